#ifndef SELON_ANALYZER_BASE_NOTICES_H
#define SELON_ANALYZER_BASE_NOTICES_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace selon::notice {

// The lines of Document::notices: what an article does not hold as its file does, and what of it
// was not read whole. All wordings stand here, so that reports can tell the two apart.

// "converted from windows-1252"
[[nodiscard]] std::string converted(std::string_view encoding);
// "replaced 2 stray UTF-16 units by U+FFFD"; `what` in the singular. REQUIRES: count > 0.
[[nodiscard]] std::string replaced(std::size_t count, std::string_view what);

// "read 1 sentence of more than 1000 words in pieces"; words and punctuation marks are counted.
// REQUIRES: sentences > 0.
[[nodiscard]] std::string read_in_pieces(std::size_t sentences, std::size_t words);
// "left out 3 claims that share their words with 16 others". REQUIRES: claims > 0.
[[nodiscard]] std::string left_out(std::size_t claims, std::size_t others);

// How many are of the first two kinds: the text is not that of the file byte for byte.
[[nodiscard]] std::size_t of_decoding(const std::vector<std::string>& notices);
// The others: statements may be missing.
[[nodiscard]] std::vector<std::string> of_limits(const std::vector<std::string>& notices);

}  // namespace selon::notice

#endif  // SELON_ANALYZER_BASE_NOTICES_H
