#include "analyzer/mentions/introductions.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/roles.h"
#include "analyzer/mentions/variation.h"

namespace selon::mentions {
namespace {

namespace trait = lexicon::trait;

// The office under which an actor without a name is known, or null.
const Description* office_of(const Model& m, ActorId id) {
  const Actor& a = m.actors[static_cast<std::size_t>(id)];
  const bool person = a.kind == EntityKind::person || a.kind == EntityKind::anonymous;
  if (a.named || a.now != kNobody || !person || a.roles.empty()) return nullptr;
  const Description& d = m.descriptions[a.roles.front()];
  return !d.plural() && !d.other && d.noun != nullptr ? &d : nullptr;
}

// Nobody spoke of that name before, and nothing else says who it is.
bool newcomer(const Context& c, const Model& m, std::uint32_t mention) {
  const Name& name = m.name_of(m.mentions[mention]);
  const Actor& a = m.actors[static_cast<std::size_t>(m.mentions[mention].actor)];
  const bool full = name.words.size() > 1 && !name.titled;
  return full && name.shape != NameShape::known && name.shape != NameShape::acronym &&
         a.kind == EntityKind::person && !a.mentions.empty() && a.mentions.front() == mention &&
         !m.reported[name.span.first] && c.quote_at(name.span.first) < 0;
}

bool near(const Context& c, std::uint32_t before, std::uint32_t at) {
  constexpr std::uint32_t kParagraphs = 1;
  return before < at && c.paragraph(at) - c.paragraph(before) <= kParagraphs;
}

}  // namespace

ActorId office_before_name(const Context& context, const Model& model,
                           std::span<const Spoken> spoken, std::uint32_t m, bool goes_on) {
  const Mention& mention = model.mentions[m];
  const Actor& a = model.actors[static_cast<std::size_t>(mention.actor)];
  if (spoken.empty() || !a.roles.empty() || !newcomer(context, model, m)) return kNobody;
  const Spoken& last = spoken.back();
  const Description* d = office_of(model, last.actor);
  if (d == nullptr || !near(context, last.at, mention.span.first)) return kNobody;
  // le maire, le responsable du syndicat · un porte-parole: a spokesman is heard for the same body
  // all along; une voisine and whoever follows are two
  const bool full = !d->complements.empty() && d->has(trait::indefinite_anonymous);
  const bool holder = d->determiner == Determiner::definite && (d->has(trait::role) || full) &&
                      !d->has(trait::relational);
  if (!goes_on || (!holder && !d->has(trait::spokesperson))) return kNobody;
  return agrees(a, d->gender, lexicon::number::singular) ? last.actor : kNobody;
}

namespace {
// « A », dit Paul Durand. « B », conclut le coach des Lions: news asks one coach of a team
bool of_team(const Description& d) {
  static constexpr auto kTeam = std::to_array<std::string_view>(
      {"coach", "entraineur", "selectionneur", "manager", "capitaine"});
  return among(kTeam, d.key);
}
}  // namespace

ActorId name_before_office(const Context& context, const Model& model,
                           std::span<const Spoken> spoken, std::uint32_t m) {
  const Description& d = model.description_of(model.mentions[m]);
  if (spoken.empty() || d.determiner != Determiner::definite || d.plural() || d.other || d.former ||
      d.noun == nullptr || d.has(trait::relational | trait::indefinite_anonymous) ||
      (d.has(trait::role) && !of_team(d)) || d.complements.empty() ||
      kind_of_description(context, d) != EntityKind::person)
    return kNobody;
  const Spoken& last = spoken.back();
  const Actor& a = model.actors[static_cast<std::size_t>(last.actor)];
  const bool bare = a.kind == EntityKind::person && a.named && a.roles.empty();
  if (!bare || !near(context, last.at, d.span.first) || clashes(model, a, d)) return kNobody;
  return agrees(a, a.titled_he ? std::uint8_t{0} : d.gender, d.number) ? last.actor : kNobody;
}

ActorId office_before_role(const Model& model, std::span<const Spoken> spoken, std::uint32_t m) {
  constexpr std::size_t kVoices = 4;  // looked back
  const Description& bare = model.description_of(model.mentions[m]);
  if (bare.determiner != Determiner::definite || !bare.complements.empty() || bare.former ||
      !bare.states.empty() || !bare.has(trait::role | trait::title | trait::spokesperson))
    return kNobody;
  for (std::size_t k = spoken.size(); k > 0 && k + kVoices > spoken.size(); --k) {
    const Spoken& s = spoken[k - 1];
    const Description* d = office_of(model, s.actor);
    if (d == nullptr || d->key != bare.key || d->former) continue;
    const bool full = !d->complements.empty() || !d->states.empty();
    return full && d->gender == bare.gender ? s.actor : kNobody;
  }
  return kNobody;
}

ActorId name_below_headline(const Context& context, const Model& model,
                            std::span<const Spoken> spoken, std::uint32_t m, ActorId office) {
  const Description& d = model.description_of(model.mentions[m]);
  const Actor& a = model.actors[static_cast<std::size_t>(office)];
  if (a.named || a.kind != EntityKind::person || d.determiner != Determiner::definite ||
      !d.complements.empty() || d.former || context.in_heading(d.span.first))
    return kNobody;
  const auto in_heading = [&](std::uint32_t other) {
    return other == m || context.in_heading(model.mentions[other].span.first);
  };
  const auto mentions = first_mentions(a);
  if (mentions.empty() || mentions.front() == m || !in_heading(mentions.front())) return kNobody;
  // of a trial the text, too, may have said l'accusé before
  if (!answers_to_court(d) && !std::all_of(mentions.begin(), mentions.end(), in_heading))
    return kNobody;
  const auto choice = protagonist(context, model, spoken, d, d.span.first);
  return choice && model.actors[static_cast<std::size_t>(choice->actor)].named ? choice->actor
                                                                               : kNobody;
}

}  // namespace selon::mentions
