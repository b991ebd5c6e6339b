#include "analyzer/lexicon/word_pattern.h"

#include <algorithm>
#include <array>
#include <bit>

#include "analyzer/base/among.h"
#include "analyzer/lexicon/fold.h"
#include "analyzer/lexicon/inflect.h"
#include "analyzer/lexicon/word_bytes.h"

namespace selon::lexicon {
namespace {

// The words that lose their vowel before another; quelqu'un stays one word.
bool is_elided(std::string_view word) {
  constexpr std::array<std::string_view, 13> kElided = {
      "l'", "d'", "qu'",    "n'",      "s'",      "j'",     "m'",
      "t'", "c'", "jusqu'", "lorsqu'", "puisqu'", "quoiqu'"};
  return among(kElided, word);
}

// "qu'il" is two words.
std::vector<std::string_view> words_of(std::string_view pattern) {
  std::vector<std::string_view> words;
  for (std::string_view word : split(pattern, ' ')) {
    const std::size_t cut = word.find('\'');
    const bool inner = cut != std::string_view::npos && cut + 1 < word.size();
    if (inner && is_elided(word.substr(0, cut + 1)) && word[cut + 1] != '/') {
      words.push_back(word.substr(0, cut + 1));
      word.remove_prefix(cut + 1);
    }
    words.push_back(word);
  }
  return words;
}

// The key of what begins with these bytes; there are two at least.
std::uint16_t prefix_key(std::string_view folded) {
  return static_cast<std::uint16_t>(static_cast<unsigned char>(folded[0]) << 8 |
                                    static_cast<unsigned char>(folded[1]));
}

std::uint64_t bit_of(std::string_view folded) {
  return std::uint64_t{1} << (hash_bytes(folded) >> 58);
}

// For quick looks, without a hash of all letters.
std::uint64_t told_by(std::string_view word) {
  const auto first = static_cast<unsigned char>(word.empty() ? '\0' : word.front());
  return std::uint64_t{1} << (word.size() * 7 + first) % 64;
}

template <typename Key>
void add_to(std::unordered_map<Key, std::vector<std::uint32_t>>& index, Key key,
            std::uint32_t pattern) {
  auto& bucket = index[key];
  if (bucket.empty() || bucket.back() != pattern) bucket.push_back(pattern);
}

}  // namespace

WordPatterns::Element WordPatterns::read_element(std::string_view cell) {
  Element element;
  if (cell.size() > 2 && cell.front() == '[' && cell.back() == ']') {
    element.optional = true;
    cell = cell.substr(1, cell.size() - 2);
  }
  if (cell == "..") {
    element.gap = true;
    return element;
  }
  const auto add = [](std::vector<Spelled>& to, std::string_view word) {
    to.push_back({std::string(word), folded(word)});
  };
  for (const std::string_view part : split(cell, '/')) {
    if (part.ends_with('*')) {
      add(element.prefixes, part.substr(0, part.size() - 1));
    } else if (part.ends_with('~')) {
      for (const std::string& form : adjective_forms(part.substr(0, part.size() - 1))) {
        add(element.words, form);
      }
    } else {
      add(element.words, part);
    }
  }
  for (const Spelled& word : element.words) element.told |= told_by(word.exact);
  return element;
}

Problem WordPatterns::add(std::string_view pattern, std::uint32_t payload) {
  Pattern made{{}, payload, {}};
  std::size_t gaps = 0;
  for (const std::string_view word : words_of(pattern)) {
    made.elements.push_back(read_element(word));
    const Element& element = made.elements.back();
    gaps += element.gap ? 1 : 0;
    if (!element.gap && element.words.empty() && element.prefixes.empty()) {
      return "an empty alternative in \"" + std::string(word) + "\"";
    }
    for (const Spelled& prefix : element.prefixes) {
      if (prefix.folded.size() < 2) return "\"" + std::string(word) + "\" matches too much";
    }
  }
  if (made.elements.empty() || made.elements.front().optional || made.elements.front().gap) {
    return "a pattern has to start with a word that cannot be missing";
  }
  if (made.elements.back().gap) return "a pattern has to end with a word";
  if (gaps > 2 || made.elements.size() > kMaxElements) {
    return "a pattern has at most 2 gaps (..) and 16 words";
  }
  made.follow = follow_of(made.elements);
  patterns_.push_back(std::move(made));
  index(static_cast<std::uint32_t>(patterns_.size() - 1));
  return std::nullopt;
}

void WordPatterns::index(std::uint32_t pattern) {
  const Element& first = patterns_[pattern].elements.front();
  for (const Spelled& word : first.words) {
    add_to(by_word_, hash_bytes(word.folded), pattern);
  }
  for (const Spelled& prefix : first.prefixes) {
    add_to(by_prefix_, prefix_key(prefix.folded), pattern);
  }
}

// All bits where anything may stand there.
WordPatterns::Follow WordPatterns::follow_of(const std::vector<Element>& elements) {
  Follow follow;
  std::uint64_t second = 0;
  std::uint64_t near = 0;
  std::uint32_t farthest = 1;  // tokens from the first word
  for (std::size_t i = 1; i < elements.size(); ++i) {
    const Element& element = elements[i];
    if (element.gap) {
      follow.gap = true;
      farthest += kMaxGap;
      continue;
    }
    if (!element.prefixes.empty() || farthest > kNear) return {};
    for (const Spelled& word : element.words) {
      second |= bit_of(word.folded);
      near |= told_by(word.exact) | told_by(word.folded);
    }
    if (!element.optional) return {follow.gap ? near : second, follow.gap};
    ++farthest;
  }
  return {};  // it may end with its first word
}

// The bits of the words that stand next behind the token, by which it can be told that a word is
// not among them.
std::uint64_t WordPatterns::near_words(const text::Document& document, std::uint32_t token,
                                       std::uint32_t stop) {
  std::uint64_t words = 0;
  std::string room;
  for (std::uint32_t t = token + 1; t < std::min(stop, token + 1 + kNear); ++t) {
    const std::string_view form = document.form(t);
    words |= told_by(form);
    // what begins with a capital is compared without accents, too
    if (document.tokens[t].shape != text::Shape::lower) words |= told_by(folded_lower(form, room));
  }
  return words;
}

bool WordPatterns::fits(const Element& element, const text::Document& document,
                        std::uint32_t token) {
  const std::string_view form = document.form(token);
  const text::Shape shape = document.tokens[token].shape;
  const bool capitals = shape == text::Shape::capitalised || shape == text::Shape::upper;
  const bool may_fit = (element.told & told_by(form)) != 0 || !element.prefixes.empty();
  if (may_fit && fits(element, form, &Spelled::exact)) return true;
  if (!capitals) return false;
  std::string room;
  return fits(element, folded_lower(form, room), &Spelled::folded);
}

bool WordPatterns::fits(const Element& element, std::string_view form,
                        std::string Spelled::*spelling) {
  const auto& words = element.words;
  const auto& prefixes = element.prefixes;
  return std::any_of(words.begin(), words.end(),
                     [&](const Spelled& word) { return form == word.*spelling; }) ||
         std::any_of(prefixes.begin(), prefixes.end(),
                     [&](const Spelled& prefix) { return form.starts_with(prefix.*spelling); });
}

std::uint32_t WordPatterns::match(const Pattern& pattern, const text::Document& document,
                                  std::uint32_t token, std::uint32_t stop) {
  // Bit n: what was asked for so far can end right before token + n. All ways at once, as the ways
  // through optional words double with each of them.
  static_assert(kMaxElements + kMaxGap + kMaxGap < 32);
  std::uint32_t reached = 1;
  for (const Element& element : pattern.elements) {
    std::uint32_t next = element.optional ? reached : 0;
    for (std::uint32_t n = 0; reached >> n != 0; ++n) {
      const std::uint32_t at = token + n;
      if ((reached >> n & 1U) == 0) continue;
      if (element.gap) {
        for (std::uint32_t end = at; end <= stop && end <= at + kMaxGap; ++end) {
          next |= 1U << (end - token);
          if (end < stop && document.tokens[end].kind == text::TokenKind::punct) break;
        }
      } else if (at < stop && fits(element, document, at)) {
        next |= 1U << (n + 1);
      }
    }
    if (next == 0) return 0;
    reached = next;
  }
  return token + static_cast<std::uint32_t>(std::bit_width(reached)) - 1;
}

WordPatterns::Found WordPatterns::longest(const text::Document& document,
                                          std::uint32_t token) const {
  Found found;
  if (token >= document.tokens.size()) return found;
  std::string room;
  const std::string_view first = folded_lower(document.form(token), room);
  const std::uint32_t stop = document.sentences[document.tokens[token].sentence].end_token;
  const std::string_view second = token + 1 < stop ? document.form(token + 1) : std::string_view{};
  std::string second_room;
  const std::uint64_t second_bit = bit_of(folded_lower(second, second_room));
  std::uint64_t near = 0;
  bool near_known = false;
  std::uint32_t first_added = 0;  // the pattern found
  const auto goes_on = [&](const Follow& follow) {
    if (!follow.gap) return (follow.words & second_bit) != 0;
    if (!near_known) near = near_words(document, token, stop);
    near_known = true;
    return (follow.words & near) != 0;
  };
  const auto try_all = [&](const std::vector<std::uint32_t>& bucket) {
    for (const std::uint32_t i : bucket) {
      if (!goes_on(patterns_[i].follow)) continue;
      const std::uint32_t end = match(patterns_[i], document, token, stop);
      if (end < found.end || end == 0 || (end == found.end && i >= first_added)) continue;
      found = {patterns_[i].payload, end};
      first_added = i;
    }
  };
  if (const auto bucket = by_word_.find(hash_bytes(first)); bucket != by_word_.end()) {
    try_all(bucket->second);
  }
  if (first.size() < 2) return found;
  if (const auto bucket = by_prefix_.find(prefix_key(first)); bucket != by_prefix_.end()) {
    try_all(bucket->second);
  }
  return found;
}

}  // namespace selon::lexicon
