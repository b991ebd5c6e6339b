#include "graphs/export/text_positions.h"

#include <algorithm>

#include "analyzer/base/utf8.h"

namespace selon {
namespace {

constexpr std::size_t kStep = 256;

// UTF-16 units of the character that a byte begins; none where it only goes on.
constexpr std::size_t units_of(char c) {
  const auto byte = static_cast<unsigned char>(c);
  if ((byte & 0xC0U) == 0x80U) return 0;
  return byte >= 0xF0U ? 2 : 1;
}

}  // namespace

TextPositions::TextPositions(std::string_view text) : text_(text) {
  line_begins_.push_back(text.starts_with(utf8::kByteOrderMark) ? utf8::kByteOrderMark.size() : 0);
  std::size_t units = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i % kStep == 0) units_.push_back(units);
    units += units_of(text[i]);
    if (text[i] == '\n') line_begins_.push_back(i + 1);
  }
  units_.push_back(units);  // so that the end of the text has a step before it
}

std::size_t TextPositions::units_before(std::size_t offset) const {
  const std::size_t step = offset / kStep;
  std::size_t units = units_[step];
  for (std::size_t i = step * kStep; i < offset; ++i) units += units_of(text_[i]);
  return units;
}

TextPosition TextPositions::at(std::size_t offset) const {
  const auto next = std::upper_bound(line_begins_.begin(), line_begins_.end(), offset);
  // Before the first line there is only a byte order mark.
  const auto line = next == line_begins_.begin() ? next : next - 1;
  const std::size_t begin = std::min(*line, offset);
  return {static_cast<std::size_t>(line - line_begins_.begin()) + 1,
          units_before(offset) - units_before(begin) + 1};
}

}  // namespace selon
