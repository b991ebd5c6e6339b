#include "graphs/export/legend.h"

#include <functional>
#include <set>
#include <string>

#include "graphs/export/style.h"

namespace selon {
namespace {

// What occurs in the pictures, the last of the enums first.
struct Occurring {
  std::set<StatusValue, std::greater<>> statuses;
  std::set<EntityKind, std::greater<>> kinds;
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

// Samples one above the other: Graphviz stacks from the bottom when ranks run left to right.
class SampleColumn {
 public:
  SampleColumn(DotGraph& dot, DotGraph::Cluster legend, const std::string& name)
      : dot_(dot), place_(dot.cluster(legend, name, {{"rank", "same"}})) {}

  [[nodiscard]] bool empty() const { return top_ == nullptr; }
  [[nodiscard]] DotGraph::Node top() const { return top_; }

  void add(std::string_view name, const DotAttributes& attributes) {
    const std::string full_name = "legend." + std::string(name);
    const DotGraph::Node node = dot_.node(place_, full_name, attributes);
    // An invisible edge within a column fixes its order.
    if (top_ != nullptr) {
      dot_.edge(place_, top_, node, full_name, {{"style", "invis"}, {"class", "legend"}});
    }
    top_ = node;
  }

 private:
  DotGraph& dot_;
  DotGraph::Cluster place_;
  DotGraph::Node top_ = nullptr;
};

// Whether sources of a kind mostly pass on the words of others.
bool carries(EntityKind kind) {
  return kind == EntityKind::agency || kind == EntityKind::media || kind == EntityKind::document;
}

// Sample arrows along the way of a claim, which also put the columns in that order.
void connect_all(DotGraph& dot, DotGraph::Cluster legend,
                 const std::vector<const SampleColumn*>& all, bool folded) {
  const SampleColumn* from = nullptr;
  const char* label = folded ? "" : "mots de l'attribution";
  for (const SampleColumn* column : all) {
    if (column->empty()) continue;
    if (from != nullptr) {
      dot.edge(legend, from->top(), column->top(), "legend",
               {{"label", label}, {"class", "legend"}});
      label = folded ? "nombre de propos" : "nº des propos";
    }
    from = column;
  }
}

}  // namespace

void draw_legend(DotGraph& dot, const std::vector<ProvenanceGraph>& graphs, bool folded) {
  const Occurring present = occurring(graphs);
  if (present.statuses.empty()) return;
  const DotGraph::Cluster legend = dot.cluster(
      dot.top(), "cluster_legend",
      {{"label", "Légende"}, {"style", "rounded"}, {"color", "#AAB4C4"}, {"margin", "10"}});
  SampleColumn statuses(dot, legend, "legend.statuses");
  if (folded) {
    statuses.add("folded", labelled(folded_attributes(), "tous les propos d'une source"));
  }
  for (StatusValue status : present.statuses) {
    if (folded) break;
    const StatusStyle& style = style_of(status);
    statuses.add(to_string(status), labelled(attributes_of(style), style.legend));
  }
  SampleColumn speakers(dot, legend, "legend.speakers");
  SampleColumn carriers(dot, legend, "legend.carriers");
  for (EntityKind kind : present.kinds) {
    const KindStyle& style = style_of(kind);
    (carries(kind) ? carriers : speakers)
        .add(to_string(kind), labelled(attributes_of(style), style.legend));
  }
  SampleColumn articles(dot, legend, "legend.articles");
  articles.add("article", labelled(article_attributes(), "article"));
  connect_all(dot, legend, {&statuses, &speakers, &carriers, &articles}, folded);
}

}  // namespace selon
