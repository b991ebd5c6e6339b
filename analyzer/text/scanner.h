#ifndef SELON_ANALYZER_TEXT_SCANNER_H
#define SELON_ANALYZER_TEXT_SCANNER_H

#include <cstddef>
#include <string_view>

#include "analyzer/base/utf8.h"
#include "analyzer/text/abbreviations.h"
#include "analyzer/text/chars.h"

namespace selon::text {

// What stands where in a text, of which `lower` is the lower-case form, byte for byte at the same
// offsets. Offsets are bytes; one at or behind the end of the text holds nothing.
struct Scanner {
  std::string_view text;
  std::string_view lower;

  [[nodiscard]] char byte(std::size_t at) const { return at < text.size() ? text[at] : '\0'; }
  [[nodiscard]] bool is_kind(std::size_t at, CharClass kind) const {
    return at < text.size() && class_of(utf8::decode(text, at).value) == kind;
  }
  [[nodiscard]] bool letter_at(std::size_t at) const { return is_kind(at, CharClass::letter); }
  [[nodiscard]] bool digit_at(std::size_t at) const { return is_kind(at, CharClass::digit); }
  [[nodiscard]] bool alnum_at(std::size_t at) const { return letter_at(at) || digit_at(at); }
  [[nodiscard]] bool space_at(std::size_t at) const { return byte(at) == ' '; }
  [[nodiscard]] bool capital_at(std::size_t at) const {
    if (!letter_at(at)) return false;
    const std::size_t size = utf8::decode(text, at).size;
    return text.substr(at, size) != lower.substr(at, size);
  }
  [[nodiscard]] std::size_t after(std::size_t at) const { return at + utf8::decode(text, at).size; }
  [[nodiscard]] std::size_t skip_letters(std::size_t at) const {
    while (letter_at(at)) at = after(at);
    return at;
  }
  // The quick part of skip_alnum: most of a text is ASCII.
  [[nodiscard]] std::size_t skip_plain(std::size_t at) const {
    while (at < text.size() && is_plain_alnum(text[at])) ++at;
    return at;
  }
  [[nodiscard]] std::size_t skip_alnum(std::size_t at) const {
    while (alnum_at(at)) at = after(at);
    return at;
  }
  [[nodiscard]] std::size_t skip_digits(std::size_t at) const {
    while (digit_at(at)) at = after(at);
    return at;
  }
  // A few spaces at most: what is further away is no neighbour.
  [[nodiscard]] std::size_t skip_spaces(std::size_t at) const {
    for (int n = 0; n < 8 && space_at(at); ++n) ++at;
    return at;
  }
  [[nodiscard]] Follow follow(std::size_t at) const {
    at = skip_spaces(at);
    if (at >= text.size()) return Follow::end;
    if (digit_at(at)) return Follow::digit;
    if (!letter_at(at)) return Follow::mark;
    return capital_at(at) ? Follow::capital : Follow::small;
  }
};

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_SCANNER_H
