#include "analyzer/mentions/houses.h"

#include <array>

#include "analyzer/base/among.h"
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

// à la direction du club, à la rédaction: those who lead or make it, where they are
bool leads(const Context& c, TokenSpan house) {
  constexpr auto kLeading = std::to_array<std::string_view>({"direction", "rédaction"});
  const std::uint32_t noun = c.words.tag(house.first) == syntax::Tag::determiner ? 1 : 0;
  return among(kLeading, c.form(house.first + noun));
}

// indique-t-on au ministère: the house speaks. a-t-on appris alone is nobody, who reads the
// article. In the past (`told`) who leads may have been told: a-t-on répété à la direction.
std::optional<Resolved> resolve_house(Cast& cast, std::int32_t m, bool told) {
  if (m < 0) return std::nullopt;
  const TokenSpan house = cast.model.mentions[static_cast<std::size_t>(m)].span;
  const EntityKind kind = kind_of_phrase(cast, house);
  if (cast.c.words.fw(house.first - 1) == Fw::dans) return resolve_phrase(cast, house);
  // chez les pêcheurs, du côté des grévistes, à la direction; but dit-on aux enfants
  if (kind == EntityKind::group &&
      (!addressed(cast.c, house.first) || (!told && leads(cast.c, house))))
    return resolve_phrase(cast, house);
  if (kind != EntityKind::organisation && kind != EntityKind::state && kind != EntityKind::media &&
      kind != EntityKind::agency)
    return std::nullopt;
  return resolve_phrase(cast, house);
}

// a-t-on appris auprès des gendarmes. A, a-t-on ajouté: of whom one has just learned something, one
// has learned the rest.
std::optional<Resolved> told_before_by(Cast& cast, std::uint32_t on) {
  constexpr auto kAdding = std::to_array<std::string_view>(
      {"ajouter", "préciser", "indiquer", "souligner", "poursuivre", "expliquer", "signaler"});
  const syntax::VerbGroup* verb = on > 0 ? cast.c.chunks.verb(on - 1) : nullptr;
  if (verb == nullptr || !among(kAdding, verb->lemma) || cast.spoken.empty()) return std::nullopt;
  const Spoken& last = cast.spoken.back();
  if (last.at >= on || cast.c.paragraphs_between(last.at, on) > 1) return std::nullopt;
  const text::Sentence& sentence = cast.c.document().sentences[cast.c.token(last.at).sentence];
  for (std::uint32_t t = sentence.first_token; t < std::min(sentence.end_token, on); ++t)
    if (cast.c.words.fw(t) == Fw::on && cast.c.token(t).clitic == text::Clitic::inverted)
      return cast.answer(last.actor, Resolution::pronoun, 0.75);
  return std::nullopt;
}

}  // namespace

std::optional<Resolved> resolve_on(Cast& cast, std::uint32_t on) {
  if (cast.c.token(on).clitic == text::Clitic::inverted) {
    const std::int32_t house = cast.phrases.house_behind(on);
    if (told_to_medium(cast, house)) return cast.answer(anybody(cast), Resolution::role, 0.85);
    const syntax::VerbGroup* verb = on > 0 ? cast.c.chunks.verb(on - 1) : nullptr;
    if (auto named = resolve_house(cast, house, verb != nullptr && verb->compound)) return named;
    return told_before_by(cast, on);
  }
  if (const auto house = resolve_house(cast, cast.phrases.house_before(on), false)) return house;
  return resolve_unread(cast, {on, on + 1});
}

}  // namespace selon::mentions
