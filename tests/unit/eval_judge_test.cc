// What is right of a claim that was found.
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "selon/evaluate.h"
#include "tests/support/evaluated.h"

namespace selon {
namespace {

using testing::evaluated;
using testing::FoundClaim;
using testing::gold_row;

using Names = std::vector<std::string>;

const std::string kText(60, 'a');  // letters only: bytes are what counts

struct JudgedCase {
  const char* name;
  std::function<void(GoldRow&, FoundClaim&)> change;
  Share speaker, span, recall, cue;
  Detection relays;
  Share chain, status, mode;
};

const JudgedCase kJudgedCases[] = {
    {"all_right",
     [](GoldRow&, FoundClaim&) {},
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 0, 0},
     {1, 1},
     {1, 1},
     {1, 1}},
    {"other_speaker",
     [](GoldRow&, FoundClaim& c) { c.speaker = "Lormel"; },
     {0, 1},
     {1, 1},
     {0, 1},
     {1, 1},
     {1, 0, 0},
     {0, 1},
     {1, 1},
     {1, 1}},
    {"no_speaker",
     [](GoldRow&, FoundClaim& c) { c.speaker = ""; },
     {0, 1},
     {0, 1},
     {0, 1},
     {1, 1},
     {1, 0, 0},
     {0, 1},
     {1, 1},
     {1, 1}},
    {"speaker_elsewhere",
     [](GoldRow&, FoundClaim& c) {
       c.source = Span{50, 52};
     },
     {1, 1},
     {0, 1},
     {1, 1},
     {1, 1},
     {1, 0, 0},
     {1, 1},
     {1, 1},
     {1, 1}},
    {"speaker_without_words",
     [](GoldRow&, FoundClaim& c) { c.source.reset(); },
     {1, 1},
     {0, 1},
     {1, 1},
     {1, 1},
     {1, 0, 0},
     {1, 1},
     {1, 1},
     {1, 1}},
    {"source_not_annotated",
     [](GoldRow& g, FoundClaim&) { g.source.reset(); },
     {1, 1},
     {0, 0},
     {1, 1},
     {1, 1},
     {1, 0, 0},
     {1, 1},
     {1, 1},
     {1, 1}},
    {"speaker_not_judged",
     [](GoldRow& g, FoundClaim& c) {
       g.names.clear();
       c.speaker = "Lormel";
     },
     {0, 0},
     {0, 0},
     {0, 0},
     {1, 1},
     {1, 0, 0},
     {1, 1},
     {1, 1},
     {1, 1}},
    {"cue_elsewhere",
     [](GoldRow&, FoundClaim& c) {
       c.cue = Span{50, 52};
     },
     {1, 1},
     {1, 1},
     {1, 1},
     {0, 1},
     {1, 0, 0},
     {1, 1},
     {1, 1},
     {1, 1}},
    {"no_cue_annotated",
     [](GoldRow& g, FoundClaim&) { g.cue.reset(); },
     {1, 1},
     {1, 1},
     {1, 1},
     {0, 0},
     {1, 0, 0},
     {1, 1},
     {1, 1},
     {1, 1}},
    {"relays_not_judged",
     [](GoldRow& g, FoundClaim& c) {
       g.relays.reset();
       c.relays = {"Tass", "AFP"};
     },
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 1},
     {0, 0, 0},
     {1, 1},
     {1, 1},
     {1, 1}},
    {"relay_missed",
     [](GoldRow&, FoundClaim& c) { c.relays.clear(); },
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 1},
     {0, 1, 0},
     {0, 1},
     {1, 1},
     {1, 1}},
    {"relay_too_many",
     [](GoldRow&, FoundClaim& c) {
       c.relays = {"AFP", "Tass"};
     },
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 0, 1},
     {0, 1},
     {1, 1},
     {1, 1}},
    {"relay_where_there_is_none",
     [](GoldRow& g, FoundClaim&) { g.relays->clear(); },
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 1},
     {0, 0, 1},
     {0, 1},
     {1, 1},
     {1, 1}},
    {"one_of_two_relays",
     [](GoldRow& g, FoundClaim&) { g.relays->push_back({"Tass"}); },
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 1, 0},
     {0, 1},
     {1, 1},
     {1, 1}},
    {"a_relay_by_another_of_its_names",
     [](GoldRow& g, FoundClaim& c) {
       g.relays = {Names{"Agence France-Presse", "AFP"}};
       c.relays = {"l'AFP"};
     },
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 0, 0},
     {1, 1},
     {1, 1},
     {1, 1}},
    {"other_status",
     [](GoldRow&, FoundClaim& c) { c.status = StatusValue::hedged; },
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 0, 0},
     {1, 1},
     {0, 1},
     {1, 1}},
    {"other_mode",
     [](GoldRow&, FoundClaim& c) { c.mode = Mode::mixed; },
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 0, 0},
     {1, 1},
     {1, 1},
     {0, 1}},
    {"mode_not_annotated",
     [](GoldRow& g, FoundClaim&) { g.mode.reset(); },
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 1},
     {1, 0, 0},
     {1, 1},
     {1, 1},
     {0, 1}},
    {"not_found",
     [](GoldRow&, FoundClaim& c) {
       c.content = {{50, 60}};
     },
     {0, 0},
     {0, 0},
     {0, 1},
     {0, 0},
     {0, 1, 0},
     {0, 1},
     {0, 0},
     {0, 0}},
};

TEST(EvalJudge, JudgesWhatIsFound) {
  for (const JudgedCase& each : kJudgedCases) {
    GoldRow row = gold_row({{0, 10}}, true, Span{12, 15});
    row.source = Span{16, 20};
    row.names = {"Odile Garrec", "maire"};
    row.relays = {{"AFP"}};
    FoundClaim claim{{{0, 10}}, Span{14, 16}, "Odile Garrec", Span{18, 22}, {"AFP"}};
    each.change(row, claim);
    const Figures f = evaluated(kText, {row}, {claim}).figures;
    EXPECT_EQ(f.speaker, each.speaker) << each.name;
    EXPECT_EQ(f.speaker_span, each.span) << each.name;
    EXPECT_EQ(f.speaker_recall, each.recall) << each.name;
    EXPECT_EQ(f.cue, each.cue) << each.name;
    EXPECT_TRUE(f.relays == each.relays) << each.name;
    EXPECT_EQ(f.chain, each.chain) << each.name;
    EXPECT_EQ(f.status, each.status) << each.name;
    EXPECT_EQ(f.mode, each.mode) << each.name;
  }
}

}  // namespace
}  // namespace selon
