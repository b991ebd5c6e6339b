// What is said of a pattern without compiling it is true of every text that it matches, and rules
// out most others. RE2 itself, run on each pattern, is the judge.
#include <gtest/gtest.h>
#include <re2/re2.h>

#include <memory>
#include <random>
#include <string>
#include <vector>

#include "analyzer/lexicon/embedded_tables.h"
#include "analyzer/lexicon/furniture.h"
#include "analyzer/lexicon/pattern_sieve.h"
#include "analyzer/lexicon/tsv.h"

namespace selon::lexicon {
namespace {

bool passes(std::string_view pattern, std::string_view text) {
  PatternSieve sieve;
  sieve.add(pattern);
  bool passed = false;
  sieve.pass(text, [&](std::size_t) { return passed = true; });
  return passed && may_open(pattern, text);
}

struct Case {
  std::string_view pattern;
  std::string_view text;
};

TEST(LexiconPatternSieve, WhatMatchesPasses) {
  const Case cases[] = {
      {"", "a"},
      {"^a|b", "cb"},
      {"(?i)^Été", "éTÉ"},
      {"(?i)kilos", "\u212Ailo\u017F"},
      {"(?i)^kilos", "\u212Ailo\u017F"},
      {"(?i)^[j-l]ilo[r-t]$", "\u212Ailo\u017F"},
      {"(?i)[\u017F]a", "Sa"},
      {"(?i)^\u0178es", "ÿes"},
      {"(?i)œuvre", "ŒUVRE"},
      {"^[^a-z]b", "éb"},
      {"^[]a]b", "]b"},
      {"^[a-]b", "-b"},
      {"^[[:alpha:]]{3}", "abc"},
      {"^\\Qa|b\\E", "a|b"},
      {"^\\x61b", "ab"},
      {"^\\pLb", "éb"},
      {"^(?:ab|c{2,3})+d", "abccccabd"},
      {"^(?P<a>ab){2}$", "abab"},
      {"^(a*b*)*c", "aabbabc"},
      {"^(|a)b", "b"},
      {"^a{0}b", "b"},
      {"^(?i:a)b", "Ab"},
      {"(?s)^a.b", "a\nb"},
      {"(?m)^b", "a\nb"},
      {"^a\\b", "a"},
      {"a$|^b", "ba"},
      {"^.{0,200}©", "Le pont de Lunel rouvre enfin après quinze ans de travaux en mer ©"},
      {"(^a|b)c", "xbc"},
      {"x(?:)y", "xy"},
      {"^\\$5", "$5"},
      {"^a{,2}", "a{,2}"},
  };
  for (const Case& c : cases) {
    const RE2 expression(re2::StringPiece(c.pattern.data(), c.pattern.size()));
    ASSERT_TRUE(RE2::PartialMatch(re2::StringPiece(c.text.data(), c.text.size()), expression))
        << c.pattern;
    EXPECT_TRUE(passes(c.pattern, c.text)) << c.pattern;
  }
}

TEST(LexiconPatternSieve, MostOfWhatDoesNotMatchIsHeldBack) {
  const Case cases[] = {
      {"^abc", "abd"},
      {"(?i)^abc", "ABD"},
      {"^a|^b", "c"},  // by what stands in it
      {"newsletter", "Le pont rouvre"},
      {"(?i)(newsletter|infolettre).{0,9}(gratuit|matin)", "La newsletter du soir"},
      {"^.{0,120}[.)] Photo [A-Z]", "Le pont rouvre. Photos du port"},
      {"©", "Le pont « rouvre » déjà"},
      {"^[A-Z][a-z]+ \\(AFP\\)", "Le maire a parlé"},
      {"^(le|la)\\s*:?$", "Le pont rouvre"},
      {"^(le|la)\\s*:?$", "le pont"},
      {"^[A-Z]+( [A-Z]+){0,4} - ", "LUNEL - Ou"},
  };
  for (const Case& c : cases) {
    const RE2 expression(re2::StringPiece(c.pattern.data(), c.pattern.size()));
    const bool matches =
        RE2::PartialMatch(re2::StringPiece(c.text.data(), c.text.size()), expression);
    EXPECT_EQ(passes(c.pattern, c.text), matches) << c.pattern;
  }
}

// The rows of furniture.tsv.
struct Row {
  std::string pattern;
  std::string example;
  std::unique_ptr<RE2> expression;
};

std::vector<Row> furniture_rows() {
  std::vector<Row> rows;
  for (const EmbeddedTable& table : embedded_tables()) {
    if (table.name != "furniture.tsv") continue;
    for_each_row(table.name, table.rows, 3, [&](const lexicon::Row& row) -> Problem {
      const std::string pattern(row.cells[0]);
      rows.push_back({pattern, std::string(row.cells[2]), std::make_unique<RE2>(pattern)});
      return std::nullopt;
    });
  }
  return rows;
}

// A text made of pieces of the examples, some with other capitals, some with what looks like them.
std::string made_of(const std::vector<Row>& rows, std::mt19937& random) {
  const auto below = [&](std::size_t n) { return random() % n; };
  std::string text;
  for (std::size_t n = 1 + below(4); n > 0; --n) {
    const std::string& from = rows[below(rows.size())].example;
    const std::size_t begin = below(3) == 0 ? from.rfind(' ') + 1 : 0;
    text += from.substr(begin, below(3) == 0 ? 1 + below(from.size()) : from.size());
    constexpr std::string_view kBetween[] = {" ", "", ". ", " - ", "\n", " (", "\u017F", "é"};
    if (n > 1) text += kBetween[below(std::size(kBetween))];
  }
  if (below(4) == 0) {
    for (char& c : text) c = static_cast<char>(below(2) == 0 ? std::toupper(c) : std::tolower(c));
  }
  if (below(8) == 0)
    text = "Les délégués se sont quittés hier soir sans un mot, dit-on ici. " + text;
  return text;
}

TEST(LexiconPatternSieve, FurnitureIsWhatTheFirstRowThatMatchesSays) {
  const std::vector<Row> rows = furniture_rows();
  ASSERT_GT(rows.size(), 60U);
  PatternSieve sieve;
  for (const Row& row : rows) sieve.add(row.pattern);
  std::mt19937 random(7);
  std::size_t tried = 0;
  std::size_t passed = 0;
  std::size_t matched = 0;
  for (int n = 0; n < 4000; ++n) {
    const std::string text = made_of(rows, random);
    std::vector<bool> may(rows.size());
    sieve.pass(text, [&](std::size_t row) {
      may[row] = may_open(rows[row].pattern, text);
      return false;
    });
    for (std::size_t r = 0; r < rows.size(); ++r) {
      const bool matches = RE2::PartialMatch(text, *rows[r].expression);
      ASSERT_TRUE(may[r] || !matches) << rows[r].pattern << "\n" << text;
      ++tried;
      passed += may[r] ? 1 : 0;
      matched += matches ? 1 : 0;
    }
  }
  EXPECT_GT(matched, 1000U);
  EXPECT_LT(passed, tried / 20);
}

TEST(LexiconPatternSieve, ManyPatternsKeepTheirOrder) {
  PatternSieve sieve;
  std::vector<std::size_t> wanted;
  for (std::size_t n = 0; n < 300; ++n) {
    const std::string word = "mot" + std::to_string(n) + "x";
    sieve.add(n % 3 == 0 ? "^ab" : word);
    if (n % 3 == 0 || n == 100 || n == 298) wanted.push_back(n);
  }
  std::vector<std::size_t> found;
  sieve.pass("ab mot100x mot298x", [&](std::size_t n) {
    const bool known = n % 3 == 0 || n == 100 || n == 298;
    if (known) found.push_back(n);
    return false;
  });
  EXPECT_EQ(found, wanted);
}

TEST(LexiconPatternSieve, EndlessNestingIsReadInTime) {
  std::string pattern = "^";
  for (int n = 0; n < 200; ++n) pattern += "(a";
  for (int n = 0; n < 200; ++n) pattern += "*b*)*";
  EXPECT_TRUE(passes(pattern, "abab"));
}

}  // namespace
}  // namespace selon::lexicon
