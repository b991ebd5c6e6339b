#include "graphs/fold.h"

#include <gtest/gtest.h>

#include "tests/support/hand_made.h"

namespace selon {
namespace {

using testing::HandMadeClaim;

// "claims.e1(1,2) -2-> e1", a line an edge; the article without its claims.
std::string drawing(const ProvenanceGraph& graph, std::size_t most_sources) {
  const FoldedGraph folded = fold(graph, most_sources);
  const auto name = [&](std::size_t at) {
    const FoldedNode& node = folded.nodes[at];
    std::string out = node.id;
    if (node.kind != FoldedNode::Kind::claims) return out;
    for (AttributionIndex claim : node.claims) {
      out += (out.size() == node.id.size() ? "(" : ",") + std::to_string(claim + 1);
    }
    return out + ")";
  };
  std::string out;
  for (const FoldedEdge& edge : folded.edges) {
    out += name(edge.from) + (edge.dispute ? " ~" : " -") + std::to_string(edge.claims) +
           (edge.dispute ? std::string(to_string(*edge.dispute)) + "~> " : "-> ") + name(edge.to) +
           "\n";
  }
  return out;
}

struct FoldCase {
  const char* name;
  std::vector<HandMadeClaim> claims;
  std::size_t most_sources;
  const char* expected;
};

class Fold : public ::testing::TestWithParam<FoldCase> {};

TEST_P(Fold, HasTheseWays) {
  const ProvenanceGraph graph = ProvenanceGraph::from(testing::hand_made(GetParam().claims));
  EXPECT_EQ(drawing(graph, GetParam().most_sources), GetParam().expected);
}

// e1 Varenne, e2 AFP, e3 Lormel
const std::vector<HandMadeClaim> kShared = {{"A", "dit", "Varenne", {"AFP"}},
                                            {"B", "dit", "Varenne", {}},
                                            {"C", "dit", "Lormel", {"AFP"}},
                                            {"D", "dit", "Varenne", {"AFP"}}};

const FoldCase kFolds[] = {
    {"nothing", {}, 5, ""},
    {"by_speaker", kShared, 5,
     "claims.e1(1,2,4) -3-> e1\ne1 -2-> e2\ne2 -3-> article\ne1 -1-> article\n"
     "claims.e3(3) -1-> e3\ne3 -1-> e2\n"},
    {"two_sources_are_kept", kShared, 2,
     "claims.e1(1,2,4) -3-> e1\ne1 -2-> e2\ne2 -3-> article\ne1 -1-> article\n"
     "claims.others(3) -1-> others\nothers -1-> e2\n"},
    {"no_source_is_kept", kShared, 0, "claims.others(1,2,3,4) -4-> others\nothers -4-> article\n"},
    {"nobody",
     {{"A", "dit", ""}, {"B", "dit", "", {"AFP"}}},
     5,
     "claims.nobody(1,2) -1-> article\nclaims.nobody(1,2) -1-> e1\ne1 -1-> article\n"},
    {"disputes",
     {{"A", "dit", "Varenne", {}, StatusValue::denied, {"Damas"}},
      {"B", "dit", "Varenne", {}, StatusValue::denied, {"Damas"}},
      {"C", "dit", "Varenne", {}, StatusValue::unconfirmed, {"Damas"}}},
     5,
     "claims.e1(1,2,3) -3-> e1\ne1 -3-> article\nclaims.e1(1,2,3) ~2denied~> e2\n"
     "claims.e1(1,2,3) ~1unconfirmed~> e2\n"},
};

INSTANTIATE_TEST_SUITE_P(Graph, Fold, ::testing::ValuesIn(kFolds),
                         [](const auto& test) { return test.param.name; });

TEST(FoldGraph, SaysHowManyAreOthersAndWhatPassesThrough) {
  const FoldedGraph folded = fold(ProvenanceGraph::from(testing::hand_made(kShared)), 1);
  ASSERT_EQ(folded.nodes.size(), 5U);
  const FoldedNode& others = folded.nodes[2];
  EXPECT_EQ(others.id, "others");
  EXPECT_EQ(others.sources, 2U) << "AFP as well as Varenne has three claims, but comes later";
  EXPECT_EQ(others.claims, (std::vector<AttributionIndex>{0, 2, 3}));
  EXPECT_EQ(folded.nodes.back().kind, FoldedNode::Kind::article);
  EXPECT_EQ(folded.nodes.back().claims.size(), 4U);
}

TEST(FoldGraph, OfANarrowedGraphHasItsClaimsOnly) {
  const ProvenanceGraph graph = ProvenanceGraph::from(testing::hand_made(kShared)).narrowed({2});
  EXPECT_EQ(drawing(graph, 5), "claims.e3(3) -1-> e3\ne3 -1-> e2\ne2 -1-> article\n");
}

TEST(FoldGraph, StaysSmall) {
  std::vector<HandMadeClaim> claims;
  for (std::size_t i = 0; i < 1000; ++i) {
    const std::string name = std::to_string(i);
    claims.push_back({"A", "dit", "S" + name, {"R" + name}, StatusValue::denied, {"P" + name}});
  }
  const FoldedGraph folded = fold(ProvenanceGraph::from(testing::hand_made(claims)), 10);
  EXPECT_LE(folded.nodes.size(), 24U);
  EXPECT_LE(folded.edges.size(), 60U);
}

}  // namespace
}  // namespace selon
