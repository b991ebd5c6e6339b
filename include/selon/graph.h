#ifndef SELON_GRAPH_H
#define SELON_GRAPH_H

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/analysis.h"

namespace selon {

// The provenance graph of one article: who stands behind each claim and by which way it came.
//
//     selon::ProvenanceGraph graph = selon::ProvenanceGraph::from(analysis);
//     for (std::size_t step : graph.chain(0)) std::cout << graph.nodes()[step].label << "\n";
//
//     claim a1 ──a déclaré──► Dmitri Peskov ──► Tass ──► article
//     claim a2 ──selon──────► Damas ───────────────────► article
//     claim a3 ──a affirmé──► Turquie ─────────────────► article
//              ╌╌non confirmé par╌╌► Damas
//
// An entity has one node however often it speaks or relays, so that shared sources are seen;
// every edge belongs to one claim, so that the way of each claim stays its own. The way of a
// claim never visits a node twice: an entity that cites itself, or two that cite each other,
// appear once. A claim inside another's words (Attribution::within) goes on through the
// speaker and the relays of the outer one.

enum class NodeKind {
  claim,     // a reported statement
  speaker,   // an entity that speaks for at least one claim
  relay,     // an entity that only passes on others' words
  document,  // a communiqué, a report …, whether it speaks or relays
  party,     // an entity that only confirms, denies or does not confirm claims
  article,   // the article itself: every chain ends here
};

enum class EdgeKind {
  said,       // claim → its speaker (or its first relay, where no speaker is known)
  passed,     // speaker or relay → relay
  published,  // last step → article
  disputed,   // claim → a party that denies, confirms or does not confirm it; no part of a chain
};

[[nodiscard]] std::string_view to_string(NodeKind kind);
[[nodiscard]] std::string_view to_string(EdgeKind kind);

// Index into ProvenanceGraph::nodes().
using NodeIndex = std::size_t;

struct GraphNode {
  NodeKind kind = NodeKind::claim;
  std::string id;     // unique in the graph: "a1" (claims), "e1" (entities), "article"
  std::string label;  // the claim's words, the entity's name, the article's title or else its id
  std::optional<AttributionIndex> claim;  // set for claims
  std::optional<EntityIndex> entity;      // set for entities

  friend bool operator==(const GraphNode&, const GraphNode&) = default;
};

struct GraphEdge {
  EdgeKind kind = EdgeKind::said;
  std::string id;  // unique in the graph: "a1.1", "a1.2" … along the chain, then the parties
  NodeIndex from = 0;
  NodeIndex to = 0;
  AttributionIndex claim = 0;  // whose way this step is part of
  std::string label;           // the cue's words on the first step of a chain, else empty

  friend bool operator==(const GraphEdge&, const GraphEdge&) = default;
};

// A value; copies share their immutable content.
class ProvenanceGraph {
 public:
  // Nodes: the claims in the order of the analysis, the entities that take part in at least one
  // of them in the order of the analysis, the article last. Entity and attribution indices in
  // `analysis` that are out of range are ignored. Linear in claims, entities and steps (a claim
  // nested n deep has up to n more steps; nesting beyond 64 is not followed).
  [[nodiscard]] static ProvenanceGraph from(Analysis analysis);

  // The same graph with only these of its claims, their ways and the parties to them. Ids stay,
  // and so do indices into analysis(), which stays whole: a claim's way still goes through who
  // speaks in the claims around it. Claims that this graph does not have are ignored.
  // selon/narrow.h chooses claims by name, status and confidence.
  [[nodiscard]] ProvenanceGraph narrowed(std::vector<AttributionIndex> claims) const;

  // The claims of the graph, ascending: all of the analysis, unless it was narrowed.
  [[nodiscard]] const std::vector<AttributionIndex>& claims() const;
  [[nodiscard]] const Analysis& analysis() const;
  [[nodiscard]] const std::vector<GraphNode>& nodes() const;
  [[nodiscard]] const std::vector<GraphEdge>& edges() const;
  // The article's node.
  [[nodiscard]] NodeIndex root() const;

  // The nodes from the claim to the article, both included, in order; at least two. None for a
  // claim that is not in the graph.
  // REQUIRES: claim < analysis().attributions.size()
  [[nodiscard]] std::vector<NodeIndex> chain(AttributionIndex claim) const;

  // The claims whose chain goes through a node, ascending (a party's disputes do not count).
  // REQUIRES: node < nodes().size()
  [[nodiscard]] std::vector<AttributionIndex> claims_through(NodeIndex node) const;

  // Groups of entities that pass each other's words around in a circle (A by B, B by A), each
  // ascending, by first node. Most articles have none.
  [[nodiscard]] std::vector<std::vector<NodeIndex>> circles() const;

 private:
  struct Impl;
  static ProvenanceGraph of(std::shared_ptr<const Analysis> analysis,
                            std::vector<AttributionIndex> claims);
  explicit ProvenanceGraph(std::shared_ptr<const Impl> impl);
  std::shared_ptr<const Impl> impl_;
};

}  // namespace selon

#endif  // SELON_GRAPH_H
