#ifndef SELON_TESTS_SUPPORT_INVARIANTS_H
#define SELON_TESTS_SUPPORT_INVARIANTS_H

#include <string>

#include "selon/analysis.h"

namespace selon::testing {

// What holds of every analysis of any article and does not of this one, in words; empty when all
// holds: it is well formed (tests/support/well_formed.h), every chain of its graph leads to the
// article without a circle, and unreadable_outputs() has nothing to say.
[[nodiscard]] std::string broken_promises(const Analysis& analysis);

// What is wrong with our outputs of an analysis, in words; empty when nothing is. Every format is
// written, alone and in company, read by the library whose format it is (DOT by cgraph, XML by
// Expat, JSON by nlohmann), and looked through for characters that must not leak. JSON reads back
// the same. REQUIRES: spans and indices lie within the analysis.
[[nodiscard]] std::string unreadable_outputs(const Analysis& analysis);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_INVARIANTS_H
