#include "tests/support/audited.h"

#include "tests/support/hand_made.h"

namespace selon::testing {
namespace {

std::vector<Finding> findings_on(const Analysis& analysis) {
  const Attribution& first = analysis.attributions[0];
  const Attribution& second = analysis.attributions[1];
  return {{"denied",
           Level::error,
           "« la fuite »: AFP denies it.",
           "Give both versions.",
           {*second.status.span, second.content.front()},
           {1},
           {1}},
          {"unconfirmed",
           Level::warning,
           "Nobody confirms it.",
           "Ask.",
           {first.content.front()},
           {0},
           {0}},
          {"no-such-rule", Level::note, "All goes back to one.", "Find another.", {}, {0, 1}, {}}};
}

AuditReport report_of(Analysis analysis, Language language) {
  AuditOptions options{language, {}};
  for (const AuditRule& rule : audit_rules(language)) options.disabled.emplace(rule.id);
  AuditReport out = audit(std::move(analysis), options);
  out.findings = findings_on(out.analysis);
  return out;
}

}  // namespace

AuditReport audited(Language language) {
  return report_of(hand_made({
                       {"Les vannes resteront fermées", "a déclaré", "Odile Varenne", {"AFP"}},
                       {"la fuite", "selon", "", {}, StatusValue::denied, {"AFP"}},
                   }),
                   language);
}

AuditReport audited_with(const std::string& hostile) {
  Analysis analysis = hand_made(
      {{"Les vannes " + hostile, "dit", "Odile " + hostile, {hostile}},
       {"la fuite " + hostile, "selon", "", {}, StatusValue::denied, {"AFP " + hostile}}});
  analysis.document.id += hostile;
  analysis.document.title = analysis.attributions[1].content.front();
  AuditReport out = report_of(std::move(analysis), Language::english);
  for (Finding& each : out.findings) {
    each.message += " " + hostile;
    each.advice += " " + hostile;
    each.rule += hostile;
  }
  return out;
}

}  // namespace selon::testing
