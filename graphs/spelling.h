#ifndef SELON_GRAPHS_SPELLING_H
#define SELON_GRAPHS_SPELLING_H

#include <string>
#include <string_view>
#include <vector>

namespace selon {

// Names without what people leave out when they type them: case, accents, punctuation.

// What Unicode's case folding and NFKD leave of a character in ASCII: the letter or digit, a
// space for what parts words, '.' for nothing and '*' for more than one letter.
[[nodiscard]] char ascii_sign(char32_t code);

// The letters of a character whose sign is '*'; empty for others.
[[nodiscard]] std::string_view ascii_letters(char32_t code);

// The words of a name in order, lower case and without accents: "L'Œuvre d'Éric" gives l, oeuvre,
// d, eric. Letters of other scripts stay, Greek and Cyrillic ones in lower case.
[[nodiscard]] std::vector<std::string> typed_words(std::string_view name);

}  // namespace selon

#endif  // SELON_GRAPHS_SPELLING_H
