#ifndef SELON_ANALYZER_DETECT_AGREEMENT_H
#define SELON_ANALYZER_DETECT_AGREEMENT_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// By its number a phrase can be the subject of a finite verb; any phrase of any other verb can.
[[nodiscard]] bool agrees(const Reading& r, const NounPhrase& np, const VerbGroup& verb);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_AGREEMENT_H
