#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "graphs/export/json_fields.h"
#include "graphs/export/json_text.h"
#include "graphs/lines.h"
#include "selon/export.h"

namespace selon {
namespace {

// Keeps the fields in the order in which they are written here.
using Json = nlohmann::ordered_json;

// Writes one report; every method gives the JSON of one part of it.
class AuditWriter {
 public:
  explicit AuditWriter(const AuditReport& report)
      : report_(report), analysis_(report.analysis), lines_(report.analysis.document.text) {}

  [[nodiscard]] Json report() const {
    const Document& document = analysis_.document;
    Json findings = Json::array();
    for (const Finding& each : report_.findings) findings.push_back(finding(each));
    return {{"schema", "selon.audit/1"},
            {"id", document.id},
            {"title", document.title ? Json(document.title->of(document.text)) : Json(nullptr)},
            {"language", to_string(report_.language)},
            {"document",
             {{"bytes", document.text.size()},
              {"sha256", document.sha256},
              {"encoding", document.encoding},
              {"notices", document.notices}}},
            {"summary", summary()},
            {"findings", std::move(findings)},
            {"entities", entities()}};
  }

 private:
  static Json claims(const std::vector<AttributionIndex>& list) {
    Json out = Json::array();
    for (const AttributionIndex each : list) out.push_back(attribution_id(each));
    return out;
  }

  [[nodiscard]] Json dependences(const std::vector<Dependence>& list) const {
    Json out = Json::array();
    for (const Dependence& each : list) {
      out.push_back({{"entity", entity_id(each.entity)},
                     {"name", analysis_.entities[each.entity].name},
                     {"claims", each.claims}});
    }
    return out;
  }

  [[nodiscard]] Json summary() const {
    const AuditSummary& summary = report_.summary;
    Json statuses = Json::object();
    for (const auto& [status, count] : summary.by_status) {
      statuses[std::string(to_string(status))] = count;
    }
    return {{"claims", summary.claims},
            {"named", summary.named},
            {"institutional", summary.institutional},
            {"anonymous", summary.anonymous},
            {"unsourced", summary.unsourced},
            {"by_status", std::move(statuses)},
            {"relays", dependences(summary.relays)},
            {"origins", dependences(summary.origins)},
            {"longest_chain", summary.longest_chain},
            {"longest", claims(summary.longest)}};
  }

  [[nodiscard]] Json finding(const Finding& finding) const {
    Json spans = Json::array();
    for (const Span& span : finding.spans) {
      spans.push_back(
          {{"begin", span.begin}, {"end", span.end}, {"text", span.of(analysis_.document.text)}});
    }
    Json involved = Json::array();
    for (const EntityIndex each : finding.entities) involved.push_back(entity_id(each));
    return {{"rule", finding.rule},
            {"level", to_string(finding.level)},
            {"message", finding.message},
            {"advice", finding.advice},
            {"line",
             finding.spans.empty() ? Json(nullptr) : Json(lines_.at(finding.spans.front().begin))},
            {"spans", std::move(spans)},
            {"claims", claims(finding.claims)},
            {"entities", std::move(involved)}};
  }

  // All of the article: the ids of findings are then readable without its analysis.
  [[nodiscard]] Json entities() const {
    Json out = Json::array();
    for (EntityIndex i = 0; i < analysis_.entities.size(); ++i) {
      out.push_back({{"id", entity_id(i)},
                     {"name", analysis_.entities[i].name},
                     {"kind", to_string(analysis_.entities[i].kind)}});
    }
    return out;
  }

  const AuditReport& report_;
  const Analysis& analysis_;
  Lines lines_;
};

}  // namespace

std::string to_audit_json(const std::vector<AuditReport>& reports) {
  Json out = Json::array();
  for (const AuditReport& each : reports) out.push_back(AuditWriter(each).report());
  if (reports.size() == 1) out = Json(out.front());
  return json_text(out);
}

}  // namespace selon
