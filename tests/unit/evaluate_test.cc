#include "selon/evaluate.h"

#include <gtest/gtest.h>

#include <functional>

#include "tests/support/evaluated.h"

namespace selon {
namespace {

using testing::evaluated;
using testing::FoundClaim;
using testing::gold_row;

const std::string kText(60, 'a');  // letters only: bytes are what counts

GoldRow uncertain(GoldRow row) {
  row.uncertain = true;
  return row;
}

// --- what is found: hits, misses, alarms at 0.3, 0.5, 0.8, 1.0; Radar at 0.3, 0.8 ---

struct ContentCase {
  const char* name;
  std::vector<GoldRow> gold;
  std::vector<FoundClaim> found;
  std::array<Detection, 4> content;
  std::array<Detection, 2> radar;
};

constexpr Detection kHit = {1, 0, 0};
constexpr Detection kMiss = {0, 1, 0};
constexpr Detection kAlarm = {0, 0, 1};
constexpr Detection kBoth = {0, 1, 1};
constexpr Detection kNone = {0, 0, 0};

const ContentCase kContentCases[] = {
    {"same", {gold_row({{0, 10}})}, {{{{0, 10}}}}, {kHit, kHit, kHit, kHit}, {kHit, kHit}},
    {"missed", {gold_row({{0, 10}})}, {}, {kMiss, kMiss, kMiss, kMiss}, {kMiss, kMiss}},
    {"alarm", {}, {{{{0, 10}}}}, {kAlarm, kAlarm, kAlarm, kAlarm}, {kAlarm, kAlarm}},
    // IoU 5 / 10
    {"half", {gold_row({{0, 10}})}, {{{{0, 5}}}}, {kHit, kHit, kBoth, kBoth}, {kHit, kBoth}},
    // IoU 3 / 10; Radar wants more than its share
    {"third", {gold_row({{0, 10}})}, {{{{0, 3}}}}, {kHit, kBoth, kBoth, kBoth}, {kBoth, kBoth}},
    {"less_than_a_third",
     {gold_row({{0, 11}})},
     {{{{0, 3}}}},
     {kBoth, kBoth, kBoth, kBoth},
     {kBoth, kBoth}},
    // IoU 8 / 10; of the row all is covered
    {"too_long", {gold_row({{0, 8}})}, {{{{0, 10}}}}, {kHit, kHit, kHit, kBoth}, {kHit, kHit}},
    {"one_claim_for_two_rows",
     {gold_row({{0, 10}}), gold_row({{10, 20}})},
     {{{{0, 20}}}},
     {Detection{1, 1, 0}, {1, 1, 0}, {0, 2, 1}, {0, 2, 1}},
     {Detection{1, 1, 0}, {1, 1, 0}}},
    {"two_claims_for_one_row",
     {gold_row({{0, 10}})},
     {{{{0, 9}}}, {{{0, 10}}}},
     {Detection{1, 0, 1}, {1, 0, 1}, {1, 0, 1}, {1, 0, 1}},
     {Detection{1, 0, 0}, {1, 0, 0}}},  // the one left over covers a row, too
    // Radar: of two claims that cover as much, the first row takes the last, and leaves the
    // second row none.
    {"radar_takes_the_last_of_equals",
     {gold_row({{0, 10}}), gold_row({{5, 15}})},
     {{{{0, 5}}}, {{{5, 10}}}},
     {Detection{2, 0, 0}, {2, 0, 0}, {0, 2, 2}, {0, 2, 2}},
     {Detection{1, 1, 0}, {0, 2, 2}}},
    // 10 shared of 15
    {"parts",
     {gold_row({{0, 5}, {10, 15}})},
     {{{{0, 15}}}},
     {kHit, kHit, kBoth, kBoth},
     {kHit, kHit}},
    {"parts_that_overlap",
     {gold_row({{4, 10}, {0, 6}})},
     {{{{0, 10}}}},
     {kHit, kHit, kHit, kHit},
     {kHit, kHit}},
    {"optional_found",
     {gold_row({{0, 10}}, false)},
     {{{{0, 10}}}},
     {kNone, kNone, kNone, kNone},
     {kNone, kNone}},
    {"optional_missed",
     {gold_row({{0, 10}}, false)},
     {},
     {kNone, kNone, kNone, kNone},
     {kNone, kNone}},
    {"uncertain_is_optional",
     {uncertain(gold_row({{0, 10}}))},
     {{{{0, 10}}}},
     {kNone, kNone, kNone, kNone},
     {kNone, kNone}},
    {"near_optional_by_bytes",
     {gold_row({{0, 10}}, false)},
     {{{{0, 3}}}},
     {kNone, kNone, kNone, kNone},
     {kAlarm, kAlarm}},
    {"not_near_optional",
     {gold_row({{0, 11}}, false)},
     {{{{0, 3}}}},
     {kAlarm, kAlarm, kAlarm, kAlarm},
     {kAlarm, kAlarm}},
    {"near_optional_by_cue",
     {gold_row({{0, 10}}, false, Span{40, 45})},
     {{{{20, 30}}, Span{44, 46}}},
     {kNone, kNone, kNone, kNone},
     {kAlarm, kAlarm}},
    {"near_core_by_cue_is_an_alarm",
     {gold_row({{0, 10}}, true, Span{40, 45})},
     {{{{20, 30}}, Span{44, 46}}},
     {kBoth, kBoth, kBoth, kBoth},
     {kBoth, kBoth}},
    {"optional_takes_the_claim_it_fits_better",
     {gold_row({{0, 8}}), gold_row({{0, 10}}, false)},
     {{{{0, 10}}}},
     {kMiss, kMiss, kMiss, kMiss},
     {kHit, kHit}},
};

TEST(Evaluate, CountsWhatIsFound) {
  for (const ContentCase& each : kContentCases) {
    const Evaluation out = evaluated(kText, each.gold, each.found);
    ASSERT_EQ(out.figures.documents, 1U);
    for (std::size_t k = 0; k < 4; ++k) {
      EXPECT_TRUE(out.figures.content[k] == each.content[k]) << each.name << " at " << kOverlaps[k];
    }
    for (std::size_t k = 0; k < 2; ++k) {
      EXPECT_TRUE(out.figures.radar[k] == each.radar[k]) << each.name << " at " << kRadarShares[k];
    }
  }
}

TEST(Evaluate, PunctuationDoesNotMatter) {
  const std::string text = "« Été, déjà », dit-elle";
  const Evaluation out = evaluated(text, {gold_row({{3, 16}})}, {{{{0, 20}}}});
  EXPECT_TRUE(out.figures.content[3] == kHit);
}

// --- which of equals pair: told by which row is missed ---

TEST(Evaluate, TiesGoToTouchingCuesThenToTheFirst) {
  const auto missed = [](const std::vector<GoldRow>& gold, const std::vector<FoundClaim>& found) {
    const std::string text = "aaaaaaaaaabbbbbbbbbb cccccccccc";
    for (const Mistake& each : evaluated(text, gold, found).mistakes) {
      if (each.kind == MistakeKind::missed) return each.words;
    }
    return std::string("none");
  };
  const GoldRow first = gold_row({{0, 10}});
  const GoldRow second = gold_row({{10, 20}});
  GoldRow second_with_cue = second;
  second_with_cue.cue = Span{22, 24};
  const FoundClaim both{{{0, 20}}, Span{23, 25}};
  EXPECT_EQ(missed({first, second}, {both}), "bbbbbbbbbb");
  EXPECT_EQ(missed({second, first}, {both}), "aaaaaaaaaa");
  EXPECT_EQ(missed({first, second_with_cue}, {both}), "aaaaaaaaaa");
}

TEST(Evaluate, OfEqualClaimsTheFirstPairs) {
  const std::vector<FoundClaim> claims = {{{{0, 5}}, {}, "", {}, {}, {}, {}, "one"},
                                          {{{5, 10}}, {}, "", {}, {}, {}, {}, "two"}};
  const Evaluation out = evaluated(kText, {gold_row({{0, 10}})}, claims);
  EXPECT_EQ(out.by_rule.at("one").rows, (Share{1, 1}));
  EXPECT_EQ(out.by_rule.at("two").rows, (Share{0, 1}));
}

// Rows at 0, 10, 20 … of one length with these statuses; found where the second is given.
Figures with_statuses(
    const std::vector<std::pair<StatusValue, std::optional<StatusValue>>>& statuses) {
  std::vector<GoldRow> rows;
  std::vector<FoundClaim> claims;
  for (std::size_t i = 0; i < statuses.size(); ++i) {
    const Span span{10 * i, 10 * i + 8};
    rows.push_back(gold_row({span}));
    rows.back().status = statuses[i].first;
    if (statuses[i].second) {
      claims.push_back({{span}, {}, "", {}, {}, *statuses[i].second});
    }
  }
  return evaluated(kText, rows, claims).figures;
}

TEST(Evaluate, TheMarkedStatusesHaveAMeanF1) {
  using enum StatusValue;
  // denied: 1 right, 1 missed: p 1, r 1/2, f1 2/3; hedged: 1 right, 1 alarm: p 1/2, r 1, f1 2/3;
  // confirmed: found as hedged: 0. The mean of three.
  const Figures f = with_statuses({{denied, denied},
                                   {denied, {}},
                                   {hedged, hedged},
                                   {confirmed, hedged},
                                   {asserted, asserted}});
  EXPECT_DOUBLE_EQ(f.status_macro_f1().value(), (2.0 / 3 + 2.0 / 3 + 0) / 3);
  EXPECT_TRUE((f.of_status[static_cast<std::size_t>(hedged)] == Detection{1, 0, 1}));
  EXPECT_TRUE((f.of_status[static_cast<std::size_t>(denied)] == Detection{1, 1, 0}));
  EXPECT_EQ(f.status, (Share{3, 4}));
  EXPECT_FALSE(with_statuses({{asserted, asserted}}).status_macro_f1().has_value());
  EXPECT_EQ(with_statuses({{asserted, denied}}).status_macro_f1(), 0.0);
}

TEST(Evaluate, FiguresOfNothing) {
  EXPECT_EQ(Share{}.value(), std::nullopt);
  EXPECT_EQ((Share{1, 4}.value()), 0.25);
  const Detection nothing;
  EXPECT_EQ(nothing.precision(), 0.0);
  EXPECT_EQ(nothing.recall(), 0.0);
  EXPECT_EQ(nothing.f1(), 0.0);
  const Detection some{3, 1, 2};
  EXPECT_DOUBLE_EQ(some.precision(), 0.6);
  EXPECT_DOUBLE_EQ(some.recall(), 0.75);
  EXPECT_DOUBLE_EQ(some.f1(), 2 * 0.6 * 0.75 / 1.35);
}

// --- sorts of rows ---

TEST(Evaluate, SortsRowsByCueAndMode) {
  const struct {
    std::optional<Span> cue;
    CuePlace place;
  } kCases[] = {{{}, CuePlace::none},
                {Span{0, 10}, CuePlace::before},
                {Span{30, 40}, CuePlace::behind},
                {Span{14, 16}, CuePlace::inside},
                {Span{8, 12}, CuePlace::inside},
                {Span{28, 32}, CuePlace::inside}};
  for (const auto& [cue, place] : kCases) {
    GoldRow row = gold_row({{20, 30}, {10, 14}}, true, cue);
    row.mode = Mode::mixed;
    const Evaluation out = evaluated(kText, {row}, {{{{10, 14}, {20, 30}}}});
    const auto& groups = out.by_cue_place[static_cast<std::size_t>(place)];
    EXPECT_EQ(groups[static_cast<std::size_t>(Mode::mixed)].rows, (Share{1, 1}))
        << to_string(place);
    EXPECT_EQ(out.gold_by_mode[static_cast<std::size_t>(Mode::mixed)].rows, (Share{1, 1}));
    EXPECT_EQ(out.found_by_mode[static_cast<std::size_t>(Mode::indirect)].rows, (Share{1, 1}));
  }
}

TEST(Evaluate, SortsClaimsByRule) {
  GoldRow row = gold_row({{0, 10}});
  row.names = {"Garrec"};
  const auto claim = [](Span content, const std::string& speaker, const std::string& rule) {
    return FoundClaim{{content}, {}, speaker, {}, {}, {}, {}, rule};
  };
  GoldRow other = row;
  other.content = {{20, 30}};
  const Evaluation out = evaluated(
      kText, {row, other, gold_row({{40, 50}}, false)},
      {claim({0, 9}, "Garrec", "a"), claim({20, 30}, "Lormel", "a"), claim({12, 18}, "", "b"),
       claim({40, 50}, "", "optional"), claim({46, 50}, "", "near")});
  ASSERT_EQ(out.by_rule.size(), 2U);  // what is at an optional row counts nowhere
  EXPECT_EQ(out.by_rule.at("a").rows, (Share{2, 2}));
  EXPECT_EQ(out.by_rule.at("a").exact, (Share{1, 2}));
  EXPECT_EQ(out.by_rule.at("a").speaker, (Share{1, 2}));
  EXPECT_EQ(out.by_rule.at("a").chain, (Share{1, 2}));
  EXPECT_EQ(out.by_rule.at("b").rows, (Share{0, 1}));
  EXPECT_EQ(out.by_rule.at("b").chain, (Share{0, 1}));
  EXPECT_EQ(out.by_rule.at("b").speaker, (Share{0, 0}));
}

TEST(Evaluate, CalibratesTheConfidence) {
  GoldRow row = gold_row({{0, 10}});
  row.names = {"Garrec"};
  const struct {
    bool core;
    FoundClaim claim;
    double confidence;
    std::size_t line;  // of the table
    Share expected;
  } kCases[] = {
      {true, {{{0, 10}}, {}, "Garrec"}, 1.0, 0, {1, 1}},
      {true, {{{0, 10}}, {}, "Garrec"}, 0.97, 0, {1, 1}},
      {true, {{{0, 10}}, {}, "Garrec"}, 0.96, 1, {1, 1}},
      {true, {{{0, 10}}, {}, "Garrec"}, 0.90, 2, {1, 1}},
      {true, {{{0, 10}}, {}, "Garrec"}, 0.89, 3, {1, 1}},
      {true, {{{0, 10}}, {}, "Garrec"}, 0.70, 4, {1, 1}},
      {true, {{{0, 10}}, {}, "Garrec"}, 0.10, 5, {1, 1}},
      {true, {{{0, 10}}, {}, "Lormel"}, 0.90, 2, {0, 1}},   // another speaker
      {true, {{{0, 4}}, {}, "Garrec"}, 0.90, 2, {0, 1}},    // bounds too narrow
      {false, {{{0, 10}}, {}, "Garrec"}, 0.90, 2, {1, 1}},  // an optional row
      {false, {{{0, 10}}, {}, "Lormel"}, 0.90, 2, {0, 1}},
      {false, {{{0, 4}}, {}, "Garrec"}, 0.90, 2, {0, 0}},  // near it: left out
  };
  for (const auto& each : kCases) {
    row.core = each.core;
    FoundClaim claim = each.claim;
    claim.confidence = each.confidence;
    const Evaluation out = evaluated(kText, {row}, {claim});
    for (std::size_t line = 0; line < kConfidences.size(); ++line) {
      EXPECT_EQ(out.calibration[line], line == each.line ? each.expected : Share{})
          << each.confidence << " " << line;
    }
  }
}

// --- adding up, and what cannot be measured ---

TEST(Evaluate, EvaluationsAddUp) {
  Evaluation sum;
  GoldRow named = gold_row({{0, 10}});
  named.names = {"Garrec"};
  sum.add(evaluated(kText, {named}, {{{{0, 10}}, {}, "Garrec"}}));
  sum.add(evaluated(kText, {gold_row({{0, 10}})}, {{{{20, 30}}, {}, "Lormel"}}));
  EXPECT_EQ(sum.figures.documents, 2U);
  EXPECT_EQ(sum.figures.core, 2U);
  EXPECT_TRUE((sum.figures.content[1] == Detection{1, 1, 1}));
  EXPECT_EQ(sum.figures.speaker_recall, (Share{1, 1}));
  EXPECT_EQ(sum.by_rule.at("que-clause").rows, (Share{1, 2}));
  EXPECT_EQ(sum.calibration[2], (Share{1, 2}));
  EXPECT_EQ(sum.mistakes.size(), 2U);
  EXPECT_EQ(sum.documents.size(), 2U);
}

TEST(Evaluate, TellsMistakesInWords) {
  const std::string text =
      "Titre\nLe pont est sûr, a dit Garrec.\nLa digue cède.\nLe bac est plein, dit Lormel.\n";
  const auto at = [&](const std::string& words) {
    const std::size_t begin = text.find(words);
    return Span{begin, begin + words.size()};
  };
  GoldRow bridge = gold_row({at("Le pont est sûr")}, true, at("a dit"));
  bridge.names = {"Garrec", "maire"};
  bridge.relays = {{"AFP"}};
  bridge.status = StatusValue::denied;
  GoldRow ferry = gold_row({at("Le bac est plein")}, true, at("dit Lormel"));
  ferry.names = {"Lormel"};
  const Evaluation out =
      evaluated(text, {ferry, bridge},
                {{{at("pont est sûr, a")}, {}, "Odile"}, {{at("La digue cède")}, at("dit"), "X"}});
  const struct {
    MistakeKind kind;
    std::size_t line;
    const char* words;
    const char* expected;
    const char* found;
  } kExpected[] = {
      {MistakeKind::bounds, 2, "Le pont est sûr", "Le", ", a"},
      {MistakeKind::speaker, 2, "Le pont est sûr", "Garrec or maire", "Odile"},
      {MistakeKind::relays, 2, "Le pont est sûr", "AFP", ""},
      {MistakeKind::status, 2, "Le pont est sûr", "denied", "asserted"},
      {MistakeKind::false_alarm, 3, "La digue cède", "", "X (dit), que-clause"},
      {MistakeKind::missed, 4, "Le bac est plein", "Lormel (dit Lormel)", ""},
  };
  ASSERT_EQ(out.mistakes.size(), std::size(kExpected));
  for (std::size_t i = 0; i < std::size(kExpected); ++i) {
    const Mistake& mistake = out.mistakes[i];
    EXPECT_EQ(mistake.kind, kExpected[i].kind) << i;
    EXPECT_EQ(mistake.document, "doc");
    EXPECT_EQ(mistake.line, kExpected[i].line) << i;
    EXPECT_EQ(mistake.words, kExpected[i].words) << i;
    EXPECT_EQ(mistake.expected, kExpected[i].expected) << i;
    EXPECT_EQ(mistake.found, kExpected[i].found) << i;
  }
}

TEST(Evaluate, RowsThatCannotBeOfTheTextAreErrors) {
  const std::string text = "Été, dit-il.";
  const struct {
    std::function<void(GoldDocument&)> change;
    const char* message;
  } kCases[] = {
      {[](GoldDocument& g) {
         g.rows[1].content = {{0, 5}, {3, 40}};
       },
       "attributions[1].content[1] (3–40) is not within the text of 14 bytes; is it of another "
       "text, or counted in characters?"},
      {[](GoldDocument& g) {
         g.rows[0].content = {{1, 5}};
       },
       "attributions[0].content[0] (1–5) splits a character; offsets count UTF-8 bytes"},
      {[](GoldDocument& g) {
         g.rows[0].content = {{0, 4}};
       },
       "attributions[0].content[0] (0–4) splits a character; offsets count UTF-8 bytes"},
      {[](GoldDocument& g) {
         g.rows[1].cue = Span{9, 7};
       },
       "attributions[1].cue ends before it begins (9–7)"},
      {[](GoldDocument& g) {
         g.rows[1].source = Span{9, 15};
       },
       "attributions[1].source (9–15) is not within the text of 14 bytes; is it of another text, "
       "or counted in characters?"},
      {[](GoldDocument& g) { g.rows[0].content.clear(); },
       "attributions[0].content is empty; give one part [begin, end] at least"},
      {[](GoldDocument& g) { g.text = "Autre"; },
       "the text of the gold is not the one that was analysed"},
      {[](GoldDocument& g) { g.sha256 = "00"; },
       "the sha256 of the gold is that of another text: the article has changed since"},
  };
  for (const auto& [change, message] : kCases) {
    GoldDocument gold{"doc", text, "", {gold_row({{0, 5}}), gold_row({{0, 5}})}};
    ASSERT_TRUE(evaluate(gold, testing::analysis_of(text, {})).ok());
    change(gold);
    const Result<Evaluation> out = evaluate(gold, testing::analysis_of(text, {}));
    ASSERT_FALSE(out.ok()) << message;
    EXPECT_EQ(out.error().message, message);
  }
}

TEST(Evaluate, TheSameClaimThousandsOfTimesIsAnError) {
  const GoldDocument gold{"doc", kText, "", std::vector<GoldRow>(4000, gold_row({{0, 9}}))};
  const std::vector<FoundClaim> claims(4000, FoundClaim{{{0, 9}}});
  const Result<Evaluation> out = evaluate(gold, testing::analysis_of(kText, claims));
  ASSERT_FALSE(out.ok());
  EXPECT_EQ(out.error().message,
            "too many rows and claims have the same words; is one of them repeated?");
}

TEST(Evaluate, StaysFastWithManyRows) {
  constexpr std::size_t kCount = 100'000;
  const std::string text(kCount * 4, 'a');
  GoldDocument gold{"doc", text, "", {}};
  std::vector<FoundClaim> claims;
  for (std::size_t i = 0; i < kCount; ++i) {
    gold.rows.push_back(gold_row({{i * 4, i * 4 + 3}}, i % 2 == 0, Span{i * 4 + 3, i * 4 + 4}));
    claims.push_back({{{i * 4, i * 4 + 2}}});
  }
  const Result<Evaluation> out = evaluate(gold, testing::analysis_of(text, claims));
  EXPECT_TRUE((out.value().figures.content[1] == Detection{kCount / 2, 0, 0}));
}

}  // namespace
}  // namespace selon
