#ifndef SELON_ANALYZER_LEXICON_CELLS_H
#define SELON_ANALYZER_LEXICON_CELLS_H

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "analyzer/lexicon/tsv.h"
#include "selon/analysis.h"

namespace selon::lexicon {

template <typename Value>
using Word = std::pair<std::string_view, Value>;

inline constexpr Word<StatusValue> kStatusWords[] = {{"asserted", StatusValue::asserted},
                                                     {"hedged", StatusValue::hedged},
                                                     {"unconfirmed", StatusValue::unconfirmed},
                                                     {"denied", StatusValue::denied},
                                                     {"confirmed", StatusValue::confirmed}};

// Sets `out` to the value of `cell` among `words`.
template <typename Value, std::size_t size>
Problem choose(std::string_view cell, const Word<Value> (&words)[size], Value& out) {
  for (const auto& [word, value] : words) {
    if (word == cell) {
      out = value;
      return std::nullopt;
    }
  }
  std::string known;
  for (const auto& [word, value] : words) known += (known.empty() ? "" : ", ") + std::string(word);
  return "\"" + std::string(cell) + "\" is none of: " + known;
}

// Sets `out` to the bits of the words of `cell`, which spaces part.
template <std::size_t size>
Problem choose_bits(std::string_view cell, const Word<std::uint32_t> (&words)[size],
                    std::uint32_t& out) {
  out = 0;
  Problem problem;
  for_each_part(cell, ' ', [&](std::string_view part) {
    std::uint32_t bit = 0;
    if (!problem) problem = choose(part, words, bit);
    out |= bit;
  });
  return problem;
}

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_CELLS_H
