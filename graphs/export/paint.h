#ifndef SELON_GRAPHS_EXPORT_PAINT_H
#define SELON_GRAPHS_EXPORT_PAINT_H

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace selon {

// ANSI colours, one for each role a text plays.
enum class Paint { strong, dim, good, bad, doubtful };

// `text` as a terminal shows it in that colour.
inline std::string painted(Paint paint, std::string_view text) {
  constexpr std::array<std::string_view, 5> kPaints = {"\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[31m",
                                                       "\x1b[33m"};
  std::string out(kPaints[static_cast<std::size_t>(paint)]);
  return out.append(text).append("\x1b[0m");
}

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_PAINT_H
