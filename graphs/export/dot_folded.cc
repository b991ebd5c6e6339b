#include "graphs/export/dot_folded.h"

#include <array>
#include <utility>

#include "graphs/export/dot_labels.h"
#include "graphs/export/style.h"
#include "selon/export.h"

namespace selon {
namespace {

// A tooltip lists no more numbers than one reads.
constexpr std::size_t kMostNumbers = 40;

std::string counted(std::size_t count) { return std::to_string(count) + " propos"; }

std::string numbers_of(std::vector<AttributionIndex> claims) {
  const std::size_t all = claims.size();
  if (all <= kMostNumbers) return "propos " + numbers(claims);
  claims.resize(kMostNumbers);
  return counted(all) + " : " + numbers(claims) + "…";
}

class FoldedPainter {
 public:
  FoldedPainter(const ProvenanceGraph& graph, const FoldedGraph& folded, DotGraph& dot,
                DotGraph::Cluster place, std::string prefix)
      : graph_(graph),
        analysis_(graph.analysis()),
        folded_(folded),
        dot_(dot),
        place_(place),
        prefix_(std::move(prefix)) {}

  void paint() {
    const DotGraph::Cluster claims =
        graph_.claims().empty() ? place_
                                : dot_.cluster(place_, prefix_ + "claims", {{"rank", "same"}});
    std::vector<DotGraph::Node> nodes;
    for (const FoldedNode& node : folded_.nodes) {
      DotAttributes look = attributes(node);
      look.emplace_back("id", prefix_ + node.id);
      nodes.push_back(dot_.node(node.kind == FoldedNode::Kind::claims ? claims : place_,
                                prefix_ + node.id, look));
    }
    for (std::size_t i = 0; i < folded_.edges.size(); ++i) {
      const FoldedEdge& edge = folded_.edges[i];
      const std::string key = prefix_ + "f" + std::to_string(i + 1);
      DotAttributes look = attributes(edge);
      look.emplace_back("id", key);
      dot_.edge(place_, nodes[edge.from], nodes[edge.to], key, look);
    }
  }

 private:
  [[nodiscard]] DotAttributes attributes(const FoldedNode& node) const {
    switch (node.kind) {
      case FoldedNode::Kind::claims:
        return claims_attributes(node);
      case FoldedNode::Kind::source: {
        const Entity& entity = analysis_.entities[*graph_.nodes()[*node.node].entity];
        return source_attributes(entity, numbers_of(node.claims));
      }
      case FoldedNode::Kind::others:
        return {{"shape", "box"},
                {"style", "filled,rounded,dashed"},
                {"fillcolor", "#F4F4F4"},
                {"label", std::to_string(node.sources) + " autres sources"},
                {"tooltip", numbers_of(node.claims)}};
      case FoldedNode::Kind::article:
        break;
    }
    return root_attributes(graph_);
  }

  // "37 propos", then a line for each status that is marked: "3 [×] démenti".
  [[nodiscard]] DotAttributes claims_attributes(const FoldedNode& node) const {
    std::array<std::size_t, 5> count{};
    for (AttributionIndex claim : node.claims) {
      ++count[static_cast<std::size_t>(analysis_.attributions[claim].status.value)];
    }
    std::string label = counted(node.claims.size());
    for (StatusValue status : {StatusValue::denied, StatusValue::unconfirmed, StatusValue::hedged,
                               StatusValue::confirmed}) {
      const std::size_t here = count[static_cast<std::size_t>(status)];
      if (here == 0) continue;
      label.append("\\n").append(std::to_string(here)).append(" ").append(style_of(status).tag);
    }
    DotAttributes out = folded_attributes();
    out.emplace_back("label", std::move(label));
    out.emplace_back("tooltip", numbers_of(node.claims));
    out.emplace_back("class", "claims");
    return out;
  }

  [[nodiscard]] DotAttributes attributes(const FoldedEdge& edge) const {
    DotAttributes out;
    const std::string count = std::to_string(edge.claims);
    if (edge.dispute) {
      const StatusStyle& style = style_of(*edge.dispute);
      out = dispute_attributes(style);
      out.emplace_back("label", count + " " + style.by);
      out.emplace_back("class", "disputed");
    } else if (folded_.nodes[edge.from].kind != FoldedNode::Kind::claims) {
      out.emplace_back("label", count);
    } else if (folded_.nodes[edge.from].id == "claims.nobody") {
      out.emplace_back("label", "source non nommée");
    } else {
      out.emplace_back("weight", "4");
    }
    out.emplace_back("tooltip", counted(edge.claims));
    return out;
  }

  const ProvenanceGraph& graph_;
  const Analysis& analysis_;
  const FoldedGraph& folded_;
  DotGraph& dot_;
  DotGraph::Cluster place_;
  std::string prefix_;
};

}  // namespace

std::string folded_note(const std::vector<ProvenanceGraph>& graphs) {
  std::size_t claims = 0;
  for (const ProvenanceGraph& graph : graphs) claims += graph.claims().size();
  return counted(claims) + ", trop pour un dessin (plus de " + std::to_string(kMostClaimsDrawn) +
         ") :\\nceux d'une même source sont réunis, les nombres comptent les propos";
}

void paint_folded(const ProvenanceGraph& graph, const FoldedGraph& folded, DotGraph& dot,
                  DotGraph::Cluster place, const std::string& prefix) {
  FoldedPainter(graph, folded, dot, place, prefix).paint();
}

}  // namespace selon
