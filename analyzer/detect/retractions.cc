#include "analyzer/detect/retractions.h"

#include <array>

#include "analyzer/base/among.h"

namespace selon::detect {
namespace {

// What is a confession or a charge: who comes back to it takes it back.
bool is_charge(std::string_view noun) {
  static constexpr auto kCharges = std::to_array<std::string_view>(
      {"aveu", "aveux", "accusation", "accusations", "témoignage", "témoignages", "confession",
       "confessions", "déposition", "dépositions"});
  return among(kCharges, noun);
}

// Who comes back to his words (est revenu sur ses propos) may say more of them; who withdraws them
// (a retiré ses propos) does not.
bool is_speech(std::string_view noun) {
  static constexpr auto kSpeech = std::to_array<std::string_view>(
      {"propos", "paroles", "déclaration", "déclarations", "affirmation", "affirmations",
       "allégation", "allégations", "dires"});
  return among(kSpeech, noun);
}

// ses aveux, ses premières accusations: one past the noun; 0 for another
std::uint32_t past_own_claims(const Reading& r, std::uint32_t i, bool speech) {
  const Fw owner = r.fw(i);
  if (owner != Fw::ses && owner != Fw::sa && owner != Fw::son && owner != Fw::leurs &&
      owner != Fw::leur)
    return 0;
  std::uint32_t noun = i + 1;
  while (r.tag(noun) == Tag::adjective) ++noun;
  return is_charge(r.form(noun)) || (speech && is_speech(r.form(noun))) ? noun + 1 : 0;
}

}  // namespace

TokenSpan retraction_at(const Reading& r, const VerbGroup& verb) {
  if (verb.negated) return {};
  if (verb.reflexive && (verb.lemma == "rétracter" || verb.lemma == "dédire")) return verb.span;
  const std::uint32_t behind = r.past_adverbials(verb.span.end);
  std::uint32_t end = 0;
  if (verb.lemma == "revenir" && r.fw(behind) == Fw::sur)
    end = past_own_claims(r, behind + 1, false);
  if (verb.lemma == "retirer") end = past_own_claims(r, behind, true);
  return end == 0 ? TokenSpan{} : TokenSpan{verb.span.first, end};
}

TokenSpan retracted_behind(const Reading& r, std::uint32_t comma) {
  if (!r.is(comma, Punct::comma) || r.fw(comma + 1) != Fw::avant || !is_of(r.fw(comma + 2)))
    return {};
  const VerbGroup* verb = r.chunks.verb(comma + 3);
  if (verb == nullptr || verb->form != VerbForm::infinitive) return {};
  const TokenSpan words = retraction_at(r, *verb);
  return words.empty() ? words : TokenSpan{comma + 1, words.end};
}

}  // namespace selon::detect
