#ifndef SELON_ANALYZER_DETECT_CARRIED_OUT_H
#define SELON_ANALYZER_DETECT_CARRIED_OUT_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// a tenu à démentir, vient de démentir, continue de nier, dit contester, n'a pas tardé à démentir:
// what the infinitive at token `infinitive` names was done or said; not refuse de démentir,
// pourrait démentir, pour démentir.
[[nodiscard]] bool carried_out(const Reading& r, std::uint32_t infinitive);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CARRIED_OUT_H
