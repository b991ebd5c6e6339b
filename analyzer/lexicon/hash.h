#ifndef SELON_ANALYZER_LEXICON_HASH_H
#define SELON_ANALYZER_LEXICON_HASH_H

#include <cstdint>
#include <cstring>
#include <string_view>

namespace selon::lexicon {

// A hash of short words, the same on all machines of one byte order; all of its bits may be used.
// Eight bytes at a step; the last step stirs, as some look at the top bits and some at the low
// ones.
[[nodiscard]] inline std::uint64_t hash_bytes(std::string_view text) {
  constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15u;
  std::uint64_t h = text.size() * kFactor;
  while (!text.empty()) {
    std::uint64_t word = 0;
    const std::size_t n = text.size() < sizeof word ? text.size() : sizeof word;
    std::memcpy(&word, text.data(), n);
    h = (h ^ word) * kFactor;
    h ^= h >> 29;
    text.remove_prefix(n);
  }
  h *= 0xBF58476D1CE4E5B9u;
  return h ^ (h >> 32);
}

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_HASH_H
