#ifndef SELON_ANALYZER_VERIFY_SPOKEN_OF_H
#define SELON_ANALYZER_VERIFY_SPOKEN_OF_H

#include "analyzer/verify/anaphora.h"
#include "analyzer/verify/verdicts.h"

namespace selon::verify {

// By which words a sentence speaks of earlier claims, as its subject or as the object of what it
// says of their truth: ces informations, cette affirmation, cela, un bilan que …; the subject
// points back.
[[nodiscard]] Anaphor speaks_of_claims(const Verdicts& verdicts, TokenSpan sentence);

// The sentence is a phrase that names earlier claims and says what became of them:
// Une information démentie par son agent. Des accusations que rejette le maire. Accusation
// réfutée par le club.
[[nodiscard]] bool comments_on_claims(const Reading& r, TokenSpan sentence);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_SPOKEN_OF_H
