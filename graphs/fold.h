#ifndef SELON_GRAPHS_FOLD_H
#define SELON_GRAPHS_FOLD_H

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "selon/graph.h"

namespace selon {

// A provenance graph too big to be looked at, folded by speaker:
//
//     37 claims ──37──► Dmitri Peskov ──30──► Tass ──31──► article
//      1 claim  ───1──► Lormel ────────1────► Tass   and so on; what few claims pass through is
//                                                    one node, "others"
//
// Linear in claims and steps, but for sorting.

struct FoldedNode {
  enum class Kind {
    claims,  // all claims of one speaker, of all other speakers, or of nobody
    source,  // an entity, as in the graph
    others,  // all entities that have no node of their own
    article,
  };
  Kind kind = Kind::claims;
  std::string id;                        // unique: "claims.e1", "claims.others", "claims.nobody",
                                         // "e1", "others", "article"
  std::optional<NodeIndex> node;         // sources and the article: theirs in the graph
  std::vector<AttributionIndex> claims;  // that are, or pass through, this; ascending
  std::size_t sources = 0;               // others: how many entities

  friend bool operator==(const FoldedNode&, const FoldedNode&) = default;
};

struct FoldedEdge {
  std::size_t from = 0;  // indices into FoldedGraph::nodes
  std::size_t to = 0;
  std::optional<StatusValue> dispute;  // set where the claims are disputed by `to`
  std::size_t claims = 0;              // how many take this step

  friend bool operator==(const FoldedEdge&, const FoldedEdge&) = default;
};

struct FoldedGraph {
  std::vector<FoldedNode> nodes;  // as they are first met, claim by claim; the article last
  std::vector<FoldedEdge> edges;  // likewise
};

// `most_sources`: entities that keep a node of their own, those with most claims (the earlier of
// two that are alike); the nodes are at most 2 × most_sources + 4.
[[nodiscard]] FoldedGraph fold(const ProvenanceGraph& graph, std::size_t most_sources);

}  // namespace selon

#endif  // SELON_GRAPHS_FOLD_H
