#ifndef SELON_GRAPHS_EXPORT_CHARACTERS_H
#define SELON_GRAPHS_EXPORT_CHARACTERS_H

#include <string>
#include <string_view>

namespace selon {

// A text without what XML 1.0 cannot hold and spreadsheets trip over: control characters other
// than tab, line feed and carriage return, U+FFFE and U+FFFF. Bytes that are no UTF-8 become
// U+FFFD. All else stays, direction marks and emoji included.
[[nodiscard]] std::string allowed(std::string_view text);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_CHARACTERS_H
