#include "analyzer/detect/fronted_nouns.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/connectives.h"

namespace selon::detect {
namespace {

// Malgré les rumeurs, face aux critiques du maire, après des propos de X: nothing up to the noun
// stands without a preposition. En mai, les rumeurs: the noun is the subject.
bool governed_up_to(const Reading& r, std::uint32_t first, std::uint32_t noun) {
  if (r.tag(first) != Tag::preposition && r.form(first) != "face" && r.form(first) != "quant" &&
      r.form(first) != "malgré")
    return false;
  for (std::uint32_t t = first + 1; t <= noun; ++t) {
    const NounPhrase* np = r.phrase_at(t);
    if (np != nullptr && np->preposition == kNone) return false;
  }
  return true;
}

// Lorsque la presse a parlé de rumeurs, alors que court la rumeur, bien que la thèse
bool subordinate(const Reading& r, std::uint32_t first) {
  const Fw fw = r.fw(first);
  return r.tag(first) == Tag::subordinator || r.tag(first + 1) == Tag::subordinator ||
         fw == Fw::si || fw == Fw::s_ || r.is_que(first + 1);
}

// The comma that closes what begins at `from`, and a finite verb right behind it: that of the noun
bool verb_past_aside(const Reading& r, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kLongestAside = 15;  // tokens
  for (std::uint32_t t = from; t <= end && t < from + kLongestAside; ++t) {
    if (!r.is(t, Punct::comma) || r.quoted(t)) continue;
    const VerbGroup* v = r.chunks.verb(t + 1);
    return v != nullptr && v->form == VerbForm::finite;
  }
  return false;
}

}  // namespace

bool stands_in_front(const Reading& r, TokenSpan sentence, std::uint32_t noun) {
  constexpr std::uint32_t kFarthest = 40;  // tokens from where the sentence begins
  std::uint32_t first = past_connectives(r, sentence.first, noun);
  if (noun > first + kFarthest) return false;
  if (subordinate(r, first)) {
    // Lorsqu'il est arrivé, il a démenti la rumeur: the noun stands behind that clause
    for (std::uint32_t t = first; t < noun; ++t)
      if (r.is(t, Punct::comma)) return false;
    return true;
  }
  for (std::uint32_t t = first; t < noun; ++t) {
    if (r.quoted(t)) return false;
    if (r.is(t, Punct::comma)) first = t + 1;
  }
  return governed_up_to(r, first, noun);
}

std::uint32_t before_handing_on(const Reading& r, std::uint32_t start, std::uint32_t end) {
  constexpr auto kHandingOn = std::to_array<std::string_view>(
      {"avancer", "colporter", "défendre", "diffuser", "évoquer", "formuler", "lancer", "propager",
       "publier", "rapporter", "relayer", "répandre", "reprendre", "révéler"});
  for (std::uint32_t t = start + 1; t + 2 < end; ++t) {
    const VerbGroup* v = r.is(t, Punct::comma) && !r.quoted(t) ? r.chunks.verb(t + 1) : nullptr;
    if (v != nullptr && v->span.first == t + 1 && v->form == VerbForm::participle &&
        among(kHandingOn, v->lemma) && has_main_verb(r, {start, t}) &&
        verb_past_aside(r, t + 1, end))
      return t;
  }
  return end;
}

}  // namespace selon::detect
