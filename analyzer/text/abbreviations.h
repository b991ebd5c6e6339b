#ifndef SELON_ANALYZER_TEXT_ABBREVIATIONS_H
#define SELON_ANALYZER_TEXT_ABBREVIATIONS_H

#include <cstdint>
#include <string_view>

namespace selon::text {

// What stands behind a full stop, white space skipped.
enum class Follow : std::uint8_t {
  end,      // nothing more in the paragraph
  capital,  // a letter that is a capital
  small,    // any other letter
  digit,
  mark,  // punctuation or a symbol
};

// True when the full stop behind `word` belongs to it. `lower` is the word's lower-case form,
// `capitalised` tells whether it was written with a capital, `next` is what follows.
[[nodiscard]] bool is_abbreviation(std::string_view lower, bool capitalised, Follow next);

// True for a title or another abbreviation behind which no sentence ends (M., Dr., cf.).
// `lower` is without the full stop.
[[nodiscard]] bool never_ends_sentence(std::string_view lower);

// True for a word that opens sentences and is never part of a name: behind "plan B." it begins
// a new sentence, while "B. Martin" is a name. `lower` ends before an apostrophe.
[[nodiscard]] bool opens_sentence(std::string_view lower);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_ABBREVIATIONS_H
