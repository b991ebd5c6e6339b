#ifndef SELON_ANALYZER_DETECT_RELAYS_H
#define SELON_ANALYZER_DETECT_RELAYS_H

#include <cstdint>
#include <vector>

#include "analyzer/detect/reading.h"

namespace selon::detect {

// Relays in a stretch before the subject: Dans un communiqué, · Sur BFMTV, · Interrogé par l'AFP,
[[nodiscard]] std::vector<TokenSpan> relays_in(const Reading& r, TokenSpan stretch);

// The relay in the prepositional phrase that starts at `preposition`; empty when it is none
// (devant la presse). `end` becomes one past the phrase.
[[nodiscard]] std::vector<TokenSpan> relay_of_phrase(const Reading& r, std::uint32_t preposition,
                                                     std::uint32_t& end);

// écrit le journal sur son site, dans son éditorial: a medium's own is nobody else through whom the
// words came.
void drop_own_site(const Reading& r, TokenSpan source, std::vector<TokenSpan>& relays);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_RELAYS_H
