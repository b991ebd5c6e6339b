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
    {"bold-headline", Level::error, find_bold_headlines,
     "Le barrage de Brissol a cédé\n\nSelon un témoin, le barrage de Brissol a cédé dans la "
     "nuit. L'information n'a pas été confirmée par la préfecture."},
    {"unconfirmed", Level::warning, find_unconfirmed,
     "Le barrage a cédé, selon le syndicat des bateliers. L'information n'a pas été confirmée "
     "par la préfecture."},
    {"denied", Level::warning, find_denied,
     "L'usine fermera en juin, selon le syndicat. La direction dément cette information."},
    {"contrary-claims", Level::warning, find_contrary,
     "Le pont de Brissol était fermé aux camions, affirme la préfète. Le pont de Brissol "
     "n'était pas fermé aux camions, a répondu le transporteur Oscar Landry."},
    {"hedged-unsourced", Level::warning, find_hedged,
     "Le maire Paul Landry aurait vendu le moulin à sa sœur."},
    {"hedged", Level::note, find_hedged,
     "Selon le journal La Vigie, le maire Paul Landry aurait vendu le moulin à sa sœur."},
    {"anonymous-source", Level::warning, find_anonymous,
     "Le moulin sera vendu à l'automne, selon une source."},
    {"no-speaker", Level::note, find_no_speaker,
     "La séance a été levée tard.\n\n« Nous ne vendrons jamais ce moulin à personne. »"},
    {"uncertain-speaker", Level::note, find_uncertain_speaker,
     "Le maire Paul Landry et le préfet Hugo Garrec sont venus. Oscar Brissol a félicité Jean "
     "Tarvain. Le moulin sera vendu, selon lui."},
    {"second-hand", Level::note, find_second_hand,
     "Le moulin sera vendu, a déclaré le maire, cité par l'agence Tass, citée par Le Monde."},
    {"unnamed-document", Level::note, find_unnamed_document,
     "La digue a été mal construite, selon un rapport."},
    {"interested-relay", Level::note, find_interested_relay,
     "L'armée syrienne a repris le village, a déclaré le ministre syrien de la Défense à "
     "l'agence Sana."},
    {"state-medium", Level::note, find_state_medium,
     "Le village a été repris dans la nuit, selon l'agence Sana."},
    {"own-confirmation", Level::warning, find_own_confirmation,
     "L'usine fermera en juin, a déclaré Anne Brissol, porte-parole du groupe Luxor. Le groupe "
     "Luxor a confirmé cette information."},
    {"own-document", Level::note, find_own_document,
     "La digue tiendra, a déclaré Anne Brissol, ministre de l'Agriculture, dans un communiqué "
     "du ministère de l'Agriculture."},
    {"same-origin", Level::warning, find_same_origin,
     "Le pont de Brissol a cédé, selon Le Monde, citant l'AFP. Le pont de Brissol a cédé cette "
     "nuit, selon Le Figaro, citant l'AFP."},
    {"one-source", Level::note, find_one_source,
     "Anne Brissol a dit que le pont était sûr. Elle a ajouté que la crue passerait. Anne "
     "Brissol a assuré que la route resterait ouverte. Elle a promis que les écoles "
     "rouvriraient. Anne Brissol a précisé que le marché se tiendrait."},
    {"unsourced-figure", Level::note, find_unsourced_figures,
     "La préfète a dit que le pont était fermé. Le maire a assuré que la route était sûre. Le "
     "syndicat affirme que la digue était vieille.\n\nLa crue a fait 14 morts dans la vallée."},
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
  std::vector<Rule> asked;  // two ids may share a function
  for (const Entry& e : kRules)
    if (std::find(asked.begin(), asked.end(), e.rule) == asked.end()) asked.push_back(e.rule);
  for (const Rule rule : asked) rule(context, out.findings);
  std::erase_if(out.findings, [&](const Finding& f) { return options.disabled.contains(f.rule); });
  std::stable_sort(out.findings.begin(), out.findings.end(),
                   [](const Finding& a, const Finding& b) {
                     if (a.level != b.level) return a.level > b.level;
                     return place(a) < place(b);
                   });
  return out;
}

}  // namespace selon
