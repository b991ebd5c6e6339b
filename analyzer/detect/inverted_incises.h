#ifndef SELON_ANALYZER_DETECT_INVERTED_INCISES_H
#define SELON_ANALYZER_DETECT_INVERTED_INCISES_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/incise.h"

namespace selon::detect {

// « A », bondit X. · « A », s'ébroue-t-il.: whatever verb it is, a subject behind it makes it an
// incise where nothing but quoted words with a verb of their own stands before it. The verb group
// begins at token `i`.
[[nodiscard]] bool read_inverted(const Reading& r, const SentenceFinds& finds, std::uint32_t i,
                                 Incise& out);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INVERTED_INCISES_H
