// The readers of characters, words and sentences against second implementations that are slow and
// obvious, on random input. Those of words and sentences know less French than the real ones, so
// their texts are of words and marks about which there is no doubt.
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/base/utf8.h"
#include "analyzer/text/document.h"
#include "tests/support/document_dump.h"
#include "tests/support/sizes.h"

namespace selon::text {
namespace {

std::size_t below(std::mt19937& random, std::size_t limit) { return random() % limit; }

// --- UTF-8 ---

// The bytes of a code point by the table of the standard; empty for what is no character.
std::string encoded(char32_t c) {
  const auto tail = [](char32_t bits) { return static_cast<char>(0x80 | (bits & 0x3F)); };
  if (c < 0x80) return {static_cast<char>(c)};
  if (c < 0x800) return {static_cast<char>(0xC0 | (c >> 6)), tail(c)};
  if (c >= 0xD800 && c < 0xE000) return {};
  if (c < 0x10000) return {static_cast<char>(0xE0 | (c >> 12)), tail(c >> 6), tail(c)};
  if (c > 0x10FFFF) return {};
  return {static_cast<char>(0xF0 | (c >> 18)), tail(c >> 12), tail(c >> 6), tail(c)};
}

// The character whose bytes a text begins with, found by encoding every one with those first bits;
// and else the longest beginning that some character has, at least one byte.
utf8::CodePoint slowly_decoded(std::string_view text) {
  static const std::vector<std::string> kAll = [] {
    std::vector<std::string> out;
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
      if (std::string bytes = encoded(c); !bytes.empty()) out.push_back(std::move(bytes));
    }
    std::sort(out.begin(), out.end());
    return out;
  }();
  for (std::size_t size = std::min<std::size_t>(4, text.size()); size > 0; --size) {
    const std::string_view beginning = text.substr(0, size);
    const auto at = std::lower_bound(kAll.begin(), kAll.end(), beginning);
    if (at == kAll.end() || !at->starts_with(beginning)) continue;
    if (*at != beginning) return {utf8::kReplacement, size, false};
    char32_t value = static_cast<unsigned char>(beginning[0]);
    if (size > 1) value &= 0x7FU >> size;
    for (const char c : beginning.substr(1)) value = value << 6 | (c & 0x3FU);
    return {value, size, true};
  }
  return {utf8::kReplacement, 1, false};
}

TEST(TextOracle, DecodesAsATableOfAllCharactersDoes) {
  constexpr std::string_view kTelling =
      "\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC1\xC2\xDF\xE0\xE1\xEC\xED"
      "\xEE\xEF\xF0\xF1\xF3\xF4\xF5\xFF"
      "a";
  std::mt19937 random(20240601);  // the same bytes in every run
  for (std::size_t round = 0; round < 200'000 / testing::kLess; ++round) {
    std::string bytes;
    for (std::size_t size = 1 + below(random, 5); size > 0; --size) {
      bytes += below(random, 2) == 0 ? kTelling[below(random, kTelling.size())]
                                     : static_cast<char>(below(random, 256));
    }
    const utf8::CodePoint fast = utf8::decode(bytes, 0);
    const utf8::CodePoint slow = slowly_decoded(bytes);
    ASSERT_EQ(fast.value, slow.value) << ::testing::PrintToString(bytes);
    ASSERT_EQ(fast.size, slow.size) << ::testing::PrintToString(bytes);
    ASSERT_EQ(fast.well_formed, slow.well_formed) << ::testing::PrintToString(bytes);
  }
}

// --- the clean form ---

// What becomes of each character, and nothing else does.
struct Cleaned {
  std::string_view original;
  std::string_view clean;
};
constexpr Cleaned kCleaned[] = {
    {"a", "a"},       {"B", "B"},       {"é", "é"},       {"œ", "œ"},      {"\u2019", "'"},
    {"'", "'"},       {" ", " "},       {"\u00A0", " "},  {"\u202F", " "}, {"\u2009", " "},
    {"\u00AD", ""},   {"\u200B", ""},   {"\uFEFF", ""},   {"\u202E", ""},  {"\u2066", ""},
    {"e\u0301", "é"}, {"a\u0300", "à"}, {"c\u0327", "ç"}, {"«", "«"},      {"漢", "漢"},
    {"😀", "😀"},       {".", "."},       {",", ","},       {"7", "7"},
};

TEST(TextOracle, CleansCharacterByCharacter) {
  std::mt19937 random(7);  // the same texts in every run
  for (int round = 0; round < 3000; ++round) {
    std::string original;
    std::string clean;
    std::vector<Span> from;  // per byte of `clean`, the original bytes of its character
    for (std::size_t n = below(random, 40); n > 0; --n) {
      const Cleaned& each = kCleaned[below(random, std::size(kCleaned))];
      const Span span{original.size(), original.size() + each.original.size()};
      original += each.original;
      clean += each.clean;
      from.resize(clean.size(), span);
    }
    const Clean found = normalize(original);
    ASSERT_EQ(found.text, clean) << original;
    for (std::uint32_t begin = 0; begin < clean.size(); ++begin) {
      if (!utf8::is_boundary(clean, begin)) continue;
      for (auto end = begin + 1; end <= clean.size(); ++end) {
        if (!utf8::is_boundary(clean, end)) continue;
        const Span span = found.map.to_original(begin, end);
        ASSERT_EQ(span, (Span{from[begin].begin, from[end - 1].end})) << original << "\n"
                                                                      << begin << " to " << end;
      }
    }
  }
}

// --- words and sentences ---

constexpr std::string_view kWords[] = {"maire", "Odile", "route",   "Lormel", "ouverte",
                                       "pont",  "été",   "Garrec",  "douze",  "vent",
                                       "l'eau", "d'ici", "qu'elle", "Élise",  "porte-parole"};
constexpr std::string_view kMarks[] = {".", "?", "!", ",", ";", ":", "…"};

bool is_capital(std::string_view word) {
  return (word[0] >= 'A' && word[0] <= 'Z') || word.starts_with("É");
}

// Words and marks in a row, one space between words, as a plain French text has them.
std::vector<std::string_view> random_words(std::mt19937& random) {
  std::vector<std::string_view> out;
  for (std::size_t n = 1 + below(random, 30); n > 0; --n) {
    const bool may_mark = !out.empty() && std::find(std::begin(kMarks), std::end(kMarks),
                                                    out.back()) == std::end(kMarks);
    out.push_back(may_mark && below(random, 4) == 0 ? kMarks[below(random, std::size(kMarks))]
                                                    : kWords[below(random, std::size(kWords))]);
  }
  return out;
}

TEST(TextOracle, SegmentsAsSpacesAndMarksDo) {
  std::mt19937 random(99);  // the same texts in every run
  std::size_t sentences = 0;
  for (int round = 0; round < 3000; ++round) {
    const std::vector<std::string_view> words = random_words(random);
    std::string text;
    std::string tokens;
    std::vector<std::string> expected(1);
    bool stopped = false;  // a full stop stands before
    for (const std::string_view word : words) {
      const bool mark = std::find(std::begin(kMarks), std::end(kMarks), word) != std::end(kMarks);
      if (!mark && !text.empty()) {
        text += ' ';
        const bool starts = stopped && is_capital(word);
        if (starts) {
          expected.emplace_back();
        } else {
          expected.back() += ' ';
        }
      }
      text += word;
      expected.back() += word;
      stopped = word == "." || word == "?" || word == "!" || word == "…";
      // An elided word is one of its own.
      const std::size_t apostrophe = word.find('\'');
      if (!tokens.empty()) tokens += '|';
      if (apostrophe == std::string_view::npos) {
        tokens += word;
      } else {
        tokens.append(word.substr(0, apostrophe + 1))
            .append("|")
            .append(word.substr(apostrophe + 1));
      }
    }
    const Document document = build_document(text);
    ASSERT_EQ(testing::tokens_of(document), tokens);
    ASSERT_EQ(testing::sentences_of(document), expected);
    sentences += expected.size();
  }
  EXPECT_GT(sentences, 4000U);
}

// --- quotations ---

struct Marked {
  std::size_t open = 0;
  std::size_t close = 0;
  std::int32_t parent = -1;
};

// A quotation and what stands in it; marks are told apart and nested two deep.
void random_quotation(std::mt19937& random, std::int32_t parent, std::string& text,
                      std::size_t& token, std::vector<Marked>& out) {
  const std::size_t index = out.size();
  out.push_back({token++, 0, parent});
  text += parent < 0 ? "« " : "“";
  const auto word = [&](std::string_view one) {
    text += one;
    ++token;
  };
  word("oui");
  for (std::size_t n = below(random, 3); n > 0; --n) {
    text += ' ';
    if (parent < 0 && below(random, 2) == 0) {
      random_quotation(random, static_cast<std::int32_t>(index), text, token, out);
    } else {
      word("non");
    }
  }
  out[index].close = token++;
  text += parent < 0 ? " »" : "”";
}

TEST(TextOracle, PairsMarksAsTheyWereWritten) {
  std::mt19937 random(11);  // the same texts in every run
  for (int round = 0; round < 2000; ++round) {
    std::string text = "Voici";
    std::size_t token = 1;
    std::vector<Marked> expected;
    for (std::size_t n = below(random, 5); n > 0; --n) {
      text += ' ';
      random_quotation(random, -1, text, token, expected);
      if (below(random, 2) == 0) {
        text += " puis";
        ++token;
      }
    }
    const Document document = build_document(text);
    ASSERT_EQ(document.tokens.size(), token) << text;
    ASSERT_EQ(document.quotes.size(), expected.size()) << text;
    for (std::size_t i = 0; i < expected.size(); ++i) {
      ASSERT_EQ(document.quotes[i].open_token, expected[i].open) << text;
      ASSERT_EQ(document.quotes[i].close_token, expected[i].close) << text;
      ASSERT_EQ(document.quotes[i].parent, expected[i].parent) << text;
      ASSERT_TRUE(document.quotes[i].opened && document.quotes[i].closed) << text;
    }
  }
}

}  // namespace
}  // namespace selon::text
