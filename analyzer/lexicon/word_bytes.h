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

namespace detail {

inline constexpr std::uint64_t kEachByte = 0x0101010101010101U;

// The top bit of each byte that lies between two ASCII characters. REQUIRES: no top bit is set.
[[nodiscard]] constexpr std::uint64_t bytes_between(std::uint64_t bytes, char first, char last) {
  const auto at_least = [bytes](int c) {
    return bytes + kEachByte * static_cast<std::uint64_t>(0x80 - c);
  };
  return at_least(first) & ~at_least(last + 1);
}

// Eight small ASCII letters and digits.
[[nodiscard]] constexpr bool are_plain(std::uint64_t bytes) {
  constexpr std::uint64_t kTopBits = 0x80 * kEachByte;
  const std::uint64_t plain = bytes_between(bytes, 'a', 'z') | bytes_between(bytes, '0', '9');
  return (bytes & kTopBits) == 0 && (plain & kTopBits) == kTopBits;
}

}  // namespace detail

// True for a word of small ASCII letters and digits alone, as most are.
[[nodiscard]] inline bool is_plain_word(std::string_view text) {
  if (text.empty()) return false;
  for (; text.size() > 8; text.remove_prefix(8)) {
    if (!detail::are_plain(detail::load<std::uint64_t>(text.data()))) return false;
  }
  // what is missing of eight bytes is made up for with letters
  const std::uint64_t rest = detail::load_some(text.data(), text.size());
  const std::size_t size = 8 * text.size();
  return detail::are_plain(size == 64 ? rest : rest | ('a' * detail::kEachByte) << size);
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
