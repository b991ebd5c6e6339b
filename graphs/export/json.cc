#include <nlohmann/json.hpp>

#include "graphs/export/json_fields.h"
#include "graphs/export/json_text.h"
#include "graphs/lines.h"
#include "selon/export.h"

namespace selon {
namespace {

// Keeps the fields in the order of the contract.
using Json = nlohmann::ordered_json;

// Writes one analysis; every method gives the JSON of one part of it.
class Writer {
 public:
  Writer(const Analysis& analysis, const JsonOptions& options)
      : analysis_(analysis), options_(options) {}

  [[nodiscard]] Json analysis() const {
    Json out = head();
    out["entities"] = Json::array();
    for (std::size_t i = 0; i < analysis_.entities.size(); ++i) {
      out["entities"].push_back(entity(i));
    }
    out["attributions"] = Json::array();
    for (std::size_t i = 0; i < analysis_.attributions.size(); ++i) {
      out["attributions"].push_back(attribution(i));
    }
    return out;
  }

  // The same on one line, put together from its parts: the tree of a long article's analysis would
  // take some times the memory of its text.
  [[nodiscard]] std::string line() const {
    std::string out = json_text(head(), /*one_line=*/true);
    out.resize(out.rfind('}'));
    append_list(out, "entities", analysis_.entities.size(), &Writer::entity);
    append_list(out, "attributions", analysis_.attributions.size(), &Writer::attribution);
    return out.append("}\n");
  }

 private:
  // All but the two long lists.
  [[nodiscard]] Json head() const {
    Json out = {{"schema", kAnalysisSchema}, {"id", analysis_.document.id}};
    for (const auto& [name, value] : options_.fields) out[name] = Json::parse(value);
    out["document"] = document();
    return out;
  }

  void append_list(std::string& out, const char* name, std::size_t size,
                   Json (Writer::*item)(std::size_t) const) const {
    out.append(",\"").append(name).append("\":[");
    for (std::size_t i = 0; i < size; ++i) {
      if (i > 0) out += ',';
      out += json_text((this->*item)(i), /*one_line=*/true);
      out.pop_back();  // the line end
    }
    out += ']';
  }

  [[nodiscard]] std::string words(Span span) const {
    return std::string(span.of(analysis_.document.text));
  }

  static Json span(Span span) { return {{"begin", span.begin}, {"end", span.end}}; }

  static Json span(const std::optional<Span>& maybe) {
    return maybe ? span(*maybe) : Json(nullptr);
  }

  static Json spans(const std::vector<Span>& list) {
    Json out = Json::array();
    for (Span each : list) out.push_back(span(each));
    return out;
  }

  [[nodiscard]] Json named(EntityIndex index) const {
    return {{"entity", entity_id(index)}, {"name", analysis_.entities[index].name}};
  }

  [[nodiscard]] Json dateline() const {
    const std::optional<Dateline>& dateline = analysis_.document.dateline;
    if (!dateline) return nullptr;
    return {{"place", dateline->place},
            {"agency", dateline->agency ? named(*dateline->agency) : Json(nullptr)},
            {"span", span(dateline->span)},
            {"text", words(dateline->span)}};
  }

  [[nodiscard]] Json document() const {
    const Document& document = analysis_.document;
    Json credits = Json::array();
    for (const Credit& credit : document.credits) {
      Json one = named(credit.entity);
      one["span"] = span(credit.span);
      credits.push_back(std::move(one));
    }
    Json sentences = Json::array();
    for (const Sentence& sentence : document.sentences) {
      Json one = span(sentence.span);
      if (sentence.heading) one["heading"] = true;
      sentences.push_back(std::move(one));
    }
    return {{"title", document.title ? Json(words(*document.title)) : Json(nullptr)},
            {"title_span", span(document.title)},
            {"language", "fr"},
            {"bytes", document.text.size()},
            {"sha256", document.sha256},
            {"encoding", document.encoding},
            {"dateline", dateline()},
            {"credits", std::move(credits)},
            {"sentences", std::move(sentences)},
            {"notices", document.notices}};
  }

  [[nodiscard]] Json entity(EntityIndex index) const {
    const Entity& entity = analysis_.entities[index];
    Json out = {
        {"id", entity_id(index)},
        {"name", entity.name},
        {"kind", to_string(entity.kind)},
        {"roles", entity.roles},
        {"affiliation", entity.affiliation ? Json(entity_id(*entity.affiliation)) : Json(nullptr)}};
    if (!entity.country.empty()) out["country"] = entity.country;
    if (!entity.ownership.empty()) out["ownership"] = entity.ownership;
    out["mentions"] = spans(entity.mentions);
    return out;
  }

  [[nodiscard]] Json cue(const std::optional<Cue>& cue) const {
    if (!cue) return nullptr;
    Json out = span(cue->span);
    out["text"] = words(cue->span);
    out["lemma"] = cue->lemma;
    return out;
  }

  [[nodiscard]] Json source(EntityIndex index, const std::optional<Span>& where) const {
    Json out = named(index);
    out["kind"] = to_string(analysis_.entities[index].kind);
    out["span"] = span(where);
    return out;
  }

