#ifndef SELON_ANALYZER_BASE_SPAN_INDEX_H
#define SELON_ANALYZER_BASE_SPAN_INDEX_H

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace selon::base {

// Which of some spans a place of a text lies in (a token in a noun phrase, in a quotation), in
// constant time. Two bits a place and a count for each 64 of them: an array of numbers would take
// ten times the memory.
class SpanIndex {
 public:
  // Of `size` places, which lie in no span.
  explicit SpanIndex(std::uint32_t size = 0) : size_(size), blocks_(size / 64 + 1) {}

  // The next span: places [first, end). It may begin inside the one before and then takes its end
  // over. REQUIRES: it begins behind the first place of the one before, ends behind its end, and
  // within `size`.
  void add(std::uint32_t first, std::uint32_t end) {
    while (last_block_ < (end - 1) / 64) blocks_[++last_block_].before = count_;
    ++count_;
    for (std::uint32_t block = first / 64; block < last_block_;) ++blocks_[++block].before;
    blocks_[first / 64].starts |= bit(first);
    for (std::uint32_t place = first; place < end; ++place)
      blocks_[place / 64].inside |= bit(place);
  }

  // The number of the last span around `place`, in the order of add(); -1 for none, also past the
  // end.
  [[nodiscard]] std::int32_t at(std::uint32_t place) const {
    if (place >= size_) return -1;
    const Block& block = blocks_[place / 64];
    if ((block.inside & bit(place)) == 0) return -1;
    const std::uint64_t up_to = (bit(place) << 1) - 1;
    return static_cast<std::int32_t>(block.before) + std::popcount(block.starts & up_to) - 1;
  }

 private:
  struct Block {
    std::uint64_t inside = 0;
    std::uint64_t starts = 0;
    std::uint32_t before = 0;  // spans that start before the block
  };
  static constexpr std::uint64_t bit(std::uint32_t place) { return std::uint64_t{1} << place % 64; }

  std::uint32_t size_;
  std::uint32_t count_ = 0;
  std::uint32_t last_block_ = 0;  // where the last span ends
  std::vector<Block> blocks_;
};

// Numbers by place that stay the same over long stretches, as few as there are stretches.
class RunIndex {
 public:
  // REQUIRES: numbers are -1 (none) or more.
  explicit RunIndex(const std::vector<std::int32_t>& numbers)
      : runs_(static_cast<std::uint32_t>(numbers.size())) {
    for (std::uint32_t first = 0, end = 0; first < numbers.size(); first = end) {
      while (end < numbers.size() && numbers[end] == numbers[first]) ++end;
      if (numbers[first] < 0) continue;
      runs_.add(first, end);
      numbers_.push_back(numbers[first]);
    }
  }

  // -1 for none, also past the end.
  [[nodiscard]] std::int32_t at(std::uint32_t place) const {
    const std::int32_t run = runs_.at(place);
    return run < 0 ? -1 : numbers_[static_cast<std::size_t>(run)];
  }

 private:
  SpanIndex runs_;
  std::vector<std::int32_t> numbers_;
};

}  // namespace selon::base

#endif  // SELON_ANALYZER_BASE_SPAN_INDEX_H
