#ifndef SELON_GRAPHS_EXPORT_PAGE_LAYOUT_H
#define SELON_GRAPHS_EXPORT_PAGE_LAYOUT_H

#include <vector>

#include "selon/graph.h"

namespace selon::page {

// Where a node stands, in pixels of the drawing.
struct Box {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};

struct Layout {
  std::vector<Box> boxes;  // one a node
  int width = 0;
  int height = 0;
};

// How large the nodes are, and how far apart.
struct Sizes {
  std::vector<int> widths;   // one a node
  std::vector<int> heights;  // one a node
  int column_gap = 0;
  int row_gap = 0;
};

// Columns from the claims, which keep the order of the article so that the drawing reads like the
// text beside it, through who passed them on to the article; every source stands at the height of
// what comes into it, as far as there is room. Linear but for sorting; Graphviz, which
// would also avoid crossings, takes minutes for what this draws at once.
[[nodiscard]] Layout lay_out(const ProvenanceGraph& graph, const Sizes& sizes);

}  // namespace selon::page

#endif  // SELON_GRAPHS_EXPORT_PAGE_LAYOUT_H
