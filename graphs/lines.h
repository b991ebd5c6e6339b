#ifndef SELON_GRAPHS_LINES_H
#define SELON_GRAPHS_LINES_H

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "selon/analysis.h"

namespace selon {

// line_of for many offsets of one text: linear once, then logarithmic.
class Lines {
 public:
  explicit Lines(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '\n') ends_.push_back(i);
    }
  }

  // 1-based line of a byte offset.
  [[nodiscard]] std::size_t at(std::size_t offset) const {
    const auto end = std::lower_bound(ends_.begin(), ends_.end(), offset);
    return static_cast<std::size_t>(end - ends_.begin()) + 1;
  }

  // The line where a claim begins; 0 for one without content.
  [[nodiscard]] std::size_t of(const Attribution& attribution) const {
    return attribution.content.empty() ? 0 : at(attribution.content.front().begin);
  }

 private:
  std::vector<std::size_t> ends_;  // offsets of the line feeds
};

}  // namespace selon

#endif  // SELON_GRAPHS_LINES_H
