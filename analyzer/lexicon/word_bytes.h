#ifndef SELON_ANALYZER_LEXICON_WORD_BYTES_H
#define SELON_ANALYZER_LEXICON_WORD_BYTES_H

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace selon::lexicon {

namespace detail {

template <typename Word>
[[nodiscard]] inline std::uint64_t load(const char* at) {
  Word word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

// Up to eight bytes as a number. Two loads that overlap are cheaper than a copy of any length.
[[nodiscard]] inline std::uint64_t load_some(const char* at, std::size_t count) {
  if (count >= 8) return load<std::uint64_t>(at);
  if (count >= 4) {
    return load<std::uint32_t>(at) | load<std::uint32_t>(at + count - 4) << (8 * (count - 4));
  }
  if (count >= 2) {
    return load<std::uint16_t>(at) | load<std::uint16_t>(at + count - 2) << (8 * (count - 2));
  }
  return load<std::uint8_t>(at);
}

}  // namespace detail

// True when all bytes are below 0x80. For words: what is long is better scanned otherwise.
[[nodiscard]] inline bool is_ascii(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  while (!text.empty()) {
    if ((detail::load_some(text.data(), text.size()) & kHighBits) != 0) return false;
    text.remove_prefix(text.size() < 8 ? text.size() : 8);
  }
  return true;
}

// True for a word of small ASCII letters and digits alone, as most are.
[[nodiscard]] inline bool is_plain_word(std::string_view text) {
  for (const char c : text) {
    if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) return false;
  }
  return !text.empty();
}

// A hash of short words, the same on all little-endian machines; all of its bits may be used.
// Eight bytes at a step; the last step stirs, as some look at the top bits and some at the low
// ones.
[[nodiscard]] inline std::uint64_t hash_bytes(std::string_view text) {
  constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15u;
  std::uint64_t h = text.size() * kFactor;
  while (!text.empty()) {
    h = (h ^ detail::load_some(text.data(), text.size())) * kFactor;
    h ^= h >> 29;
    text.remove_prefix(text.size() < 8 ? text.size() : 8);
  }
  h *= 0xBF58476D1CE4E5B9u;
  return h ^ (h >> 32);
}

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_WORD_BYTES_H
