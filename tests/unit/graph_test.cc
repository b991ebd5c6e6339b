#include "selon/graph.h"

#include <gtest/gtest.h>

#include "tests/support/hand_made.h"

namespace selon {
namespace {

using testing::HandMadeClaim;

// The chains of a graph drawn as in the tests below, a line a claim, then its disputes.
std::string drawing(const ProvenanceGraph& graph) {
  std::string out;
  for (AttributionIndex claim = 0; claim < graph.analysis().attributions.size(); ++claim) {
    std::string line;
    for (NodeIndex node : graph.chain(claim)) {
      const GraphNode& here = graph.nodes()[node];
      line += (line.empty() ? "" : " -> ") + (here.entity ? here.label : here.id);
    }
    for (const GraphEdge& edge : graph.edges()) {
      if (edge.claim == claim && edge.kind == EdgeKind::disputed) {
        line += "  ~~> " + graph.nodes()[edge.to].label;
      }
    }
    out += line + "\n";
  }
  return out;
}

struct DrawingCase {
  const char* name;
  std::vector<HandMadeClaim> claims;
  const char* expected;
};

class GraphDrawing : public ::testing::TestWithParam<DrawingCase> {};

TEST_P(GraphDrawing, HasTheseChains) {
  const ProvenanceGraph graph = ProvenanceGraph::from(testing::hand_made(GetParam().claims));
  EXPECT_EQ(drawing(graph), GetParam().expected);
}

const DrawingCase kDrawings[] = {
    {"no_claim", {}, ""},
    {"nobody_is_named", {{"A", "est accusé de", "", {}}}, "a1 -> article\n"},
    {"speaker_only", {{"A", "dit", "Varenne", {}}}, "a1 -> Varenne -> article\n"},
    {"relay_only", {{"A", "", "", {"AFP"}}}, "a1 -> AFP -> article\n"},
    {"two_relays",
     {{"A", "dit", "Varenne", {"Radio Nord", "AFP"}}},
     "a1 -> Varenne -> Radio Nord -> AFP -> article\n"},
    // a1 ─► Varenne ─► AFP ─► article: the sources are shared, the ways stay apart.
    // a2 ─► Varenne ────────► article
    // a3 ─► Lormel ──► AFP ─► article
    {"shared_sources",
     {{"A", "dit", "Varenne", {"AFP"}},
      {"B", "dit", "Varenne", {}},
      {"C", "dit", "Lormel", {"AFP"}}},
     "a1 -> Varenne -> AFP -> article\n"
     "a2 -> Varenne -> article\n"
     "a3 -> Lormel -> AFP -> article\n"},
    {"cites_itself", {{"A", "dit", "AFP", {"AFP"}}}, "a1 -> AFP -> article\n"},
    {"comes_back",
     {{"A", "dit", "Tass", {"AFP", "Tass", "Sana"}}},
     "a1 -> Tass -> AFP -> Sana -> article\n"},
    {"cite_each_other",
     {{"A", "dit", "Tass", {"Sana"}}, {"B", "dit", "Sana", {"Tass"}}},
     "a1 -> Tass -> Sana -> article\n"
     "a2 -> Sana -> Tass -> article\n"},
    // a2 stands in the words of a1: it goes on through Varenne and AFP.
    {"nested",
     {{"A", "dit", "Varenne", {"AFP"}},
      {"B", "selon", "Lormel", {"Radio Nord"}, StatusValue::asserted, {}, 0}},
     "a1 -> Varenne -> AFP -> article\n"
     "a2 -> Lormel -> Radio Nord -> Varenne -> AFP -> article\n"},
    {"nested_by_the_same",
     {{"A", "dit", "Varenne", {}}, {"B", "ajoute", "Varenne", {}, StatusValue::asserted, {}, 0}},
     "a1 -> Varenne -> article\n"
     "a2 -> Varenne -> article\n"},
    {"nested_in_each_other",
     {{"A", "dit", "Varenne", {}, StatusValue::asserted, {}, 1},
      {"B", "dit", "Lormel", {}, StatusValue::asserted, {}, 0}},
     "a1 -> Varenne -> Lormel -> article\n"
     "a2 -> Lormel -> Varenne -> article\n"},
    {"nested_in_itself",
     {{"A", "dit", "Varenne", {}, StatusValue::asserted, {}, 0}},
     "a1 -> Varenne -> article\n"},
    {"disputed",
     {{"A", "dit", "Varenne", {}, StatusValue::unconfirmed, {"Damas", "Paris"}}},
     "a1 -> Varenne -> article  ~~> Damas  ~~> Paris\n"},
    {"disputed_by_its_relay",
     {{"A", "dit", "Varenne", {"AFP"}, StatusValue::denied, {"AFP", "AFP"}}},
     "a1 -> Varenne -> AFP -> article  ~~> AFP\n"},
};

INSTANTIATE_TEST_SUITE_P(Graph, GraphDrawing, ::testing::ValuesIn(kDrawings),
                         [](const auto& test) { return test.param.name; });

Analysis shared_sources() {
  return testing::hand_made({{"A", "dit", "Varenne", {"AFP"}},
                             {"B", "selon", "Varenne", {}},
                             {"C", "dit", "Lormel", {"AFP"}, StatusValue::denied, {"Odile"}}});
}

TEST(Graph, NodesAreClaimsThenEntitiesThenTheArticle) {
  Analysis analysis = shared_sources();
  analysis.entities.push_back({"Inconnu", EntityKind::person, {}, {}, {}, "", ""});
  std::string nodes;
  const ProvenanceGraph graph = ProvenanceGraph::from(analysis);
  for (const GraphNode& node : graph.nodes()) {
    nodes += node.id + " " + std::string(to_string(node.kind)) + " " + node.label + "\n";
  }
  EXPECT_EQ(nodes,
            "a1 claim A\na2 claim B\na3 claim C\n"
            "e1 speaker Varenne\ne2 relay AFP\ne3 speaker Lormel\ne4 party Odile\n"
            "article article Titre\n");
  EXPECT_EQ(graph.root(), graph.nodes().size() - 1);
}

TEST(Graph, DocumentsAreDocumentsWhetherTheySpeakOrRelay) {
  Analysis analysis = shared_sources();
  analysis.entities[0].kind = EntityKind::document;
  analysis.entities[1].kind = EntityKind::document;
  const ProvenanceGraph graph = ProvenanceGraph::from(analysis);
  EXPECT_EQ(graph.nodes()[3].kind, NodeKind::document);
  EXPECT_EQ(graph.nodes()[4].kind, NodeKind::document);
}

TEST(Graph, EdgesCarryTheirClaimAndTheFirstOneTheCue) {
  std::string edges;
  const ProvenanceGraph graph = ProvenanceGraph::from(shared_sources());
  for (const GraphEdge& edge : graph.edges()) {
    edges += edge.id + " " + std::string(to_string(edge.kind)) + " " + std::to_string(edge.claim) +
             " [" + edge.label + "]\n";
  }
  EXPECT_EQ(edges,
            "a1.1 said 0 [dit]\na1.2 passed 0 []\na1.3 published 0 []\n"
            "a2.1 said 1 [selon]\na2.2 published 1 []\n"
            "a3.1 said 2 [dit]\na3.2 passed 2 []\na3.3 published 2 []\na3.4 disputed 2 []\n");
}

TEST(Graph, FindsTheClaimsThatGoThroughANode) {
  const ProvenanceGraph graph = ProvenanceGraph::from(shared_sources());
  const auto through = [&](const std::string& label) {
    for (NodeIndex node = 0; node < graph.nodes().size(); ++node) {
      if (graph.nodes()[node].label == label) return graph.claims_through(node);
    }
    return std::vector<AttributionIndex>{99};
  };
  EXPECT_EQ(through("Varenne"), (std::vector<AttributionIndex>{0, 1}));
  EXPECT_EQ(through("AFP"), (std::vector<AttributionIndex>{0, 2}));
  EXPECT_EQ(through("Odile"), (std::vector<AttributionIndex>{}));
  EXPECT_EQ(through("B"), (std::vector<AttributionIndex>{1}));
  EXPECT_EQ(through("Titre"), (std::vector<AttributionIndex>{0, 1, 2}));
}

TEST(Graph, FindsSourcesThatCiteEachOtherInACircle) {
  EXPECT_TRUE(ProvenanceGraph::from(shared_sources()).circles().empty());
  const ProvenanceGraph graph = ProvenanceGraph::from(testing::hand_made({
      {"A", "dit", "Tass", {"Sana"}},
      {"B", "dit", "Sana", {"Mena"}},
      {"C", "dit", "Mena", {"Tass", "AFP"}},
  }));
  const std::vector<std::vector<NodeIndex>> expected = {{3, 4, 5}};
  EXPECT_EQ(graph.circles(), expected);
}

TEST(Graph, WithoutATitleTheArticleIsCalledByItsId) {
  Analysis analysis = shared_sources();
  analysis.document.title.reset();
  const ProvenanceGraph graph = ProvenanceGraph::from(analysis);
  EXPECT_EQ(graph.nodes()[graph.root()].label, "hand-made");
}

TEST(Graph, IgnoresIndicesThatAreOutOfRange) {
  Analysis analysis = shared_sources();
  analysis.attributions[0].speaker->entity = 77;
  analysis.attributions[1].relays.push_back({88, std::nullopt});
  analysis.attributions[1].within = 99;
  analysis.attributions[2].status.by = {66};
  EXPECT_EQ(drawing(ProvenanceGraph::from(analysis)),
            "a1 -> AFP -> article\na2 -> Varenne -> article\na3 -> Lormel -> AFP -> article\n");
}

TEST(Graph, StaysSmallForVeryDeepNesting) {
  std::vector<HandMadeClaim> claims;
  for (std::size_t i = 0; i < 2000; ++i) {
    claims.push_back({"A", "dit", std::string("S").append(std::to_string(i)), {}});
    if (i > 0) claims.back().within = i - 1;
  }
  const ProvenanceGraph graph = ProvenanceGraph::from(testing::hand_made(claims));
  EXPECT_LE(graph.chain(1999).size(), 66U);
  EXPECT_EQ(graph.chain(1999).back(), graph.root());
}

}  // namespace
}  // namespace selon
