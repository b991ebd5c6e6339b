#ifndef SELON_ANALYZER_DETECT_AGREEMENT_H
#define SELON_ANALYZER_DETECT_AGREEMENT_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// la majorité des élus ont indiqué, une dizaine de témoins racontent: the verb may agree with who
// is counted.
[[nodiscard]] bool counts_others(const Reading& r, const NounPhrase& np);

// 60 % des Français, bon nombre d'experts, plus de 200 élus, beaucoup d'élus, près de la moitié des
// élus: where those of whom it is so much begin, or `i`.
[[nodiscard]] std::uint32_t past_share(const Reading& r, std::uint32_t i);

// 60 %, trois pour cent: one past it, or `i`.
[[nodiscard]] std::uint32_t past_percentage(const Reading& r, std::uint32_t i);

// By its number a phrase can be the subject of a finite verb; any phrase of any other verb can.
[[nodiscard]] bool agrees(const Reading& r, const NounPhrase& np, const VerbGroup& verb);

// Whether il, elle, ils, elles may mean the phrase, by gender and number.
[[nodiscard]] bool may_take_up(Fw pronoun, const NounPhrase& np);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_AGREEMENT_H
