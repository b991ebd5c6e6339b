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

[[nodiscard]] CharClass class_of(char32_t c);

// True for a mark that combines with the character before it.
[[nodiscard]] bool is_mark(char32_t c);

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
