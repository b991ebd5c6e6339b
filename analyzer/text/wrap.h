#ifndef SELON_ANALYZER_TEXT_WRAP_H
#define SELON_ANALYZER_TEXT_WRAP_H

#include <cstddef>
#include <string_view>
#include <vector>

namespace selon::text {

// A line break that only wraps a long line.
struct Wrap {
  std::size_t offset = 0;    // byte of the text as given at which the line break begins
  bool in_compound = false;  // it stands behind the hyphen of a word (porte-|parole)
};

// The line breaks of a text that are wraps, ascending; empty when it is not hard-wrapped.
// normal.h gives the rule. Linear.
[[nodiscard]] std::vector<Wrap> find_wraps(std::string_view text);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_WRAP_H
