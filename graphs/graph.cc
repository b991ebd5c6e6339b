#include "selon/graph.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <iterator>
#include <numeric>
#include <utility>

namespace selon {
namespace {

// What a Boost edge carries: its index in ProvenanceGraph::edges().
struct Step {
  std::size_t edge = 0;
};

// The structure only: vertex i is node i.
using Structure = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS,
                                        boost::no_property, Step>;

// The analyzer nests sixteen deep at most, and says so where it stops; more, which only JSON of
// others can hold, would make chains quadratic.
constexpr int kMaxNesting = 64;

// "a" and 0 give "a1".
std::string numbered(std::string_view prefix, std::size_t index) {
  return std::string(prefix).append(std::to_string(index + 1));
}

}  // namespace

struct ProvenanceGraph::Impl {
  std::shared_ptr<const Analysis> analysis;  // shared with the graphs narrowed from this one
  std::vector<AttributionIndex> claims;
  std::vector<GraphNode> nodes;
  std::vector<GraphEdge> edges;  // by claim: the steps of its chain, then its disputes
  // Per attribution: where its chain begins in `edges` and how many steps it has; none for what
  // is not in the graph.
  std::vector<std::pair<std::size_t, std::size_t>> chains;
  Structure structure;
};

namespace {

// What an entity does in the article, which decides the kind of its node.
struct Part {
  bool speaks = false;
  bool relays = false;
  bool disputes = false;

  [[nodiscard]] bool any() const { return speaks || relays || disputes; }
};

// Turns some claims of an analysis into nodes and edges.
class Builder {
 public:
  // REQUIRES: `claims` are indices into the attributions, ascending, no two alike
  Builder(const Analysis& analysis, const std::vector<AttributionIndex>& claims)
      : chains(analysis.attributions.size()),
        analysis_(analysis),
        claims_(claims),
        node_of_(analysis.entities.size()) {}

  void build() {
    add_nodes();
    last_claim_.assign(nodes.size(), analysis_.attributions.size());
    for (NodeIndex node = 0; node < claims_.size(); ++node) {
      add_chain(node);
      add_disputes(node);
    }
  }

  std::vector<GraphNode> nodes;
  std::vector<GraphEdge> edges;
  std::vector<std::pair<std::size_t, std::size_t>> chains;

 private:
  [[nodiscard]] bool known(EntityIndex entity) const { return entity < analysis_.entities.size(); }

  // True for the claims of the graph and those whose words hold one, as far as chains follow.
  [[nodiscard]] std::vector<bool> on_the_way() const {
    std::vector<bool> out(analysis_.attributions.size(), false);
    for (AttributionIndex claim : claims_) {
      std::optional<AttributionIndex> next = claim;
      for (int depth = 0; next && *next < out.size() && depth < kMaxNesting; ++depth) {
        out[*next] = true;
        next = analysis_.attributions[*next].within;
      }
    }
    return out;
  }

  [[nodiscard]] std::vector<Part> parts() const {
    std::vector<Part> parts(analysis_.entities.size());
    const std::vector<bool> heard = on_the_way();
    for (AttributionIndex i = 0; i < heard.size(); ++i) {
      if (!heard[i]) continue;
      const Attribution& attribution = analysis_.attributions[i];
      if (attribution.speaker && known(attribution.speaker->entity)) {
        parts[attribution.speaker->entity].speaks = true;
      }
      for (const Relay& relay : attribution.relays) {
        if (known(relay.entity)) parts[relay.entity].relays = true;
      }
    }
    for (AttributionIndex claim : claims_) {
      for (EntityIndex party : analysis_.attributions[claim].status.by) {
        if (known(party)) parts[party].disputes = true;
      }
    }
    return parts;
  }

  static NodeKind kind_of(const Entity& entity, const Part& part) {
    if (!part.speaks && !part.relays) return NodeKind::party;
    if (entity.kind == EntityKind::document) return NodeKind::document;
    return part.speaks ? NodeKind::speaker : NodeKind::relay;
  }

