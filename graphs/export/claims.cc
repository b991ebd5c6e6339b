#include "graphs/export/json_fields.h"
#include "graphs/export/linked_data.h"
#include "selon/export.h"

namespace selon {
namespace {

LinkedJson claims_context() {
  LinkedJson out = {{"@vocab", "https://schema.org/"}};
  add_terms(out);
  out["statusBy"] = "selon:statusBy";
  return out;
}

const char* type_of(EntityKind kind) {
  switch (kind) {
    case EntityKind::person:
    case EntityKind::anonymous:
      return "Person";
    case EntityKind::agency:
    case EntityKind::media:
      return "NewsMediaOrganization";
    case EntityKind::document:
      return "CreativeWork";
    case EntityKind::organisation:
    case EntityKind::state:
    case EntityKind::group:
      break;
  }
  return "Organization";
}

// The things of one article.
class Claims : LinkedArticle {
 public:
  using LinkedArticle::LinkedArticle;

  void add() {
    add_article();
    for (EntityIndex entity : named_entities(graph_)) add_entity(entity);
    for (AttributionIndex claim : graph_.claims()) add_claim(claim);
  }

 private:
  void add_article() {
    LinkedJson article = {{"@id", iris_.article()},
                          {"@type", "NewsArticle"},
                          {"headline", graph_.nodes()[graph_.root()].label},
                          {"identifier", analysis_.document.id},
                          {"inLanguage", "fr"},
                          {"sha256", analysis_.document.sha256}};
    std::vector<LinkedJson> credited;
    for (EntityIndex entity : credited_entities(analysis_)) {
      if (!is_document(entity)) credited.push_back(entity_reference(entity));
    }
    set_list(article, "contributor", std::move(credited));
    out_.push_back(std::move(article));
  }

  void add_entity(EntityIndex index) {
    const Entity& entity = analysis_.entities[index];
    LinkedJson thing = {{"@id", iris_.of(entity_id(index))},
                        {"@type", type_of(entity.kind)},
                        {"name", entity.name},
                        {"kind", to_string(entity.kind)}};
    set_list(thing, entity.kind == EntityKind::person ? "jobTitle" : "description",
             {entity.roles.begin(), entity.roles.end()});
    const std::optional<EntityIndex> above = entity.affiliation;
    if (entity.kind == EntityKind::person && above && *above < analysis_.entities.size() &&
        !is_document(*above)) {
      thing["affiliation"] = entity_reference(*above);
    }
    out_.push_back(std::move(thing));
  }

  void add_claim(AttributionIndex index) {
    const Attribution& claim = analysis_.attributions[index];
    LinkedJson thing = {{"@id", iris_.of(attribution_id(index))},
                        {"@type", "Claim"},
                        {"text", claim_text(analysis_, claim)},
                        {"inLanguage", "fr"},
                        {"appearance", reference(iris_.article())}};
    add_way(thing, graph_.chain(index), claim);
    if (claim.within) thing["isPartOf"] = reference(iris_.of(attribution_id(*claim.within)));
    set_claim_terms(thing, graph_, index, lines_.of(claim));
    std::vector<LinkedJson> parties;
    for (EntityIndex party : claim.status.by) {
      if (party < analysis_.entities.size()) parties.push_back(entity_reference(party));
    }
    set_list(thing, "statusBy", std::move(parties));
    out_.push_back(std::move(thing));
  }

  // Who said it is its author; who passed it on, its interpreters; a document is where it
  // appeared first, or what it is based on.
  void add_way(LinkedJson& thing, const std::vector<NodeIndex>& chain,
               const Attribution& claim) const {
    std::vector<LinkedJson> interpreters;
    std::vector<LinkedJson> documents;
    for (std::size_t i = 1; i + 1 < chain.size(); ++i) {
      const EntityIndex entity = *graph_.nodes()[chain[i]].entity;
      const bool speaks = i == 1 && claim.speaker && claim.speaker->entity == entity;
      if (speaks) {
        thing[is_document(entity) ? "firstAppearance" : "author"] = entity_reference(entity);
      } else {
        (is_document(entity) ? documents : interpreters).push_back(entity_reference(entity));
      }
    }
    set_list(thing, "claimInterpreter", std::move(interpreters));
    set_list(thing, "isBasedOn", std::move(documents));
  }
};

}  // namespace

std::string to_claims(const std::vector<ProvenanceGraph>& graphs) {
  return linked_data(claims_context(), graphs,
                     [](const ProvenanceGraph& graph, const Iris& iris, LinkedJson& out) {
                       Claims(graph, iris, out).add();
                     });
}

}  // namespace selon
