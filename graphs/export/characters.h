#ifndef SELON_GRAPHS_EXPORT_CHARACTERS_H
#define SELON_GRAPHS_EXPORT_CHARACTERS_H

#include <string>
#include <string_view>

namespace selon {

// A text without what XML 1.0 cannot hold, spreadsheets trip over or turns the order of what is
// shown beside it: control characters (C0, DEL, C1) other than tab, line feed and carriage return,
// line and paragraph separators, marks and overrides of direction, U+FFFE and U+FFFF. Bytes that
// are no UTF-8 become U+FFFD. All else stays, joiners and emoji included.
[[nodiscard]] std::string allowed(std::string_view text);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_CHARACTERS_H
