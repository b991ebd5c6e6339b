#ifndef SELON_ANALYZER_DETECT_VOICES_H
#define SELON_ANALYZER_DETECT_VOICES_H

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Même son de cloche chez Anne Durand : · Un constat partagé par la maire : words without a verb in
// front of a colon that say who thinks alike; empty where they do not.
[[nodiscard]] TokenSpan voice_of_echo(const Reading& r, TokenSpan clause);

// « … » (La Vigie): a person or a medium that stands alone in the brackets at token `i`, where they
// follow a quotation; empty where there is none.
[[nodiscard]] TokenSpan voice_in_brackets(const Reading& r, std::uint32_t i);

// a averti le maire (La Vigie): a medium alone in the brackets behind who speaks is where the words
// were read. Moves it from the source to the relays.
void take_bracketed_medium(const Reading& r, Candidate& c);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_VOICES_H
