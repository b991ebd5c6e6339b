#ifndef SELON_ANALYZER_DETECT_CLAUSE_SPEAKERS_H
#define SELON_ANALYZER_DETECT_CLAUSE_SPEAKERS_H

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Whose words the complement of `c` is: its subject, an agent, who is cited, or the voice of the
// sentence before. False when it is nobody (il est à noter que) or nothing that speaks.
[[nodiscard]] bool find_speaker(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                                const VerbGroup& verb, Candidate& c);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CLAUSE_SPEAKERS_H
