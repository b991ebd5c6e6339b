#include "analyzer/lexicon/pattern_literals.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace selon::lexicon {
namespace {

constexpr std::size_t kMostStrings = 128;
constexpr std::size_t kLongest = 24;  // bytes of a literal; what is longer is cut in two

std::size_t longest(const LiteralSet& strings) {
  std::size_t most = 0;
  for (const std::string& each : strings) most = std::max(most, each.size());
  return most;
}

// The strings of a part of which one stands in what it matches; nullptr when there are none.
const LiteralSet* strings_of(const PatternPart& part) {
  if (part.exact) return &*part.exact;
  const auto shortest = [](const LiteralSet& set) {
    std::size_t least = kLongest;
    for (const std::string& each : set) least = std::min(least, each.size());
    return least;
  };
  const auto best = std::max_element(
      part.literals.begin(), part.literals.end(),
      [&](const LiteralSet& a, const LiteralSet& b) { return shortest(a) < shortest(b); });
  return best == part.literals.end() ? nullptr : &*best;
}

}  // namespace

bool says_something(const LiteralSet& strings) {
  return std::none_of(strings.begin(), strings.end(), [](const auto& s) { return s.empty(); });
}

bool append(LiteralSet& begins, char end) {
  if (longest(begins) >= kLongest) return false;
  for (std::string& begin : begins) begin += end;
  return true;
}

bool append(LiteralSet& begins, const LiteralSet& ends) {
  if (begins.size() * ends.size() > kMostStrings) return false;
  if (longest(begins) + longest(ends) > kLongest) return false;
  if (ends.size() == 1) {  // as of most items
    for (std::string& begin : begins) begin += ends.front();
    return true;
  }
  LiteralSet out;
  out.reserve(begins.size() * ends.size());
  for (const std::string& begin : begins) {
    for (const std::string& end : ends) out.push_back(begin + end);
  }
  begins = std::move(out);
  return true;
}

PatternPart either(const PatternPart& a, const PatternPart& b) {
  PatternPart both{std::nullopt, {}};
  const LiteralSet* of_a = strings_of(a);
  const LiteralSet* of_b = strings_of(b);
  if (of_a == nullptr || of_b == nullptr || of_a->size() + of_b->size() > kMostStrings) return both;
  LiteralSet strings = *of_a;
  strings.insert(strings.end(), of_b->begin(), of_b->end());
  if (a.exact && b.exact) {
    both.exact = std::move(strings);
  } else {
    both.literals.push_back(std::move(strings));
  }
  return both;
}

}  // namespace selon::lexicon
