#include "analyzer/mentions/bearing.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/mentions/kinds.h"

namespace selon::mentions {
namespace {

using syntax::Tag;

// le directeur de l'hôpital Saint-Paul, du journal local La Vigie: the name behind is the house's
bool ends_with_house(const Context& c, const Description& d) {
  constexpr auto kHouses = std::to_array<std::string_view>(
      {"hôpital", "laboratoire", "école", "journal", "usine", "festival"});
  std::uint32_t last = d.span.end;
  while (last > d.head + 1 && c.words.tag(last - 1) == Tag::adjective) --last;
  return last > d.head + 1 && among(kHouses, c.form(last - 1));
}

}  // namespace

bool can_bear(const Context& context, const Description& d, const Name& name) {
  const EntityKind kind = kind_of_description(context, d);
  const bool human = kind == EntityKind::person || kind == EntityKind::anonymous;
  if (kind == EntityKind::document || kind == EntityKind::group) return false;
  if (name.shape == NameShape::known) {
    const EntityKind known = name.known.entry->kind;
    // le patron Durand may be one of a known firm's name; le député PDL is not the party.
    const bool acronym = context.token(name.bare.first).shape == text::Shape::upper;
    if (name.known.entry->ambiguous && !(human && acronym)) return true;
    return human ? known == EntityKind::person : known != EntityKind::person && !names_state(name);
  }
  // "Covid-19" is nobody
  const std::string_view last = context.form(name.bare.end - 1);
  if (human && names_outlet(last)) return false;
  if (human && name.shape != NameShape::person && ends_with_house(context, d)) return false;
  if (d.has(lexicon::trait::firm)) return true;
  if (human) return name.shape != NameShape::acronym && (last.back() < '0' || last.back() > '9');
  return !name.titled && name.shape != NameShape::person;
}

bool stands_governed(const Model& model, std::uint32_t m) {
  const Mention& name = model.mentions[m];
  if (name.governed || m == 0) return name.governed;
  const Mention& noun = model.mentions[m - 1];
  return noun.kind == MentionKind::description && noun.governed && noun.span.end == name.span.first;
}

}  // namespace selon::mentions
