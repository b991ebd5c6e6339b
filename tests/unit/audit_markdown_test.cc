#include <gtest/gtest.h>

#include <sstream>

#include "graphs/export/markdown.h"
#include "selon/export.h"
#include "tests/support/audited.h"
#include "tests/support/hand_made.h"

namespace selon {
namespace {

using testing::audited;
using testing::audited_with;

TEST(AuditMarkdown, HasTheSummaryAndTheFindings) {
  EXPECT_EQ(to_markdown(audited()),
            "# Titre\n"
            "\n"
            "hand-made · 2 claims · 1 error, 1 warning, 1 note\n"
            "\n"
            "## What the claims stand on\n"
            "\n"
            "| | |\n"
            "|---|---|\n"
            "| Who speaks | a named source: 1 (50%) |\n"
            "|  | nobody: 1 (50%) |\n"
            "| Status | asserted 1 (50%), denied 1 (50%) |\n"
            "| Came through | AFP 1 (50%) |\n"
            "| Depends most on | Odile Varenne 1 (50%) |\n"
            "| Longest chain | 2: Odile Varenne → AFP (line 2) |\n"
            "\n"
            "## Errors (1)\n"
            "\n"
            "### line 3 · Denied claim (denied)\n"
            "\n"
            "> «\u00a0AFP\u00a0»\n"
            "\n"
            "« la fuite »: AFP denies it.\n"
            "\n"
            "→ Give both versions.\n"
            "\n"
            "## Warnings (1)\n"
            "\n"
            "### line 2 · Unconfirmed claim (unconfirmed)\n"
            "\n"
            "> «\u00a0Les vannes resteront fermées\u00a0»\n"
            "\n"
            "Nobody confirms it.\n"
            "\n"
            "→ Ask.\n"
            "\n"
            "## Notes (1)\n"
            "\n"
            "### the whole article · no-such-rule (no-such-rule)\n"
            "\n"
            "All goes back to one.\n"
            "\n"
            "→ Find another.\n");
}

TEST(AuditMarkdown, SpeaksFrench) {
  const std::string text = to_markdown(audited(Language::french));
  EXPECT_NE(text.find("## Avertissements (1)\n"), std::string::npos) << text;
  EXPECT_NE(text.find("| Qui parle | source nommée\u00a0: 1 (50\u00a0%) |\n"), std::string::npos)
      << text;
}

TEST(AuditMarkdown, SaysWhenThereIsNothing) {
  EXPECT_EQ(to_markdown(audit(testing::hand_made({}), {Language::english, {}})),
            "# Titre\n\nhand-made · no reported statement found: there is nothing to audit\n");
  AuditReport report = audited();
  report.findings.clear();
  EXPECT_TRUE(to_markdown(report).ends_with(
      "\nNo weak spot found in the sourcing. That does not say that the claims are true.\n"));
}

TEST(AuditMarkdown, TextIsNeverMarkup) {
  const struct {
    const char* text;
    const char* markdown;
  } kCases[] = {
      {"L'eau monte, dit-il : « non » ; 3 % (sic) !",
       "L'eau monte, dit-il : « non » ; 3 % (sic) !"},
      {"a*b_c`d", "a\\*b\\_c\\`d"},
      {"<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"},
      {"[x](javascript:alert(1))", "\\[x\\](javascript\\:alert(1))"},
      {"![x](http://y)", "!\\[x\\](http\\://y)"},
      {"a | b", "a \\| b"},
      {"&lt;b&gt;", "\\&lt;b\\&gt;"},
      {"~~x~~ $y$ x^2^", "\\~\\~x\\~\\~ \\$y\\$ x\\^2\\^"},
      {"back\\slash", "back\\\\slash"},
      {"# title", "\\# title"},
      {"---", "\\---"},
      {"- item", "\\- item"},
      {"+ item", "\\+ item"},
      {"=====", "\\====="},
      {"> quote", "\\> quote"},
      {"1. item", "1\\. item"},
      {"12) item", "12\\) item"},
      {"1.5 million", "1.5 million"},
      {"www.example.org", "www\\.example\\.org"},
      {"https://example.org", "https\\://example\\.org"},
      {"@equipe", "\\@\u2060equipe"},
      {"a@b.fr", "a\\@\u2060b\\.fr"},
      {"a\n\n# b\r\n\tc", "a \\# b c"},
      {"\x1b[31mx\x07", "\\[31mx"},
      {"", ""},
  };
  for (const auto& [text, markdown] : kCases) EXPECT_EQ(markdown_text(text), markdown) << text;
}

// Whatever the article holds, the lines of the report begin as ours do.
TEST(AuditMarkdown, AHostileArticleChangesNoLine) {
  const auto begins = [](const std::string& report) {
    std::string out;
    std::istringstream lines(report);
    for (std::string line; std::getline(lines, line);) out += line.substr(0, 3) + "\n";
    return out;
  };
  const std::string usual = begins(to_markdown(audited_with("xxx")));
  for (const char* hostile : {"\n# x", "\n\n```\n", "<!--", "\n---\n", "| x |", "\r- x", "</td>"}) {
    EXPECT_EQ(begins(to_markdown(audited_with(hostile))), usual) << hostile;
    EXPECT_EQ(to_markdown(audited_with(hostile)).find(" <!"), std::string::npos);
  }
}

}  // namespace
}  // namespace selon
