#include "selon/chains.h"

#include <gtest/gtest.h>

#include "tests/support/hand_made.h"

namespace selon {
namespace {

using testing::entity_named;
using testing::hand_made;
using testing::HandMadeClaim;

std::string names(const ProvenanceGraph& graph, const std::vector<NodeIndex>& nodes) {
  std::string out;
  for (const NodeIndex node : nodes) {
    const GraphNode& here = graph.nodes()[node];
    out += (out.empty() ? "" : " ") + (here.entity ? here.label : here.id);
  }
  return out;
}

NodeIndex node_named(const ProvenanceGraph& graph, const std::string& name) {
  for (NodeIndex i = 0; i < graph.nodes().size(); ++i)
    if (graph.nodes()[i].label == name) return i;
  ADD_FAILURE() << name << " is not in the graph";
  return graph.root();
}

// Brissol's words came through the AFP, Landry's are confirmed by the prefecture, nobody said the
// third, and the fourth is Brissol's own word and her office's.
std::vector<HandMadeClaim> article() {
  return {{"L'eau monte", "a dit", "Brissol", {"AFP"}},
          {"La digue tient", "a dit", "Landry", {}, StatusValue::confirmed, {"Préfecture"}},
          {"Le moulin serait vendu"},
          {"L'école rouvre", "a dit", "Brissol", {}, StatusValue::confirmed, {"Rectorat"}}};
}

TEST(Chains, SayWhatStandsOnWhom) {
  Analysis analysis = hand_made(article());
  analysis.entities[entity_named(analysis, "Brissol")].affiliation =
      entity_named(analysis, "Rectorat");
  const Chains chains(ProvenanceGraph::from(analysis));
  struct Case {
    AttributionIndex claim;
    std::vector<const char*> chains;
    const char* origin;
    const char* needed;
    std::size_t independent;
  };
  const std::vector<Case> cases = {
      {0, {"a1 Brissol AFP article"}, "Brissol", "Brissol AFP", 1},
      {1, {"a2 Landry article", "a2 Préfecture article"}, "Landry", "", 2},
      {2, {"a3 article"}, "article", "", 0},
      {3, {"a4 Brissol article", "a4 Rectorat article"}, "Brissol", "", 1},
  };
  for (const Case& expected : cases) {
    SCOPED_TRACE(expected.claim);
    const auto found = chains.of(expected.claim);
    ASSERT_EQ(found.size(), expected.chains.size());
    for (std::size_t i = 0; i < found.size(); ++i)
      EXPECT_EQ(names(chains.graph(), found[i]), expected.chains[i]);
    EXPECT_EQ(names(chains.graph(), {chains.origin(expected.claim)}), expected.origin);
    EXPECT_EQ(names(chains.graph(), chains.needed_by(expected.claim)), expected.needed);
    EXPECT_EQ(chains.independent_sources(expected.claim), expected.independent);
  }
}

TEST(Chains, FallWithWhatTheyNeed) {
  const Chains chains(ProvenanceGraph::from(hand_made(article())));
  const auto& graph = chains.graph();
  using Claims = std::vector<AttributionIndex>;
  EXPECT_EQ(chains.falling_without(node_named(graph, "Brissol")), (Claims{0}));
  EXPECT_EQ(chains.falling_without(node_named(graph, "AFP")), (Claims{0}));
  EXPECT_EQ(chains.falling_without(node_named(graph, "Landry")), (Claims{}));
  EXPECT_EQ(chains.falling_without(node_named(graph, "Préfecture")), (Claims{}));
  EXPECT_EQ(chains.claims_of(node_named(graph, "Brissol")), (Claims{0, 3}));
  EXPECT_EQ(chains.claims_of(graph.root()), (Claims{2}));
  EXPECT_TRUE(chains.circles().empty());
}

// A way of one claim is no way of another: Brissol spoke to readers once, through the AFP twice.
TEST(Chains, KeepTheWaysOfClaimsApart) {
  const Chains chains(ProvenanceGraph::from(
      hand_made({{"L'eau monte", "a dit", "Brissol", {"AFP"}}, {"Il pleut", "a dit", "Brissol"}})));
  EXPECT_EQ(names(chains.graph(), chains.needed_by(0)), "Brissol AFP");
  EXPECT_EQ(names(chains.graph(), chains.needed_by(1)), "Brissol");
}

}  // namespace
}  // namespace selon
