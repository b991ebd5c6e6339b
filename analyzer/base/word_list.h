#ifndef SELON_ANALYZER_BASE_WORD_LIST_H
#define SELON_ANALYZER_BASE_WORD_LIST_H

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <string_view>

#include "analyzer/base/among.h"

namespace selon {

// A list of many words for `among`, made at compile time: a bit tells nearly every word that is not
// in it.
//
//     constexpr WordList kThings = std::array{"moteur"sv, "secteur"sv, …};
template <std::size_t kCount>
class WordList {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): it is the list
  constexpr WordList(const std::array<std::string_view, kCount>& words) : words_(words) {
    for (const std::string_view word : words_) bits_[place(word)] = true;
  }

  [[nodiscard]] constexpr bool contains(std::string_view word) const {
    return bits_[place(word)] && among(words_, word);
  }

 private:
  static constexpr std::size_t kPlaces = std::bit_ceil(8 * kCount);

  // By the size and three letters.
  [[nodiscard]] static constexpr std::size_t place(std::string_view word) {
    if (word.empty()) return 0;
    const auto letter = [word](std::size_t i) {
      return std::size_t{static_cast<unsigned char>(word[i])};
    };
    return (word.size() + 37 * letter(0) + 101 * letter(word.size() / 2) +
            173 * letter(word.size() - 1)) %
           kPlaces;
  }

  std::array<std::string_view, kCount> words_;
  std::array<bool, kPlaces> bits_{};
};

template <std::size_t kCount>
[[nodiscard]] constexpr bool among(const WordList<kCount>& words, std::string_view word) {
  return words.contains(word);
}

}  // namespace selon

#endif  // SELON_ANALYZER_BASE_WORD_LIST_H
