#include "analyzer/detect/agreement.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/mentions/context.h"
#include "analyzer/mentions/quantities.h"

namespace selon::detect {

bool counts_others(const Reading& r, const NounPhrase& np) {
  const Fw of = r.fw(np.span.end);
  return (of == Fw::de || of == Fw::d_ || of == Fw::des) &&
         mentions::is_quantity(mentions::stem(r.form(np.head)));
}

namespace {

// bon nombre de, beaucoup de, plus de, près de: one past it, or `i`.
std::uint32_t past_much(const Reading& r, std::uint32_t i) {
  constexpr auto kMuch = std::to_array<std::string_view>(
      {"nombre", "beaucoup", "plus", "moins", "près", "peu", "tant", "autant", "énormément"});
  const std::uint32_t much = r.form(i) == "bon" ? i + 1 : i;
  if (!among(kMuch, r.form(much))) return i;
  const Fw of = r.fw(much + 1);
  return of == Fw::de || of == Fw::d_ ? much + 2 : i;
}

}  // namespace

std::uint32_t past_percentage(const Reading& r, std::uint32_t i) {
  if (r.tag(i) != Tag::numeral) return i;
  if (r.form(i + 1) == "%") return i + 2;
  return r.fw(i + 1) == Fw::pour && r.form(i + 2) == "cent" ? i + 3 : i;
}

std::uint32_t past_share(const Reading& r, std::uint32_t i) {
  const std::uint32_t much = past_much(r, i);
  const std::uint32_t share = past_percentage(r, much);
  if (share == much) return much == i || r.phrase_at(much) != nullptr ? much : much - 1;
  return is_of(r.fw(share)) ? share : i;
}

bool agrees(const Reading& r, const NounPhrase& np, const VerbGroup& verb) {
  if (verb.form != VerbForm::finite || np.number == 0) return true;
  // Affaires mondiales Canada a déclaré: a name without article is one, whatever its first word
  if (np.determiner == kNone && !np.name.empty() &&
      r.words.token(np.span.first).shape == text::Shape::capitalised)
    return true;
  if (np.determiner == kNone && r.lexicon.match_name(r.doc, np.span.first)) return true;
  const bool singular = verb.third_singular();
  const bool plural = verb.third_plural();
  if (!singular && !plural) return true;
  return (singular && (np.number & lexicon::number::singular) != 0) ||
         (plural && ((np.number & lexicon::number::plural) != 0 || counts_others(r, np)));
}

bool may_take_up(Fw pronoun, const NounPhrase& np) {
  const bool feminine = pronoun == Fw::elle || pronoun == Fw::elles;
  const bool plural = pronoun == Fw::ils || pronoun == Fw::elles;
  const auto gender = feminine ? lexicon::gender::feminine : lexicon::gender::masculine;
  const auto number = plural ? lexicon::number::plural : lexicon::number::singular;
  return (np.gender == 0 || (np.gender & gender) != 0) &&
         (np.number == 0 || (np.number & number) != 0);
}

}  // namespace selon::detect
