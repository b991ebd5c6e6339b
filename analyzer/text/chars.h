#ifndef SELON_ANALYZER_TEXT_CHARS_H
#define SELON_ANALYZER_TEXT_CHARS_H

#include <array>
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
[[nodiscard]] constexpr std::array<CharClass, 0x80> ascii_classes() {
  std::array<CharClass, 0x80> classes{};
  for (char32_t c = 0; c < classes.size(); ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool space = c == ' ' || (c >= '\t' && c <= '\r');
    classes[c] = letter                 ? CharClass::letter
                 : c >= '0' && c <= '9' ? CharClass::digit
                 : space                ? CharClass::space
                 : c < ' ' || c == 0x7F ? CharClass::control
                                        : CharClass::symbol;
  }
  return classes;
}
inline constexpr auto kAsciiClasses = ascii_classes();
[[nodiscard]] inline CharClass class_of(char32_t c) {
  return c < 0x80 ? kAsciiClasses[c] : class_of_other(c);
}
// An ASCII letter.
[[nodiscard]] constexpr bool is_plain_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x80 && kAsciiClasses[byte] == CharClass::letter;
}
// An ASCII letter or digit.
[[nodiscard]] constexpr bool is_plain_alnum(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x80 && kAsciiClasses[byte] <= CharClass::digit;
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
