#include <nlohmann/json.hpp>

#include "graphs/export/json_fields.h"
#include "graphs/export/json_out.h"
#include "graphs/export/json_text.h"
#include "graphs/lines.h"
#include "selon/export.h"

namespace selon {
namespace {

// Keeps the fields in the order of the contract.
using Json = nlohmann::ordered_json;

// Writes one analysis; every method writes one part of it, in the order of the contract.
class AnalysisWriter {
 public:
  AnalysisWriter(const Analysis& analysis, const JsonOptions& options, JsonOut& out)
      : analysis_(analysis), options_(options), out_(out) {}

  void analysis() {
    out_.object([this] {
      out_.field("schema", kAnalysisSchema);
      out_.field("id", analysis_.document.id);
      for (const auto& [name, value] : options_.fields) {
        out_.name(name);
        out_.json(value);
      }
      out_.name("document");
      document();
      EntityIndex entity_index = 0;
      out_.name("entities");
      out_.list(analysis_.entities, [&](const Entity& each) { entity(entity_index++, each); });
      AttributionIndex index = 0;
      out_.name("attributions");
      out_.list(analysis_.attributions,
                [&](const Attribution& each) { attribution(index++, each); });
    });
  }

 private:
  const Analysis& analysis_;
  const JsonOptions& options_;
  JsonOut& out_;

  [[nodiscard]] std::string_view words(Span span) const { return span.of(analysis_.document.text); }

  void bounds(Span span) {
    out_.field("begin", span.begin);
    out_.field("end", span.end);
  }
  void span(Span span) {
    out_.object([&] { bounds(span); });
  }
  void span(const std::optional<Span>& maybe) {
    if (maybe) return span(*maybe);
    out_.value(nullptr);
  }
  void spans(const std::vector<Span>& list) {
    out_.list(list, [this](Span each) { span(each); });
  }
  void strings(const std::vector<std::string>& list) {
    out_.list(list, [this](const std::string& each) { out_.value(each); });
  }

  // The fields that name an entity.
  void named(EntityIndex index) {
    out_.field("entity", entity_id(index));
    out_.field("name", analysis_.entities[index].name);
  }

  void dateline(const std::optional<Dateline>& dateline) {
    if (!dateline) return out_.value(nullptr);
    out_.object([&] {
      out_.field("place", dateline->place);
      out_.name("agency");
      if (dateline->agency) {
        out_.object([&] { named(*dateline->agency); });
      } else {
        out_.value(nullptr);
      }
      out_.name("span");
      span(dateline->span);
      out_.field("text", words(dateline->span));
    });
  }

  void document() {
    const Document& document = analysis_.document;
    out_.object([&] {
      out_.name("title");
      document.title ? out_.value(words(*document.title)) : out_.value(nullptr);
      out_.name("title_span");
      span(document.title);
      out_.field("language", "fr");
      out_.field("bytes", document.text.size());
      out_.field("sha256", document.sha256);
      out_.field("encoding", document.encoding);
      out_.name("dateline");
      dateline(document.dateline);
      out_.name("credits");
      out_.list(document.credits, [this](const Credit& credit) {
        out_.object([&] {
          named(credit.entity);
          out_.name("span");
          span(credit.span);
        });
      });
      out_.name("sentences");
      out_.list(document.sentences, [this](const Sentence& sentence) {
        out_.object([&] {
          bounds(sentence.span);
          if (sentence.heading) out_.field("heading", true);
        });
      });
      out_.name("notices");
      strings(document.notices);
    });
  }

  void entity(EntityIndex index, const Entity& entity) {
    out_.object([&] {
      out_.field("id", entity_id(index));
      out_.field("name", entity.name);
      out_.field("kind", to_string(entity.kind));
      out_.name("roles");
      strings(entity.roles);
      out_.name("affiliation");
      entity.affiliation ? out_.value(entity_id(*entity.affiliation)) : out_.value(nullptr);
      if (!entity.country.empty()) out_.field("country", entity.country);
      if (!entity.ownership.empty()) out_.field("ownership", entity.ownership);
      out_.name("mentions");
      spans(entity.mentions);
    });
  }

  void cue(const std::optional<Cue>& cue) {
    if (!cue) return out_.value(nullptr);
    out_.object([&] {
      bounds(cue->span);
      out_.field("text", words(cue->span));
      out_.field("lemma", cue->lemma);
    });
  }

  // The fields of a speaker or relay.
  void source(EntityIndex index, const std::optional<Span>& where) {
    named(index);
    out_.field("kind", to_string(analysis_.entities[index].kind));
    out_.name("span");
    span(where);
  }

  void speaker(const std::optional<Speaker>& speaker) {
    if (!speaker) return out_.value(nullptr);
    out_.object([&] {
      source(speaker->entity, speaker->span);
      out_.field("resolved_by", to_string(speaker->resolved_by));
    });
  }

  void status(const Status& status) {
    out_.object([&] {
      out_.field("value", to_string(status.value));
      out_.name("by");
      out_.list(status.by, [this](EntityIndex party) { out_.object([&] { named(party); }); });
      out_.name("span");
      span(status.span);
    });
  }

  void evidence(const Evidence& evidence) {
    out_.object([&] {
      out_.field("about", evidence.about);
      out_.field("rule", evidence.rule);
      bounds(evidence.span);
      out_.field("text", words(evidence.span));
    });
  }

  void attribution(AttributionIndex index, const Attribution& attribution) {
    out_.object([&] {
      out_.field("id", attribution_id(index));
      out_.field("mode", to_string(attribution.mode));
      out_.name("content");
      spans(attribution.content);
      out_.field("text", claim_text(analysis_, attribution));
      out_.name("cue");
      cue(attribution.cue);
      out_.name("speaker");
      speaker(attribution.speaker);
      out_.name("relays");
      out_.list(attribution.relays, [this](const Relay& relay) {
        out_.object([&] { source(relay.entity, relay.span); });
      });
      out_.name("status");
      status(attribution.status);
      out_.name("within");
      attribution.within ? out_.value(attribution_id(*attribution.within)) : out_.value(nullptr);
      out_.field("rule", attribution.rule);
      out_.field("confidence", attribution.confidence);
      if (!options_.explain) return;
      out_.name("evidence");
      out_.list(attribution.evidence, [this](const Evidence& each) { evidence(each); });
    });
  }
};

std::string written(const Analysis& analysis, const JsonOptions& options, bool one_line) {
  JsonOut out(one_line);
  AnalysisWriter(analysis, options, out).analysis();
  return out.take();
}

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
  return written(analysis, options, /*one_line=*/false);
}

std::string to_ndjson(const Analysis& analysis, const JsonOptions& options) {
  return written(analysis, options, /*one_line=*/true);
}

std::string to_graph_json(const std::vector<ProvenanceGraph>& graphs) {
  Json list = Json::array();
  for (const ProvenanceGraph& each : graphs) list.push_back(GraphWriter(each).graph());
  const Json out = {{"schema", "selon.graph/1"}, {"graphs", std::move(list)}};
  return json_text(out);
}

}  // namespace selon
