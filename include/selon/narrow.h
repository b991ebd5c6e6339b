#ifndef SELON_NARROW_H
#define SELON_NARROW_H

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/graph.h"

namespace selon {

// A part of a provenance graph: what goes through one source, has some status, is sure enough.
//
//     selon::Narrowing narrowing;
//     narrowing.focus = "varenne";
//     narrowing.statuses = {selon::StatusValue::denied, selon::StatusValue::unconfirmed};
//     if (const auto part = selon::narrow(graph, narrowing)) std::cout << selon::to_dot({*part});

// Which claims to keep: those of which all of this holds.
struct Narrowing {
  std::string focus;                  // its chain goes through, or it is disputed by, that name
  std::vector<StatusValue> statuses;  // its status is one of them; empty: any
  double min_confidence = 0.0;        // its confidence is at least that; 0 … 1
};

// The nodes of the sources that a typed name means, ascending. Case, accents and punctuation do
// not count. Those whose whole name it is; where there is none, those whose name has all of its
// words ("varenne" means "Odile Varenne"). Claims and the article are never meant.
[[nodiscard]] std::vector<NodeIndex> nodes_named(const ProvenanceGraph& graph,
                                                 std::string_view name);

// The graph narrowed (ProvenanceGraph::narrowed); without claims when none is left.
// nullopt when `focus` is not empty and means no node.
[[nodiscard]] std::optional<ProvenanceGraph> narrow(const ProvenanceGraph& graph,
                                                    const Narrowing& narrowing);

// The names of the sources of a graph in the order of its nodes, fit for messages: on one line,
// without control characters.
[[nodiscard]] std::vector<std::string> source_names(const ProvenanceGraph& graph);

// Up to three of `names` that a typed name may have meant, the nearest first; empty when none is
// near.
[[nodiscard]] std::vector<std::string> names_near(const std::vector<std::string>& names,
                                                  std::string_view name);

// Bytes to change, add or drop to make one word of the other. Time grows with the product of both
// lengths: for words and names, not for texts.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

}  // namespace selon

#endif  // SELON_NARROW_H
