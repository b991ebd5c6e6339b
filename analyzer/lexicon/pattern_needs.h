#ifndef SELON_ANALYZER_LEXICON_PATTERN_NEEDS_H
#define SELON_ANALYZER_LEXICON_PATTERN_NEEDS_H

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/lexicon/pattern_chars.h"

namespace selon::lexicon {

// What every text has that a pattern of furniture.tsv matches, read off the pattern's words: to
// look whether a text has it costs nothing beside compiling the pattern. Of a pattern that holds
// anything that is not known here nothing is said.

// By place, the bytes that may stand at the first places of the text, as far as the text goes.
constexpr std::size_t kOpening = 8;
using Opening = std::array<ByteSet, kOpening>;
[[nodiscard]] Opening opening_of(std::string_view pattern);

// False when the beginning of the text shows that the pattern, which has to match at the start,
// does not match. Takes as long as the pattern is.
[[nodiscard]] bool may_open(std::string_view pattern, std::string_view text);

struct Literals {
  bool coarse = false;                         // they stand in the text as coarse() has it
  std::vector<std::vector<std::string>> sets;  // of each set one stands in the text
};
[[nodiscard]] Literals literals_of(std::string_view pattern);

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_PATTERN_NEEDS_H
