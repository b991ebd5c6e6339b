#ifndef SELON_ANALYZER_LEXICON_TOOLS_LINES_H
#define SELON_ANALYZER_LEXICON_TOOLS_LINES_H

#include <string>
#include <string_view>
#include <vector>

// Reading the builder's text files. Every function throws std::runtime_error with the file's
// name on trouble: a table is either built whole or not at all.
namespace selon::lexicon::tools {

// Non-empty lines of a file without comments (a line that begins with #), in order.
[[nodiscard]] std::vector<std::string> read_lines(const std::string& path);

// The parts of `text` between separators; runs of separators count once where `merge` is set.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text,
                                                  std::string_view separators, bool merge);

// Lower case of Latin letters.
[[nodiscard]] std::string lower(std::string_view text);

}  // namespace selon::lexicon::tools

#endif  // SELON_ANALYZER_LEXICON_TOOLS_LINES_H
