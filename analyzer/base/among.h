#ifndef SELON_ANALYZER_BASE_AMONG_H
#define SELON_ANALYZER_BASE_AMONG_H

#include <algorithm>
#include <string_view>

namespace selon {

// True when `word` is one of `words`, byte for byte. For lists of a few dozen words, where looking
// at each is as fast as a table.
template <typename Words>
[[nodiscard]] constexpr bool among(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace selon

#endif  // SELON_ANALYZER_BASE_AMONG_H
