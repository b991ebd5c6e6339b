// The page of an audit, read as text; tests/page opens it in a browser.

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>

#include "analyzer/base/utf8.h"
#include "graphs/audit/messages.h"
#include "graphs/export/page/escape.h"
#include "graphs/export/page/layout.h"
#include "graphs/export/page/marks.h"
#include "graphs/export/page/pieces.h"
#include "graphs/export/page/policy.h"
#include "selon/export.h"
#include "tests/support/hand_made.h"

namespace selon {
namespace {

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t n = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

Analysis several_claims() {
  Analysis out = testing::hand_made({
      {"Le pont tiendra", "a déclaré", "Odile Garrec", {"AFP", "Le Phare"}},
      {"La digue a cédé", "selon", "une source", {}, StatusValue::unconfirmed, {"Odile Garrec"}},
      {"Il pleut", "dit-on", "", {}, StatusValue::denied},
      {"Tout va bien", "affirme", "Marsan", {}, StatusValue::hedged},
      {"Le lac est vide", "confirme", "Marsan", {}, StatusValue::confirmed},
  });
  out.entities[testing::entity_named(out, "AFP")].kind = EntityKind::agency;
  out.entities[testing::entity_named(out, "Le Phare")].kind = EntityKind::media;
  return out;
}

AuditReport report_of(Analysis analysis, Language language = Language::french) {
  return audit(std::move(analysis), {language, {}});
}

// Values of an attribute of any element, in order.
std::vector<std::string> values(const std::string& html, const std::string& attribute) {
  std::vector<std::string> out;
  const std::string begin = " " + attribute + "=\"";
  for (std::size_t at = html.find(begin); at != std::string::npos; at = html.find(begin, at + 1)) {
    const std::size_t from = at + begin.size();
    out.push_back(html.substr(from, html.find('"', from) - from));
  }
  return out;
}

// The page without its own script and style.
std::string markup(const std::string& html) {
  const std::size_t style = html.find("<style>");
  const std::size_t script = html.rfind("<script>");
  std::string out = html.substr(0, script);
  return out.erase(style, out.find("</style>") + 8 - style);
}

// The first element that is closed where it should not be, or left open; empty when there is none.
std::string unbalanced(const std::string& html) {
  static const std::regex kTag("<(/?)([a-zA-Z0-9]+)[^<>]*?(/?)>");
  const std::string page = markup(html) + "</body></html>";
  std::vector<std::string> open;
  for (std::sregex_iterator tag(page.begin(), page.end(), kTag), end; tag != end; ++tag) {
    const std::string name = (*tag)[2];
    if (name == "meta" || (*tag)[3].length() > 0) continue;
    if ((*tag)[1].length() == 0) {
      open.push_back(name);
    } else if (open.empty() || open.back() != name) {
      return "</" + name + "> after " + std::string(tag->prefix()).substr(0, 80);
    } else {
      open.pop_back();
    }
  }
  return open.empty() ? "" : open.back();
}

// --- escaping ---

TEST(Page, TextIsEscaped) {
  const struct {
    std::string bytes;
    const char* html;
  } kCases[] = {
      {"a < b & c > d", "a &lt; b &amp; c &gt; d"},
      {"\"l'eau\"", "&quot;l&#39;eau&quot;"},
      {"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
      {"&lt;", "&amp;lt;"},
      {"a\nb\tc", "a\nb\tc"},
      {"a\rb", "a\nb"},
      {std::string("\0", 1), "<span class=\"ctl\">U+0000</span>"},
      {"\x1b[2J", "<span class=\"ctl\">U+001B</span>[2J"},
      {"\u202Eabc\u202C", "<span class=\"ctl\">U+202E</span>abc<span class=\"ctl\">U+202C</span>"},
      {"\u2066a\u2069", "<span class=\"ctl\">U+2066</span>a<span class=\"ctl\">U+2069</span>"},
      {"\uFEFF", "<span class=\"ctl\">U+FEFF</span>"},
      {"\xEF\xBF\xBE", "<span class=\"ctl\">U+FFFE</span>"},
      {"\U000E0041", "<span class=\"ctl\">U+E0041</span>"},
      {"👨\u200D👩", "👨\u200D👩"},
      {"a\xFFz", "a\uFFFDz"},
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},
  };
  for (const auto& [bytes, html] : kCases) EXPECT_EQ(page::text(bytes), html);
}

TEST(Page, AttributesAndSentences) {
  EXPECT_EQ(page::plain(" a\n\u202Eb\x07 \"c\" "), "a b &quot;c&quot;");
  EXPECT_EQ(page::sentence("« A » (x) : non ? 3 %"),
            "«\u00A0A\u00A0» (x)\u00A0: non\u00A0? 3\u00A0%");
  EXPECT_EQ(page::sentence("a :b, 10:30 :)"), "a :b, 10:30 :)");
}

TEST(Page, JsonCannotLeaveItsScript) {
  EXPECT_EQ(page::json("</script><!--\"\\\n\u2028"),
            "\"\\u003C/script\\u003E\\u003C!--\\u0022\\u005C\\u000A\\u2028\"");
}

TEST(Page, DigestsInBase64) {
  EXPECT_EQ(page::base64_of_hex(""), "");
  EXPECT_EQ(page::base64_of_hex("4d"), "TQ==");
  EXPECT_EQ(page::base64_of_hex("4d61"), "TWE=");
  EXPECT_EQ(page::base64_of_hex("4d616e"), "TWFu");
  EXPECT_EQ(page::policy("", ""),
            "default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
            "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; base-uri 'none'; "
            "form-action 'none'");
}

// --- segments ---

// "012[34]5" of spans over ten digits: each segment with the marks over it as letters, a for the
// first mark.
std::string segmented(const std::vector<Span>& spans, const std::vector<Span>& pieces) {
  std::vector<page::Mark> marks;
  for (const Span span : spans) marks.push_back({span, page::Part::content, {}, {}, {}});
  std::string out;
  page::Cutter cutter(marks);
  for (const Span piece : pieces) {
    for (const page::Segment& segment : cutter.cut(piece)) {
      out += segment.span.of("0123456789");
      for (const page::Mark* mark : segment.marks)
        out += static_cast<char>('a' + (mark - marks.data()));
      out += ' ';
    }
    out += "/";
  }
  return out;
}

TEST(Page, SpansThatOverlapAndNestAreCut) {
  const Span all{0, 10};
  EXPECT_EQ(segmented({}, {all}), "0123456789 /");
  EXPECT_EQ(segmented({{0, 10}}, {all}), "0123456789a /");
  EXPECT_EQ(segmented({{2, 5}}, {all}), "01 234a 56789 /");
  EXPECT_EQ(segmented({{0, 8}, {2, 4}}, {all}), "01a 23ba 4567a 89 /") << "the shorter comes first";
  EXPECT_EQ(segmented({{0, 5}, {3, 7}}, {all}), "012a 34ba 56b 789 /");
  EXPECT_EQ(segmented({{1, 3}, {1, 3}, {3, 4}}, {all}), "0 12ab 3c 456789 /");
  EXPECT_EQ(segmented({{2, 9}, {4, 5}}, {{0, 3}, {4, 6}, {7, 10}}), "01 2a /4ba 5a /78a 9 /");
  EXPECT_EQ(segmented({{3, 4}}, {{0, 3}, {4, 10}}), "012 /456789 /") << "between the pieces";
}

// --- paragraphs ---

std::string pieces(const std::string& text, const std::vector<Sentence>& sentences) {
  Document document;
  document.text = text;
  document.sentences = sentences;
  std::string out;
  for (const page::Piece& piece : page::pieces_of(document))
    out += std::string(piece.span.of(text)) + (piece.heading ? "#" : piece.aside ? "-" : "") + "|";
  return out;
}

TEST(Page, ParagraphsAreRead) {
  EXPECT_EQ(pieces("", {}), "");
  EXPECT_EQ(pieces("a\nb\n\n  c \n", {}), "a|b|c|") << "without sentences every line is one";
  EXPECT_EQ(pieces("ab\ncd\n\nef", {{{0, 5}, false}, {{7, 9}, false}}), "ab\ncd|ef|");
  EXPECT_EQ(pieces("ab.\ncd.", {{{0, 3}, false}, {{4, 7}, false}}), "ab.|cd.|");
  EXPECT_EQ(pieces("T\n\nmenu\n\nab.", {{{0, 1}, true}, {{9, 12}, false}}), "T#|menu-|ab.|");
}

// --- the graph ---

TEST(Page, NodesDoNotLieOnEachOther) {
  Analysis analysis = several_claims();
  const ProvenanceGraph graph = ProvenanceGraph::from(analysis);
  const std::size_t n = graph.nodes().size();
  page::Sizes sizes{std::vector<int>(n, 100), std::vector<int>(n, 40), 30, 10};
  const page::Layout layout = page::lay_out(graph, sizes);
  for (std::size_t a = 0; a < n; ++a) {
    const page::Box& x = layout.boxes[a];
    EXPECT_GE(x.y, 0);
    EXPECT_LE(x.x + x.width, layout.width);
    EXPECT_LE(x.y + x.height, layout.height);
    for (std::size_t b = a + 1; b < n; ++b) {
      const page::Box& y = layout.boxes[b];
      EXPECT_TRUE(x.x != y.x || x.y + x.height + 10 <= y.y || y.y + y.height + 10 <= x.y)
          << a << " " << b;
    }
  }
}

TEST(Page, CirclesAreDrawn) {
  const AuditReport report = report_of(
      testing::hand_made({{"A", "dit", "Odile", {"Marsan"}}, {"B", "dit", "Marsan", {"Odile"}}}));
  EXPECT_EQ(count(to_html({report}), "class=\"edge passed\""), 2U);
}

// --- the page ---

TEST(Page, EveryClaimHasItsMarkEntryAndNode) {
  AuditReport report = report_of(several_claims());
  report.findings.clear();  // they mark words of their own
  const std::string html = to_html({report});
  for (int i = 1; i <= 5; ++i) {
    const std::string n = std::to_string(i);
    EXPECT_EQ(count(html, "id=\"d1-a" + n + "\" href=\"#d1-c" + n + "\""), 1U);
    EXPECT_EQ(count(html, "id=\"d1-c" + n + "\""), 1U);
    EXPECT_EQ(count(html, "id=\"d1-n-a" + n + "\""), 1U);
    EXPECT_NE(html.find("<span class=\"m content"), std::string::npos);
  }
  for (const char* marked :
       {"<span class=\"m content asserted\" data-c=\"1\">Le pont tiendra</span>",
        "<span class=\"m cue\" data-c=\"1\">a déclaré</span>", ">Odile Garrec</span>",
        "<span class=\"m relay\" data-c=\"1\" data-e=\"2\">AFP</span>"})
    EXPECT_NE(html.find(marked), std::string::npos) << marked;
}

TEST(Page, ClaimsWithoutWordsKeepTheirPlace) {
  Analysis analysis = testing::hand_made({{"A", "dit", "Odile"}, {"B", "dit", "Odile"}});
  analysis.attributions[0].content.clear();
  analysis.attributions[1].content = {
      {analysis.document.text.size(), analysis.document.text.size()}};
  const std::string html = to_html({report_of(analysis)});
  EXPECT_EQ(count(html, "id=\"d1-a1\""), 1U);
  EXPECT_EQ(count(html, "id=\"d1-a2\""), 1U);
}

TEST(Page, FindingsAboutWordsWithoutAClaimAreFlagged) {
  AuditReport report = report_of(several_claims());
  report.findings = {{"unsourced", Level::note, "Un chiffre", "Dites d'où", {{0, 5}}, {}, {}},
                     {"whole", Level::note, "L'article", "Tout", {}, {}, {}}};
  const std::string html = to_html({report});
  EXPECT_EQ(count(html, "<a class=\"flagged\" href=\"#d1-f1\" data-f=\"1\""), 1U);
  EXPECT_EQ(count(html, "<a class=\"flagged\""), 1U);
  EXPECT_NE(html.find("<span class=\"m found\" data-f=\"1\">Titre</span>"), std::string::npos);
  EXPECT_EQ(unbalanced(html), "");
}

TEST(Page, IdsAreUniqueAndLinksLeadSomewhere) {
  const std::string html = markup(
      to_html({report_of(several_claims()), report_of(several_claims()), report_of(Analysis{})}));
  std::set<std::string> ids;
  for (const std::string& id : values(html, "id")) EXPECT_TRUE(ids.insert(id).second) << id;
  for (const std::string& link : values(html, "href")) {
    ASSERT_TRUE(link.starts_with('#')) << link;
    EXPECT_TRUE(ids.contains(link.substr(1))) << link;
  }
  for (const std::string& id : values(html, "aria-labelledby")) EXPECT_TRUE(ids.contains(id)) << id;
  for (const std::string& id : values(html, "data-node")) EXPECT_TRUE(ids.contains(id)) << id;
}

TEST(Page, SpeaksBothLanguages) {
  const std::string french = to_html({report_of(several_claims())});
  const std::string english = to_html({report_of(several_claims(), Language::english)});
  EXPECT_NE(french.find("<html lang=\"fr\">"), std::string::npos);
  EXPECT_NE(english.find("<html lang=\"en\">"), std::string::npos);
  EXPECT_NE(french.find("Points à revoir"), std::string::npos);
  EXPECT_NE(english.find("Points to review"), std::string::npos);
  EXPECT_EQ(english.find("Points à revoir"), std::string::npos);
  EXPECT_NE(english.find("<div class=\"text\" lang=\"fr\""), std::string::npos);
  EXPECT_NE(english.find("5</b> reported claims"), std::string::npos);
}

TEST(Page, NoWordsAreMissing) {
  for (const audit_text::Message& message : audit_text::messages()) {
    if (!message.key.starts_with("page.")) continue;
    EXPECT_FALSE(message.french.empty()) << message.key;
    EXPECT_FALSE(message.english.empty()) << message.key;
  }
  for (const Language language : {Language::french, Language::english}) {
    const std::string html = markup(to_html({report_of(several_claims(), language)}));
    // the page says nothing without words, and leaves no {name} open but those of the script
    EXPECT_FALSE(std::regex_search(html, std::regex("<(h1|h2|h3|dt|dd|button)[^>]*></")));
    EXPECT_FALSE(std::regex_search(html, std::regex("aria-label=\"\"")));
    EXPECT_EQ(count(html, "{"), count(html, "{n}") + count(html, "{all}") + count(html, "{\"id\"") +
                                    count(html, "{\"status\""));
  }
}

TEST(Page, LoadsNothing) {
  const std::string html = to_html({report_of(several_claims())});
  for (const char* foreign : {"http:", "https:", "//cdn", "url(http", "@import", "src=", "<link",
                              "<img", "<iframe", " style=\"", " onclick", "javascript:"})
    EXPECT_EQ(markup(html).find(foreign), std::string::npos) << foreign;
  for (const char* foreign : {"http:", "https:", "@import", "eval(", "innerHTML"})
    EXPECT_EQ(html.find(foreign), std::string::npos) << foreign;
  EXPECT_NE(html.find("content=\"default-src 'none'; style-src 'sha256-"), std::string::npos);
}

TEST(Page, HostileArticlesShowAsText) {
  const char* const kHostile[] = {"</script><script>alert(1)</script>",
                                  "\"onmouseover=\"alert(1)",
                                  "'><img src=x onerror=alert(1)>",
                                  "</style><svg onload=alert(1)>",
                                  "<!--",
                                  "]]>",
                                  "&lt;b&gt;",
                                  "{n} {claim}",
                                  "</title><h1>",
                                  "\u202Eabc\u202C",
                                  "<a href=javascript:alert(1)>x</a>"};
  for (const char* hostile : kHostile) {
    const std::string words = hostile;
    Analysis analysis = testing::hand_made(
        {{words, words, words, {words + "!"}, StatusValue::denied, {words + "?"}},
         {words, words, ""}});
    analysis.document.id = words;
    for (Entity& entity : analysis.entities) {
      entity.roles = {words};
      entity.country = words;
      entity.kind = EntityKind::agency;
    }
    AuditReport report = report_of(analysis);
    report.findings.push_back({words, Level::error, words, words, {{0, 3}}, {0}, {}});
    const std::string html = to_html({report, report});
    const std::string clean = to_html({report_of(several_claims())});
    for (const char* element : {"<script", "</script", "<img", "<h1", "</title", "</style", "<!--"})
      EXPECT_EQ(count(html, element), count(clean, element)) << words << " " << element;
    EXPECT_EQ(count(html, "\u202E"), 0U);
    EXPECT_TRUE(utf8::valid(html));
    for (const std::string& link : values(markup(html), "href")) EXPECT_TRUE(link.starts_with('#'));
  }
}

TEST(Page, SpansAtTheEdgesAndAcrossLines) {
  Analysis analysis = testing::hand_made({{"Un mot", "dit", "Odile"}, {"Deux", "dit", "Marsan"}});
  const std::size_t size = analysis.document.text.size();
  analysis.attributions[0].content = {{0, size}};
  analysis.attributions[1].content = {{2, size - 1}};
  analysis.attributions[1].within = 0;
  const std::string html = to_html({report_of(analysis)});
  EXPECT_NE(html.find("data-c=\"2 1\""), std::string::npos) << "the inner claim comes first";
  EXPECT_EQ(unbalanced(html), "");
}

TEST(Page, ElementsAreBalanced) {
  EXPECT_NE(unbalanced("<style></style><p><b></p></b><script>"), "");
  for (const Language language : {Language::french, Language::english})
    EXPECT_EQ(unbalanced(to_html(
                  {report_of(several_claims(), language), report_of(Analysis{}, language)})),
              "");
}

TEST(Page, IsTheSameEveryTime) {
  const std::vector<AuditReport> reports = {report_of(several_claims()),
                                            report_of(several_claims())};
  EXPECT_EQ(to_html(reports), to_html(reports));
}

TEST(Page, OfNothing) {
  EXPECT_NE(to_html({}).find("0 article"), std::string::npos);
  EXPECT_NE(to_html({report_of(testing::hand_made({}))}).find("Aucun propos rapporté"),
            std::string::npos);
}

TEST(Page, SeveralArticlesHaveAnIndex) {
  const std::string html = to_html({report_of(several_claims()), report_of(several_claims())});
  EXPECT_NE(html.find("<h1>2 articles</h1>"), std::string::npos);
  EXPECT_NE(html.find("<a href=\"#d2-article\" lang=\"fr\">Titre</a>"), std::string::npos);
  EXPECT_EQ(to_html({report_of(several_claims())}).find("<nav"), std::string::npos);
}

TEST(Page, ThousandsOfClaimsAreNotSlow) {
  const std::vector<testing::HandMadeClaim> many(5000, {"A", "dit", "Odile", {"AFP"}});
  EXPECT_EQ(count(to_html({report_of(testing::hand_made(many))}), "class=\"node claim"), 5000U);
}

}  // namespace
}  // namespace selon
