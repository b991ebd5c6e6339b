#ifndef SELON_ANALYZER_DETECT_CARRIED_OUT_H
#define SELON_ANALYZER_DETECT_CARRIED_OUT_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// a tenu à démentir, vient de démentir, continue de nier, dit contester, n'a pas tardé à démentir:
// what the infinitive at token `infinitive` names was done or said; not refuse de démentir,
// pourrait démentir, pour démentir.
[[nodiscard]] bool carried_out(const Reading& r, std::uint32_t infinitive);

// dit | contester, continue de | nier, a tenu à | démentir: the cue that denies in the infinitive
// which `verb` rules, where somebody did; else null.
[[nodiscard]] const CueHit* denial_under(const Reading& r, const VerbGroup& verb);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CARRIED_OUT_H
