#ifndef SELON_ANALYZER_DETECT_TAKEN_UP_H
#define SELON_ANALYZER_DETECT_TAKEN_UP_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// lequel, laquelle, lesquels, lesquelles
[[nodiscard]] bool is_lequel(Fw fw);

// selon, d'après: one past the preposition at `i`, or `i`.
[[nodiscard]] std::uint32_t past_according(const Reading& r, std::uint32_t i);

// un rapport publié mardi par l'ONU, selon lequel A · le sondage que publie La Vigie, selon lequel
// A: the text that lequel behind selon or d'après takes up, past what describes it. Empty where
// token `selon` begins neither with lequel behind it, or a person, a body or a noun of saying
// (l'annonce selon laquelle) stands there instead.
[[nodiscard]] TokenSpan text_taken_up(const Reading& r, TokenSpan sentence, std::uint32_t selon);

// un message posté lundi, dans lequel il dit que A · un message où il dit que A: the text in which
// the clause stands that dans with lequel, or où, opens at that token; empty where none does.
[[nodiscard]] TokenSpan text_in_which(const Reading& r, TokenSpan sentence, std::uint32_t opener);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_TAKEN_UP_H
