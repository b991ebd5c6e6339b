#include "selon/narrow.h"

#include <gtest/gtest.h>

#include <limits>

#include "graphs/spelling.h"
#include "selon/export.h"
#include "tests/support/hand_made.h"

namespace selon {
namespace {

using Names = std::vector<std::string>;

TEST(Spelling, TypedWordsLeaveOutWhatPeopleDoNotType) {
  const struct {
    const char* name;
    Names words;
  } kCases[] = {
      {"Odile Varenne", {"odile", "varenne"}},
      {"ÉLYSÉE", {"elysee"}},
      {"E\u0301lyse\u0301e", {"elysee"}},
      {"l’Œuvre d'Éric", {"l", "oeuvre", "d", "eric"}},
      {"Jean-Luc\u00A0« Le\u00ADbon »", {"jean", "luc", "lebon"}},
      {"Łukasz Ørsted", {"lukasz", "orsted"}},
      {"ТАСС", {"тасс"}},
      {"Ёлкин", {"ёлкин"}},
      {"Αθήνα", {"αθήνα"}},
      {"中国", {"中国"}},
      {"🦊", {"🦊"}},
      {"\u202EAFP\u202C", {"afp"}},
      {"]]>", {}},
      {"", {}},
      {"\xFF", {"\uFFFD"}},
  };
  for (const auto& [name, words] : kCases) EXPECT_EQ(typed_words(name), words) << name;
}

// a1 Odile Varenne ─► AFP, a2 Marc Varenne, a3 Lormel ─► AFP: denied by Damas, a4 nobody
Analysis article() {
  Analysis out =
      testing::hand_made({{"A", "dit", "Odile Varenne", {"AFP"}},
                          {"B", "selon", "Marc Varenne", {}, StatusValue::hedged},
                          {"C", "dit", "Lormel", {"AFP"}, StatusValue::denied, {"Damas"}},
                          {"D", "est accusé", "", {}, StatusValue::unconfirmed}});
  for (AttributionIndex i = 0; i < 4; ++i) {
    out.attributions[i].confidence = 0.6 + 0.1 * static_cast<double>(i);
  }
  return out;
}

// "a1 a3: e1 e2 e4 article", the claims and the other nodes; "none" for a focus without a node.
std::string part(const Analysis& analysis, const Narrowing& narrowing) {
  const auto graph = narrow(ProvenanceGraph::from(analysis), narrowing);
  if (!graph) return "none";
  std::string out;
  for (const GraphNode& node : graph->nodes()) out += (out.empty() ? "" : " ") + node.id;
  return out;
}

TEST(Narrow, KeepsTheClaimsOfWhichAllHolds) {
  using enum StatusValue;
  const struct {
    Narrowing narrowing;
    const char* nodes;
  } kCases[] = {
      {{}, "a1 a2 a3 a4 e1 e2 e3 e4 e5 article"},
      {{"AFP", {}, 0}, "a1 a3 e1 e2 e4 e5 article"},
      {{"l'afp", {}, 0}, "none"},
      {{"varenne", {}, 0}, "a1 a2 e1 e2 e3 article"},
      {{"VARENNE Odile", {}, 0}, "a1 e1 e2 article"},
      {{"damas", {}, 0}, "a3 e2 e4 e5 article"},
      {{"Titre", {}, 0}, "none"},
      {{"A", {}, 0}, "none"},
      {{"", {denied}, 0}, "a3 e2 e4 e5 article"},
      {{"", {denied, unconfirmed}, 0}, "a3 a4 e2 e4 e5 article"},
      {{"", {confirmed}, 0}, "article"},
      {{"", {}, 0.75}, "a3 a4 e2 e4 e5 article"},
      {{"", {}, 1}, "article"},
      {{"afp", {asserted}, 0.5}, "a1 e1 e2 article"},
      {{"afp", {asserted}, 0.7}, "article"},
  };
  for (const auto& [narrowing, nodes] : kCases) {
    EXPECT_EQ(part(article(), narrowing), nodes) << narrowing.focus;
  }
}

TEST(Narrow, AWholeNameGoesBeforeAPart) {
  const Analysis analysis =
      testing::hand_made({{"A", "dit", "Le Monde", {}}, {"B", "dit", "Le Monde diplomatique", {}}});
  EXPECT_EQ(part(analysis, {"le monde", {}, 0}), "a1 e1 article");
  EXPECT_EQ(part(analysis, {"monde", {}, 0}), "a1 a2 e1 e2 article");
}

TEST(Narrow, FindsHostileNames) {
  for (const char* name : {"<b>&\"'", "]]>", "a\nb", "🦊", "\u202EAFP", "=1+1", " "}) {
    const Analysis analysis = testing::hand_made({{"A", "dit", name, {}}, {"B", "dit", "X", {}}});
    EXPECT_EQ(part(analysis, {name, {}, 0}), "a1 e1 article") << name;
  }
}

TEST(Narrow, AConfidenceThatIsNoNumberIsNeverEnough) {
  Analysis analysis = testing::hand_made({{"A", "dit", "X", {}}});
  analysis.attributions[0].confidence = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(part(analysis, {"", {}, 0.1}), "article");
}

TEST(Narrow, WaysAndIdsStayWhatTheyWere) {
  // a2 stands in the words of a1, which is left out: its way still goes through Varenne and AFP.
  const ProvenanceGraph whole = ProvenanceGraph::from(
      testing::hand_made({{"A", "dit", "Varenne", {"AFP"}, StatusValue::asserted, {"Damas"}},
                          {"B", "selon", "Lormel", {}, StatusValue::denied, {}, 0}}));
  const ProvenanceGraph graph = whole.narrowed({1, 1, 77});
  EXPECT_EQ(graph.claims(), std::vector<AttributionIndex>{1});
  EXPECT_EQ(graph.analysis().attributions.size(), 2U);
  std::string way;
  for (NodeIndex node : graph.chain(1)) way += graph.nodes()[node].id + " ";
  EXPECT_EQ(way, "a2 e4 e1 e2 article ");
  EXPECT_TRUE(graph.chain(0).empty());
  EXPECT_EQ(graph.nodes().size(), 5U) << "Damas has no part in what is left";
  EXPECT_EQ(graph.edges()[0].id, "a2.1");
  EXPECT_EQ(graph.edges()[0].label, "selon");
  EXPECT_EQ(graph.claims_through(0), std::vector<AttributionIndex>{1});
  EXPECT_EQ(graph.narrowed({0}).claims().size(), 0U) << "what is gone does not come back";
  const std::string json = to_graph_json({graph});
  EXPECT_NE(json.find("\"a2\""), std::string::npos);
  EXPECT_EQ(json.find("\"a1\""), std::string::npos);
  EXPECT_NE(to_dot({graph}).find("(1 propos sur 2)"), std::string::npos);
}

TEST(NamesNear, ListsWhatWasMeantNearestFirst) {
  const Names names = {"Odile Varenne", "Marc Varin", "Tass", "Reuters", "Damas"};
  const struct {
    const char* typed;
    Names near;
  } kCases[] = {
      {"varene", {"Odile Varenne", "Marc Varin"}},
      {"Odile Varene", {"Odile Varenne"}},
      {"reuter", {"Reuters"}},
      {"dama", {"Damas"}},
      {"zzzzzz", {}},
      {"", {}},
      {"ab", {}},
  };
  for (const auto& [typed, near] : kCases) EXPECT_EQ(names_near(names, typed), near) << typed;
  EXPECT_EQ(names_near({"abcde1", "abcde2", "abcde3", "abcde4"}, "abcdef").size(), 3U);
  EXPECT_TRUE(names_near(names, std::string(100000, 'v')).empty());
}

TEST(SourceNames, AreFitForMessages) {
  const ProvenanceGraph graph = ProvenanceGraph::from(
      testing::hand_made({{"A", "dit", "a\n\x1b[2Jb\u202E", {"AFP"}, StatusValue::denied, {"X"}}}));
  EXPECT_EQ(source_names(graph), (Names{"a [2Jb", "AFP", "X"}));
}

}  // namespace
}  // namespace selon
