#ifndef SELON_TESTS_SUPPORT_INVARIANTS_H
#define SELON_TESTS_SUPPORT_INVARIANTS_H

#include <string>

#include "selon/analysis.h"

namespace selon::testing {

// What holds of every analysis of any article and does not of this one, in words; empty when all
// holds: it is well formed (tests/support/well_formed.h), and every chain of its graph leads to the
// article without a circle.
[[nodiscard]] std::string unsound(const Analysis& analysis);

// What is wrong with our outputs of an analysis, in words; empty when nothing is. Every format is
// written, read by the library whose format it is (DOT by cgraph, XML by Expat, JSON by nlohmann),
// and looked through for characters that must not leak.
// REQUIRES of all: spans and indices lie within the analysis.
[[nodiscard]] std::string unreadable_contract(const Analysis& analysis);  // it reads back the same
[[nodiscard]] std::string unreadable_reports(const Analysis& analysis);   // in both languages
[[nodiscard]] std::string unreadable_graphs(const Analysis& analysis);    // alone and in company
// All three.
[[nodiscard]] std::string unreadable_outputs(const Analysis& analysis);

// unsound() and unreadable_outputs().
[[nodiscard]] std::string broken_promises(const Analysis& analysis);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_INVARIANTS_H
