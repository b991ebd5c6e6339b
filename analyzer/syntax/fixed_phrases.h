#ifndef SELON_ANALYZER_SYNTAX_FIXED_PHRASES_H
#define SELON_ANALYZER_SYNTAX_FIXED_PHRASES_H

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "analyzer/syntax/word.h"

namespace selon::syntax {

// A list of phrases that stand in a text word for word. Made at compile time of phrases whose words
// are parted by one space (an elided word is one: "l' an dernier"):
//
//     constexpr FixedPhrases kDays(std::to_array<std::string_view>({"hier soir", "ce matin"}));
template <std::size_t kCount>
class FixedPhrases {
 public:
  constexpr explicit FixedPhrases(const std::array<std::string_view, kCount>& phrases) {
    std::transform(phrases.begin(), phrases.end(), phrases_.begin(), cut);
    std::sort(phrases_.begin(), phrases_.end(), [](const Phrase& a, const Phrase& b) {
      const std::size_t of_a = bucket(a.words[0]);
      const std::size_t of_b = bucket(b.words[0]);
      return of_a != of_b ? of_a < of_b : a.words[0] < b.words[0];
    });
    for (std::size_t i = 0; i < kCount; ++i) {
      if (i == 0 || phrases_[i].words[0] != phrases_[i - 1].words[0]) {
        openings_[opening_count_++] = {phrases_[i].words[0], static_cast<std::uint16_t>(i), 0};
      }
      openings_[opening_count_ - 1].end = static_cast<std::uint16_t>(i + 1);
    }
    for (std::size_t i = 0; i < opening_count_; ++i) ++starts_[bucket(openings_[i].word) + 1];
    for (std::size_t i = 1; i < starts_.size(); ++i) starts_[i] += starts_[i - 1];
  }

  // Calls `use(end)` with the token behind every phrase that stands at `token`.
  template <typename Use>
  void each(const Words& words, std::uint32_t token, Use use) const {
    const std::string_view form = words.form(token);
    if (form.empty()) return;
    const std::size_t at = bucket(form);
    for (std::size_t o = starts_[at]; o < starts_[at + 1]; ++o) {
      if (openings_[o].word != form) continue;
      for (std::size_t i = openings_[o].begin; i < openings_[o].end; ++i) {
        if (goes_on(words, token, phrases_[i])) use(token + phrases_[i].count);
      }
    }
  }
  // The token behind the longest phrase that stands at `token`, `token` when none does.
  [[nodiscard]] std::uint32_t past(const Words& words, std::uint32_t token) const {
    std::uint32_t longest = token;
    each(words, token, [&](std::uint32_t end) { longest = std::max(longest, end); });
    return longest;
  }

 private:
  static constexpr std::size_t kMostWords = 6;
  struct Phrase {
    std::array<std::string_view, kMostWords> words;
    std::uint32_t count = 0;
  };

  static constexpr std::size_t kBuckets = 256;
  // By the size and the letters at both ends: hardly any word shares it with an opening.
  static constexpr std::size_t bucket(std::string_view word) {
    const std::size_t first = static_cast<unsigned char>(word.front());
    const std::size_t last = static_cast<unsigned char>(word.back());
    return (word.size() + 37 * first + 101 * last) % kBuckets;
  }
  static constexpr Phrase cut(std::string_view text) {
    Phrase phrase;
    while (!text.empty()) {
      const std::size_t space = text.find(' ');
      phrase.words.at(phrase.count++) = text.substr(0, space);
      text = space == std::string_view::npos ? std::string_view{} : text.substr(space + 1);
    }
    return phrase;
  }
  // The words behind the first one stand there, too.
  static bool goes_on(const Words& words, std::uint32_t token, const Phrase& phrase) {
    for (std::uint32_t n = 1; n < phrase.count; ++n) {
      if (words.form(token + n) != phrase.words[n]) return false;
    }
    return true;
  }

  // The phrases that begin with one word.
  struct Opening {
    std::string_view word;
    std::uint16_t begin = 0;  // into phrases_
    std::uint16_t end = 0;
  };

  std::array<Phrase, kCount> phrases_;  // by their first words
  std::array<Opening, kCount> openings_;
  std::size_t opening_count_ = 0;
  // Where the openings of a bucket begin; the next one says where they end.
  std::array<std::uint16_t, kBuckets + 1> starts_{};
};

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_FIXED_PHRASES_H
