#ifndef SELON_ANALYZER_VERIFY_DENIED_CHARGES_H
#define SELON_ANALYZER_VERIFY_DENIED_CHARGES_H

#include "analyzer/verify/verdicts.h"

namespace selon::verify {

// Judges, of the `last_end` claims before the sentence, those that its denial answers though other
// claims or sentences stand between; false where it answers none.
//
// L'élue accuse le maire d'avoir menti. « L'enquête sera longue », dit le procureur. Le maire nie
// les faits.: of what he is charged with, though other claims stand between
bool deny_charges(Verdicts& verdicts, std::size_t last_end, TokenSpan sentence);

// L'ONG accuse l'armée d'avoir tiré. Le village est isolé. L'armée dément.: of the last claim
// that speaks of who denies, though a sentence stands between.
bool deny_by_accused(Verdicts& verdicts, std::size_t last_end, TokenSpan sentence);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_DENIED_CHARGES_H
