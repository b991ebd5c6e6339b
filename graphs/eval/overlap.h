#ifndef SELON_GRAPHS_EVAL_OVERLAP_H
#define SELON_GRAPHS_EVAL_OVERLAP_H

#include <cstddef>
#include <optional>
#include <vector>

#include "graphs/eval/letters.h"
#include "selon/span.h"

namespace selon::eval {

// A content as a set of bytes: its parts ascending and disjoint, none empty.
struct Content {
  std::vector<Span> parts;
  std::size_t letters = 0;  // bytes of letters in them
};

// Spans may overlap and stand in any order. REQUIRES: they lie within the text of `letters`.
[[nodiscard]] Content content_of(std::vector<Span> spans, const Letters& letters);

// What is in `all` and not in `taken`, ascending: pieces with letters only.
// REQUIRES of both: ascending and disjoint.
[[nodiscard]] std::vector<Span> without(const std::vector<Span>& all,
                                        const std::vector<Span>& taken, const Letters& letters);

// Two contents that share bytes of letters.
struct Overlap {
  std::size_t gold = 0;    // index
  std::size_t found = 0;   // index
  std::size_t common = 0;  // bytes of letters that both have; at least 1
};

// Pairs of parts that overlaps() looks at. Articles have about as many as claims; what has more
// than these holds the same claim thousands of times, and would take gigabytes.
inline constexpr std::size_t kMostOverlaps = 10'000'000;

// All overlaps, by gold, then by found; nullopt when there are more than kMostOverlaps. Time: in
// proportion to the parts (times the logarithm that sorting them takes) and to the pairs of parts
// that overlap.
[[nodiscard]] std::optional<std::vector<Overlap>> overlaps(const std::vector<Content>& gold,
                                                           const std::vector<Content>& found,
                                                           const Letters& letters);

// Answers whether a span overlaps any of a list, in logarithmic time.
class AnyOverlap {
 public:
  explicit AnyOverlap(std::vector<Span> spans);
  [[nodiscard]] bool with(Span span) const;

 private:
  std::vector<Span> spans_;         // by begin
  std::vector<std::size_t> reach_;  // the greatest end up to each
};

}  // namespace selon::eval

#endif  // SELON_GRAPHS_EVAL_OVERLAP_H
