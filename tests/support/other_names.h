#ifndef SELON_TESTS_SUPPORT_OTHER_NAMES_H
#define SELON_TESTS_SUPPORT_OTHER_NAMES_H

#include <string>
#include <string_view>
#include <vector>

#include "selon/analysis.h"

namespace selon::testing {

// A family name of an article and another one to put in its place.
struct OtherName {
  std::string name;
  std::string_view other;
};

// Other family names for the people whom the article calls by two words: of one word, of two, with
// a hyphen. `turn` tells with which of them it begins.
[[nodiscard]] std::vector<OtherName> other_names(const Analysis& analysis, std::size_t turn);

// The text with the other names wherever one stands as a word.
[[nodiscard]] std::string under(const std::vector<OtherName>& names, std::string_view text);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_OTHER_NAMES_H
