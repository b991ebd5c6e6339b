#ifndef SELON_GRAPHS_EXPORT_PAGE_ESCAPE_H
#define SELON_GRAPHS_EXPORT_PAGE_ESCAPE_H

#include <string>
#include <string_view>

namespace selon::page {

// Any bytes as the text of an HTML element. Characters that HTML does not allow, that show
// nothing or that turn the order of what follows become a visible <span class="ctl">U+202E</span>;
// bytes that are no UTF-8 become U+FFFD. Line ends (the line
// separators of Unicode as line feeds) and tabs stay.
[[nodiscard]] std::string text(std::string_view bytes);

// The same on one line and without such characters (graphs/words.h, clean): for attributes and
// for SVG text, where there is no room for a span.
[[nodiscard]] std::string plain(std::string_view bytes);

// The same for sentences of the page's own: no line begins with a French colon or closes its
// quotation marks on the next.
[[nodiscard]] std::string sentence(std::string_view bytes);

// A JSON string with its quotation marks, harmless within <script>.
[[nodiscard]] std::string json(std::string_view bytes);

}  // namespace selon::page

#endif  // SELON_GRAPHS_EXPORT_PAGE_ESCAPE_H