  void add_nodes() {
    for (AttributionIndex claim : claims_) {
      nodes.push_back({NodeKind::claim, numbered("a", claim),
                       claim_text(analysis_, analysis_.attributions[claim]), claim, std::nullopt});
    }
    const std::vector<Part> part = parts();
    for (EntityIndex i = 0; i < analysis_.entities.size(); ++i) {
      if (!part[i].any()) continue;
      const Entity& entity = analysis_.entities[i];
      node_of_[i] = nodes.size();
      nodes.push_back({kind_of(entity, part[i]), numbered("e", i), entity.name, std::nullopt, i});
    }
    const Document& document = analysis_.document;
    std::string title{document.title ? document.title->of(document.text) : document.id};
    nodes.push_back({NodeKind::article, "article", std::move(title), std::nullopt, std::nullopt});
  }

  void add_edge(EdgeKind kind, NodeIndex from, NodeIndex to, AttributionIndex claim,
                std::string label) {
    const std::size_t step_number = edges.size() - chains[claim].first;
    edges.push_back({kind, numbered(numbered("a", claim) + ".", step_number), from, to, claim,
                     std::move(label)});
  }

  // One step on the way of the claim at node `start` from `at` to an entity, unless the way has
  // been there.
  void step(EdgeKind kind, NodeIndex start, NodeIndex& at, EntityIndex entity) {
    const AttributionIndex claim = claims_[start];
    if (!known(entity) || last_claim_[node_of_[entity]] == claim) return;
    const NodeIndex to = node_of_[entity];
    last_claim_[to] = claim;
    add_edge(kind, at, to, claim, at == start ? cue_words(claim) : "");
    at = to;
  }

  [[nodiscard]] std::string cue_words(AttributionIndex claim) const {
    const std::optional<Cue>& cue = analysis_.attributions[claim].cue;
    return cue ? std::string(cue->span.of(analysis_.document.text)) : "";
  }

  void add_chain(NodeIndex start) {
    const AttributionIndex claim = claims_[start];
    chains[claim].first = edges.size();
    NodeIndex at = start;
    std::optional<AttributionIndex> next = claim;
    for (int depth = 0; next && *next < analysis_.attributions.size() && depth < kMaxNesting;
         ++depth) {
      const Attribution& attribution = analysis_.attributions[*next];
      if (attribution.speaker) {
        step(depth == 0 ? EdgeKind::said : EdgeKind::passed, start, at,
             attribution.speaker->entity);
      }
      for (const Relay& relay : attribution.relays) {
        step(EdgeKind::passed, start, at, relay.entity);
      }
      next = attribution.within;
    }
    add_edge(EdgeKind::published, at, nodes.size() - 1, claim, at == start ? cue_words(claim) : "");
    chains[claim].second = edges.size() - chains[claim].first;
  }

  void add_disputes(NodeIndex start) {
    const AttributionIndex claim = claims_[start];
    std::vector<EntityIndex> by = analysis_.attributions[claim].status.by;
    std::sort(by.begin(), by.end());
    by.erase(std::unique(by.begin(), by.end()), by.end());
    for (EntityIndex party : by) {
      if (known(party)) add_edge(EdgeKind::disputed, start, node_of_[party], claim, "");
    }
  }

