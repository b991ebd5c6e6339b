#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "analyzer/base/notices.h"
#include "graphs/words.h"
#include "selon/export.h"
#include "tests/support/audited.h"
#include "tests/support/hand_made.h"

namespace selon {
namespace {

using testing::audited;
using testing::audited_with;

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST(AuditText, HeadsTheReportWithASummaryAndGroupsTheFindings) {
  EXPECT_EQ(to_text(audited()),
            "Titre\n"
            "hand-made · 2 claims · 1 error, 1 warning, 1 note\n"
            "\n"
            "What the claims stand on\n"
            "  Who speaks       a named source: 1 (50%)\n"
            "                   nobody: 1 (50%)\n"
            "  Status           asserted 1 (50%), denied 1 (50%)\n"
            "  Came through     AFP 1 (50%)\n"
            "  Depends most on  Odile Varenne 1 (50%)\n"
            "  Longest chain    2: Odile Varenne → AFP (line 2)\n"
            "\n"
            "Errors (1)\n"
            "\n"
            "  line 3 · Denied claim (denied)\n"
            "    «\u00a0AFP\u00a0»\n"
            "    «\u00a0la fuite\u00a0»: AFP denies it.\n"
            "    → Give both versions.\n"
            "\n"
            "Warnings (1)\n"
            "\n"
            "  line 2 · Unconfirmed claim (unconfirmed)\n"
            "    «\u00a0Les vannes resteront fermées\u00a0»\n"
            "    Nobody confirms it.\n"
            "    → Ask.\n"
            "\n"
            "Notes (1)\n"
            "\n"
            "  the whole article · no-such-rule (no-such-rule)\n"
            "    All goes back to one.\n"
            "    → Find another.\n");
}

TEST(AuditText, SpeaksFrench) {
  const std::string text = to_text(audited(Language::french));
  for (const char* part :
       {"2 informations rapportées · 1 erreur, 1 avertissement, 1 remarque\n",
        "Ce sur quoi reposent les informations\n", "source nommée\u00a0: 1 (50\u00a0%)\n",
        "Erreurs (1)\n", "  ligne 3 · Information démentie (denied)\n", "  tout l'article · "}) {
    EXPECT_TRUE(has(text, part)) << part << "\n" << text;
  }
}

TEST(AuditText, SaysWhenNothingIsFound) {
  AuditReport report = audited();
  report.findings.clear();
  const std::string text = to_text(report);
  EXPECT_TRUE(has(text, "hand-made · 2 claims\n")) << text;
  EXPECT_TRUE(text.ends_with(
      "\nNo weak spot found in the sourcing. That does not say that the claims are true.\n"))
      << text;
}

TEST(AuditText, SaysWhenThereAreNoClaims) {
  EXPECT_EQ(to_text(audit(testing::hand_made({}), {Language::english, {}})),
            "Titre\nhand-made · no reported statement found: there is nothing to audit\n");
  EXPECT_EQ(to_text(audit(testing::hand_made({}), {Language::french, {}})),
            "Titre\nhand-made · aucune information rapportée : l'audit n'a rien à examiner\n");
}

TEST(AuditText, SaysWhatHappenedToTheBytes) {
  AuditReport report = audited();
  EXPECT_FALSE(has(to_text(report), "converted"));
  report.analysis.document.encoding = "windows-1252";
  report.analysis.document.notices = {"converted from windows-1252"};
  EXPECT_TRUE(has(to_text(report), "as converted from windows-1252 to UTF-8.\n"));
  EXPECT_FALSE(has(to_text(report), "U+FFFD"));
  report.analysis.document.notices.emplace_back("replaced 1 stray UTF-16 unit by U+FFFD");
  EXPECT_TRUE(has(to_text(report), "U+FFFD"));
  EXPECT_FALSE(has(to_text(report), "Endless"));
}

TEST(AuditText, SaysWhatWasNotReadWhole) {
  AuditReport report = audited();
  report.analysis.document.notices = {notice::read_in_pieces(1, 1000)};
  for (const std::string& out : {to_text(report), to_markdown(report), to_html({report})}) {
    EXPECT_TRUE(has(out, "Endless sentences")) << out;
    EXPECT_FALSE(has(out, "U+FFFD")) << out;
  }
}

TEST(AuditText, ShowsTheFirstOfManyAndCountsTheRest) {
  std::vector<testing::HandMadeClaim> claims;
  for (const char* name : {"A", "B", "C", "D", "E", "F", "G"}) {
    claims.push_back({"les vannes", "selon", std::string("Odile ") + name});
  }
  AuditReport report = audit(testing::hand_made(claims), {Language::english, {}});
  Finding all{"denied", Level::note, "All.", "Ask.", {}, {}, {}};
  for (const Attribution& each : report.analysis.attributions) {
    all.spans.push_back(each.content.front());
  }
  report.findings = {all};
  const std::string text = to_text(report, {200, false, false});
  EXPECT_TRUE(has(text, "Odile E 1 (14%), 2 others\n")) << text;
  EXPECT_TRUE(has(text, "Longest chain    1: Odile A (line 2); 6 more are as long\n")) << text;
  EXPECT_TRUE(has(text, "  lines 2, 3, 4, 5, … · Denied claim")) << text;
}

TEST(AuditText, GivesAnAdviceOnceAndNoWordsThatTheMessageNames) {
  AuditReport report = audited();
  Finding again = report.findings.back();
  again.message = "Of « AFP » nothing is said.";
  report.findings.push_back(again);
  const std::string text = to_text(report);
  EXPECT_EQ(text.find("→ Find another."), text.rfind("→ Find another.")) << text;

  const Analysis analysis =
      testing::hand_made({{"les vannes resteront fermées", "selon", "une source judiciaire"}});
  AuditReport named = audit(analysis, {Language::english, {}});
  const std::string_view words = "une source judiciaire";
  const std::size_t at = analysis.document.text.find(words);
  ASSERT_NE(at, std::string::npos);
  for (const auto& [message, shown] :
       {std::pair{"The source, « source judiciaire », is not named.", false},
        std::pair{"The source is not named.", true}}) {
    named.findings = {
        {"anonymous-source", Level::note, message, "Ask.", {{at, at + words.size()}}, {}, {}}};
    EXPECT_EQ(has(to_text(named), "«\u00a0une source judiciaire\u00a0»"), shown) << message;
  }
}

TEST(AuditText, NamesOnlyOriginsThatAreDependedOn) {
  std::vector<testing::HandMadeClaim> claims = {{"les vannes", "selon", "Odile"},
                                                {"les vannes", "selon", "Odile"},
                                                {"les vannes", "selon", "Guillemette"}};
  const AuditReport report = audit(testing::hand_made(claims), {Language::english, {}});
  EXPECT_TRUE(has(to_text(report), "Depends most on  Odile 2 (67%), 1 other\n")) << to_text(report);
}

TEST(AuditText, NamesTwoTextsOfOneNameOnce) {
  Analysis analysis = testing::hand_made({{"les vannes", "selon", "Odile", {"rapport"}},
                                          {"les vannes", "selon", "Odile", {"note"}},
                                          {"les vannes", "selon", "Odile", {"étude"}}});
  analysis.entities[testing::entity_named(analysis, "étude")].name = "rapport";
  const std::string text = to_text(audit(analysis, {Language::english, {}}));
  EXPECT_TRUE(has(text, "Came through     rapport 2 (67%), note 1 (33%)\n")) << text;
}

TEST(AuditText, SharesAreNeverAllOrNothingByRounding) {
  AuditReport report = audited();
  report.summary.claims = 1000;
  report.summary.named = 999;
  report.summary.unsourced = 1;
  const std::string text = to_text(report);
  EXPECT_TRUE(has(text, "a named source: 999 (99%)\n")) << text;
  EXPECT_TRUE(has(text, "nobody: 1 (1%)\n")) << text;
}

TEST(AuditText, ExplainAddsWhatTheRuleStates) {
  const auto& rules = audit_rules(Language::english);
  const auto denied = std::find_if(rules.begin(), rules.end(),
                                   [](const AuditRule& rule) { return rule.id == "denied"; });
  const std::string some(denied->statement.substr(0, 30));
  EXPECT_FALSE(has(to_text(audited()), some));
  EXPECT_TRUE(has(to_text(audited(), {80, false, true}), some));
}

TEST(AuditText, KeepsToTheWidth) {
  for (const std::size_t width : {0U, 40U, 57U, 80U, 200U}) {
    std::istringstream lines(
        to_text(audited_with(std::string(300, 'x') + " 漢字漢字"), {width, false, true}));
    for (std::string line; std::getline(lines, line);) {
      EXPECT_LE(columns(line), std::max<std::size_t>(width, 40)) << line;
    }
  }
}

TEST(AuditText, NoLineBeginsOrEndsWithAMarkThatBelongsToItsNeighbour) {
  AuditReport report = audited(Language::french);
  for (std::size_t length = 1; length < 28; ++length) {
    report.findings.front().message = "« " + std::string(length, 'x') + " » ; quoi ? Tout : 5 % !";
    std::istringstream lines(to_text(report, {40, false, false}));
    for (std::string line; std::getline(lines, line);) {
      const std::string words = clean(line);
      for (const char* mark : {"»", ";", "?", ":", "%", "!"}) {
        EXPECT_FALSE(words.starts_with(mark)) << line;
      }
      EXPECT_FALSE(words.ends_with("«")) << line;
    }
  }
}

TEST(AuditText, ColoursOnlyWhenAsked) {
  EXPECT_FALSE(has(to_text(audited()), "\x1b"));
  const std::string text = to_text(audited(), {80, true, false});
  EXPECT_TRUE(has(text, "\x1b[31mErrors (1)\x1b[0m")) << text;
  EXPECT_TRUE(has(text, "\x1b[33mWarnings (1)\x1b[0m")) << text;
}

TEST(AuditText, ControlCharactersOfTheArticleDoNotReachTheTerminal) {
  for (const char* hostile : {"\x1b]0;x\x07", "\x1b[2J", "\r\n\t", "\x08\x7f",
                              "\xC2\x9B"
                              "31m",
                              "\xE2\x80\xAE", "\xff\xfe"}) {
    const std::string text = to_text(audited_with(hostile), {80, false, true});
    for (const char c : text) {
      EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n') << text;
    }
    EXPECT_FALSE(has(text, "\x7f")) << text;
    EXPECT_FALSE(has(text, "\xC2\x9B")) << text;
    EXPECT_FALSE(has(text, "\xE2\x80\xAE")) << text;
    EXPECT_FALSE(has(text, "\xff")) << text;
  }
}

}  // namespace
}  // namespace selon
