#ifndef SELON_ANALYZER_DETECT_RELAYS_H
#define SELON_ANALYZER_DETECT_RELAYS_H

#include <vector>

#include "analyzer/detect/reading.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {

// What stands around a cue besides its subject and its content: who was told, where it was
// published, who cites it.
struct Modifiers {
  std::vector<TokenSpan> relays;  // in text order, which is from the speaker outwards
  std::uint32_t end = 0;          // one past the last modifier read
};

// Reads modifiers from `from` on, up to `limit`: adverbials, prepositional phrases, "cité par
// l'agence Tass", "interrogé par RTL", ", citant …", also set off by commas. Stops at anything
// else (a finite verb, que, a quotation, a gerund).
[[nodiscard]] Modifiers read_modifiers(const Reading& r, std::uint32_t from, std::uint32_t limit);

// Relays in a stretch before the subject: Dans un communiqué, · Sur BFMTV, · Interrogé par l'AFP,
[[nodiscard]] std::vector<TokenSpan> relays_in(const Reading& r, TokenSpan stretch);

// The relay in the prepositional phrase that starts at `preposition`; empty when it is none
// (devant la presse). `end` becomes one past the phrase.
[[nodiscard]] std::vector<TokenSpan> relay_of_phrase(const Reading& r, std::uint32_t preposition,
                                                     std::uint32_t& end);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_RELAYS_H
