#ifndef SELON_GRAPHS_EXPORT_LINKED_DATA_H
#define SELON_GRAPHS_EXPORT_LINKED_DATA_H

#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "graphs/export/iris.h"
#include "graphs/lines.h"
#include "selon/graph.h"

namespace selon {

// What the two writers of JSON-LD share. Their contexts stand in the file, so that no reader
// needs the network.
using LinkedJson = nlohmann::ordered_json;

// {"@context": …, "@graph": [the things of each article]}, indented, with a final newline.
// `add` appends the things of one article to the list.
[[nodiscard]] std::string linked_data(
    const LinkedJson& context, const std::vector<ProvenanceGraph>& graphs,
    const std::function<void(const ProvenanceGraph&, const Iris&, LinkedJson&)>& add);

// One article as both writers see it: what they write from and the list they add to.
class LinkedArticle {
 public:
  LinkedArticle(const ProvenanceGraph& of, const Iris& names, LinkedJson& things)
      : graph_(of),
        analysis_(of.analysis()),
        lines_(of.analysis().document.text),
        iris_(names),
        out_(things) {}

 protected:
  ~LinkedArticle() = default;

  [[nodiscard]] bool is_document(EntityIndex entity) const;
  // {"@id": the entity's IRI}
  [[nodiscard]] LinkedJson entity_reference(EntityIndex entity) const;

  const ProvenanceGraph& graph_;
  const Analysis& analysis_;
  Lines lines_;
  const Iris& iris_;
  LinkedJson& out_;
};

// {"@id": …}
[[nodiscard]] LinkedJson reference(const std::string& iri);

// Sets a field, unless the list is empty; a list of one as that one.
void set_list(LinkedJson& object, const char* field, std::vector<LinkedJson> list);

// What the context says of our own terms: "status", "confidence" … Confidences are xsd:double.
void add_terms(LinkedJson& context);

// The fields of our own that a claim has: "status", "mode", "confidence", "line", "spans", "rule".
void set_claim_terms(LinkedJson& object, const ProvenanceGraph& graph, AttributionIndex claim,
                     std::size_t line);

// The entities that linked data of a graph names, ascending: those with a node, whom they speak
// for, and those to whom the article is credited.
[[nodiscard]] std::vector<EntityIndex> named_entities(const ProvenanceGraph& graph);

// The entities to whom the article is credited or whose dateline it bears, ascending.
[[nodiscard]] std::vector<EntityIndex> credited_entities(const Analysis& analysis);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_LINKED_DATA_H
