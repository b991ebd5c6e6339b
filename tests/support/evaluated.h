#ifndef SELON_TESTS_SUPPORT_EVALUATED_H
#define SELON_TESTS_SUPPORT_EVALUATED_H

#include <optional>
#include <string>
#include <vector>

#include "selon/evaluate.h"

namespace selon::testing {

// A found claim as a test of the evaluation writes it down.
struct FoundClaim {
  std::vector<Span> content;
  std::optional<Span> cue = {};
  std::string speaker = {};  // name; empty: nobody
  std::optional<Span> source = {};
  std::vector<std::string> relays = {};  // names
  StatusValue status = StatusValue::asserted;
  Mode mode = Mode::indirect;
  std::string rule = "que-clause";
  double confidence = 0.9;
};

// An analysis of these claims, of this text.
inline Analysis analysis_of(const std::string& text, const std::vector<FoundClaim>& claims) {
  Analysis out;
  out.document.id = "doc";
  out.document.text = text;
  const auto entity = [&](const std::string& name) {
    out.entities.push_back({name, EntityKind::person, {}, {}, {}, "", ""});
    return out.entities.size() - 1;
  };
  for (const FoundClaim& claim : claims) {
    Attribution one;
    one.content = claim.content;
    if (claim.cue) one.cue = Cue{*claim.cue, "dire"};
    if (!claim.speaker.empty()) {
      one.speaker = Speaker{entity(claim.speaker), claim.source, Resolution::name};
    }
    for (const std::string& relay : claim.relays) one.relays.push_back({entity(relay), {}});
    one.status.value = claim.status;
    one.mode = claim.mode;
    one.rule = claim.rule;
    one.confidence = claim.confidence;
    out.attributions.push_back(std::move(one));
  }
  return out;
}

// A gold row of which nothing but the bounds is judged.
inline GoldRow gold_row(std::vector<Span> content, bool core = true, std::optional<Span> cue = {}) {
  GoldRow out;
  out.content = std::move(content);
  out.core = core;
  out.cue = cue;
  out.mode = Mode::indirect;
  return out;
}

// What the evaluation says of claims found in a text with these gold rows.
inline Evaluation evaluated(const std::string& text, std::vector<GoldRow> rows,
                            const std::vector<FoundClaim>& claims) {
  GoldDocument gold;
  gold.id = "doc";
  gold.rows = std::move(rows);
  Result<Evaluation> out = evaluate(gold, analysis_of(text, claims));
  return out ? std::move(out).value() : Evaluation{};
}

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_EVALUATED_H
