#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/text/document.h"
#include "tests/support/document_dump.h"

namespace selon::text {
namespace {

// Paragraphs of an invented article.
constexpr std::string_view kTitle = "Le pont suspendu de Valombre rouvre au public";
constexpr std::string_view kLead =
    "Le pont suspendu de Valombre a rouvert mardi après deux ans de travaux, a annoncé le maire "
    "de la commune, Aurèle Tissandier, lors d'une courte cérémonie.";
constexpr std::string_view kMore =
    "Les travaux ont coûté près de deux millions d'euros, selon la mairie, qui précise que la "
    "région en a payé la moitié.";

std::string join(const std::vector<std::string_view>& lines) {
  std::string out;
  for (const std::string_view line : lines) out += std::string(line) + "\n\n";
  return out;
}

TEST(Paragraphs, Kinds) {
  const std::string cut = std::string(kLead.substr(0, 90)) + "...";
  const std::string run_together = std::string(kLead) + std::string(kMore.substr(0, 60)) + "…";
  const std::string accented = "LE PONT SUSPENDU DE VALOMBRE ROUVRE AU PUBLIC";
  const std::vector<std::pair<std::string, std::string_view>> cases = {
      {"", ""},
      {join({kTitle, kLead, kMore}), "Hbb"},
      {join({kLead, kMore}), "bb"},
      {join({kTitle, kLead, "Une longue attente", kMore}), "HbSb"},
      {join({kTitle, kLead, "- Une longue attente -", kMore}), "HbSb"},
      {join({kTitle, kLead, "Comment cela ?", kMore}), "Hbbb"},
      {join({kTitle, kLead, "« Nous attendions tous cela depuis longtemps »", kMore}), "Hbbb"},
      {join({kTitle, kLead, "— Oui", kMore}), "Hbbb"},
      // A menu above the title.
      {join({"Accueil", "Dernières nouvelles du canton", kTitle, kLead}), "SSHb"},
      {join({kTitle, kLead, kMore, kLead}), "HbbR"},
      {join({kTitle, kLead, kMore, cut}), "HbbR"},
      {join({kTitle, kLead, kMore, run_together}), "HbbR"},
      {join({kTitle, cut, kLead, kMore}), "HRbb"},
      {join({kTitle, kLead, accented}), "HbR"},
      {join({kTitle, kLead, "Il pleut.", "Il pleut."}), "Hbbb"},  // too short to tell
  };
  for (const auto& [text, kinds] : cases) {
    EXPECT_EQ(testing::kinds_of(build_document(text)), kinds) << text;
  }
}

TEST(Paragraphs, BordersAreTrimmed) {
  const Document document = build_document("  un  \n \n\tdeux trois \n");
  ASSERT_EQ(document.paragraphs.size(), 2U);
  const auto text = [&](std::size_t p) {
    const Paragraph& paragraph = document.paragraphs[p];
    return document.clean.text.substr(paragraph.begin, paragraph.end - paragraph.begin);
  };
  EXPECT_EQ(text(0), "un");
  EXPECT_EQ(text(1), "deux trois");
  EXPECT_EQ(document.paragraph_of(static_cast<std::uint32_t>(document.tokens.size() - 1)), 1U);
}

TEST(Paragraphs, MarksAroundTitlesAreInNoTokenButInTheSpansAroundThem) {
  const std::string text = "Le quotidien « L'Ancre » a paru.\nIl lit « L'Ancre ».";
  Document document = split_document(text);
  leave_out(document, {{2, 5}, {11, 14}});
  find_structure(document);

  ASSERT_EQ(document.paragraphs.size(), 2U);
  EXPECT_EQ(document.paragraphs[1].first_token, document.paragraphs[0].end_token);
  EXPECT_EQ(document.paragraphs[1].end_token, document.tokens.size());
  EXPECT_TRUE(document.quotes.empty());
  EXPECT_TRUE(document.tokens[2].space_before);
  EXPECT_EQ(document.span_of(2, 4).of(text), "L'Ancre");
  EXPECT_EQ(document.span_of(0, 4).of(text), "Le quotidien « L'Ancre »");
  EXPECT_EQ(document.span_of(2, 6).of(text), "« L'Ancre » a paru");
  EXPECT_EQ(document.span_of(7, 11).of(text), "Il lit « L'Ancre »");
}

TEST(Paragraphs, FurnitureIsLeftOutAndCreditsGoBehindTheText) {
  Document document = split_document(
      "« Un deux.\nLire aussi\nPhoto : Anne\nPaul sourit. Photo Anne\n« Trois », dit-il.");
  ASSERT_EQ(document.paragraphs.size(), 5U);
  document.paragraphs[1].kind = ParagraphKind::furniture;
  document.paragraphs[2].kind = ParagraphKind::credit;
  document.paragraphs[3].credit_token = document.paragraphs[3].end_token - 2;
  document.paragraphs[4].lead_token = document.paragraphs[4].first_token + 1;
  set_apart(document);
  find_structure(document);

  ASSERT_EQ(document.paragraphs.size(), 4U);
  for (std::size_t p = 1; p < 4; ++p)
    EXPECT_EQ(document.paragraphs[p - 1].end_token, document.paragraphs[p].first_token);
  EXPECT_EQ(document.paragraphs[3].end_token, document.tokens.size());
  EXPECT_EQ(document.paragraphs[3].kind, ParagraphKind::credit);
  const Paragraph& caption = document.paragraphs[1];
  const Paragraph& last = document.paragraphs[2];
  EXPECT_EQ(document.surface(caption.credit_token), "Photo");
  EXPECT_EQ(document.surface(last.lead_token), "Trois");
  EXPECT_TRUE(is_caption(caption));
  EXPECT_EQ(document.paragraphs_between(0, last.first_token), 1U);  // the caption does not count
  EXPECT_EQ(document.paragraphs_between(0, 1), 0U);
  ASSERT_EQ(document.quotes.size(), 2U);
  EXPECT_EQ(document.quotes[1].continues, 0);  // over what stands between
}

}  // namespace
}  // namespace selon::text
