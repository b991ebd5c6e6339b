#ifndef SELON_ANALYZER_LEXICON_FOLD_H
#define SELON_ANALYZER_LEXICON_FOLD_H

#include <string>
#include <string_view>

namespace selon::lexicon {

// Lower case of Latin letters (ASCII, Latin-1, Latin Extended-A); all else as it is.
[[nodiscard]] std::string lower_latin(std::string_view text);

// Appends the lower-case form without accents ("Süddeutsche" → "suddeutsche", "œ" → "oe").
// Other scripts stay as they are.
void append_folded(std::string_view text, std::string& out);

// The same by itself.
[[nodiscard]] std::string folded(std::string_view text);

// The same of a text that is in lower case already: the text itself where it is ASCII (most words
// are, and need no room), else what was made of it in `room`.
[[nodiscard]] std::string_view folded_lower(std::string_view lower, std::string& room);

// A person's name for comparing: folded, its pieces parted by single spaces.
[[nodiscard]] std::string person_key(std::string_view name);

// Calls `use(piece)` for every run of letters and digits in `text` ("l'Est-Éclair" has three) and
// for every "+" (Canal+ is not Canal).
// Every byte of a non-ASCII character counts as a letter.
template <typename Use>
void for_each_piece(std::string_view text, Use use) {
  const auto inner = [&](std::size_t i) {
    const auto c = static_cast<unsigned char>(text[i]);
    return c >= 0x80 || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
  };
  std::size_t i = 0;
  while (i < text.size()) {
    while (i < text.size() && !inner(i) && text[i] != '+') ++i;
    const std::size_t begin = i;
    if (i < text.size() && text[i] == '+') {
      use(text.substr(i++, 1));
      continue;
    }
    while (i < text.size() && inner(i)) ++i;
    if (i > begin) use(text.substr(begin, i - begin));
  }
}

// The first of them; empty when there is none.
[[nodiscard]] std::string_view first_piece(std::string_view text);

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_FOLD_H
