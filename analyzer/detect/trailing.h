#ifndef SELON_ANALYZER_DETECT_TRAILING_H
#define SELON_ANALYZER_DETECT_TRAILING_H

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// X a annoncé avoir A, dans un communiqué: what ends the sentence tells where X said it. Moves
// such a phrase from the content of a que-clause or an infinitive to the relays; leaves the rest.
void take_trailing_relay(const Reading& r, Candidate& c);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_TRAILING_H
