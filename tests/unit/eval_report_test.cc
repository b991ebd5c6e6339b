#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "graphs/words.h"
#include "tests/support/evaluated.h"

namespace selon {
namespace {

using testing::FoundClaim;
using testing::gold_row;

// Two rows, one found with another speaker, one missed; a false alarm.
Evaluation some() {
  const std::string text =
      "Le pont est sûr, a dit Garrec.\nLa digue cède, dit Lormel.\nLe bac est plein.\n";
  GoldRow bridge = gold_row({{0, 16}}, true, Span{18, 23});
  bridge.names = {"Garrec"};
  GoldRow dyke = gold_row({{32, 46}}, true, Span{48, 51});
  dyke.names = {"Lormel"};
  const std::size_t ferry = text.find("Le bac");
  FoundClaim found{{{0, 16}}, Span{18, 23}, "Odile|*", Span{24, 30}};
  FoundClaim alarm{{{ferry, ferry + 16}}, {}, ""};
  alarm.confidence = 0.5;
  alarm.rule = "floating-quote";
  alarm.mode = Mode::direct;
  Evaluation out;
  out.add(testing::evaluated(text, {bridge, dyke}, {found, alarm}));
  out.notes = {"one thing to know"};
  return out;
}

TEST(EvalReport, TextHasEveryTable) {
  const std::string text = to_text(some(), {80, false, 10, true});
  for (const char* line : {
           "1 article, 2 core rows\n"
           "note: one thing to know\n"
           "\n"
           "Claims found\n",
           "overlap  precision  recall     f1  found  missed  false alarms\n"
           "0.5          0.500   0.500  0.500      1       1             1\n",
           "\nspeaker's name, of found     0.000      0   1\n",
           "\nwhole chain, of all          0.000      0   2\n",
           "\nrelays, precision                –      0   0\n",
           "\nrelays, f1                       –\n",
           "\nstatus, macro f1 of marked       –\n",
           "\nunconfirmed     0      0          –       –      –             0\n",
           "\nmode      rows  precision  recall     f1  exact  speaker  chain\n"
           "direct       0      0.000       –      –      –        –      –\n"
           "indirect     2      1.000   0.500  0.667  1.000    0.000  0.000\n",
           "\nconstruction    claims  right  precision  exact  speaker  chain\n"
           "floating-quote       1      0      0.000      –        –  0.000\n"
           "que-clause           1      1      1.000  1.000    0.000  0.000\n",
           "\nbehind, indirect     2      1   0.500  1.000    0.000  0.000\n",
           "\n0.90–0.95        1      0      0.0              1      50.0      0.0\n"
           "0.80–0.90        0      0        –              1      50.0      0.0\n",
           "\n< 0.70           1      0      0.0              2     100.0      0.0\n",
           "\ndocument  rows  precision  recall  exact f1  speaker  chain\n"
           "doc          2      0.500   0.500     0.500    0.000  0.000\n",
           "\nmissed: 1\n"
           "  doc, line 2\n"
           "    « La digue cède »\n"
           "    expected: Lormel (dit)\n",
           "\nfalse alarm: 1\n"
           "  doc, line 3\n"
           "    « Le bac est plein »\n"
           "    found: nobody named, floating-quote\n",
           "\nwrong speaker: 1\n"
           "  doc, line 1\n"
           "    « Le pont est sûr »\n"
           "    expected: Garrec\n"
           "    found: Odile|*\n",
       }) {
    EXPECT_NE(text.find(line), std::string::npos) << line << "\nis not in\n" << text;
  }
}

TEST(EvalReport, SaysWhereThereIsNothingToJudge) {
  const std::string text = to_text(testing::evaluated("Rien.", {}, {}), {80, false, 10, true});
  EXPECT_TRUE(text.starts_with("1 article, 0 core rows\n")) << text;
  EXPECT_NE(text.find("\ndoc          0          –       –         –        –      –\n"),
            std::string::npos)
      << text;
  EXPECT_EQ(text.find("nan"), std::string::npos) << text;
}

TEST(EvalReport, ShowsAsManyErrorsAsAsked) {
  Evaluation sum;
  for (int i = 0; i < 3; ++i) sum.add(some());
  EXPECT_NE(to_text(sum, {80, false, 2}).find("\nmissed: 3, the first 2\n"), std::string::npos);
  EXPECT_NE(to_text(sum, {80, false, 3}).find("\nmissed: 3\n"), std::string::npos);
  const std::string none = to_text(sum, {80, false, 0});
  EXPECT_EQ(none.find("digue"), std::string::npos);
  EXPECT_EQ(none.find("By document"), std::string::npos);
  EXPECT_EQ(to_markdown(sum, {80, false, 0}).find("digue"), std::string::npos);
  EXPECT_EQ(nlohmann::json::parse(to_json(sum, {80, false, 2})).at("errors").size(), 6U);
}

TEST(EvalReport, KeepsToTheWidth) {
  Evaluation evaluation = some();
  evaluation.documents[0].id = std::string(300, 'x');
  evaluation.mistakes[0].words = std::string(200, 'y');
  evaluation.by_rule[std::string(100, 'z')] = evaluation.by_rule.begin()->second;
  for (const std::size_t width : {0U, 72U, 80U, 100U, 200U}) {
    std::istringstream lines(to_text(evaluation, {width, false, 10, true}));
    for (std::string line; std::getline(lines, line);)
      EXPECT_LE(columns(line), std::max<std::size_t>(width, 72)) << line;
  }
}

TEST(EvalReport, ColoursOnlyWhenAsked) {
  EXPECT_EQ(to_text(some()).find('\x1b'), std::string::npos);
  EXPECT_NE(to_text(some(), {80, true}).find("\x1b[1mClaims found\x1b[0m\n"), std::string::npos);
}

TEST(EvalReport, MarkdownHasTheSameTables) {
  const std::string text = to_markdown(some(), {80, false, 10, true});
  for (const char* part : {
           "1 article, 2 core rows.\n\nNote: one thing to know\n\n**Claims found**\n\n*",
           "| overlap | precision | recall | f1 | found | missed | false alarms |\n"
           "|---|---:|---:|---:|---:|---:|---:|\n",
           "| que-clause | 1 | 1 | 1.000 | 1.000 | 0.000 | 0.000 |\n",
           "| \\< 0.70 | 1 | 0 | 0.0 | 2 | 100.0 | 0.0 |\n",
           "**wrong speaker** (1 of 1)\n\n"
           "- doc, line 1: « Le pont est sûr »; expected: Garrec; found: Odile\\|\\*\n",
       }) {
    EXPECT_NE(text.find(part), std::string::npos) << part << "\nis not in\n" << text;
  }
}

TEST(EvalReport, JsonHasAllFigures) {
  const nlohmann::json json = nlohmann::json::parse(to_json(some(), {80, false, 10, true}));
  EXPECT_EQ(json.at("schema"), "selon.evaluation/1");
  EXPECT_EQ(json.at("notes").at(0), "one thing to know");
  const nlohmann::json& figures = json.at("figures");
  const struct {
    const char* name;
    nlohmann::json value;
  } kFigures[] = {{"documents", 1},
                  {"core", 2},
                  {"precision@0.3", 0.5},
                  {"recall@0.5", 0.5},
                  {"f1@0.8", 0.5},
                  {"f1@1.0", 0.5},
                  {"radar f1@0.3", 0.5},
                  {"radar f1@0.8", 0.5},
                  {"speaker name (of matched)", 0.0},
                  {"speaker span (of matched)", nullptr},
                  {"speaker recall (of all named)", 0.0},
                  {"cue (of matched)", 1.0},
                  {"relay precision", 0.0},
                  {"relay recall", 0.0},
                  {"relay f1", 0.0},
                  {"whole chain (of all core)", 0.0},
                  {"status accuracy (of matched)", 1.0},
                  {"mode accuracy (of matched)", 1.0},
                  {"status macro f1 (marked)", nullptr}};
  for (const auto& [name, value] : kFigures) EXPECT_EQ(figures.at(name), value) << name;
  EXPECT_EQ(json.at("by_status").at("asserted").at("right"), 1);
  EXPECT_EQ(json.at("by_mode").at("indirect").at("rows"), 2);
  EXPECT_EQ(json.at("by_mode_found").at("direct").at("rows"), 1);
  EXPECT_EQ(json.at("by_rule").at("que-clause").at("share"), 1.0);
  EXPECT_EQ(json.at("by_cue_place").at("behind").at("indirect").at("right"), 1);
  EXPECT_EQ(json.at("calibration").at(2), nlohmann::json({{"from", 0.9},
                                                          {"claims", 1},
                                                          {"right", 0},
                                                          {"claims_from_there_up", 1},
                                                          {"right_from_there_up", 0}}));
  EXPECT_EQ(json.at("errors").at(0).at("kind"), "missed");
  EXPECT_EQ(json.at("documents").at(0).at("figures"), figures);
}

}  // namespace
}  // namespace selon