  const Analysis& analysis_;
  const std::vector<AttributionIndex>& claims_;  // claim i has node i, as claims come first
  std::vector<NodeIndex> node_of_;               // per entity; meaningless where it has no part
  std::vector<AttributionIndex> last_claim_;     // per node: the last claim whose way went there
};

}  // namespace

std::string_view to_string(NodeKind kind) {
  switch (kind) {
    case NodeKind::claim:
      return "claim";
    case NodeKind::speaker:
      return "speaker";
    case NodeKind::relay:
      return "relay";
    case NodeKind::document:
      return "document";
    case NodeKind::party:
      return "party";
    case NodeKind::article:
      return "article";
  }
  return "";
}

std::string_view to_string(EdgeKind kind) {
  switch (kind) {
    case EdgeKind::said:
      return "said";
    case EdgeKind::passed:
      return "passed";
    case EdgeKind::published:
      return "published";
    case EdgeKind::disputed:
      return "disputed";
  }
  return "";
}

ProvenanceGraph::ProvenanceGraph(std::shared_ptr<const Impl> impl) : impl_(std::move(impl)) {}

ProvenanceGraph ProvenanceGraph::of(std::shared_ptr<const Analysis> analysis,
                                    std::vector<AttributionIndex> claims) {
  auto impl = std::make_shared<Impl>();
  impl->analysis = std::move(analysis);
  impl->claims = std::move(claims);
  Builder builder(*impl->analysis, impl->claims);
  builder.build();
  impl->nodes = std::move(builder.nodes);
  impl->edges = std::move(builder.edges);
  impl->chains = std::move(builder.chains);
  Structure structure(impl->nodes.size());
  for (std::size_t i = 0; i < impl->edges.size(); ++i) {
    boost::add_edge(impl->edges[i].from, impl->edges[i].to, Step{i}, structure);
  }
  impl->structure.swap(structure);
  return ProvenanceGraph(std::move(impl));
}

ProvenanceGraph ProvenanceGraph::from(Analysis analysis) {
  std::vector<AttributionIndex> all(analysis.attributions.size());
  std::iota(all.begin(), all.end(), AttributionIndex{0});
  return of(std::make_shared<const Analysis>(std::move(analysis)), std::move(all));
}

ProvenanceGraph ProvenanceGraph::narrowed(std::vector<AttributionIndex> claims) const {
  std::sort(claims.begin(), claims.end());
  std::vector<AttributionIndex> kept;
  std::set_intersection(impl_->claims.begin(), impl_->claims.end(), claims.begin(), claims.end(),
                        std::back_inserter(kept));
  return of(impl_->analysis, std::move(kept));
}

const Analysis& ProvenanceGraph::analysis() const { return *impl_->analysis; }
const std::vector<AttributionIndex>& ProvenanceGraph::claims() const { return impl_->claims; }
const std::vector<GraphNode>& ProvenanceGraph::nodes() const { return impl_->nodes; }
const std::vector<GraphEdge>& ProvenanceGraph::edges() const { return impl_->edges; }
NodeIndex ProvenanceGraph::root() const { return impl_->nodes.size() - 1; }

std::vector<NodeIndex> ProvenanceGraph::chain(AttributionIndex claim) const {
  const auto [first, count] = impl_->chains[claim];
  if (count == 0) return {};
  std::vector<NodeIndex> nodes = {impl_->edges[first].from};
  for (std::size_t i = first; i < first + count; ++i) nodes.push_back(impl_->edges[i].to);
  return nodes;
}

std::vector<AttributionIndex> ProvenanceGraph::claims_through(NodeIndex node) const {
  std::vector<AttributionIndex> claims;
  const auto collect = [&](auto range) {
    for (auto [edge, end] = range; edge != end; ++edge) {
      const GraphEdge& here = impl_->edges[impl_->structure[*edge].edge];
      if (here.kind != EdgeKind::disputed) claims.push_back(here.claim);
    }
  };
  collect(boost::in_edges(node, impl_->structure));
  collect(boost::out_edges(node, impl_->structure));
  std::sort(claims.begin(), claims.end());
  claims.erase(std::unique(claims.begin(), claims.end()), claims.end());
  return claims;
}

std::vector<std::vector<NodeIndex>> ProvenanceGraph::circles() const {
  std::vector<std::size_t> component(impl_->nodes.size());
  const std::size_t count = boost::strong_components(
      impl_->structure, boost::make_iterator_property_map(
                            component.begin(), boost::get(boost::vertex_index, impl_->structure)));
  std::vector<std::vector<NodeIndex>> members(count);
  for (NodeIndex node = 0; node < component.size(); ++node) {
    members[component[node]].push_back(node);
  }
  std::erase_if(members, [](const auto& group) { return group.size() < 2; });
  std::sort(members.begin(), members.end());
  return members;
}

}  // namespace selon
