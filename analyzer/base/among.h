#ifndef SELON_ANALYZER_BASE_AMONG_H
#define SELON_ANALYZER_BASE_AMONG_H

#include <algorithm>
#include <string_view>

namespace selon {

// True when `word` is one of `words`, byte for byte. For lists of a few dozen words, where looking
// at each is as fast as a table.
template <typename Words>
[[nodiscard]] constexpr bool among(const Words& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view each) {
    // most differ in these, and comparing the rest is a call
    return each.size() == word.size() && (word.empty() || each[0] == word[0]) && each == word;
  });
}

}  // namespace selon

#endif  // SELON_ANALYZER_BASE_AMONG_H
