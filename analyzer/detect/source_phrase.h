#ifndef SELON_ANALYZER_DETECT_SOURCE_PHRASE_H
#define SELON_ANALYZER_DETECT_SOURCE_PHRASE_H

#include "analyzer/detect/candidate.h"

namespace selon::detect {

// A phrase such as selon X, and the candidate that it is the source of.
struct SourcePhrase {
  TokenSpan span;  // from the phrase word to the last modifier
  Candidate candidate;
  bool relative = false;  // selon qui
};

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_SOURCE_PHRASE_H
