#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "graphs/export/audit_view.h"
#include "graphs/export/paint.h"
#include "graphs/words.h"
#include "selon/export.h"

namespace selon {
namespace {

Paint paint_of(Level level) {
  switch (level) {
    case Level::error:
      return Paint::bad;
    case Level::warning:
      return Paint::doubtful;
    case Level::note:
      break;
  }
  return Paint::dim;
}

// With no-break spaces where French has a space before or behind a mark, so that no line begins
// with »; the same in English reports, whose quotations are the article's.
std::string bound(std::string text) {
  constexpr std::string_view kNoBreak = "\u00a0";
  for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
    const std::string_view before = std::string_view(text).substr(0, at);
    const std::string_view behind = std::string_view(text).substr(at + 1);
    bool binds = before.ends_with("«");
    for (const std::string_view mark : {"»", ":", ";", "!", "?", "%"}) {
      binds = binds || behind.starts_with(mark);
    }
    if (binds) text.replace(at, 1, kNoBreak);
  }
  return text;
}

// Writes the report of one audit from top to bottom.
class AuditText {
 public:
  AuditText(const AuditReport& report, const ReportOptions& options)
      : report_(report),
        view_(report),
        colour_(options.colour),
        explain_(options.explain),
        width_(std::max<std::size_t>(options.width, 40)) {}

  std::string write() {
    paragraph("", view_.title(), Paint::strong);
    paragraph("", tally());
    for (const std::string& notice : view_.notices()) paragraph("", notice, Paint::dim);
    summary();
    for (const LevelFindings& level : view_.levels()) findings(level);
    if (report_.findings.empty() && !view_.nothing().empty()) {
      out_ += "\n";
      paragraph("", view_.nothing());
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string painted(Paint paint, std::string_view text) const {
    return colour_ ? selon::painted(paint, text) : std::string(text);
  }

  // A text in lines that begin with `first`, then with as many spaces.
  void paragraph(std::string_view first, std::string_view text,
                 std::optional<Paint> paint = std::nullopt) {
    const std::size_t indent = columns(first);
    bool on_first = true;
    for (const std::string& line : wrap(text, width_ - std::min(indent, width_ / 2))) {
      out_.append(on_first ? std::string(first) : std::string(indent, ' '));
      out_.append(paint ? painted(*paint, line) : line).append("\n");
      on_first = false;
    }
  }

  [[nodiscard]] std::string tally() const {
    const Document& document = report_.analysis.document;
    return (document.title ? clean(document.id) + " · " : "") + view_.tally();
  }

  // Labels in a column of their own where there is room for both.
  void summary() {
    const std::vector<Fact> facts = view_.facts();
    if (facts.empty()) return;
    out_ += "\n";
    paragraph("", view_.say("report.summary"), Paint::strong);
    std::size_t widest = 0;
    for (const Fact& fact : facts) widest = std::max(widest, columns(fact.label));
    widest = std::min(widest, width_ / 3);
    for (const Fact& fact : facts) {
      std::string first = "  " + cut(fact.label, widest);
      first.append(widest + 4 - columns(first), ' ');
      paragraph(first, fact.value);
    }
  }

  void findings(const LevelFindings& level) {
    out_ += "\n";
    paragraph("", level.title + " (" + std::to_string(level.findings.size()) + ")",
              paint_of(level.level));
    for (const Finding* each : level.findings) finding(*each);
  }

  void finding(const Finding& finding) {
    const AuditRule rule = view_.rule(finding);
    out_ += "\n";
    paragraph("  ",
              view_.place(finding) + " · " + clean(rule.title) + " (" + clean(finding.rule) + ")",
              paint_of(finding.level));
    const std::string words = view_.words(finding);
    if (!words.empty()) paragraph("    ", "« " + words + " »");
    paragraph("    ", bound(clean(finding.message)));
    if (explain_) paragraph("    ", bound(clean(rule.statement)), Paint::dim);
    const std::string advice = view_.advice(finding);
    if (!advice.empty()) paragraph("    → ", bound(advice));
  }

  const AuditReport& report_;
  AuditView view_;
  bool colour_;
  bool explain_;
  std::size_t width_;
  std::string out_;
};

}  // namespace

std::string to_text(const AuditReport& report, const ReportOptions& options) {
  return AuditText(report, options).write();
}

}  // namespace selon
