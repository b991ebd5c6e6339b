#include "graphs/export/legend.h"

#include <algorithm>
#include <set>
#include <string>

#include "graphs/export/style.h"

namespace selon {
namespace {

// What occurs in the pictures, in the order of the enums.
struct Occurring {
  std::set<StatusValue> statuses;
  std::set<EntityKind> kinds;
};

Occurring occurring(const std::vector<ProvenanceGraph>& graphs) {
  Occurring out;
  for (const ProvenanceGraph& graph : graphs) {
    for (const GraphNode& node : graph.nodes()) {
      if (node.claim) out.statuses.insert(graph.analysis().attributions[*node.claim].status.value);
      if (node.entity) out.kinds.insert(graph.analysis().entities[*node.entity].kind);
    }
  }
  return out;
}

DotAttributes labelled(DotAttributes attributes, const char* label) {
  attributes.emplace_back("label", label);
  attributes.emplace_back("fontsize", "10");
  attributes.emplace_back("margin", "0.1,0.05");
  attributes.emplace_back("class", "legend");
  return attributes;
}

}  // namespace

void draw_legend(DotGraph& dot, const std::vector<ProvenanceGraph>& graphs) {
  const Occurring present = occurring(graphs);
  if (present.statuses.empty()) return;
  const DotGraph::Cluster legend = dot.cluster(
      dot.top(), "cluster_legend",
      {{"label", "Légende"}, {"style", "rounded"}, {"color", "#AAB4C4"}, {"margin", "10"}});
  std::vector<DotGraph::Node> statuses;
  for (StatusValue status : present.statuses) {
    const StatusStyle& style = style_of(status);
    statuses.push_back(dot.node(legend, "legend." + std::string(to_string(status)),
                                labelled(attributes_of(style), style.legend)));
  }
  std::vector<DotGraph::Node> kinds;
  for (EntityKind kind : present.kinds) {
    const KindStyle& style = style_of(kind);
    kinds.push_back(dot.node(legend, "legend." + std::string(to_string(kind)),
                             labelled(attributes_of(style), style.legend)));
  }
  const DotGraph::Node article =
      dot.node(legend, "legend.article", labelled(article_attributes(), "article"));
  // Invisible edges put claims, sources and the article in the columns they have above.
  const DotAttributes invisible = {{"style", "invis"}};
  for (std::size_t i = 0; i < std::max(statuses.size(), kinds.size()); ++i) {
    if (i < statuses.size() && i < kinds.size()) {
      dot.edge(legend, statuses[i], kinds[i], "legend." + std::to_string(i), invisible);
    }
    if (i < kinds.size()) {
      dot.edge(legend, kinds[i], article, "legend.article." + std::to_string(i), invisible);
    }
  }
}

}  // namespace selon
