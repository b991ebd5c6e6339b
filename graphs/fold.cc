#include "graphs/fold.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace selon {
namespace {

class Folder {
 public:
  Folder(const ProvenanceGraph& graph, std::size_t most_sources)
      : graph_(graph), keeps_(graph.nodes().size(), false) {
    choose(most_sources);
  }

  FoldedGraph fold() {
    const std::vector<GraphEdge>& edges = graph_.edges();
    // A claim's edges lie together: the steps of its way, then its disputes.
    for (std::size_t first = 0; first < edges.size();) {
      std::size_t end = first;
      while (end < edges.size() && edges[end].claim == edges[first].claim) ++end;
      add_claim(first, end);
      first = end;
    }
    add_article();
    return std::move(out_);
  }

 private:
  // The article is met by every claim, but comes last: until then it has this index.
  static constexpr std::size_t kArticle = static_cast<std::size_t>(-1);

  void choose(std::size_t most_sources) {
    std::vector<std::size_t> claims(graph_.nodes().size(), 0);
    for (const GraphEdge& edge : graph_.edges()) ++claims[edge.to];
    std::vector<NodeIndex> order;
    for (NodeIndex node = 0; node < graph_.nodes().size(); ++node) {
      if (graph_.nodes()[node].entity) order.push_back(node);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](NodeIndex a, NodeIndex b) { return claims[a] > claims[b]; });
    others_ = order.size() - std::min(order.size(), most_sources);
    order.resize(order.size() - others_);
    for (NodeIndex node : order) keeps_[node] = true;
  }

  std::size_t node(FoldedNode::Kind kind, std::string id, std::optional<NodeIndex> in_graph) {
    const auto [found, is_new] = index_of_.emplace(std::move(id), out_.nodes.size());
    if (is_new) {
      out_.nodes.push_back(
          {kind, found->first, in_graph, {}, kind == FoldedNode::Kind::others ? others_ : 0});
    }
    return found->second;
  }

  // The folded node of a source or the article.
  std::size_t source(NodeIndex at) {
    if (at == graph_.root()) return kArticle;
    if (!keeps_[at]) return node(FoldedNode::Kind::others, "others", std::nullopt);
    return node(FoldedNode::Kind::source, graph_.nodes()[at].id, at);
  }

  void pass(std::size_t folded, AttributionIndex claim) {
    if (folded == kArticle) return;
    std::vector<AttributionIndex>& claims = out_.nodes[folded].claims;
    if (claims.empty() || claims.back() != claim) claims.push_back(claim);
  }

  // A way that comes back to the others has been there before and is not drawn as a circle.
  void count(std::size_t from, std::size_t to, std::optional<StatusValue> dispute) {
    if (from == to) return;
    const auto [found, is_new] =
        edge_of_.emplace(std::make_tuple(from, to, dispute), out_.edges.size());
    if (is_new) out_.edges.push_back({from, to, dispute, 0});
    ++out_.edges[found->second].claims;
  }

  void add_claim(std::size_t first, std::size_t end) {
    const std::vector<GraphEdge>& edges = graph_.edges();
    const AttributionIndex claim = edges[first].claim;
    std::string speaker = "nobody";
    if (edges[first].kind == EdgeKind::said) {
      speaker = keeps_[edges[first].to] ? graph_.nodes()[edges[first].to].id : "others";
    }
    const std::size_t group = node(FoldedNode::Kind::claims, "claims." + speaker, std::nullopt);
    pass(group, claim);
    std::size_t at = group;
    for (std::size_t i = first; i < end; ++i) {
      const std::size_t to = source(edges[i].to);
      if (edges[i].kind == EdgeKind::disputed) {
        count(group, to, graph_.analysis().attributions[claim].status.value);
        continue;
      }
      pass(to, claim);
      count(at, to, std::nullopt);
      at = to;
    }
  }

  void add_article() {
    const NodeIndex root = graph_.root();
    const std::size_t article = out_.nodes.size();
    out_.nodes.push_back(
        {FoldedNode::Kind::article, graph_.nodes()[root].id, root, graph_.claims(), 0});
    for (FoldedEdge& edge : out_.edges) {
      if (edge.to == kArticle) edge.to = article;
    }
  }

  const ProvenanceGraph& graph_;
  std::vector<bool> keeps_;  // per node of the graph
  std::size_t others_ = 0;   // entities without a node of their own
  FoldedGraph out_;
  std::map<std::string, std::size_t> index_of_;  // of nodes, by id
  std::map<std::tuple<std::size_t, std::size_t, std::optional<StatusValue>>, std::size_t> edge_of_;
};

}  // namespace

FoldedGraph fold(const ProvenanceGraph& graph, std::size_t most_sources) {
  return Folder(graph, most_sources).fold();
}

}  // namespace selon
