// The manuals of <selon/selon.h> and <selon/evaluate.h>, run against the installed package.

#include <selon/selon.h>

#include <iostream>
#include <sstream>
#include <string>

namespace {

constexpr const char* kExpected =
    "Le pont est sûr\nOdile Varenne\na déclaré\nAFP\nasserted\n"
    "Le pont est sûr\nOdile Varenne\nAFP\npont\n";

// What the manual prints up to the graph.
void print(const selon::Analysis& analysis, std::ostream& out) {
  const std::string& text = analysis.document.text;
  for (const selon::Attribution& claim : analysis.attributions) {
    out << selon::claim_text(analysis, claim) << "\n";
    if (claim.speaker) out << analysis.entities[claim.speaker->entity].name << "\n";
    if (claim.cue) out << claim.cue->span.of(text) << "\n";
    for (const selon::Relay& relay : claim.relays)
      out << analysis.entities[relay.entity].name << "\n";
    out << selon::to_string(claim.status.value) << "\n";
  }
  const auto graph = selon::ProvenanceGraph::from(analysis);
  for (const selon::NodeIndex step : graph.chain(0)) out << graph.nodes()[step].label << "\n";
}

bool writes_all(const selon::Analysis& analysis) {
  const auto graph = selon::ProvenanceGraph::from(analysis);
  const auto picture = selon::to_picture({graph}, selon::PictureFormat::svg);
  if (!picture) std::cerr << picture.error().describe() << "\n";
  const auto again = selon::from_json(selon::to_json(analysis), analysis.document.text);
  if (!again) std::cerr << again.error().describe() << "\n";
  return picture && again && selon::compare(analysis, again.value()).empty() &&
         !selon::to_text(analysis).empty() && !selon::to_dot({graph}).empty() &&
         selon::find_rule(analysis.attributions.front().rule) != nullptr;
}

// The manual of <selon/evaluate.h>.
bool measures(const selon::Analyzer& analyzer) {
  const auto gold = selon::gold_from_json(
      R"({"id":"pont","text":"Le pont tient, assure Odile Garrec.","attributions":[
          {"content":[[0,13]],"cue":[15,21],"names":["Odile Garrec"],"relay":[],
           "status":"asserted","mode":"indirect"}]})");
  const auto analysis = analyzer.analyze(*gold.value().text, gold.value().id);
  selon::Evaluation all;
  all.add(selon::evaluate(gold.value(), analysis.value()).value());
  return all.mistakes.empty() && selon::to_text(all).starts_with("1 article, 1 core row\n");
}

// The manual of <selon/audit.h>.
bool audits(const selon::Analyzer& analyzer) {
  const auto analysis = analyzer.analyze(
      "L'usine fermera en juin, selon le syndicat. La direction dément cette information.",
      "usine");
  const selon::AuditReport report = selon::audit(analysis.value(), {selon::Language::english, {}});
  return report.worst() == selon::Level::warning && !report.findings.front().message.empty() &&
         selon::to_text(report).starts_with("usine\n") && !selon::to_markdown(report).empty() &&
         !selon::to_audit_json({report}).empty() && !selon::to_sarif({report}, {"a.txt"}).empty() &&
         !selon::to_html({report}).empty();
}

}  // namespace

int main() {
  const auto analyzer = selon::Analyzer::create();
  if (!analyzer) {
    std::cerr << analyzer.error().describe() << "\n";
    return 1;
  }
  const auto analysis = analyzer.value().analyze(
      "Le pont est sûr, a déclaré Odile Varenne, citée par l'AFP.", "pont");
  if (!analysis) {
    std::cerr << analysis.error().describe() << "\n";
    return 1;
  }
  std::ostringstream out;
  print(analysis.value(), out);
  std::cout << out.str();
  const bool all = out.str() == kExpected && writes_all(analysis.value()) &&
                   measures(analyzer.value()) && audits(analyzer.value());
  return all ? 0 : 1;
}
