// The tries and patterns of the lexicon against second implementations that are slow and obvious,
// on random phrases and texts of few words, so that much matches by chance.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/lexicon/phrase_trie.h"
#include "analyzer/lexicon/word_pattern.h"
#include "analyzer/text/document.h"
#include "tests/support/sizes.h"

namespace selon::lexicon {
namespace {

template <std::size_t size>
std::string_view any_of(const std::string_view (&words)[size], std::mt19937& random) {
  return words[random() % size];
}

// --- phrases ---

constexpr std::string_view kPhraseParts[] = {"la", "La", "LA", "été", "ete", "Été", "œuf", "oeuf",
                                             "ça", "ca", "+",  "-",   "&",   ".",   "/",   "'",
                                             " ",  " ",  " ",  " ",   " ",   "l'",  "A&B", "d.e",
                                             "1",  "12", "Ÿ",  "y",   "!",   ",",   "а",   "É-té"};

std::string random_phrase(std::mt19937& random, std::size_t most) {
  std::string out;
  for (std::size_t n = 1 + random() % most; n > 0; --n) out += any_of(kPhraseParts, random);
  return out;
}

// The letters of the parts above without accents and capitals, one by one.
std::string slowly_folded(std::string_view text) {
  static const std::map<std::string_view, std::string_view> kFolds = {
      {"é", "e"}, {"É", "e"}, {"œ", "oe"}, {"ç", "c"},  {"Ÿ", "y"}, {"ÿ", "y"},
      {"L", "l"}, {"A", "a"}, {"B", "b"},  {"Œ", "oe"}, {"Ç", "c"}};
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t bytes = static_cast<unsigned char>(text[i]) < 0x80 ? 1 : 2;
    const auto fold = kFolds.find(text.substr(i, bytes));
    out += fold == kFolds.end() ? text.substr(i, bytes) : fold->second;
    i += bytes;
  }
  return out;
}

// Runs of letters and digits, and every plus.
std::vector<std::string> pieces_of(std::string_view text) {
  std::vector<std::string> out(1);
  for (const char c : slowly_folded(text)) {
    const bool inner =
        static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
    if (inner) {
      out.back() += c;
      continue;
    }
    if (!out.back().empty()) out.emplace_back();
    if (c == '+') {
      out.back() = "+";
      out.emplace_back();
    }
  }
  if (out.back().empty()) out.pop_back();
  return out;
}

// Whether a mark may stand inside a phrase: & anywhere, some where no space parts it.
bool may_join(const text::Document& document, std::uint32_t token) {
  const std::string_view mark = document.surface(token);
  if (document.tokens[token].kind != text::TokenKind::punct) return false;
  if (mark == "&") return true;
  const bool tight = !document.tokens[token].space_before && token + 1 < document.tokens.size() &&
                     !document.tokens[token + 1].space_before;
  return tight && (mark == "." || mark == "-" || mark == "/" || mark == "'" || mark == "!");
}

using Hits = std::set<std::pair<std::uint32_t, std::uint32_t>>;  // payload, end

Hits slowly_found(const std::vector<std::string>& phrases, const text::Document& document,
                  std::uint32_t start) {
  Hits out;
  const std::uint32_t stop = document.sentences[document.tokens[start].sentence].end_token;
  for (std::uint32_t end = start + 1; end <= stop; ++end) {
    std::vector<std::string> words;
    bool sound = true;
    for (std::uint32_t t = start; t < end && sound; ++t) {
      const std::vector<std::string> more = pieces_of(document.surface(t));
      const bool joins = t != start && t + 1 != end && may_join(document, t);
      sound = joins || !more.empty();
      if (!joins) words.insert(words.end(), more.begin(), more.end());
    }
    if (!sound) continue;
    for (std::uint32_t i = 0; i < phrases.size(); ++i) {
      if (pieces_of(phrases[i]) == words) out.emplace(i, end);
    }
  }
  return out;
}

TEST(LexiconOracle, PhraseTrieFindsWhatALookAtEveryPhraseFinds) {
  std::mt19937 random(20240601);  // the same phrases in every run
  std::size_t found = 0;
  for (std::size_t round = 0; round < 400 / testing::kLess; ++round) {
    PhraseTrie trie;
    std::vector<std::string> phrases;
    while (phrases.size() < 30) {
      const std::string phrase = random_phrase(random, 5);
      const std::size_t pieces = pieces_of(phrase).size();
      ASSERT_EQ(trie.add(phrase, static_cast<std::uint32_t>(phrases.size())),
                pieces > 0 && pieces <= PhraseTrie::kMaxPieces)
          << phrase;
      // A phrase without pieces keeps its number, and matches nothing.
      phrases.push_back(phrase);
    }
    const std::string text = random_phrase(random, 60);
    const text::Document document = text::build_document(text);
    for (std::uint32_t t = 0; t < document.tokens.size(); ++t) {
      Hits hits;
      trie.walk(document, t, [&](const PhraseTrie::Hit& hit) {
        EXPECT_TRUE(hits.emplace(hit.payload, hit.end).second) << "twice: " << hit.payload;
      });
      ASSERT_EQ(hits, slowly_found(phrases, document, t)) << text << "\nfrom token " << t;
      found += hits.size();
    }
  }
  EXPECT_GT(found, 1000U / testing::kLess);  // or nothing was tried
}

// --- patterns of words ---

constexpr std::string_view kElements[] = {"pas",    "a",    "a/ont",  "[pas]",     "[a/ont]",
                                          "..",     "con*", "qu'il",  "confirmé~", "pas/con*",
                                          "[con*]", "n'",   "été/et*"};
constexpr std::string_view kTextWords[] = {
    "pas ", "a ", "ont ", "confirmé ", "confirmées ", "con ", "contre ", "qu'",       "il ",
    "n'",   ", ", "été ", "ETE ",      "PAS ",        "A ",   "eté ",    "Confirmée "};

// The tokens behind an element that begins at `token`, by the words of the manual.
std::set<std::uint32_t> behind(std::string_view element, const text::Document& document,
                               std::uint32_t token, std::uint32_t stop) {
  std::set<std::uint32_t> out;
  if (element == "..") {  // up to four words, and no marks
    out.insert(token);
    for (std::uint32_t n = 1; n <= 4 && token + n <= stop; ++n) {
      if (document.tokens[token + n - 1].kind == text::TokenKind::punct) break;
      out.insert(token + n);
    }
    return out;
  }
  if (element.front() == '[') {
    out.insert(token);
    element = element.substr(1, element.size() - 2);
  }
  if (token >= stop) return out;
  const text::Shape shape = document.tokens[token].shape;
  const bool capitals = shape == text::Shape::capitalised || shape == text::Shape::upper;
  const auto same = [capitals](std::string_view form, std::string_view word) {
    return form == word || (capitals && slowly_folded(form) == slowly_folded(word));
  };
  const std::string form(document.form(token));
  for (std::size_t at = 0; at <= element.size();) {
    const std::size_t slash = std::min(element.find('/', at), element.size());
    const std::string_view part = element.substr(at, slash - at);
    at = slash + 1;
    const std::string_view stem = part.substr(0, part.size() - 1);
    bool fits = same(form, part);
    if (part.back() == '*') fits = same(form.substr(0, stem.size()), stem);
    if (part.back() == '~') {
      for (const char* ending : {"", "e", "s", "es"})
        fits = fits || same(form, std::string(stem) + ending);
    }
    if (fits) out.insert(token + 1);
  }
  return out;
}

// The end of the longest match of a pattern at `token`, 0 for none: all ends that can be reached
// behind each element.
std::uint32_t slowly_matched(const std::vector<std::string_view>& elements,
                             const text::Document& document, std::uint32_t token) {
  const std::uint32_t stop = document.sentences[document.tokens[token].sentence].end_token;
  std::set<std::uint32_t> reached = {token};
  for (const std::string_view element : elements) {
    std::set<std::uint32_t> next;
    for (const std::uint32_t at : reached) next.merge(behind(element, document, at, stop));
    reached = std::move(next);
  }
  return reached.empty() ? 0 : *reached.rbegin();
}

TEST(LexiconOracle, PatternsMatchWhatFollowingEveryWayMatches) {
  std::mt19937 random(7);  // the same patterns in every run
  std::size_t found = 0;
  for (int round = 0; round < 600; ++round) {
    WordPatterns patterns;
    std::vector<std::vector<std::string_view>> added;
    while (added.size() < 12) {
      std::vector<std::string_view> elements;
      std::string pattern;
      for (std::size_t n = 1 + random() % 5; n > 0; --n) {
        const std::string_view element = any_of(kElements, random);
        pattern.append(pattern.empty() ? "" : " ").append(element);
        if (element == "qu'il") {  // two words
          elements.insert(elements.end(), {"qu'", "il"});
        } else {
          elements.push_back(element);
        }
      }
      if (patterns.add(pattern, static_cast<std::uint32_t>(added.size()))) continue;
      added.push_back(elements);
    }
    std::string text;
    for (int i = 0; i < 25; ++i) text += any_of(kTextWords, random);
    const text::Document document = text::build_document(text);
    for (std::uint32_t t = 0; t < document.tokens.size(); ++t) {
      const WordPatterns::Found fast = patterns.longest(document, t);
      WordPatterns::Found slow;
      for (std::uint32_t i = 0; i < added.size(); ++i) {
        const std::uint32_t end = slowly_matched(added[i], document, t);
        if (end > slow.end) slow = {i, end};
      }
      ASSERT_EQ(fast.end, slow.end) << text << "\nfrom token " << t;
      ASSERT_EQ(fast.payload, slow.payload) << text << "\nfrom token " << t;
      if (fast.end != 0) ++found;
    }
  }
  EXPECT_GT(found, 1000U);
}

// Every optional word doubles the ways through a pattern; they must not be tried one by one.
TEST(LexiconOracle, PatternsOfOptionalWordsEnd) {
  WordPatterns patterns;
  std::string text = "pas ";
  for (std::uint32_t i = 0; i < 500; ++i) {
    std::string pattern = "pas";
    for (int n = 0; n < 13; ++n) pattern += " [pas/a]";
    ASSERT_FALSE(patterns.add(pattern + " .. il", i).has_value());
    text += "pas ";
  }
  const text::Document document = text::build_document(text);
  for (std::uint32_t t = 0; t < document.tokens.size(); ++t) {
    EXPECT_EQ(patterns.longest(document, t).end, 0U);
  }
}

}  // namespace
}  // namespace selon::lexicon
