#ifndef SELON_ANALYZER_DETECT_OUTER_CLAUSE_H
#define SELON_ANALYZER_DETECT_OUTER_CLAUSE_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// The clause around what was said from `start` on goes on at `i`: Le gardien, assurant que A | , a
// quitté la pelouse · Si le maire reconnaît que A | , il estime B · X, qui affirme que A | et à qui
// le juge répond. `comma`: a comma or dash stands at `i`.
[[nodiscard]] bool outer_clause_resumes(const Reading& r, std::uint32_t start, std::uint32_t i,
                                        bool comma);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_OUTER_CLAUSE_H
