#ifndef SELON_ANALYZER_TEXT_CHARS_H
#define SELON_ANALYZER_TEXT_CHARS_H

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace selon::text {

// What a character is, for reading French: all that the tokenizer asks of Unicode.
enum class CharClass : std::uint8_t {
  letter,   // letters of any script and the marks that combine with them
  digit,    // 0 … 9 and other decimal digits
  space,    // space characters and line breaks
  dropped,  // invisible: soft hyphen, zero-width characters, BOM, bidi controls, selectors
  control,  // other control characters
  symbol,   // everything else
};

// What is ASCII is told inline, as most of a text is.
[[nodiscard]] CharClass class_of_other(char32_t c);
[[nodiscard]] constexpr CharClass class_of_ascii(char32_t c) {
  if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return CharClass::letter;
  if (c >= '0' && c <= '9') return CharClass::digit;
  if (c == ' ' || (c >= '\t' && c <= '\r')) return CharClass::space;
  return c < ' ' || c == 0x7F ? CharClass::control : CharClass::symbol;
}
[[nodiscard]] inline CharClass class_of(char32_t c) {
  return c < 0x80 ? class_of_ascii(c) : class_of_other(c);
}

// True for a mark that combines with the character before it.
[[nodiscard]] bool is_mark_beyond_latin(char32_t c);
[[nodiscard]] inline bool is_mark(char32_t c) { return c >= 0x300 && is_mark_beyond_latin(c); }

// True when the character may fuse or change places with the one before it under NFC.
[[nodiscard]] bool joins_previous(char32_t c);

// True when the character is its own NFC form.
[[nodiscard]] bool is_nfc(char32_t c);

// The simple lower-case form.
[[nodiscard]] char32_t lower_of(char32_t c);

// The NFC form of a short UTF-8 text (a letter and its marks).
[[nodiscard]] std::string to_nfc(std::string_view text);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_CHARS_H
