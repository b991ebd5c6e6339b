#ifndef SELON_ANALYZER_DETECT_CONNECTIVES_H
#define SELON_ANALYZER_DETECT_CONNECTIVES_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// Past a connective or a frame that opens a sentence: Mais · En revanche, · Interrogé sur X,
[[nodiscard]] std::uint32_t past_connectives(const Reading& r, std::uint32_t start,
                                             std::uint32_t end);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CONNECTIVES_H
