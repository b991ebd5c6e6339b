#include "analyzer/lexicon/pattern_sieve.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <utility>

namespace selon::lexicon {
namespace {

// Where the four bytes begin that are rarest in French.
std::size_t rarest(std::string_view literal, std::size_t size) {
  constexpr std::string_view kCommon = " esaitnrulo";
  std::size_t best = 0;
  std::size_t most = 0;
  for (std::size_t at = 0; at + size <= literal.size(); ++at) {
    const std::string_view bytes = literal.substr(at, size);
    const auto rare =
        static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), [&](char c) {
          return kCommon.find(c) == std::string_view::npos;
        }));
    if (rare > most) best = at;
    most = std::max(most, rare);
  }
  return best;
}

bool begins_coarsely(std::string_view text, std::string_view literal) {
  return text.size() >= literal.size() &&
         std::equal(literal.begin(), literal.end(), text.begin(),
                    [](char a, char b) { return a == static_cast<char>(b | 0x20); });
}

bool has_letter(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

void PatternSieve::add(std::string_view pattern) {
  // Of patterns that many texts open like only the literals tell that they do not match.
  constexpr std::size_t kFew = 24;
  const Opening opening = opening_of(pattern);
  add_opening(opening);
  wanted_.emplace_back();
  const bool rare = std::any_of(opening.begin(), opening.end(),
                                [](const ByteSet& bytes) { return bytes.count() <= kFew; });
  if (!rare) add_literals(literals_of(pattern));
}

void PatternSieve::add_opening(const Opening& opening) {
  const std::size_t place = wanted_.size() % kRowsAWord;
  if (place == 0) {
    openings_.emplace_back();
    any_opening_.emplace_back();
  }
  const ByteSet low(~std::uint64_t{0});
  for (std::size_t i = 0; i < kOpening; ++i) {
    if (opening[i].all()) {
      any_opening_.back()[i] |= Row{1} << place;
      continue;
    }
    auto* row = openings_.back()[i].data();
    for (std::size_t from = 0; from < 256; from += 64, row += 64) {
      const std::uint64_t bits = (opening[i] >> from & low).to_ullong();
      for (std::uint64_t left = bits; left != 0; left &= left - 1) {
        row[std::countr_zero(left)] |= Row{1} << place;
      }
    }
  }
}

void PatternSieve::add_literals(const Literals& literals) {
  for (const std::vector<std::string>& words : literals.sets) {
    Choice choice;
    choice.coarse = literals.coarse;
    std::copy_if(words.begin(), words.end(), std::back_inserter(choice.short_ones),
                 [](const std::string& word) { return word.size() < kProbe; });
    // A space stands in nearly every text, and of short words all bytes where capitals do not
    // count.
    const bool vague = std::any_of(choice.short_ones.begin(), choice.short_ones.end(),
                                   [&](const std::string& word) {
                                     return word == " " || (choice.coarse && has_letter(word));
                                   });
    const bool any_long = choice.short_ones.size() < words.size();
    if (vague || (any_long && groups_ == kMostGroups)) continue;
    if (any_long) choice.group = groups_++;
    for (const std::string& word : words) {
      if (word.size() >= kProbe) add_literal(word, choice.group);
    }
    wanted_.back().push_back(std::move(choice));
  }
  // A bit tells whether a group stands in a text; those are asked first.
  std::stable_partition(wanted_.back().begin(), wanted_.back().end(),
                        [](const Choice& choice) { return choice.short_ones.empty(); });
}

void PatternSieve::add_literal(const std::string& text, std::uint32_t group) {
  Literal literal{{}, group, 0, 0};
  coarse(text, literal.text);
  literal.probe = rarest(literal.text, kProbe);
  std::uint16_t& first = slots_[slot_of(literal.text.data() + literal.probe)];
  literal.next = std::exchange(first, static_cast<std::uint16_t>(literals_.size()));
  literals_.push_back(std::move(literal));
}

// The slot of the four bytes there, as coarse() has them.
std::size_t PatternSieve::slot_of(const char* at) {
  std::uint32_t bytes = 0;
  static_assert(sizeof bytes == kProbe);
  std::memcpy(&bytes, at, sizeof bytes);
  return (bytes | 0x20202020U) * 0x9E3779B1U >> 19;
}

PatternSieve::Seen PatternSieve::look(std::string_view text) const {
  Seen seen;
  seen.text = text;
  for (const char c : text) seen.bytes[static_cast<unsigned char>(c)] = true;
  seen.stray = holds_stray_letter(text);
  for (std::size_t i = 0; i + kProbe <= text.size(); ++i) {
    for (std::uint16_t n = slots_[slot_of(text.data() + i)]; n != 0; n = literals_[n].next) {
      const Literal& literal = literals_[n];
      if (i >= literal.probe && begins_coarsely(text.substr(i - literal.probe), literal.text)) {
        seen.groups.set(literal.group);
      }
    }
  }
  return seen;
}

PatternSieve::Row PatternSieve::opened_like(std::string_view text, std::size_t word) const {
  Row rows = ~Row{0};
  for (std::size_t i = 0; i < std::min(text.size(), kOpening); ++i) {
    rows &= openings_[word][i][static_cast<unsigned char>(text[i])] | any_opening_[word][i];
  }
  return rows;
}

bool PatternSieve::has(const Seen& seen, const std::vector<Choice>& choices) {
  const auto stands = [&](const std::string& literal, bool coarse) {
    const bool bytes = std::all_of(literal.begin(), literal.end(), [&](char c) {
      const auto byte = static_cast<unsigned char>(c);
      return seen.bytes[byte] || (coarse && seen.bytes[byte ^ 0x20U]);
    });
    if (!bytes || coarse || literal.size() == 1) return bytes;
    return seen.text.find(literal) != std::string_view::npos;
  };
  return seen.stray || std::all_of(choices.begin(), choices.end(), [&](const Choice& choice) {
           return seen.groups.test(choice.group) ||
                  std::any_of(choice.short_ones.begin(), choice.short_ones.end(),
                              [&](const auto& literal) { return stands(literal, choice.coarse); });
         });
}

}  // namespace selon::lexicon
