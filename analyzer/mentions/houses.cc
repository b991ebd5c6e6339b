#include "analyzer/mentions/houses.h"

#include "analyzer/mentions/phrase_resolution.h"
#include "analyzer/mentions/unread_phrases.h"
#include "analyzer/syntax/prepositions.h"

namespace selon::mentions {
namespace {

using syntax::Fw;

bool addressed(const Context& c, std::uint32_t i) {
  return syntax::is_to(c.words.fw(i)) || (i > 0 && syntax::is_to(c.words.fw(i - 1)));
}

// précise-t-on à l'AFP: somebody tells the agency
bool told_to_medium(const Cast& cast, std::int32_t m) {
  if (m < 0) return false;
  const TokenSpan house = cast.model.mentions[static_cast<std::size_t>(m)].span;
  const EntityKind kind = kind_of_phrase(cast, house);
  return addressed(cast.c, house.first) && kind == EntityKind::agency;
}

// indique-t-on au ministère: the house speaks. a-t-on appris alone is nobody, who reads the
// article.
std::optional<Resolved> resolve_house(Cast& cast, std::int32_t m) {
  if (m < 0) return std::nullopt;
  const TokenSpan house = cast.model.mentions[static_cast<std::size_t>(m)].span;
  const EntityKind kind = kind_of_phrase(cast, house);
  if (cast.c.words.fw(house.first - 1) == Fw::dans) return resolve_phrase(cast, house);
  // chez les pêcheurs, du côté des grévistes; but dit-on aux enfants
  if (kind == EntityKind::group && !addressed(cast.c, house.first))
    return resolve_phrase(cast, house);
  if (kind != EntityKind::organisation && kind != EntityKind::state && kind != EntityKind::media &&
      kind != EntityKind::agency)
    return std::nullopt;
  return resolve_phrase(cast, house);
}

}  // namespace

std::optional<Resolved> resolve_on(Cast& cast, std::uint32_t on) {
  if (cast.c.token(on).clitic == text::Clitic::inverted) {
    const std::int32_t house = cast.phrases.house_behind(on);
    if (told_to_medium(cast, house)) return cast.answer(anybody(cast), Resolution::role, 0.85);
    return resolve_house(cast, house);
  }
  if (const auto house = resolve_house(cast, cast.phrases.house_before(on))) return house;
  return resolve_unread(cast, {on, on + 1});
}

}  // namespace selon::mentions
