#ifndef SELON_ANALYZER_DETECT_SUBJECT_SEARCH_H
#define SELON_ANALYZER_DETECT_SUBJECT_SEARCH_H

#include "analyzer/detect/subjects.h"

namespace selon::detect {

// How the three ways to a subject hand on to one another; everybody else asks subject_of. `depth`
// counts the verbs that handed on so far; past a bound nobody is found.

// Of any verb.
[[nodiscard]] Subject subject_within(const Reading& r, const VerbGroup& verb, int depth);

// Of a finite verb without clitic: the phrase on its left that governs it, the antecedent of qui,
// or the subject of the verb it is joined to.
[[nodiscard]] Subject subject_on_left(const Reading& r, const VerbGroup& verb, int depth);

// Of a gerund, participle or infinitive: who controls it.
[[nodiscard]] Subject controller_within(const Reading& r, const VerbGroup& verb, int depth);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_SUBJECT_SEARCH_H
