#ifndef SELON_ANALYZER_VERIFY_CALLED_FALSE_H
#define SELON_ANALYZER_VERIFY_CALLED_FALSE_H

#include "analyzer/verify/verdicts.h"

namespace selon::verify {

// Le préfet assure que la rumeur est infondée · « En réalité, A », dit le préfet: the claim is
// itself a verdict on others.
[[nodiscard]] bool calls_something_false(const Reading& r, const Candidate& claim);

// A clause at the head of the sentence calls false what was claimed before it, by a doubt-phrase:
// C'est faux. · Mais c'est inexact, … · Il n'en est rien.
[[nodiscard]] bool calls_false(const Verdicts& verdicts, TokenSpan sentence);

// Judges what a sentence that says nothing else calls false, of the `last_end` claims before it;
// false where it says something else.
// C'est un canular. · Sauf que c'est faux. · Il s'agit d'une fausse information.
bool deny_called_false(Verdicts& verdicts, std::size_t last_end, TokenSpan sentence);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_CALLED_FALSE_H
