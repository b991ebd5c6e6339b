#include "tests/support/hostile.h"

#include "tests/support/hand_made.h"

namespace selon::testing {

const std::vector<std::string>& hostile_names() {
  static const std::vector<std::string> kNames = {
      "<b>gras</b> & \"co\" 'x'",
      "<script>alert(1)</script>",
      "\"><img src=x onerror=alert(1)>",
      "]]>",
      "<![CDATA[x]]>",
      "&lt;&#0;&amp;",
      "<!-- -- --> <?xml?>",
      "<<table><tr><td>x</td></tr></table>>",
      "\"]; evil [label=\"x",
      "\\N \\G \\\" \\",
      "%3",
      "a\nb\r\nc\rd\te",
      " blancs ",
      std::string("nul\0 bel\x07 esc\x1B[2J", 16),
      "\x1B]0;titre\x07",
      "\u009B31m\u0090q\u009C",
      "a\x7F\b\b\bz",
      "🦊 👩‍👩‍👧",
      "\u202EAFP\u202C\u200F\u061C",
      "\u2066a\u2069\u200Eb",
      "\u0085\u2028\u2029\u00A0",
      "\uFEFFb\u00ADc\u200Bd",
      "=1+1",
      "+33 1",
      "-2",
      "@SUM(A1:A9)",
      "\t=cmd|' /C calc'!A0",
      "'=1",
      "＝1",
      "a,b;c\"d\"",
      "{\"@id\": \"x\"}",
      "\\u0041\\n\\",
      "a/b/c#d?e%20",
      "[x](javascript:alert(1)) ![y](z)",
      "`a` **b** | c",
      "# x",
      "e1",
      "article",
      "中文 العربية",
  };
  return kNames;
}

Analysis of_names(const std::vector<std::string>& names) {
  std::vector<HandMadeClaim> claims;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::string& next = names[(i + 1) % names.size()];
    claims.push_back(
        {names[i], names[i], names[i], {next, "AFP"}, static_cast<StatusValue>(i % 5), {next}});
    if (i % 4 == 3) claims.back().within = i - 1;
    if (i % 6 == 5) claims.back().speaker.clear();
  }
  Analysis out = hand_made(claims);
  for (std::size_t i = 0; i < out.entities.size(); ++i) {
    Entity& entity = out.entities[i];
    entity.kind = static_cast<EntityKind>(i % 8);
    entity.roles = {names[i % names.size()], "rôle"};
    entity.country = names[(i + 2) % names.size()];
    if (i % 3 == 0) entity.affiliation = (i + 1) % out.entities.size();
  }
  out.document.credits = {{0, {0, 5}}, {out.entities.size() - 1, {0, 5}}};
  return out;
}

}  // namespace selon::testing
