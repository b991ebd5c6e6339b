#ifndef SELON_ANALYZER_DETECT_AS_TOLD_H
#define SELON_ANALYZER_DETECT_AS_TOLD_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/incise.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Where comme, ainsi que or tel que begins that ends right before token `i` and is set off by a
// comma or the beginning of the sentence, or `i`.
[[nodiscard]] std::uint32_t set_off_comparison(const Reading& r, const SentenceFinds& finds,
                                               std::uint32_t i);

// A, comme elle le confie à X · comme indiqué par X, A · A, tel que rapporté par X · A, comme il
// est écrit dans le rapport: a comparison whose verb has no noun for a subject.
[[nodiscard]] bool read_as_told(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                                Incise& out);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_AS_TOLD_H
