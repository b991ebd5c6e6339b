#include "analyzer/mentions/bodies.h"

#include <algorithm>

#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/placenames.h"
#include "analyzer/mentions/pronouns.h"
#include "analyzer/mentions/roles.h"
#include "analyzer/mentions/sorts.h"

namespace selon::mentions {
namespace {

constexpr std::uint32_t kMentionsOfBodies = 120;  // mentions looked back for an agency, a medium …

// A name in marks that no table knows: « Eau vive »
bool unknown_title(const Actor& a) {
  const bool title = a.kind == EntityKind::media || a.kind == EntityKind::anonymous;
  return title && !a.named && a.entry == nullptr && a.roles.empty() && a.mentions.empty() &&
         !a.name.empty() && a.name.front() >= 'A' && a.name.front() <= 'Z';
}

}  // namespace

// le quotidien américain: not one that was said to be at home elsewhere.
bool Bodies::abroad(const Actor& a, const Description& d) const {
  return any_role(m_, a, [&](const Description& role) { return contradict_states(role, d); });
}

// Brissol accuse Valcor, Brissol est accusé par Valcor: who does something
bool Bodies::acts(const Mention& mention) const {
  if (mention.subject) return true;
  std::uint32_t i = mention.span.first;
  if (i > 0 && c_.words.tag(i - 1) == syntax::Tag::determiner) --i;
  return i > 0 && c_.words.fw(i - 1) == syntax::Fw::par;
}

// An organisation, or a name of the paragraph of which nothing says that it is a person's.
bool Bodies::may_be_body(ActorId id, std::uint32_t at) const {
  const Actor& a = actor(id);
  if (a.kind == EntityKind::organisation) return true;
  // l'usine de Brissol: what only stands behind a preposition may well be a place
  const auto mentions = first_mentions(a);
  const bool stands = std::any_of(mentions.begin(), mentions.end(), [&](std::uint32_t m) {
    return !m_.mentions[m].governed && !m_.mentions[m].nested;
  });
  return stands && a.kind == EntityKind::person && a.named && !a.human && !a.place &&
         a.roles.empty() && a.last > 0 && c_.paragraph(a.last - 1) == c_.paragraph(at);
}

// cette source: who can be one; an agency or a paper only where it acts.
bool Bodies::may_be_source(const Mention& mention) const {
  const EntityKind kind = actor(mention.actor).kind;
  if (c_.quote_at(mention.span.first) >= 0) return false;  // only spoken of
  if (kind == EntityKind::anonymous) return called_somebody(mention.actor);
  return !mention.governed && (kind == EntityKind::agency || kind == EntityKind::media);
}

// « A », a dit un élu. « B », a ajouté cette source: whoever was heard last, but nobody with a name
// and no text.
bool Bodies::unnamed_source(ActorId id) const {
  const Actor& a = actor(id);
  return a.kind == EntityKind::anonymous || a.kind == EntityKind::organisation ||
         (a.kind == EntityKind::person && !a.named);
}

// La plateforme Norvik va fermer. La société …: a medium as a firm; of those that the tables know a
// network only, as the others tell rather than do.
bool Bodies::firm_of_medium(const Mention& mention, const Description& d) const {
  const lexicon::NameEntry* entry = actor(mention.actor).entry;
  return may_mean_company(d) && acts(mention) &&
         (entry == nullptr || entry->type == lexicon::NameType::network);
}

// le courtier Norvan; l'assureur: a firm that was told of by what else it does
bool Bodies::of_another_trade(const Actor& a, const Description& d) const {
  if (!d.has(lexicon::trait::firm)) return false;
  return any_role(m_, a, [&](const Description& role) {
    return role.has(lexicon::trait::firm) && role.key != d.key;
  });
}

// diffusé sur Facebook; le réseau social, le site: not le journal, la chaîne
bool Bodies::may_be_network(std::string_view outlet) {
  return outlet.starts_with("reseau") || outlet.starts_with("site");
}

// Whether the words of `d`, at token `at`, can mean whom the mention is of: an agency, an outlet,
// an organisation, a text.
bool Bodies::of_kind(const Mention& mention, const Description& d, EntityKind own,
                     std::uint32_t at) const {
  const Actor& a = actor(mention.actor);
  if (abroad(a, d)) return false;
  // la préfète de la Haute-Rive; le syndicat: no body of that name was told of
  if (a.named && a.entry == nullptr && a.roles.empty() && territory(a.name)) return false;
  if (!a.named && own != EntityKind::document && own != EntityKind::anonymous) return false;
  if (of_another_trade(a, d)) return false;
  if (general_outlet(d.key)) {
    if (!may_be_network(d.key) && a.entry != nullptr && a.entry->type == lexicon::NameType::network)
      return false;
    const bool any = d.key == "publication" || d.key == "media" || d.key == "titre";
    return a.kind == (d.key.starts_with("agence") ? EntityKind::agency : EntityKind::media) ||
           (any && a.kind == EntityKind::agency);
  }
  const bool platform = d.key.starts_with("plate");  // la plateforme: a network was named
  return a.kind == own || (general_organisation(d) && may_be_body(mention.actor, at)) ||
         (a.kind == EntityKind::media && (platform || firm_of_medium(mention, d)));
}

// D'après La Vigie, …; le journal: a bare name that spoke last, of which nothing else is known.
std::optional<Choice> Bodies::outlet_heard(const Description& d, std::uint32_t at,
                                           const std::vector<Spoken>& spoken) const {
  if (spoken.empty() || d.key.starts_with("agence") || !d.states.empty()) return std::nullopt;
  const Spoken& last = spoken.back();
  const Actor& a = actor(last.actor);
  const bool bare = a.named && !a.human && a.entry == nullptr && a.roles.empty() &&
                    (a.kind == EntityKind::person || a.kind == EntityKind::organisation);
  if (!bare || c_.paragraphs_between(last.at, at) > 1) return std::nullopt;
  return Choice{last.actor, 0.7};
}

// « A », a annoncé « Eau vive ». « B », a ajouté l'ONG: who was heard last under a name in marks.
std::optional<Choice> Bodies::titled_body_heard(const Description& d, std::uint32_t at,
                                                const std::vector<Spoken>& spoken) const {
  if (spoken.empty() || !general_organisation(d) || !d.states.empty()) return std::nullopt;
  const Spoken& last = spoken.back();
  if (!unknown_title(actor(last.actor)) || c_.paragraphs_between(last.at, at) > 1)
    return std::nullopt;
  return Choice{last.actor, 0.7};
}

// un diplomate, une source militaire; not "un immeuble", of which nobody says that it speaks
bool Bodies::called_somebody(ActorId id) const {
  const Actor& a = actor(id);
  return a.named || any_role(m_, a, [](const Description& role) { return role.noun != nullptr; });
}

std::optional<Choice> Bodies::last_of_kind(const Description& d, std::uint32_t at,
                                           const std::vector<Spoken>& spoken) const {
  if (d.key == "source" && !spoken.empty() && unnamed_source(spoken.back().actor))
    return Choice{spoken.back().actor, 0.8};
  if (const auto titled = titled_body_heard(d, at, spoken)) return titled;
  const EntityKind own = kind_of_description(c_, d);
  const bool body = general_organisation(d);  // le groupe, le constructeur
  ActorId last = kNobody;
  bool settled = false;        // only who acts in the same sentence goes before `last`
  std::uint32_t sentence = 0;  // of `last`
  std::uint32_t m = first_mention_from(m_, at);
  for (std::uint32_t steps = 0; m > 0 && steps < kMentionsOfBodies; ++steps) {
    --m;
    const ActorId id = m_.mentions[m].actor;
    if (id == kNobody || m_.mentions[m].span.end > at) continue;
    if (settled && c_.token(m_.mentions[m].span.first).sentence != sentence) break;
    const SortFit sort = sort_fit(actor(id).entry, d);
    const bool meant =
        d.key == "source" ? may_be_source(m_.mentions[m]) : of_kind(m_.mentions[m], d, own, at);
    if (sort == SortFit::no || !meant) continue;
    const bool sure = sort == SortFit::exact || !says_known_sort(d);
    // Brissol accuse Valcor. Le groupe …: of two bodies in a sentence the one that acts
    if (sure && (!body || acts(m_.mentions[m]))) return Choice{id, 0.8};
    if (last != kNobody && (settled || !sure)) continue;
    last = id;
    settled = sure;
    sentence = c_.token(m_.mentions[m].span.first).sentence;
  }
  if (last != kNobody) return Choice{last, 0.8};
  return general_outlet(d.key) ? outlet_heard(d, at, spoken) : std::nullopt;
}

std::optional<Choice> Bodies::agency_of_un(const Description& d, std::uint32_t at) const {
  const auto any = [](const auto& words, std::string_view stem) {
    return std::any_of(words.begin(), words.end(),
                       [stem](std::string_view word) { return word.starts_with(stem); });
  };
  const bool agency = d.key == "agence" || d.key == "organisation" || d.key == "organisme" ||
                      d.key == "institution";
  const bool un = any(d.adjectives, "onusien") || any(d.complements, "onu") ||
                  (any(d.complements, "nation") && any(d.complements, "uni"));
  if (!agency || !un || d.plural()) return std::nullopt;
  std::uint32_t m = first_mention_from(m_, at);
  for (std::uint32_t steps = 0; m > 0 && steps < kMentionsOfBodies; ++steps) {
    const ActorId id = m_.mentions[--m].actor;
    if (id == kNobody || actor(id).entry == nullptr) continue;
    if (belongs_to_un(*actor(id).entry)) return Choice{id, 0.85};
  }
  return std::nullopt;
}

void Bodies::settle(ActorId id, EntityKind kind) {
  Actor& a = m_.actors[static_cast<std::size_t>(id)];
  if ((a.kind == EntityKind::person && !a.human) || unknown_title(a)) a.kind = kind;
}

}  // namespace selon::mentions
