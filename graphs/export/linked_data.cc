#include "graphs/export/linked_data.h"

#include <cmath>
#include <set>
#include <utility>

#include "graphs/export/json_fields.h"
#include "graphs/export/json_text.h"
#include "graphs/export/table.h"

namespace selon {

std::string linked_data(
    const LinkedJson& context, const std::vector<ProvenanceGraph>& graphs,
    const std::function<void(const ProvenanceGraph&, const Iris&, LinkedJson&)>& add) {
  LinkedJson things = LinkedJson::array();
  const std::vector<std::string> ids = article_ids(graphs);
  for (std::size_t i = 0; i < graphs.size(); ++i) add(graphs[i], Iris(ids[i]), things);
  const LinkedJson out = {{"@context", context}, {"@graph", std::move(things)}};
  return json_text(out);
}

bool LinkedArticle::is_document(EntityIndex entity) const {
  return analysis_.entities[entity].kind == EntityKind::document;
}

LinkedJson LinkedArticle::entity_reference(EntityIndex entity) const {
  return reference(iris_.of(entity_id(entity)));
}

LinkedJson reference(const std::string& iri) { return {{"@id", iri}}; }

void set_list(LinkedJson& object, const char* field, std::vector<LinkedJson> list) {
  if (list.empty()) return;
  object[field] = list.size() == 1 ? std::move(list.front()) : LinkedJson(std::move(list));
}

void add_terms(LinkedJson& context) {
  context["selon"] = kTerms;
  context["xsd"] = "http://www.w3.org/2001/XMLSchema#";
  for (const char* term : {"status", "mode", "spans", "rule", "kind", "sha256"}) {
    context[term] = std::string("selon:").append(term);
  }
  context["confidence"] = {{"@id", "selon:confidence"}, {"@type", "xsd:double"}};
  context["line"] = {{"@id", "selon:line"}, {"@type", "xsd:integer"}};
}

void set_claim_terms(LinkedJson& object, const ProvenanceGraph& graph, AttributionIndex index,
                     std::size_t line) {
  const Attribution& claim = graph.analysis().attributions[index];
  object["status"] = to_string(claim.status.value);
  object["mode"] = to_string(claim.mode);
  if (std::isfinite(claim.confidence)) object["confidence"] = claim.confidence;
  object["line"] = line;
  object["spans"] = spans_text(claim.content);
  object["rule"] = claim.rule;
}

std::vector<EntityIndex> credited_entities(const Analysis& analysis) {
  std::set<EntityIndex> out;
  const Document& document = analysis.document;
  if (document.dateline && document.dateline->agency) out.insert(*document.dateline->agency);
  for (const Credit& credit : document.credits) out.insert(credit.entity);
  std::erase_if(out, [&](EntityIndex entity) { return entity >= analysis.entities.size(); });
  return {out.begin(), out.end()};
}

std::vector<EntityIndex> named_entities(const ProvenanceGraph& graph) {
  const Analysis& analysis = graph.analysis();
  const std::vector<EntityIndex> credited = credited_entities(analysis);
  std::set<EntityIndex> out(credited.begin(), credited.end());
  for (const GraphNode& node : graph.nodes()) {
    if (node.entity) out.insert(*node.entity);
  }
  // A chain of affiliations ends at the first entity that is already there.
  for (EntityIndex entity : std::vector<EntityIndex>(out.begin(), out.end())) {
    auto next = analysis.entities[entity].affiliation;
    while (next && *next < analysis.entities.size() && out.insert(*next).second) {
      next = analysis.entities[*next].affiliation;
    }
  }
  return {out.begin(), out.end()};
}

}  // namespace selon
