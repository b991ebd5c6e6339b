#include "analyzer/detect/seen_texts.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// What a medium does with a text of others; it writes and signs its own.
bool gets_to_see(std::string_view lemma) {
  constexpr auto kSeeing =
      std::to_array<std::string_view>({"avoir", "consulter", "dévoiler", "lire", "obtenir",
                                       "procurer", "recevoir", "révéler", "voir"});
  return among(kSeeing, lemma);
}

// que, dont, auquel, à laquelle: one past it, or `i` where no relative clause begins.
std::uint32_t past_relative(const Reading& r, std::uint32_t i) {
  const std::string_view form = r.form(i);
  if (r.is_que(i) || r.fw(i) == Fw::dont || form == "auquel" || form == "auxquels") return i + 1;
  if (r.fw(i) == Fw::a_grave && (r.fw(i + 1) == Fw::laquelle || r.fw(i + 1) == Fw::lesquelles))
    return i + 2;
  return i;
}

// a consulté, a pu consulter: the finite verb at `i` and the infinitive it rules; one past them, or
// `i` where nothing is seen.
std::uint32_t past_seeing(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = r.chunks.verb(i);
  if (verb == nullptr || verb->span.first != i || verb->form != VerbForm::finite || verb->negated)
    return i;
  if (gets_to_see(verb->lemma)) return verb->span.end;
  const VerbGroup* ruled = verb->lemma == "pouvoir" ? r.chunks.verb(verb->span.end) : nullptr;
  return ruled != nullptr && ruled->form == VerbForm::infinitive && gets_to_see(ruled->lemma)
             ? ruled->span.end
             : i;
}

// copie, une copie, accès
std::uint32_t past_copy(const Reading& r, std::uint32_t i) {
  const std::uint32_t noun = r.tag(i) == Tag::determiner ? i + 1 : i;
  const std::string_view form = r.form(noun);
  return form == "copie" || form == "accès" || form == "exemplaire" || form == "extraits" ||
                 form == "teneur"
             ? noun + 1
             : i;
}

// A medium, known or with a title's article: La Vigie; not the people who saw it.
TokenSpan medium_at(const Reading& r, std::uint32_t i) {
  const TokenSpan who = r.extended_at(i, {false, false});
  if (who.empty()) return {};
  const Fw article = r.fw(i);
  const bool title =
      (article == Fw::le || article == Fw::la || article == Fw::les || article == Fw::l_) &&
      r.words.token(i).shape == text::Shape::capitalised &&
      r.phrase_at(i)->kind == syntax::NounKind::proper;
  const Sense sense = sense_of(r, who);
  return (title && sense.name == nullptr) || sense.is_media() ? who : TokenSpan{};  // not La Poste
}

}  // namespace

SeenText read_seen_text(const Reading& r, std::uint32_t from) {
  const std::uint32_t opener = r.is(from, Punct::comma) ? from + 1 : from;
  const std::uint32_t i = past_relative(r, opener);
  if (i == opener) return {};
  if (const TokenSpan who = medium_at(r, i); !who.empty()) {
    const std::uint32_t verb = r.past_adverbials(who.end);
    const std::uint32_t past = past_seeing(r, verb);
    return past == verb ? SeenText{} : SeenText{who, past_copy(r, past)};
  }
  // que s'est procuré La Vigie
  const std::uint32_t past = past_seeing(r, i);
  const TokenSpan who = past == i ? TokenSpan{} : medium_at(r, past);
  return who.empty() ? SeenText{} : SeenText{who, who.end};
}

}  // namespace selon::detect
