#include "analyzer/mentions/binder.h"

#include "analyzer/mentions/apposed_gender.h"
#include "analyzer/mentions/given_roles.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/roles.h"

namespace selon::mentions {

using syntax::Fw;
using text::Punct;

std::int32_t Binder::mention(std::uint32_t i, MentionKind kind) const {
  const std::int32_t m = m_.mention_at(i);
  return m >= 0 && m_.mentions[static_cast<std::size_t>(m)].kind == kind ? m : -1;
}

bool Binder::human_kind(std::uint32_t m) const {
  const EntityKind kind = kind_of_description(c_, description(m));
  return kind == EntityKind::person || kind == EntityKind::anonymous;
}

bool Binder::closes(std::uint32_t i, std::uint32_t with) const {
  if (!c_.beside(i, with)) return true;
  switch (c_.words.punct(i)) {
    case Punct::comma:
    case Punct::period:
    case Punct::semicolon:
    case Punct::paren_close:
    case Punct::colon:
    case Punct::quote_close:
    case Punct::question:
    case Punct::exclamation:
    case Punct::dash:
      return true;
    default:
      return false;
  }
}

bool Binder::enumeration(std::uint32_t i) const {
  return c_.words.fw(i) == Fw::et || c_.words.fw(i) == Fw::ou;
}

std::int32_t Binder::joined_name(std::uint32_t m) const {
  const std::uint32_t end = end_of(m);
  if (!human_kind(m) || description(m).plural() || c_.words.fw(end) != Fw::et) return -1;
  const std::int32_t next = mention(end + 1, MentionKind::description);
  if (next < 0 || !c_.beside(end + 1, m_.mentions[m].span.first)) return -1;
  const auto second = static_cast<std::uint32_t>(next);
  const Description& d = description(second);
  return d.determiner == Determiner::none && !d.plural() ? name_at(end_of(second)) : -1;
}

bool Binder::bind(std::uint32_t m, std::int32_t name) {
  const Mention& n = m_.mentions[static_cast<std::size_t>(name)];
  if (n.actor == kNobody || !can_bear(c_, description(m), m_.name_of(n))) return false;
  const Actor& bearer = m_.actors[static_cast<std::size_t>(n.actor)];
  const EntityKind kind = kind_of_description(c_, description(m));
  const bool human = kind == EntityKind::person || kind == EntityKind::anonymous;
  // en septembre, Anne Durand · dans le cadre du débat, Paul Roy: no roles of theirs
  if (!human && description(m).noun == nullptr && !description(m).capitalised) return false;
  if (sets_the_scene(m) || told_all(m)) return false;
  const bool told = human && role_tells_gender(c_, m_, m, name);
  if (human && !agrees(bearer, description(m).gender, 0) && !told &&
      !woman_in_office(m_, m, bearer))
    return false;
  // le régime Durand is not Durand; le brasseur Paul Durand is
  if (!human && bearer.human && !description(m).has(lexicon::trait::firm)) return false;
  if (told) take_gender_of_role(m_.actors[static_cast<std::size_t>(n.actor)], description(m));
  give_role(c_, m_, m, n.actor);
  return true;
}

// a déclaré à la presse Paul Roy, aux médias Paul Roy: who speaks stands behind who was told
bool Binder::told_all(std::uint32_t m) const {
  const Description& d = description(m);
  return d.key == "presse" || (d.plural() && kind_of_description(c_, d) == EntityKind::media);
}

bool Binder::sets_the_scene(std::uint32_t m) const {
  const std::uint32_t first = m_.mentions[m].span.first;
  return description(m).key == "cadre" && first > 0 && c_.form(first - 1) == "dans";
}

}  // namespace selon::mentions
