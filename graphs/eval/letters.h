#ifndef SELON_GRAPHS_EVAL_LETTERS_H
#define SELON_GRAPHS_EVAL_LETTERS_H

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "selon/span.h"

namespace selon::eval {

// True for letters, digits and other numbers (Unicode's L and N). Exact for Latin, Greek, Cyrillic
// and Armenian and for the punctuation and symbols that all scripts share; in other scripts marks,
// punctuation and symbols of their own count as letters too.
[[nodiscard]] bool is_letter(char32_t code);

// Counts the bytes of letters and digits in stretches of a text: linear once, then constant.
class Letters {
 public:
  // REQUIRES: well-formed UTF-8; the text is not kept.
  explicit Letters(std::string_view text);

  // Bytes of letters in a span. REQUIRES: it lies within the text.
  [[nodiscard]] std::size_t in(Span span) const { return before(span.end) - before(span.begin); }

 private:
  struct Block {
    std::uint64_t letters = 0;  // a bit for each of 64 bytes
    std::size_t before = 0;     // bytes of letters in all earlier blocks
  };

  [[nodiscard]] std::size_t before(std::size_t offset) const;

  std::vector<Block> blocks_;
};

}  // namespace selon::eval

#endif  // SELON_GRAPHS_EVAL_LETTERS_H
