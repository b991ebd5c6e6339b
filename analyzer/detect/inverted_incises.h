#ifndef SELON_ANALYZER_DETECT_INVERTED_INCISES_H
#define SELON_ANALYZER_DETECT_INVERTED_INCISES_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/incise.h"

namespace selon::detect {

// « A », bondit X. · Mais « A », s'ébroue-t-il. · « A, bondit-il, B »: a verb of no saying, with
// its subject behind it, is an incise where nothing but quoted words with a verb of their own (and
// a connective) stands before it, or between two parts of them; not one that tells of a work, of
// somebody's way, or that he hears or reads. The verb group begins at token `i`.
[[nodiscard]] bool read_inverted(const Reading& r, const SentenceFinds& finds, std::uint32_t i,
                                 Incise& out);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INVERTED_INCISES_H
