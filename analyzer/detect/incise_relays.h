#ifndef SELON_ANALYZER_DETECT_INCISE_RELAYS_H
#define SELON_ANALYZER_DETECT_INCISE_RELAYS_H

#include "analyzer/detect/families.h"

namespace selon::detect {

// X a assuré que A, a rapporté l'AFP: the agency passes on what X said, of whom the clause tells,
// as does his spokesman. The claim gets its relay; true where it did.
[[nodiscard]] bool passes_on_claim(const Reading& r, SentenceFinds& finds, const Candidate& c);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_RELAYS_H
