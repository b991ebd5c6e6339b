#ifndef SELON_SPAN_H
#define SELON_SPAN_H

#include <compare>
#include <cstddef>
#include <string_view>

namespace selon {

// A stretch of a document's text, as UTF-8 *byte* offsets, end exclusive.
//
//     text   L e   m i n i s t r e   a f f i r m e
//     byte   0     3                 12            19
//     Span{3, 11} is "ministre"
//
// Invariant of every span that the library returns: begin <= end <= text.size(),
// and neither border splits a UTF-8 sequence.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
  [[nodiscard]] constexpr bool empty() const { return begin == end; }
  [[nodiscard]] constexpr bool contains(Span other) const {
    return begin <= other.begin && other.end <= end;
  }
  [[nodiscard]] constexpr bool overlaps(Span other) const {
    return begin < other.end && other.begin < end;
  }
  // The words the span stands for. REQUIRES: `text` is the text the span was made on.
  [[nodiscard]] constexpr std::string_view of(std::string_view text) const {
    return text.substr(begin, end - begin);
  }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

}  // namespace selon

#endif  // SELON_SPAN_H
