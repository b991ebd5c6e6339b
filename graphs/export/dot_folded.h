#ifndef SELON_GRAPHS_EXPORT_DOT_FOLDED_H
#define SELON_GRAPHS_EXPORT_DOT_FOLDED_H

#include <string>
#include <vector>

#include "graphs/export/dot_graph.h"
#include "graphs/fold.h"
#include "selon/graph.h"

namespace selon {

// What a picture of graphs too big to read says of itself, as a label.
[[nodiscard]] std::string folded_note(const std::vector<ProvenanceGraph>& graphs);

// Draws a graph folded by speaker (graphs/fold.h) into a DOT graph or a cluster of one. `prefix`
// begins all names and ids. REQUIRES: `folded` is of `graph`
void paint_folded(const ProvenanceGraph& graph, const FoldedGraph& folded, DotGraph& dot,
                  DotGraph::Cluster place, const std::string& prefix);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_DOT_FOLDED_H
