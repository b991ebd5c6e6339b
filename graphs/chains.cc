#include "selon/chains.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dominator_tree.hpp>
#include <map>
#include <utility>

namespace selon {
namespace {

using Flow = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS>;

// The chains of one claim as a graph from the article (vertex 0) to the claim. Each claim has its
// own: an entity's way for one claim is no way for another.
struct ClaimFlow {
  Flow flow;
  std::vector<NodeIndex> node_of;           // by vertex
  std::map<NodeIndex, std::size_t> vertex;  // by node

  std::size_t vertex_of(NodeIndex node) {
    const auto [found, fresh] = vertex.emplace(node, node_of.size());
    if (fresh) {
      node_of.push_back(node);
      boost::add_vertex(flow);
    }
    return found->second;
  }
};

// What lies on all chains between the article and the claim, from the claim outwards.
std::vector<NodeIndex> dominators(const std::vector<std::vector<NodeIndex>>& chains) {
  ClaimFlow f;
  const std::size_t article = f.vertex_of(chains.front().back());
  const std::size_t claim = f.vertex_of(chains.front().front());
  for (const auto& chain : chains)
    for (std::size_t i = chain.size() - 1; i > 0; --i) {
      const std::size_t from = f.vertex_of(chain[i]);
      const std::size_t to = f.vertex_of(chain[i - 1]);
      if (!boost::edge(from, to, f.flow).second) boost::add_edge(from, to, f.flow);
    }
  using Vertex = boost::graph_traits<Flow>::vertex_descriptor;
  std::vector<Vertex> above(f.node_of.size(), boost::graph_traits<Flow>::null_vertex());
  boost::lengauer_tarjan_dominator_tree(
      f.flow, article,
      boost::make_iterator_property_map(above.begin(), boost::get(boost::vertex_index, f.flow)));
  std::vector<NodeIndex> out;
  for (Vertex v = above[claim]; v != boost::graph_traits<Flow>::null_vertex() && v != article;
       v = above[v])
    out.push_back(f.node_of[v]);
  return out;
}

}  // namespace

struct Chains::Impl {
  explicit Impl(ProvenanceGraph of) : graph(std::move(of)) {}

  ProvenanceGraph graph;
  std::vector<std::vector<std::vector<NodeIndex>>> chains;  // by claim
  std::vector<std::vector<NodeIndex>> needed;               // by claim
  std::vector<std::vector<AttributionIndex>> claims;        // by origin
  std::vector<std::vector<AttributionIndex>> falling;       // by node
};

Chains::Chains(ProvenanceGraph graph) {
  auto impl = std::make_shared<Impl>(std::move(graph));
  const ProvenanceGraph& g = impl->graph;
  const std::size_t claims = g.analysis().attributions.size();
  impl->chains.resize(claims);
  impl->claims.resize(g.nodes().size());
  impl->falling.resize(g.nodes().size());
  for (AttributionIndex i = 0; i < claims; ++i) impl->chains[i] = {g.chain(i)};
  for (const GraphEdge& edge : g.edges())
    if (edge.kind == EdgeKind::disputed &&
        g.analysis().attributions[edge.claim].status.value == StatusValue::confirmed)
      impl->chains[edge.claim].push_back({edge.from, edge.to, g.root()});
  for (AttributionIndex i = 0; i < claims; ++i) {
    impl->needed.push_back(dominators(impl->chains[i]));
    for (const NodeIndex node : impl->needed.back()) impl->falling[node].push_back(i);
    impl->claims[impl->chains[i].front()[1]].push_back(i);
  }
  impl_ = std::move(impl);
}

const ProvenanceGraph& Chains::graph() const { return impl_->graph; }

std::vector<std::vector<NodeIndex>> Chains::of(AttributionIndex claim) const {
  return impl_->chains[claim];
}

NodeIndex Chains::origin(AttributionIndex claim) const { return impl_->chains[claim].front()[1]; }

const std::vector<AttributionIndex>& Chains::claims_of(NodeIndex node) const {
  return impl_->claims[node];
}

const std::vector<NodeIndex>& Chains::needed_by(AttributionIndex claim) const {
  return impl_->needed[claim];
}

const std::vector<AttributionIndex>& Chains::falling_without(NodeIndex node) const {
  return impl_->falling[node];
}

std::size_t Chains::independent_sources(AttributionIndex claim) const {
  std::vector<EntityIndex> apart;
  for (const auto& chain : impl_->chains[claim]) {
    const auto& entity = impl_->graph.nodes()[chain[1]].entity;
    if (!entity) continue;
    const bool known = std::any_of(apart.begin(), apart.end(), [&](EntityIndex other) {
      return allied(impl_->graph.analysis(), *entity, other);
    });
    if (!known) apart.push_back(*entity);
  }
  return apart.size();
}

std::vector<std::vector<NodeIndex>> Chains::circles() const { return impl_->graph.circles(); }

bool allied(const Analysis& analysis, EntityIndex a, EntityIndex b) {
  if (a == b) return true;
  const auto& of_a = analysis.entities[a].affiliation;
  const auto& of_b = analysis.entities[b].affiliation;
  return (of_a && *of_a == b) || (of_b && *of_b == a) || (of_a && of_b && *of_a == *of_b);
}

}  // namespace selon
