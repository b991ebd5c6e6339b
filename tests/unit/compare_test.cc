#include "selon/compare.h"

#include <gtest/gtest.h>

#include <functional>

#include "tests/support/hand_made.h"

namespace selon {
namespace {

Analysis three_claims() {
  return testing::hand_made({
      {"L'eau monte", "a dit", "Odile", {"AFP"}},
      {"les vannes sont fermées", "selon", "Lormel", {}, StatusValue::denied, {"Odile"}},
      {"tout va bien", "assure", "Odile"},
  });
}

std::vector<std::string> described(const Analysis& expected, const Analysis& actual) {
  std::vector<std::string> out;
  for (const Difference& each : compare(expected, actual)) out.push_back(describe(each));
  return out;
}

struct CompareCase {
  const char* name;
  std::function<void(Analysis&)> change;  // of what was found
  std::vector<std::string> expected;
};

const CompareCase kCases[] = {
    {"nothing", [](Analysis&) {}, {}},
    {"gone",
     [](Analysis& a) { a.attributions.erase(a.attributions.begin() + 1); },
     {"line 3: gone: « les vannes sont fermées »"}},
    {"added",
     [](Analysis& a) {
       Attribution extra = a.attributions[0];
       extra.content = {{0, 5}};
       a.attributions.insert(a.attributions.begin(), extra);
     },
     {"line 1: new: « Titre »: speaker Odile, relays AFP, asserted"}},
    {"speaker",
     [](Analysis& a) { a.attributions[2].speaker->entity = 2; },
     {"line 4: « tout va bien »: speaker: expected Odile, found Lormel"}},
    {"no_speaker",
     [](Analysis& a) { a.attributions[2].speaker.reset(); },
     {"line 4: « tout va bien »: speaker: expected Odile, found none"}},
    {"relays",
     [](Analysis& a) {
       a.attributions[0].relays.push_back({2, {}});
     },
     {"line 2: « L'eau monte »: relays: expected AFP, found AFP, Lormel"}},
    {"status",
     [](Analysis& a) {
       a.attributions[1].status = {StatusValue::hedged, {}, {}};
       a.attributions[0].status.value = StatusValue::confirmed;
     },
     {"line 2: « L'eau monte »: status: expected asserted, found confirmed",
      "line 3: « les vannes sont fermées »: status: expected denied by Odile, found hedged"}},
    {"bounds",
     [](Analysis& a) { a.attributions[0].content[0].begin += 2; },
     {"line 2: « eau monte »: bounds: expected 6–17 « L'eau monte », found 8–17 « eau monte »"}},
    {"cue_and_mode",
     [](Analysis& a) {
       a.attributions[0].cue.reset();
       a.attributions[0].mode = Mode::direct;
     },
     {"line 2: « L'eau monte »: cue: expected « a dit », found none",
      "line 2: « L'eau monte »: mode: expected indirect, found direct"}},
    {"within",
     [](Analysis& a) { a.attributions[2].within = 0; },
     {"line 4: « tout va bien »: within: expected none, found « L'eau monte »"}},
    {"article",
     [](Analysis& a) {
       a.document.title.reset();
       a.document.dateline = Dateline{"PARIS", 1, {0, 5}};
       a.document.credits = {{1, {0, 5}}};
     },
     {"title: expected « Titre », found none", "dateline: expected none, found PARIS (AFP)",
      "credits: expected none, found AFP"}},
    {"entity",
     [](Analysis& a) {
       a.entities[1].kind = EntityKind::agency;
       a.entities[0].affiliation = 1;
     },
     {"affiliation of Odile: expected none, found AFP",
      "kind of AFP: expected person, found agency"}},
    {"rules_and_confidence_may_change",
     [](Analysis& a) {
       a.attributions[0].rule = "other";
       a.attributions[0].confidence = 0.1;
       a.attributions[0].evidence.clear();
       a.document.notices = {"x"};
     },
     {}},
    {"the_order_of_entities_may_change",
     [](Analysis& a) {
       std::swap(a.entities[0], a.entities[1]);
       for (Attribution& each : a.attributions) {
         if (each.speaker && each.speaker->entity == 0) each.speaker->entity = 1;
         for (Relay& relay : each.relays) relay.entity = 0;
         for (EntityIndex& party : each.status.by) party = 1;
       }
     },
     {}},
};

class Compare : public ::testing::TestWithParam<CompareCase> {};

TEST_P(Compare, SaysWhatDiffers) {
  Analysis actual = three_claims();
  GetParam().change(actual);
  EXPECT_EQ(described(three_claims(), actual), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Cases, Compare, ::testing::ValuesIn(kCases),
                         [](const auto& test) { return test.param.name; });

TEST(CompareClaims, PairsTheClaimsThatOverlapMost) {
  Analysis expected = three_claims();
  Analysis actual = expected;
  // Two candidates for « les vannes sont fermées »: the longer one is it, the other is new.
  Attribution part = actual.attributions[1];
  part.content[0].end -= 10;
  actual.attributions[1].content[0].end -= 1;
  actual.attributions.insert(actual.attributions.begin() + 1, part);
  const std::vector<std::string> out = described(expected, actual);
  ASSERT_EQ(out.size(), 2U);
  EXPECT_NE(out[0].find("bounds"), std::string::npos) << out[0];
  EXPECT_NE(out[1].find("new: « les vannes so"), std::string::npos) << out[1];
}

TEST(CompareClaims, StaysFastWithManyClaims) {
  std::vector<testing::HandMadeClaim> claims(4000, {"A", "dit", "Odile"});
  const Analysis expected = testing::hand_made(claims);
  Analysis actual = expected;
  for (Attribution& each : actual.attributions) each.content[0].end += 1;
  EXPECT_EQ(compare(expected, actual).size(), 4000U);
}

}  // namespace
}  // namespace selon
