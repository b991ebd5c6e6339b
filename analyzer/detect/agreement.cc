#include "analyzer/detect/agreement.h"

#include "analyzer/mentions/context.h"
#include "analyzer/mentions/quantities.h"

namespace selon::detect {

bool counts_others(const Reading& r, const NounPhrase& np) {
  const Fw of = r.fw(np.span.end);
  return (of == Fw::de || of == Fw::d_ || of == Fw::des) &&
         mentions::is_quantity(mentions::stem(r.form(np.head)));
}

std::uint32_t past_share(const Reading& r, std::uint32_t i) {
  if (r.tag(i) != Tag::numeral) return i;
  std::uint32_t t = i + 1;
  if (r.form(t) == "%") {
    ++t;
  } else if (r.fw(t) == Fw::pour && r.form(t + 1) == "cent") {
    t += 2;
  } else {
    return i;
  }
  return r.fw(t) == Fw::des || is_of(r.fw(t)) ? t : i;
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

}  // namespace selon::detect
