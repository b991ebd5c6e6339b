// Text that is read off an Analysis: claims and line numbers.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "selon/analysis.h"

namespace selon {

std::string claim_text(const Analysis& analysis, const Attribution& attribution) {
  std::string out;
  for (const Span& part : attribution.content) {
    if (!out.empty()) out += " … ";
    out += part.of(analysis.document.text);
  }
  return out;
}

std::size_t line_of(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  return 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
}

}  // namespace selon