  [[nodiscard]] Json speaker(const std::optional<Speaker>& speaker) const {
    if (!speaker) return nullptr;
    Json out = source(speaker->entity, speaker->span);
    out["resolved_by"] = to_string(speaker->resolved_by);
    return out;
  }

  [[nodiscard]] Json status(const Status& status) const {
    Json by = Json::array();
    for (EntityIndex party : status.by) by.push_back(named(party));
    return {{"value", to_string(status.value)}, {"by", std::move(by)}, {"span", span(status.span)}};
  }

  [[nodiscard]] Json evidence(const Evidence& evidence) const {
    return {{"about", evidence.about},
            {"rule", evidence.rule},
            {"begin", evidence.span.begin},
            {"end", evidence.span.end},
            {"text", words(evidence.span)}};
  }

  [[nodiscard]] Json attribution(AttributionIndex index) const {
    const Attribution& attribution = analysis_.attributions[index];
    Json relays = Json::array();
    for (const Relay& relay : attribution.relays) {
      relays.push_back(source(relay.entity, relay.span));
    }
    Json out = {
        {"id", attribution_id(index)},
        {"mode", to_string(attribution.mode)},
        {"content", spans(attribution.content)},
        {"text", claim_text(analysis_, attribution)},
        {"cue", cue(attribution.cue)},
        {"speaker", speaker(attribution.speaker)},
        {"relays", std::move(relays)},
        {"status", status(attribution.status)},
        {"within", attribution.within ? Json(attribution_id(*attribution.within)) : Json(nullptr)},
        {"rule", attribution.rule},
        {"confidence", attribution.confidence}};
    if (!options_.explain) return out;
    out["evidence"] = Json::array();
    for (const Evidence& each : attribution.evidence) out["evidence"].push_back(evidence(each));
    return out;
  }

  const Analysis& analysis_;
  const JsonOptions& options_;
};

// The nodes and edges of one graph as a program wants them: ids, not indices.
class GraphWriter {
 public:
  explicit GraphWriter(const ProvenanceGraph& graph)
      : graph_(graph), lines_(graph.analysis().document.text) {}

  [[nodiscard]] Json graph() const {
    const Analysis& analysis = graph_.analysis();
    Json nodes = Json::array();
    for (const GraphNode& each : graph_.nodes()) nodes.push_back(node(each));
    Json edges = Json::array();
    for (const GraphEdge& each : graph_.edges()) edges.push_back(edge(each));
    Json chains = Json::object();
    // An ordered object looks through all its fields before it adds one by name.
    Json::object_t& fields = chains.get_ref<Json::object_t&>();
    for (AttributionIndex claim : graph_.claims()) {
      fields.emplace_back(attribution_id(claim), ids(graph_.chain(claim)));
    }
    Json circles = Json::array();
    for (const auto& circle : graph_.circles()) circles.push_back(ids(circle));
    return {{"id", analysis.document.id},  {"title", graph_.nodes()[graph_.root()].label},
            {"nodes", std::move(nodes)},   {"edges", std::move(edges)},
            {"chains", std::move(chains)}, {"circles", std::move(circles)}};
  }

 private:
  [[nodiscard]] Json ids(const std::vector<NodeIndex>& nodes) const {
    Json out = Json::array();
    for (NodeIndex node : nodes) out.push_back(graph_.nodes()[node].id);
    return out;
  }

  [[nodiscard]] Json node(const GraphNode& node) const {
    Json out = {{"id", node.id}, {"kind", to_string(node.kind)}, {"label", node.label}};
    if (node.claim) {
      const Attribution& claim = graph_.analysis().attributions[*node.claim];
      out["status"] = to_string(claim.status.value);
      out["mode"] = to_string(claim.mode);
      out["line"] = lines_.of(claim);
      out["confidence"] = claim.confidence;
    }
    if (node.entity) {
      const Entity& entity = graph_.analysis().entities[*node.entity];
      out["entity_kind"] = to_string(entity.kind);
      out["roles"] = entity.roles;
      if (!entity.country.empty()) out["country"] = entity.country;
      if (!entity.ownership.empty()) out["ownership"] = entity.ownership;
    }
    return out;
  }

  [[nodiscard]] Json edge(const GraphEdge& edge) const {
    return {{"id", edge.id},
            {"kind", to_string(edge.kind)},
            {"from", graph_.nodes()[edge.from].id},
            {"to", graph_.nodes()[edge.to].id},
            {"claim", attribution_id(edge.claim)},
            {"label", edge.label}};
  }

  const ProvenanceGraph& graph_;
  Lines lines_;
};

}  // namespace

std::string to_json(const Analysis& analysis, const JsonOptions& options) {
  return json_text(Writer(analysis, options).analysis());
}

std::string to_ndjson(const Analysis& analysis, const JsonOptions& options) {
  return Writer(analysis, options).line();
}

std::string to_graph_json(const std::vector<ProvenanceGraph>& graphs) {
  Json list = Json::array();
  for (const ProvenanceGraph& each : graphs) list.push_back(GraphWriter(each).graph());
  const Json out = {{"schema", "selon.graph/1"}, {"graphs", std::move(list)}};
  return json_text(out);
}

}  // namespace selon
