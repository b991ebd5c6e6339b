#ifndef SELON_ANALYZER_DETECT_INCISE_H
#define SELON_ANALYZER_DETECT_INCISE_H

#include "analyzer/detect/candidate.h"

namespace selon::detect {

// …, a dit X, set into or behind the words it hands over.
struct Incise {
  TokenSpan span;  // cue, subject and modifiers
  Candidate candidate;
};

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_H
