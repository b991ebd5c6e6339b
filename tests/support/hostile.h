#ifndef SELON_TESTS_SUPPORT_HOSTILE_H
#define SELON_TESTS_SUPPORT_HOSTILE_H

#include <string>
#include <vector>

#include "selon/analysis.h"

namespace selon::testing {

// Names that try to be something else in one format or another: markup, escapes of terminals,
// formulas, ids of ours, text turned around. All are UTF-8 without U+FFFE.
[[nodiscard]] const std::vector<std::string>& hostile_names();

// An analysis in which every name speaks, relays, disputes, is a claim, a cue, a role and a
// country. The same number of names gives the same graph, whatever they are, if no two are alike.
[[nodiscard]] Analysis of_names(const std::vector<std::string>& names);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_HOSTILE_H
