#ifndef SELON_ANALYZER_DETECT_STATUS_OBJECTS_H
#define SELON_ANALYZER_DETECT_STATUS_OBJECTS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// dément ces chiffres, rejette ces accusations, confirme une information de F: a bare object counts
// where the verb says whether it is true.
[[nodiscard]] bool carries_status(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                                  std::uint32_t at);

// Where such an object ends: before a bracket or a relative clause set off by a comma.
[[nodiscard]] std::uint32_t before_bracket(const Reading& r, std::uint32_t start,
                                           std::uint32_t end);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_STATUS_OBJECTS_H
