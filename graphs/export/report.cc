#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

#include "graphs/export/paint.h"
#include "graphs/export/role.h"
#include "graphs/lines.h"
#include "graphs/words.h"
#include "selon/export.h"

namespace selon {
namespace {

Paint paint_of(StatusValue status) {
  switch (status) {
    case StatusValue::confirmed:
      return Paint::good;
    case StatusValue::denied:
      return Paint::bad;
    case StatusValue::hedged:
    case StatusValue::unconfirmed:
      return Paint::doubtful;
    case StatusValue::asserted:
      break;
  }
  return Paint::dim;
}

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count).append(" ").append(noun).append(count == 1 ? "" : "s");
}

// Writes the report of one analysis from top to bottom.
class Report {
 public:
  Report(const Analysis& analysis, const ReportOptions& options)
      : graph_(ProvenanceGraph::from(analysis)),
        analysis_(graph_.analysis()),
        lines_(analysis_.document.text),
        options_(options),
        width_(std::max<std::size_t>(options.width, 40)) {}

  std::string write() {
    heading();
    for (std::size_t i = 0; i < analysis_.attributions.size(); ++i) claim(i);
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string painted(Paint paint, std::string_view text) const {
    return options_.colour ? selon::painted(paint, text) : std::string(text);
  }

  // A text in lines that begin with `first`, then with as many spaces.
  void paragraph(std::string_view first, std::string_view text) {
    paragraph(first, text, [](std::string_view line) { return std::string(line); });
  }

  template <typename Decorate>
  void paragraph(std::string_view first, std::string_view text, Decorate decorate) {
    const std::size_t indent = columns(first);
    bool on_first = true;
    for (const std::string& line : wrap(text, width_ - std::min(indent, width_ / 2))) {
      out_.append(on_first ? std::string(first) : std::string(indent, ' '));
      out_.append(decorate(line)).append("\n");
      on_first = false;
    }
  }

  [[nodiscard]] std::string name(EntityIndex entity) const {
    return entity < analysis_.entities.size() ? clean(analysis_.entities[entity].name) : "";
  }

  [[nodiscard]] std::string quoted(Span span) const {
    return std::string("« ").append(clean(span.of(analysis_.document.text))).append(" »");
  }

  // --- the heading ---

  [[nodiscard]] std::string origin() const {
    const Document& document = analysis_.document;
    std::string out;
    if (document.dateline) {
      out = clean(document.dateline->place);
      if (document.dateline->agency) {
        const std::string agency = name(*document.dateline->agency);
        out += out.empty() ? agency : std::string(" (").append(agency).append(")");
      }
    }
    for (const Credit& credit : document.credits) {
      out.append(out.empty() ? "" : ", ").append("credit: ").append(name(credit.entity));
    }
    return out;
  }

  // "5 claims: 1 denied, 2 hedged"
  [[nodiscard]] std::string tally() const {
    if (analysis_.attributions.empty()) return "no reported statement found";
    std::array<std::size_t, 5> count{};
    std::size_t unsourced = 0;
    for (const Attribution& attribution : analysis_.attributions) {
      ++count[static_cast<std::size_t>(attribution.status.value)];
      if (!attribution.speaker) ++unsourced;
    }
    std::string out = counted(analysis_.attributions.size(), "claim");
    std::string_view separator = ": ";
    const auto add = [&](std::size_t number, std::string_view what) {
      if (number == 0) return;
      out.append(separator).append(std::to_string(number)).append(" ").append(what);
      separator = ", ";
    };
    for (StatusValue status : {StatusValue::denied, StatusValue::unconfirmed, StatusValue::hedged,
                               StatusValue::confirmed}) {
      add(count[static_cast<std::size_t>(status)], to_string(status));
    }
    add(unsourced, "without a named source");
    return out;
  }

  void heading() {
    const Document& document = analysis_.document;
    paragraph("", clean(graph_.nodes()[graph_.root()].label),
              [this](std::string_view line) { return painted(Paint::strong, line); });
    const std::string from = origin();
    paragraph("", (document.title ? clean(document.id) + " · " : "") +
                      (from.empty() ? "" : from + " · ") + tally());
    for (const std::string& notice : document.notices) paragraph("note: ", clean(notice));
  }

  // --- one claim ---

  // "Dmitri Peskov, porte-parole → Tass"
  [[nodiscard]] std::string chain(AttributionIndex claim) const {
    std::string out;
    const std::vector<NodeIndex> steps = graph_.chain(claim);
    for (std::size_t i = 1; i + 1 < steps.size(); ++i) {
      if (!out.empty()) out += " → ";
      const GraphNode& node = graph_.nodes()[steps[i]];
      out += clean(node.label);
      const std::string role = telling_role(analysis_.entities[*node.entity]);
      if (!role.empty()) out.append(", ").append(role);
    }
    if (analysis_.attributions[claim].speaker) return out;
    return out.empty() ? "nobody is named" : std::string("nobody is named → ").append(out);
  }

  [[nodiscard]] std::string status(const Status& status) const {
    std::string out(to_string(status.value));
    std::string_view separator = " by ";
    for (EntityIndex party : status.by) {
      out.append(separator).append(name(party));
      separator = ", ";
    }
    return out;
  }

  [[nodiscard]] static std::string percent(double confidence) {
    const double bounded = confidence > 0 ? std::min(confidence, 1.0) : 0;  // NaN counts as 0
    return std::to_string(std::lround(bounded * 100)).append("%");
  }

  void claim(AttributionIndex index) {
    const Attribution& attribution = analysis_.attributions[index];
    const std::string words = clean(graph_.nodes()[index].label);
    const std::string number = std::to_string(index + 1);
    out_.append("\n");
    paragraph(
        std::string(4 - std::min<std::size_t>(number.size(), 3), ' ').append(number) + "  ",
        attribution.mode == Mode::direct ? std::string("« ").append(words).append(" »") : words);
    const std::string cue =
        attribution.cue ? clean(attribution.cue->span.of(analysis_.document.text)) : "";
    paragraph("      from: ", chain(index) + (cue.empty() ? "" : " (" + cue + ")"),
              [this](std::string_view line) { return painted(Paint::strong, line); });
    facts(attribution);
    if (options_.explain) explain(attribution);
  }

  // "line 12 · unconfirmed by Damas · indirect · confidence 97%"
  void facts(const Attribution& attribution) {
    std::string text = "line " + std::to_string(lines_.of(attribution)) + " · ";
    text += status(attribution.status) + " · " + std::string(to_string(attribution.mode));
    if (attribution.within) {
      text += " · within claim " + std::to_string(*attribution.within + 1);
    }
    text += " · confidence " + percent(attribution.confidence);
    paragraph("      ", text, [&](std::string_view line) {
      return painted(paint_of(attribution.status.value), line);
    });
  }

  void explain(const Attribution& attribution) {
    paragraph("      why: ", "found by " + clean(attribution.rule));
    for (const Evidence& evidence : attribution.evidence) {
      std::string text = clean(evidence.about) + " by " + clean(evidence.rule);
      text += evidence.span.empty() ? ", from what is not there"
                                    : ": " + quoted(evidence.span) + ", bytes " +
                                          std::to_string(evidence.span.begin) + "–" +
                                          std::to_string(evidence.span.end);
      paragraph("           ", text);
    }
  }

  ProvenanceGraph graph_;
  const Analysis& analysis_;
  Lines lines_;
  ReportOptions options_;
  std::size_t width_;
  std::string out_;
};

}  // namespace

std::string to_text(const Analysis& analysis, const ReportOptions& options) {
  return Report(analysis, options).write();
}

}  // namespace selon
