#ifndef SELON_ANALYZER_DETECT_INCISE_NAMES_H
#define SELON_ANALYZER_DETECT_INCISE_NAMES_H

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// a assuré devant les députés Paul Roy: makes the full name with which the incise ends the source
// of `c`. `after` becomes one past it.
[[nodiscard]] bool take_name_at_end(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                                    const Modifiers& between, Candidate& c, std::uint32_t& after);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_NAMES_H
