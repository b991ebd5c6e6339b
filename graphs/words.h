#ifndef SELON_GRAPHS_WORDS_H
#define SELON_GRAPHS_WORDS_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace selon {

// Article text made fit for terminals, pictures and messages. Linear in the text.

// On one line and harmless: control characters and line ends become spaces, runs of blanks one
// space, none at the ends; invisible format characters (soft hyphen, BOM, direction overrides)
// go; bytes that are no UTF-8 become U+FFFD. No-break spaces stay.
[[nodiscard]] std::string clean(std::string_view text);

// Columns that a cleaned text takes on a terminal: wide characters two, combining marks none.
[[nodiscard]] std::size_t columns(std::string_view text);

// The beginning of a cleaned text in at most `limit` columns, ending in "…" where words are
// missing; cut between words where that loses no more than a third.
// REQUIRES: limit >= 1
[[nodiscard]] std::string cut(std::string_view text, std::size_t limit);

// A cleaned text in lines of at most `width` columns, broken at spaces, or within words that
// are longer. At least one line, which may be empty.
// REQUIRES: width >= 2
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

}  // namespace selon

#endif  // SELON_GRAPHS_WORDS_H
