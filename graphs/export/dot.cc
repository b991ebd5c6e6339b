#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "graphs/export/dot_folded.h"
#include "graphs/export/dot_graph.h"
#include "graphs/export/dot_labels.h"
#include "graphs/export/legend.h"
#include "graphs/export/style.h"
#include "graphs/fold.h"
#include "graphs/words.h"
#include "selon/export.h"

namespace selon {
namespace {

// Claims, or lines of folded graphs, up to which the drawing is the best that Graphviz can do.
constexpr std::size_t kBestDrawing = 100;
// Sources with a node of their own in a folded picture; at least a few for each article.
constexpr std::size_t kMostSources = 60;
constexpr std::size_t kLeastSources = 3;
// Lines of one folded graph. Where sources pass on each other's words all over, fewer are kept.
constexpr std::size_t kLongestLabel = 400;
// Articles that Graphviz lays out in seconds.
constexpr std::size_t kMostArticles = 200;

// False for a cue that is only a colon or a quotation mark, which would say nothing on a line.
bool has_words(std::string_view cue) {
  return std::any_of(cue.begin(), cue.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

// Draws one provenance graph into a DOT graph or a cluster of one.
class Painter {
 public:
  Painter(const ProvenanceGraph& graph, DotGraph& dot, DotGraph::Cluster place, std::string prefix)
      : graph_(graph),
        analysis_(graph.analysis()),
        dot_(dot),
        place_(place),
        prefix_(std::move(prefix)) {}

  void paint() {
    const DotGraph::Cluster claims =
        graph_.claims().empty() ? place_
                                : dot_.cluster(place_, prefix_ + "claims", {{"rank", "same"}});
    for (const GraphNode& node : graph_.nodes()) {
      nodes_.push_back(
          dot_.node(node.claim ? claims : place_, prefix_ + node.id, attributes(node)));
    }
    paint_edges();
  }

 private:
  // --- nodes ---

  [[nodiscard]] DotAttributes attributes(const GraphNode& node) const {
    if (node.claim) return claim_attributes(node, analysis_.attributions[*node.claim]);
    if (node.entity) return entity_attributes(node, analysis_.entities[*node.entity]);
    DotAttributes out = root_attributes(graph_);
    add_identity(out, node, "article");
    return out;
  }

  // "3 · [?] non confirmé par Damas"
  [[nodiscard]] std::string claim_heading(AttributionIndex claim, const Status& status) const {
    const StatusStyle& style = style_of(status.value);
    std::string out = std::to_string(claim + 1);
    if (*style.tag == '\0') return out;
    out.append(" · ").append(style.tag);
    const std::string by = entity_names(analysis_, status.by);
    return by.empty() ? out : out + " par " + by;
  }

  [[nodiscard]] DotAttributes claim_attributes(const GraphNode& node,
                                               const Attribution& claim) const {
    const std::string words =
        claim.mode == Mode::direct ? std::string("« ").append(node.label).append(" »") : node.label;
    DotAttributes out = attributes_of(style_of(claim.status.value));
    out.emplace_back("label", wrapped(claim_heading(*node.claim, claim.status), kClaimWidth,
                                      kNameLength, "\\l") +
                                  wrapped(words, kClaimWidth, kClaimLength, "\\l"));
    out.emplace_back("tooltip", dot_escaped(clean(words)));
    add_identity(out, node, "claim " + std::string(to_string(claim.status.value)));
    return out;
  }

  [[nodiscard]] DotAttributes entity_attributes(const GraphNode& node, const Entity& entity) const {
    DotAttributes out =
        source_attributes(entity, "propos " + numbers(graph_.claims_through(index_of(node))));
    add_identity(out, node,
                 std::string(to_string(node.kind)) + " " + std::string(to_string(entity.kind)));
    return out;
  }

  // id and class become those of the SVG elements.
  void add_identity(DotAttributes& out, const GraphNode& node, std::string css_class) const {
    out.emplace_back("id", prefix_ + node.id);
    out.emplace_back("class", std::move(css_class));
  }

  [[nodiscard]] NodeIndex index_of(const GraphNode& node) const {
    return static_cast<NodeIndex>(&node - graph_.nodes().data());
  }

  // --- edges ---

  // Steps that several claims share are one line in the picture, or it could not be read.
  void paint_edges() {
    using Line = std::pair<NodeIndex, NodeIndex>;
    std::vector<const GraphEdge*> firsts;
    std::map<Line, std::vector<AttributionIndex>> shared;
    for (const GraphEdge& edge : graph_.edges()) {
      if (graph_.nodes()[edge.from].claim) {
        paint_first_step(edge);
        continue;
      }
      std::vector<AttributionIndex>& claims = shared[{edge.from, edge.to}];
      if (claims.empty()) firsts.push_back(&edge);
      claims.push_back(edge.claim);
    }
    std::vector<std::size_t> ways(graph_.nodes().size(), 0);
    for (const GraphEdge* edge : firsts) ++ways[edge->from];
    for (const GraphEdge* edge : firsts) {
      paint_shared_step(*edge, shared[{edge->from, edge->to}], ways[edge->from] > 1);
    }
  }

  void paint_edge(const GraphEdge& edge, DotAttributes attributes) {
    attributes.emplace_back("id", prefix_ + edge.id);
    dot_.edge(place_, nodes_[edge.from], nodes_[edge.to], prefix_ + edge.id, attributes);
  }

  void paint_first_step(const GraphEdge& edge) {
    const StatusStyle& style = style_of(analysis_.attributions[edge.claim].status.value);
    if (edge.kind == EdgeKind::disputed) {
      DotAttributes out = dispute_attributes(style);
      out.emplace_back("label", style.by);
      out.emplace_back("class", "disputed");
      paint_edge(edge, std::move(out));
      return;
    }
    std::string label = has_words(edge.label) ? centred(edge.label, kCueWidth, kCueLength) : "";
    if (edge.kind != EdgeKind::said) {
      label += label.empty() ? "source non nommée" : "\\n(source non nommée)";
    }
    DotAttributes out = {{"label", std::move(label)}, {"weight", "4"}};
    out.emplace_back("class", std::string(to_string(edge.kind)));
    paint_edge(edge, std::move(out));
  }

  // Where a source's claims part, every way says whose it is.
  void paint_shared_step(const GraphEdge& edge, const std::vector<AttributionIndex>& claims,
                         bool parts) {
    DotAttributes out = {{"tooltip", "propos " + numbers(claims)}};
    out.emplace_back("class", std::string(to_string(edge.kind)));
    if (parts) out.emplace_back("label", centred("nº " + numbers(claims), kCueWidth, kNameLength));
    paint_edge(edge, std::move(out));
  }

  const ProvenanceGraph& graph_;
  const Analysis& analysis_;
  DotGraph& dot_;
  DotGraph::Cluster place_;
  std::string prefix_;  // of names and ids; tells the graphs of one picture apart
  std::vector<DotGraph::Node> nodes_;
};

void set_defaults(DotGraph& dot) {
  dot.graph_default("rankdir", "LR");
  dot.graph_default("fontname", "Helvetica");
  dot.graph_default("fontsize", "12");
  dot.graph_default("nodesep", "0.22");
  dot.graph_default("ranksep", "0.55");
  dot.graph_default("bgcolor", "#FFFFFF");
  dot.graph_default("charset", "UTF-8");
  // Long lines are not broken: one attribute a line, whatever its length.
  dot.graph_default("linelength", "0");
  dot.node_default("fontname", "Helvetica");
  dot.node_default("fontsize", "11");
  dot.node_default("margin", "0.14,0.08");
  dot.edge_default("fontname", "Helvetica");
  dot.edge_default("fontsize", "10");
  dot.edge_default("color", "#44546A");
  dot.edge_default("fontcolor", "#333333");
  dot.edge_default("arrowsize", "0.7");
}

std::size_t claims_of(const std::vector<ProvenanceGraph>& graphs) {
  std::size_t sum = 0;
  for (const ProvenanceGraph& graph : graphs) sum += graph.claims().size();
  return sum;
}

// Graphviz takes minutes for its best drawing of a few hundred claims: a good one must do.
void set_effort(DotGraph& dot, std::size_t lines) {
  if (lines <= kBestDrawing) return;
  dot.graph_default("nslimit", "1");
  dot.graph_default("nslimit1", "1");
  dot.graph_default("mclimit", "0.1");
  dot.graph_default("splines", "line");
}

// The graphs folded, if they are to be.
std::vector<FoldedGraph> folded(const std::vector<ProvenanceGraph>& graphs) {
  std::vector<FoldedGraph> out;
  if (!is_folded_when_drawn(graphs)) return out;
  const std::size_t sources = std::max(kMostSources / graphs.size(), kLeastSources);
  out.reserve(graphs.size());
  for (const ProvenanceGraph& graph : graphs) {
    std::size_t kept = sources;
    out.push_back(fold(graph, kept));
    while (out.back().edges.size() > kLongestLabel && kept > kLeastSources) {
      kept /= 2;
      out.back() = fold(graph, kept);
    }
  }
  return out;
}

// How much there is to draw: claims, or the lines of folded graphs.
std::size_t size_of(const std::vector<ProvenanceGraph>& graphs,
                    const std::vector<FoldedGraph>& folded) {
  if (folded.empty()) return claims_of(graphs);
  std::size_t sum = 0;
  for (const FoldedGraph& each : folded) sum += each.edges.size();
  return sum;
}

std::string cluster_title(const ProvenanceGraph& graph) {
  return centred(graph.nodes()[graph.root()].label, 2 * kClaimLength, kClaimLength);
}

void draw(DotGraph& dot, const std::vector<ProvenanceGraph>& graphs) {
  const std::vector<FoldedGraph> small = folded(graphs);
  set_defaults(dot);
  set_effort(dot, size_of(graphs, small));
  const auto paint = [&](std::size_t i, DotGraph::Cluster place, const std::string& prefix) {
    if (small.empty()) {
      Painter(graphs[i], dot, place, prefix).paint();
    } else {
      paint_folded(graphs[i], small[i], dot, place, prefix);
    }
  };
  if (!small.empty()) dot.set_title(folded_note(graphs));
  // Backwards: Graphviz stacks from the bottom when ranks run left to right.
  for (std::size_t i = graphs.size(); i-- > 0;) {
    if (graphs.size() == 1) {
      paint(i, dot.top(), "");
      continue;
    }
    const std::string prefix = std::string("d").append(std::to_string(i + 1)).append(".");
    const DotGraph::Cluster place =
        dot.cluster(dot.top(), "cluster_" + prefix,
                    {{"label", cluster_title(graphs[i])}, {"color", "#AAB4C4"}, {"margin", "14"}});
    paint(i, place, prefix);
  }
  draw_legend(dot, graphs, !small.empty());
}

// cgraph keeps names that begin with % for itself.
std::string graph_name(const std::vector<ProvenanceGraph>& graphs) {
  if (graphs.size() != 1) return "selon";
  const std::string name = dot_escaped(clean(graphs.front().analysis().document.id));
  return name.starts_with('%') ? "_" + name : name;
}

}  // namespace

bool is_folded_when_drawn(const std::vector<ProvenanceGraph>& graphs) {
  return claims_of(graphs) > kMostClaimsDrawn;
}

std::string to_dot(const std::vector<ProvenanceGraph>& graphs) {
  DotGraph dot(graph_name(graphs));
  draw(dot, graphs);
  return dot.dot();
}

Result<std::string> to_picture(const std::vector<ProvenanceGraph>& graphs, PictureFormat format) {
  static constexpr std::array<const char*, 3> kFormats = {"svg", "png", "pdf"};
  if (graphs.size() > kMostArticles) {
    return Error{"a picture of " + std::to_string(graphs.size()) +
                     " articles could not be read (at most " + std::to_string(kMostArticles) +
                     "); draw fewer at a time, or each on its own",
                 "", 0};
  }
  DotGraph dot(graph_name(graphs));
  draw(dot, graphs);
  return dot.picture(kFormats[static_cast<std::size_t>(format)]);
}

}  // namespace selon
