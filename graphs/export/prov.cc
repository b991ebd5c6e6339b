#include "graphs/export/json_fields.h"
#include "graphs/export/linked_data.h"
#include "selon/export.h"

namespace selon {
namespace {

LinkedJson prov_context() {
  LinkedJson out = {{"prov", "http://www.w3.org/ns/prov#"},
                    {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
                    {"dcterms", "http://purl.org/dc/terms/"}};
  add_terms(out);
  out["label"] = "rdfs:label";
  out["text"] = "prov:value";
  out["role"] = "selon:role";
  out["country"] = "selon:country";
  out["ownership"] = "selon:ownership";
  out["statusBy"] = "selon:statusBy";
  out["cue"] = "selon:cue";
  return out;
}

LinkedJson types_of(EntityKind kind) {
  switch (kind) {
    case EntityKind::person:
      return {"prov:Agent", "prov:Person"};
    case EntityKind::organisation:
    case EntityKind::state:
    case EntityKind::agency:
    case EntityKind::media:
      return {"prov:Agent", "prov:Organization"};
    case EntityKind::document:
      return "prov:Entity";
    case EntityKind::group:
    case EntityKind::anonymous:
      break;
  }
  return "prov:Agent";
}

// The things of one article.
class Provenance : LinkedArticle {
 public:
  using LinkedArticle::LinkedArticle;

  void add() {
    add_article();
    for (EntityIndex entity : named_entities(graph_)) add_entity(entity);
    // A claim's edges lie together: the steps of its way, then its disputes.
    const std::vector<GraphEdge>& edges = graph_.edges();
    for (std::size_t first = 0; first < edges.size();) {
      std::size_t end = first;
      while (end < edges.size() && edges[end].claim == edges[first].claim) ++end;
      add_claim(first, end);
      first = end;
    }
  }

 private:
  [[nodiscard]] EntityIndex entity_at(NodeIndex node) const { return *graph_.nodes()[node].entity; }

  void add_article() {
    LinkedJson article = {{"@id", iris_.article()},
                          {"@type", "prov:Entity"},
                          {"label", graph_.nodes()[graph_.root()].label},
                          {"kind", "article"},
                          {"dcterms:identifier", analysis_.document.id},
                          {"dcterms:language", "fr"},
                          {"sha256", analysis_.document.sha256}};
    std::vector<LinkedJson> agents;
    for (EntityIndex entity : credited_entities(analysis_)) {
      if (!is_document(entity)) agents.push_back(entity_reference(entity));
    }
    set_list(article, "prov:wasAttributedTo", std::move(agents));
    out_.push_back(std::move(article));
  }

  void add_entity(EntityIndex index) {
    const Entity& entity = analysis_.entities[index];
    LinkedJson thing = {{"@id", iris_.of(entity_id(index))},
                        {"@type", types_of(entity.kind)},
                        {"label", entity.name},
                        {"kind", to_string(entity.kind)}};
    set_list(thing, "role", {entity.roles.begin(), entity.roles.end()});
    if (!entity.country.empty()) thing["country"] = entity.country;
    if (!entity.ownership.empty()) thing["ownership"] = entity.ownership;
    const std::optional<EntityIndex> above = entity.affiliation;
    if (above && *above < analysis_.entities.size() && !is_document(*above) &&
        !is_document(index)) {
      thing["prov:actedOnBehalfOf"] = entity_reference(*above);
    }
    out_.push_back(std::move(thing));
  }

  // The words as they left a source on the way: said by an agent, or standing in a document.
  void add_step(const GraphEdge& edge, const std::string& before) {
    const EntityIndex source = entity_at(edge.to);
    LinkedJson step = {{"@id", iris_.of(edge.id)},
                       {"@type", "prov:Entity"},
                       {"kind", std::string(to_string(edge.kind))}};
    std::vector<LinkedJson> quoted;
    if (!before.empty()) quoted.push_back(reference(before));
    if (is_document(source)) {
      quoted.push_back(entity_reference(source));
    } else {
      step["prov:wasAttributedTo"] = entity_reference(source);
    }
    set_list(step, "prov:wasQuotedFrom", std::move(quoted));
    out_.push_back(std::move(step));
  }

  void add_claim(std::size_t first, std::size_t end) {
    const std::vector<GraphEdge>& edges = graph_.edges();
    const AttributionIndex index = edges[first].claim;
    const Attribution& claim = analysis_.attributions[index];
    LinkedJson thing = {{"@id", iris_.of(attribution_id(index))},
                        {"@type", {"prov:Entity", "selon:Claim"}},
                        {"text", graph_.nodes()[edges[first].from].label},
                        {"dcterms:isPartOf", reference(iris_.article())}};
    if (claim.within) thing["selon:within"] = reference(iris_.of(attribution_id(*claim.within)));
    if (!edges[first].label.empty()) thing["cue"] = edges[first].label;
    if (edges[first].kind == EdgeKind::said) {
      const EntityIndex speaker = entity_at(edges[first].to);
      if (!is_document(speaker)) thing["prov:wasAttributedTo"] = entity_reference(speaker);
      thing["prov:hadPrimarySource"] =
          is_document(speaker) ? entity_reference(speaker) : reference(iris_.of(edges[first].id));
    }
    set_claim_terms(thing, graph_, index, lines_.of(claim));
    std::string before;  // the step before the one at hand
    std::vector<LinkedJson> parties;
    for (std::size_t i = first; i < end; ++i) {
      if (edges[i].kind == EdgeKind::disputed) {
        parties.push_back(entity_reference(entity_at(edges[i].to)));
      } else if (edges[i].kind != EdgeKind::published) {
        add_step(edges[i], before);
        before = iris_.of(edges[i].id);
      }
    }
    if (!before.empty()) thing["prov:wasQuotedFrom"] = reference(before);
    set_list(thing, "statusBy", std::move(parties));
    out_.push_back(std::move(thing));
  }
};

}  // namespace

std::string to_prov(const std::vector<ProvenanceGraph>& graphs) {
  return linked_data(prov_context(), graphs,
                     [](const ProvenanceGraph& graph, const Iris& iris, LinkedJson& out) {
                       Provenance(graph, iris, out).add();
                     });
}

}  // namespace selon
