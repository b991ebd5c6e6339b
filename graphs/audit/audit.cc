#include "selon/audit.h"

#include <algorithm>
#include <array>

#include "graphs/audit/context.h"
#include "graphs/audit/summary.h"

namespace selon {
namespace {

using namespace audit_rules_detail;  // NOLINT(google-build-using-namespace): our own rules

struct Entry {
  std::string_view id;
  Level level;
  Rule rule;
  std::string_view example;
};

// In the order of reports. Examples are invented; a test audits each.
constexpr auto kRules = std::to_array<Entry>({
    {"unconfirmed", Level::warning, find_unconfirmed,
     "Le barrage a cédé, selon le syndicat des bateliers. L'information n'a pas été confirmée par "
     "la "
     "préfecture."},
    {"denied", Level::warning, find_denied,
     "L'usine fermera en juin, selon le syndicat. La direction dément cette information."},
});

std::vector<AuditRule> rules_in(Language language) {
  std::vector<AuditRule> out;
  for (const Entry& e : kRules) {
    const std::string id(e.id);
    out.push_back({e.id, e.level, audit_text::pattern(language, id + ".title"),
                   audit_text::pattern(language, id + ".statement"), e.example});
  }
  return out;
}

// Where a finding stands in the article: at its first words; without words at the top.
std::size_t place(const Finding& f) {
  std::size_t out = f.spans.empty() ? 0 : f.spans.front().begin;
  for (const Span& span : f.spans) out = std::min(out, span.begin);
  return out;
}

}  // namespace

std::string_view to_string(Level level) {
  switch (level) {
    case Level::note:
      return "note";
    case Level::warning:
      return "warning";
    case Level::error:
      return "error";
  }
  return "";
}

std::optional<Level> level_from(std::string_view word) {
  for (const Level level : {Level::note, Level::warning, Level::error})
    if (to_string(level) == word) return level;
  return std::nullopt;
}

std::string_view to_string(Language language) { return language == Language::french ? "fr" : "en"; }

std::optional<Language> language_from(std::string_view word) {
  if (word == "fr") return Language::french;
  if (word == "en") return Language::english;
  return std::nullopt;
}

const std::vector<AuditRule>& audit_rules(Language language) {
  static const std::vector<AuditRule> kFrench = rules_in(Language::french);
  static const std::vector<AuditRule> kEnglish = rules_in(Language::english);
  return language == Language::french ? kFrench : kEnglish;
}

bool is_audit_rule(std::string_view id) {
  return std::any_of(kRules.begin(), kRules.end(), [&](const Entry& e) { return e.id == id; });
}

std::optional<Level> AuditReport::worst() const {
  std::optional<Level> out;
  for (const Finding& f : findings)
    if (!out || f.level > *out) out = f.level;
  return out;
}

AuditReport audit(Analysis analysis, const AuditOptions& options) {
  AuditReport out;
  out.analysis = std::move(analysis);
  out.language = options.language;
  const Context context(out.analysis, options.language);
  out.summary = summarise(context);
  for (const Entry& e : kRules)
    if (!options.disabled.contains(e.id)) e.rule(context, out.findings);
  std::stable_sort(out.findings.begin(), out.findings.end(),
                   [](const Finding& a, const Finding& b) {
                     if (a.level != b.level) return a.level > b.level;
                     return place(a) < place(b);
                   });
  return out;
}

}  // namespace selon
