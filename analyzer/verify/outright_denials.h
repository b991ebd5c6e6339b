#ifndef SELON_ANALYZER_VERIFY_OUTRIGHT_DENIALS_H
#define SELON_ANALYZER_VERIFY_OUTRIGHT_DENIALS_H

#include "analyzer/verify/verdicts.h"

namespace selon::verify {

// A sentence that denies what was claimed before it, or confirms nothing of it, by its verb alone:
// Damas dément. · L'Alliance a démenti tout renfort. · Il nie toute implication.
[[nodiscard]] bool denies_outright(const Verdicts& verdicts, TokenSpan sentence);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_OUTRIGHT_DENIALS_H
