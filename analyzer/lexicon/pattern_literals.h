#ifndef SELON_ANALYZER_LEXICON_PATTERN_LITERALS_H
#define SELON_ANALYZER_LEXICON_PATTERN_LITERALS_H

#include <optional>
#include <string>
#include <vector>

namespace selon::lexicon {

// The literals that a pattern asks for, put together from those of its parts. Sets are bounded in
// number and length of strings, so that a pattern of many choices costs no more than it may.

// Of which one stands in what the part matches.
using LiteralSet = std::vector<std::string>;

// What is known of a part of a pattern.
struct PatternPart {
  std::optional<LiteralSet> exact;   // all that it matches
  std::vector<LiteralSet> literals;  // of each one stands in what it matches
};

// No string of the set is empty: that one of them stands somewhere says something.
[[nodiscard]] bool says_something(const LiteralSet& strings);

// Appends the second to the first; false, and nothing done, where that is too much.
[[nodiscard]] bool append(LiteralSet& begins, char end);
[[nodiscard]] bool append(LiteralSet& begins, const LiteralSet& ends);

// What is known of a choice of two parts.
[[nodiscard]] PatternPart either(const PatternPart& a, const PatternPart& b);

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_PATTERN_LITERALS_H
