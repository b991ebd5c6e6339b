#ifndef SELON_ANALYZER_LEXICON_PATTERN_SIEVE_H
#define SELON_ANALYZER_LEXICON_PATTERN_SIEVE_H

#include <array>
#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/lexicon/pattern_needs.h"

namespace selon::lexicon {

// Many patterns, of which it tells those that a text can match at all, without compiling any: by
// the first bytes of the text, and of patterns that may begin anywhere by words that they need.
class PatternSieve {
 public:
  void add(std::string_view pattern);

  // Calls `use(number)` for the patterns that may match, in the order in which they were added,
  // from 0, until it returns true.
  template <typename Use>
  void pass(std::string_view text, Use use) const {
    const Seen seen = look(text);
    for (std::size_t word = 0; word < openings_.size(); ++word) {
      for (Row rows = opened_like(text, word); rows != 0; rows &= rows - 1) {
        const std::size_t number =
            word * kRowsAWord + static_cast<std::size_t>(std::countr_zero(rows));
        if (number < wanted_.size() && has(seen, wanted_[number]) && use(number)) return;
      }
    }
  }

 private:
  static constexpr std::size_t kRowsAWord = 64;
  static constexpr std::size_t kMostGroups = 128;
  static constexpr std::size_t kProbe = 4;  // bytes of a literal that are looked for first
  static constexpr std::size_t kSlots = std::size_t{1} << 13;
  using Row = std::uint64_t;                                    // a bit a pattern
  using Openings = std::array<std::array<Row, 256>, kOpening>;  // by place and byte

  // A literal as coarse() has it.
  struct Literal {
    std::string text;
    std::uint32_t group;
    std::size_t probe;   // where in it the bytes stand that are looked for
    std::uint16_t next;  // another one of the same slot, 0 for none
  };
  // Of which one has to stand in the text: the literals of a group, or all bytes of a short one.
  struct Choice {
    std::uint32_t group = kMostGroups;
    std::vector<std::string> short_ones;
    bool coarse = false;  // capitals do not count
  };
  struct Seen {
    std::string_view text;
    bool stray = false;  // a letter for which literals cannot be looked for
    std::bitset<kMostGroups + 1> groups;
    std::array<bool, 256> bytes{};
  };

  std::vector<std::array<Row, kOpening>> any_opening_;       // any byte may stand there
  std::vector<Openings> openings_;                           // kRowsAWord patterns each
  std::vector<std::vector<Choice>> wanted_;                  // by pattern
  std::vector<Literal> literals_ = std::vector<Literal>(1);  // from 1
  std::array<std::uint16_t, kSlots> slots_{};                // literals by their probes
  std::uint32_t groups_ = 0;

  void add_opening(const Opening& opening);
  void add_literals(const Literals& literals);
  void add_literal(const std::string& text, std::uint32_t group);
  [[nodiscard]] static std::size_t slot_of(const char* at);
  [[nodiscard]] Seen look(std::string_view text) const;
  [[nodiscard]] Row opened_like(std::string_view text, std::size_t word) const;
  [[nodiscard]] static bool has(const Seen& seen, const std::vector<Choice>& choices);
};

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_PATTERN_SIEVE_H
