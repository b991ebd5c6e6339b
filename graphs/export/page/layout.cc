#include "graphs/export/page/layout.h"

#include <algorithm>

namespace selon::page {
namespace {

// Sources that cite each other in a circle would push each other on for ever.
constexpr std::size_t kMostColumns = 8;

class Drafter {
 public:
  Drafter(const ProvenanceGraph& graph, const Sizes& sizes)
      : graph_(graph), sizes_(sizes), boxes_(graph.nodes().size()) {}

  Layout draft() {
    const std::vector<std::vector<NodeIndex>> columns = in_columns();
    const std::vector<std::vector<NodeIndex>> before = sources();
    Layout out;
    int x = 0;
    for (const std::vector<NodeIndex>& column : columns) {
      int width = 0;
      for (const NodeIndex n : column) width = std::max(width, sizes_.widths[n]);
      if (x == 0) {
        place(column, x, width);
      } else {
        place(ordered(column, before), x, width);
      }
      x += width + sizes_.column_gap;
    }
    out.width = x - sizes_.column_gap;
    for (const Box& box : boxes_) out.height = std::max(out.height, box.y + box.height);
    out.boxes = std::move(boxes_);
    return out;
  }

 private:
  // The longest way to each node from a claim.
  [[nodiscard]] std::vector<std::size_t> depths() const {
    std::vector<std::size_t> depth(graph_.nodes().size(), 1);
    for (NodeIndex n = 0; n < depth.size(); ++n)
      if (graph_.nodes()[n].claim) depth[n] = 0;
    for (std::size_t round = 0; round < kMostColumns; ++round) {
      bool moved = false;
      for (const GraphEdge& edge : graph_.edges()) {
        const std::size_t least = std::min(depth[edge.from] + 1, kMostColumns);
        if (edge.kind == EdgeKind::disputed || depth[edge.to] >= least) continue;
        depth[edge.to] = least;
        moved = true;
      }
      if (!moved) break;
    }
    return depth;
  }

  // Nodes by column, without empty columns, the article alone in the last.
  [[nodiscard]] std::vector<std::vector<NodeIndex>> in_columns() const {
    const std::vector<std::size_t> depth = depths();
    std::vector<std::vector<NodeIndex>> out(kMostColumns + 2);
    for (NodeIndex n = 0; n < depth.size(); ++n)
      out[n == graph_.root() ? kMostColumns + 1 : depth[n]].push_back(n);
    std::erase_if(out, [](const auto& column) { return column.empty(); });
    return out;
  }

  // What leads into each node.
  [[nodiscard]] std::vector<std::vector<NodeIndex>> sources() const {
    std::vector<std::vector<NodeIndex>> out(graph_.nodes().size());
    for (const GraphEdge& edge : graph_.edges()) out[edge.to].push_back(edge.from);
    return out;
  }

  [[nodiscard]] int middle(NodeIndex n) const { return boxes_[n].y + boxes_[n].height / 2; }

  // A column by the mean height of what comes in; boxes_ keep where they would like to be.
  std::vector<NodeIndex> ordered(std::vector<NodeIndex> column,
                                 const std::vector<std::vector<NodeIndex>>& before) {
    for (const NodeIndex n : column) {
      long sum = 0;
      for (const NodeIndex from : before[n]) sum += middle(from);
      const auto count = static_cast<long>(std::max<std::size_t>(before[n].size(), 1));
      boxes_[n].y = std::max(0, static_cast<int>(sum / count) - sizes_.heights[n] / 2);
    }
    std::stable_sort(column.begin(), column.end(), [this](NodeIndex a, NodeIndex b) {
      return boxes_[a].y + sizes_.heights[a] / 2 < boxes_[b].y + sizes_.heights[b] / 2;
    });
    return column;
  }

  // Moves the nodes down until none lies on another, then back up from the end of the claims.
  void place(const std::vector<NodeIndex>& column, int x, int width) {
    int free = 0;
    for (const NodeIndex n : column) {
      Box& box = boxes_[n];
      box = {x + (width - sizes_.widths[n]) / 2, std::max(box.y, free), sizes_.widths[n],
             sizes_.heights[n]};
      free = box.y + box.height + sizes_.row_gap;
    }
    bottom_ = x == 0 ? free - sizes_.row_gap : bottom_;
    int limit = bottom_;
    for (std::size_t i = column.size(); i-- > 0;) {
      Box& box = boxes_[column[i]];
      if (box.y + box.height <= limit) break;
      box.y = limit - box.height;
      limit = box.y - sizes_.row_gap;
    }
    // a column taller than the claims begins at the top
    free = 0;
    for (const NodeIndex n : column) {
      Box& box = boxes_[n];
      box.y = std::max(box.y, free);
      free = box.y + box.height + sizes_.row_gap;
    }
  }

  const ProvenanceGraph& graph_;
  const Sizes& sizes_;
  std::vector<Box> boxes_;
  int bottom_ = 0;  // of the claims
};

}  // namespace

Layout lay_out(const ProvenanceGraph& graph, const Sizes& sizes) {
  return Drafter(graph, sizes).draft();
}

}  // namespace selon::page
