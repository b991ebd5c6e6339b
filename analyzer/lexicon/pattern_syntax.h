#ifndef SELON_ANALYZER_LEXICON_PATTERN_SYNTAX_H
#define SELON_ANALYZER_LEXICON_PATTERN_SYNTAX_H

#include <cstddef>
#include <string>
#include <string_view>

namespace selon::lexicon {

// How the patterns of furniture.tsv are written, as far as what reads them without RE2 has to know.

// The byte behind a character class whose bracket opens at `at`.
[[nodiscard]] std::size_t past_class(std::string_view pattern, std::size_t at);

// The byte of the | or ) that ends the choice in whose middle `at` stands; the size of the pattern
// when there is none.
[[nodiscard]] std::size_t end_of_choice(std::string_view pattern, std::size_t at);

// "{m,n}", "{m,}" or "{m}" at `at`.
struct Bounds {
  std::size_t size = 0;   // bytes; 0 when there are none
  std::size_t least = 0;  // m; a thousand when it is more
  bool more = false;      // there is a comma
  bool upper = false;     // there is an n
};
[[nodiscard]] Bounds bounds_at(std::string_view pattern, std::size_t at);

// The pattern with all upper bounds of repetitions taken away: x{0,200} becomes x{0,}. It matches
// whatever the pattern matches, and compiles many times faster: RE2 writes x{0,200} out.
[[nodiscard]] std::string relaxed(std::string_view pattern);

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_PATTERN_SYNTAX_H
