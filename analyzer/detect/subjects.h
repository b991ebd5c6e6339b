#ifndef SELON_ANALYZER_DETECT_SUBJECTS_H
#define SELON_ANALYZER_DETECT_SUBJECTS_H

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

struct Subject {
  SourceForm form = SourceForm::none;
  TokenSpan span;
  bool relative = false;    // found as the antecedent of qui
  bool impersonal = false;  // il of il faut, il semble: nobody
};

// The subject of a verb group on its left, or its clitic; SourceForm::none when there is none
// there (it may then stand behind: …, a dit X). Of a gerund or infinitive: of the verb it depends
// on.
[[nodiscard]] Subject subject_of(const Reading& r, const VerbGroup& verb);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_SUBJECTS_H
