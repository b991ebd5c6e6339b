#ifndef SELON_ANALYZER_DETECT_INCISE_BEGINNINGS_H
#define SELON_ANALYZER_DETECT_INCISE_BEGINNINGS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// The words before can end there: a comma, a closing mark, a dash, a stop of the quotation.
[[nodiscard]] bool is_set_off(const Reading& r, const SentenceFinds& finds, std::uint32_t first);

// Le pain est trop cher explique Paul Roy: nothing links the verb to the clause before it, which
// has its own; so the two are words and who said them, though the comma is missing.
[[nodiscard]] bool runs_on(const Reading& r, const SentenceFinds& finds, const CueHit& cue);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_BEGINNINGS_H
