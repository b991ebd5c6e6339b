#ifndef SELON_ANALYZER_DETECT_PASSED_ON_H
#define SELON_ANALYZER_DETECT_PASSED_ON_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Selon l'AFP, X a dit que A · Comme l'a rapporté l'AFP, X a dit que A · X, rapporte l'AFP, a dit
// que A: what the medium reports is that X spoke, so the claim is X's, and the medium a relay of
// it.
void pass_on_claims(const Reading& r, SentenceFinds& finds);

// La Vigie rapporte que X a dit que A: both are claims, and that of X came through La Vigie.
void pass_on_inner_claims(const Reading& r, SentenceFinds& finds);

// Selon X, « A », dit-il: one claim, told twice over in one sentence.
void fold_echoed_voice(const Reading& r, SentenceFinds& finds);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PASSED_ON_H
