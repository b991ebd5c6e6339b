#ifndef SELON_GRAPHS_EXPORT_TEXT_POSITIONS_H
#define SELON_GRAPHS_EXPORT_TEXT_POSITIONS_H

#include <cstddef>
#include <string_view>
#include <vector>

namespace selon {

// A place as editors count it.
struct TextPosition {
  std::size_t line = 1;
  std::size_t column = 1;  // in UTF-16 code units

  friend bool operator==(const TextPosition&, const TextPosition&) = default;
};

// Turns byte offsets of a text into lines and columns. Linear in the text once, then next to
// nothing for each offset, however long the lines are.
class TextPositions {
 public:
  // REQUIRES: `text` is UTF-8 and outlives this. A byte order mark at its beginning takes no
  // column.
  explicit TextPositions(std::string_view text);

  // REQUIRES: offset <= text.size(), and inside no UTF-8 sequence
  [[nodiscard]] TextPosition at(std::size_t offset) const;

 private:
  // UTF-16 units before a byte offset.
  [[nodiscard]] std::size_t units_before(std::size_t offset) const;

  std::string_view text_;
  std::vector<std::size_t> line_begins_;
  std::vector<std::size_t> units_;  // before every kStep-th byte
};

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_TEXT_POSITIONS_H
