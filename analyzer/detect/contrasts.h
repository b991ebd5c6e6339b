#ifndef SELON_ANALYZER_DETECT_CONTRASTS_H
#define SELON_ANALYZER_DETECT_CONTRASTS_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// What is set against the words that begin at `start`, or tells when they were said, begins at `i`
// and is none of them: X a dit que A | , alors que B · évoque un « droit » | , mais la maison a
// refusé. `comma`: a comma or dash stands at `i`.
[[nodiscard]] bool set_against(const Reading& r, std::uint32_t start, std::uint32_t i, bool comma);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CONTRASTS_H
