#ifndef SELON_ANALYZER_LEXICON_PATTERN_CHARS_H
#define SELON_ANALYZER_LEXICON_PATTERN_CHARS_H

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace selon::lexicon {

using ByteSet = std::bitset<256>;

// One of several characters, as a pattern asks for it; never fewer than RE2 takes.
struct PatternChars {
  ByteSet ascii;
  ByteSet leads;               // first bytes of the others
  std::vector<char32_t> list;  // all of them, where they are few
  bool listed = true;          // they are

  void add(char32_t from, char32_t to);
  // What \s, \d, \w stand for, or in capitals all but these. False when there is no such class.
  bool add_class(char name);
  // Takes capitals for small letters and the other way round.
  void fold();
  void invert();
};

// A text with the bit set in which capitals of ASCII and Latin-1 differ from small letters, so
// that both read the same; other bytes become the same too, which harms nothing here.
void coarse(std::string_view text, std::string& out);

// Whether the text holds a letter that equals an ASCII one where capitals do not count (ſ, K):
// such a text need not have a literal, coarse as it is.
[[nodiscard]] bool holds_stray_letter(std::string_view text);

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_PATTERN_CHARS_H
