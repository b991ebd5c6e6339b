#ifndef SELON_ANALYZER_DETECT_SPOKEN_NOW_H
#define SELON_ANALYZER_DETECT_SPOKEN_NOW_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Whether the cue tells of words that were said: not under si, not a plan (doit annoncer,
// annoncera), not a bare participle of a passive, not a question.
[[nodiscard]] bool speaks_now(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                              const VerbGroup& verb);

// n'a pas oublié de rappeler, sans manquer de rappeler
[[nodiscard]] bool denied(const Reading& r, const VerbGroup& verb);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_SPOKEN_NOW_H
