#ifndef SELON_ANALYZER_DETECT_INCISE_SPEAKERS_H
#define SELON_ANALYZER_DETECT_INCISE_SPEAKERS_H

#include <cstdint>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// What an incise goes on to tell of who speaks, and is none of the words on either side of it.

// « A, dit la capitaine, qui n'a pas joué. B », « A, dit Paul Roy, âgé de 20 ans. B », « A, dit-il,
// visiblement ému. B »: what describes the speaker behind a comma, up to the stop or comma that
// closes it. One past it, or `i`.
[[nodiscard]] std::uint32_t past_speaker_description(const Reading& r, const Candidate& c,
                                                     std::uint32_t i, std::uint32_t end);

// The same of all that may stand there inside a quotation, of which `behind` is the rest behind the
// incise: how it was said, who says it, of what age, and where. One past it and its marks.
[[nodiscard]] std::uint32_t past_all_of_speaker(const Reading& r, const Candidate& c,
                                                TokenSpan behind);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_SPEAKERS_H
