#include <array>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "graphs/export/evaluation_tables.h"
#include "graphs/export/json_text.h"
#include "selon/evaluate.h"

namespace selon {
namespace {

// Keeps the fields in the order in which they are written here.
using Json = nlohmann::ordered_json;

constexpr std::array<const char*, kOverlaps.size()> kOverlapNames = {"0.3", "0.5", "0.8", "1.0"};
constexpr std::array<const char*, kRadarShares.size()> kRadarNames = {"0.3", "0.8"};

Json number(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

Json figures_of(const Figures& figures) {
  Json out = {{"documents", figures.documents}, {"core", figures.core}};
  for (std::size_t k = 0; k < kOverlaps.size(); ++k) {
    const std::string at = std::string("@") + kOverlapNames[k];
    out["precision" + at] = figures.content[k].precision();
    out["recall" + at] = figures.content[k].recall();
    out["f1" + at] = figures.content[k].f1();
  }
  for (std::size_t k = 0; k < kRadarShares.size(); ++k) {
    out[std::string("radar f1@") + kRadarNames[k]] = figures.radar[k].f1();
  }
  out["speaker name (of matched)"] = number(figures.speaker.value());
  out["speaker span (of matched)"] = number(figures.speaker_span.value());
  out["speaker recall (of all named)"] = number(figures.speaker_recall.value());
  out["cue (of matched)"] = number(figures.cue.value());
  out["relay precision"] = figures.relays.precision();
  out["relay recall"] = figures.relays.recall();
  out["relay f1"] = figures.relays.f1();
  out["whole chain (of all core)"] = number(figures.chain.value());
  out["status accuracy (of matched)"] = number(figures.status.value());
  out["mode accuracy (of matched)"] = number(figures.mode.value());
  out["status macro f1 (marked)"] = number(figures.status_macro_f1());
  return out;
}

Json detection(const Detection& d) {
  return {{"rows", d.hits + d.misses},  {"right", d.hits},      {"false_alarms", d.alarms},
          {"precision", d.precision()}, {"recall", d.recall()}, {"f1", d.f1()}};
}

Json group(const Group& group) {
  return {{"rows", group.rows.of},
          {"right", group.rows.right},
          {"share", number(group.rows.value())},
          {"exact", number(group.exact.value())},
          {"speaker", number(group.speaker.value())},
          {"chain", number(group.chain.value())}};
}

Json by_mode(const std::array<Group, kModeCount>& groups) {
  Json out = Json::object();
  for (std::size_t mode = 0; mode < kModeCount; ++mode) {
    out[std::string(to_string(static_cast<Mode>(mode)))] = group(groups[mode]);
  }
  return out;
}

Json calibration(const Evaluation& evaluation) {
  Json out = Json::array();
  Share up;
  for (std::size_t line = 0; line < kConfidences.size(); ++line) {
    const Share& here = evaluation.calibration[line];
    up += here;
    out.push_back({{"from", kConfidences[line]},
                   {"claims", here.of},
                   {"right", here.right},
                   {"claims_from_there_up", up.of},
                   {"right_from_there_up", up.right}});
  }
  return out;
}

Json errors(const Evaluation& evaluation, std::size_t most) {
  Json out = Json::array();
  for (const MistakeList& list : mistakes_of(evaluation, most)) {
    for (const Mistake* each : list.shown) {
      out.push_back({{"kind", to_string(each->kind)},
                     {"document", each->document},
                     {"line", each->line},
                     {"text", each->words},
                     {"expected", each->expected},
                     {"found", each->found}});
    }
  }
  return out;
}

Json documents(const Evaluation& evaluation) {
  Json out = Json::array();
  for (const DocumentFigures& each : evaluation.documents) {
    out.push_back({{"id", each.id}, {"figures", figures_of(each.figures)}});
  }
  return out;
}

}  // namespace

std::string to_json(const Evaluation& evaluation, const EvaluationOptions& options) {
  Json by_status = Json::object();
  for (std::size_t k = 0; k < kStatusCount; ++k) {
    by_status[std::string(to_string(static_cast<StatusValue>(k)))] =
        detection(evaluation.figures.of_status[k]);
  }
  Json by_rule = Json::object();
  for (const auto& [rule, each] : evaluation.by_rule) by_rule[rule] = group(each);
  Json by_place = Json::object();
  for (std::size_t place = 0; place < kCuePlaceCount; ++place) {
    by_place[std::string(to_string(static_cast<CuePlace>(place)))] =
        by_mode(evaluation.by_cue_place[place]);
  }
  Json out = {{"schema", "selon.evaluation/1"},
              {"notes", evaluation.notes},
              {"figures", figures_of(evaluation.figures)},
              {"by_status", by_status},
              {"by_mode", by_mode(evaluation.gold_by_mode)},
              {"by_mode_found", by_mode(evaluation.found_by_mode)},
              {"by_rule", by_rule},
              {"by_cue_place", by_place},
              {"calibration", calibration(evaluation)},
              {"errors", errors(evaluation, options.errors)}};
  if (options.by_document) out["documents"] = documents(evaluation);
  return json_text(out);
}

}  // namespace selon
