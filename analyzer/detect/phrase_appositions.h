#ifndef SELON_ANALYZER_DETECT_PHRASE_APPOSITIONS_H
#define SELON_ANALYZER_DETECT_PHRASE_APPOSITIONS_H

#include <cstdint>

#include "analyzer/detect/families.h"

namespace selon::detect {

// Selon les organisateurs, le collectif Lumière, A · Selon X, chef de Y, une organisation qui a un
// siège à Lunel, A: the comma behind what describes the source (or the last body it names) and
// stands before a clause with its own subject; `i` where the comma at `i` opens no such phrase.
[[nodiscard]] std::uint32_t past_apposition(const Reading& r, const SentenceFinds& finds,
                                            TokenSpan source, std::uint32_t i);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PHRASE_APPOSITIONS_H
