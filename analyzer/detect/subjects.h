#ifndef SELON_ANALYZER_DETECT_SUBJECTS_H
#define SELON_ANALYZER_DETECT_SUBJECTS_H

#include <optional>

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

// Who takes the occasion to say something with the infinitive `verb` (L'occasion pour la maire de
// rappeler que); empty when nobody does.
[[nodiscard]] TokenSpan took_occasion(const Reading& r, const VerbGroup& verb);

// Who is given the occasion to say something with the infinitive `verb` (donne l'occasion au juge
// de rappeler que) stands two tokens behind the one returned, that of the noun; 0: nobody is.
[[nodiscard]] std::uint32_t given_occasion(const Reading& r, const VerbGroup& verb);

// Whether a finite verb stands in a relative or subordinate clause that opens in [from, verb);
// gives the opening token.
[[nodiscard]] std::optional<std::uint32_t> clause_opener(const Reading& r, const VerbGroup& verb,
                                                         std::uint32_t from);

// c'est la rivière qui aurait reçu: of a cleft sentence, looked at from `start` on, qui opens no
// clause of its own.
[[nodiscard]] bool is_cleft(const Reading& r, std::uint32_t start, std::uint32_t qui);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_SUBJECTS_H
