#ifndef SELON_GRAPHS_EXPORT_MARKDOWN_H
#define SELON_GRAPHS_EXPORT_MARKDOWN_H

#include <string>
#include <string_view>

namespace selon {

// A text as Markdown (CommonMark and GitHub's) that shows it and nothing else, wherever on a line
// it stands, in table cells too: cleaned, what could be markup escaped, links and mentions of
// people made by software out of bare words prevented.
[[nodiscard]] std::string markdown_text(std::string_view text);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_MARKDOWN_H
