#ifndef SELON_ANALYZER_DETECT_INCISE_SUBJECTS_H
#define SELON_ANALYZER_DETECT_INCISE_SUBJECTS_H

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// …, a dit X: makes the phrase behind the cue the source of `c`, when it is the subject of the verb
// and not its object. `after` becomes one past it; `comme`: behind comme (comme l'a dit X).
[[nodiscard]] bool take_subject_behind(const Reading& r, const SentenceFinds& finds,
                                       const CueHit& cue, bool comme, Candidate& c,
                                       std::uint32_t& after);

// comme l'a dit le ministre, comme il l'a expliqué: the words before are meant by l'
[[nodiscard]] bool takes_previous_words(const Reading& r, const VerbGroup& verb);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_SUBJECTS_H
