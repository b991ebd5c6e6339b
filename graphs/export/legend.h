#ifndef SELON_GRAPHS_EXPORT_LEGEND_H
#define SELON_GRAPHS_EXPORT_LEGEND_H

#include <vector>

#include "graphs/export/dot_graph.h"
#include "selon/graph.h"

namespace selon {

// Adds a cluster that explains the shapes and borders that occur in the graphs, or in the graphs
// folded by speaker; none when there is no claim to explain.
void draw_legend(DotGraph& dot, const std::vector<ProvenanceGraph>& graphs, bool folded);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_LEGEND_H
