#ifndef SELON_ANALYZER_DETECT_OUTLETS_H
#define SELON_ANALYZER_DETECT_OUTLETS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Selon La Vigie, X a dit que A · X a dit que A, rapporte La Vigie: what passes on the words of
// somebody else is a medium, known to the tables or by its title alone.
[[nodiscard]] bool passes_words_on(const Reading& r, TokenSpan source);

// A, rapporte La Vigie: a medium's incise or clause that says nothing of its own.
[[nodiscard]] bool only_passes_on(const Reading& r, const Candidate& c);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_OUTLETS_H
