#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "analyzer/text/normal.h"

namespace selon::text {

void OffsetMap::add(std::uint32_t clean, std::int64_t delta) {
  const auto original = static_cast<std::uint32_t>(clean + delta);
  const std::size_t n = runs_.size();
  // Of the runs at one clean offset the first leads ends and the last leads beginnings back;
  // nothing ever asks for those between.
  if (n >= 2 && runs_[n - 1].clean == clean && runs_[n - 2].clean == clean) {
    runs_.back().original = original;
  } else {
    runs_.push_back({clean, original});
  }
}

std::size_t OffsetMap::original_begin(std::uint32_t clean) const {
  const auto after = std::upper_bound(runs_.begin(), runs_.end(), clean,
                                      [](std::uint32_t at, const Run& r) { return at < r.clean; });
  if (after == runs_.begin()) return clean;
  const Run& run = *std::prev(after);
  return std::size_t{run.original} + (clean - run.clean);
}

std::size_t OffsetMap::original_end(std::uint32_t clean) const {
  const auto at = std::lower_bound(runs_.begin(), runs_.end(), clean,
                                   [](const Run& r, std::uint32_t to) { return r.clean < to; });
  if (at != runs_.end() && at->clean == clean) return at->original;
  if (at == runs_.begin()) return clean;
  const Run& run = *std::prev(at);
  return std::size_t{run.original} + (clean - run.clean);
}

Span OffsetMap::to_original(std::uint32_t begin, std::uint32_t end) const {
  const std::size_t from = original_begin(begin);
  // An empty span stays empty, wherever characters were dropped around it.
  return {from, begin == end ? from : original_end(end)};
}

}  // namespace selon::text
