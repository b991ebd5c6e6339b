#ifndef SELON_ANALYZER_BASE_UTF8_H
#define SELON_ANALYZER_BASE_UTF8_H

#include <cstddef>
#include <string>
#include <string_view>

namespace selon::utf8 {

inline constexpr char32_t kReplacement = 0xFFFD;
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// One code point and the number of bytes it takes.
struct CodePoint {
  char32_t value = kReplacement;
  std::size_t size = 1;     // bytes, 1 … 4; for an ill-formed sequence, the bytes to replace
  bool well_formed = true;  // false: `value` is U+FFFD and stands for `size` stray bytes
};

// Reads the code point that begins at byte `at`. Overlong forms, surrogates and values past
// U+10FFFF are ill-formed; `size` is then the maximal ill-formed prefix (at least one byte).
// REQUIRES: at < text.size(); of decode_other, that no ASCII character stands there.
[[nodiscard]] CodePoint decode_other(std::string_view text, std::size_t at);
[[nodiscard]] inline CodePoint decode(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return {byte, 1, true};  // inline, as most of a text is ASCII
  return decode_other(text, at);
}

// True when byte offset `at` does not lie inside a sequence. The end of the text is a boundary.
[[nodiscard]] constexpr bool is_boundary(std::string_view text, std::size_t at) {
  return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

// True when all of the text is well-formed UTF-8.
[[nodiscard]] bool valid(std::string_view text);

// Appends the UTF-8 form of a code point. REQUIRES: a Unicode scalar value.
void append(std::string& out, char32_t code_point);

}  // namespace selon::utf8

#endif  // SELON_ANALYZER_BASE_UTF8_H
