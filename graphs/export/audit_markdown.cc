#include <string>

#include "graphs/export/audit_view.h"
#include "graphs/export/markdown.h"
#include "graphs/words.h"
#include "selon/export.h"

namespace selon {
namespace {

std::string summary(const AuditView& view) {
  const std::vector<Fact> facts = view.facts();
  if (facts.empty()) return "";
  std::string out = "\n## " + markdown_text(view.say("report.summary")) + "\n\n";
  out += "| | |\n|---|---|\n";
  for (const Fact& fact : facts) {
    out += "| " + markdown_text(fact.label) + " | " + markdown_text(fact.value) + " |\n";
  }
  return out;
}

std::string finding(const AuditView& view, const Finding& finding) {
  std::string out = "\n### " + markdown_text(view.place(finding)) + " · " +
                    markdown_text(view.rule(finding).title) + " (" + markdown_text(finding.rule) +
                    ")\n\n";
  const std::string words = view.words(finding);
  if (!words.empty()) out += "> « " + markdown_text(words) + " »\n\n";
  out += markdown_text(finding.message) + "\n";
  const std::string advice = view.advice(finding);
  return advice.empty() ? out : out + "\n→ " + markdown_text(advice) + "\n";
}

}  // namespace

std::string to_markdown(const AuditReport& report) {
  const AuditView view(report);
  const Document& document = report.analysis.document;
  std::string out = "# " + markdown_text(view.title()) + "\n\n";
  if (document.title) out += markdown_text(document.id) + " · ";
  out += markdown_text(view.tally()) + "\n";
  for (const std::string& notice : view.notices()) out += "\n" + markdown_text(notice) + "\n";
  out += summary(view);
  for (const LevelFindings& level : view.levels()) {
    out +=
        "\n## " + markdown_text(level.title) + " (" + std::to_string(level.findings.size()) + ")\n";
    for (const Finding* each : level.findings) out += finding(view, *each);
  }
  if (report.findings.empty() && !view.nothing().empty()) {
    out += "\n" + markdown_text(view.nothing()) + "\n";
  }
  return out;
}

}  // namespace selon
