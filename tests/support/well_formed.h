#ifndef SELON_TESTS_SUPPORT_WELL_FORMED_H
#define SELON_TESTS_SUPPORT_WELL_FORMED_H

#include <string>

#include "selon/analysis.h"

namespace selon::testing {

// What selon/analysis.h promises of every analysis and this one breaks, in words; empty when it
// keeps all: spans inside the text, not empty and on character borders; contents ascending and
// disjoint from each other and the cue; sentences ascending and disjoint; indices that exist;
// nesting without circles; confidence between 0 and 1.
[[nodiscard]] std::string malformed(const Analysis& analysis);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_WELL_FORMED_H
