#ifndef SELON_TESTS_SUPPORT_SARIF_SHAPE_H
#define SELON_TESTS_SUPPORT_SARIF_SHAPE_H

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace selon::testing {

// What keeps a log from being SARIF 2.1.0, each with its place; empty for a sound one. Knows the
// objects that Selon writes: their required properties, the types of all that they may have, that
// they have no others, and what the standard asks beyond its schema (indices that point at
// something, ends that do not lie before beginnings).
std::vector<std::string> sarif_problems(const nlohmann::json& log);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_SARIF_SHAPE_H
