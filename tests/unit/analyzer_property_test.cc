// What holds of every analysis, whatever the input (tests/support/invariants.h). Tried on the
// sample articles, on their pieces put together at random and spoilt, and on endless repetitions.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "selon/analyzer.h"
#include "tests/support/invariants.h"
#include "tests/support/sizes.h"

namespace selon {
namespace {

const Analyzer& analyzer() {
  static const Result<Analyzer> kAnalyzer = Analyzer::create();
  return kAnalyzer.value();
}

// The empty string, or what is wrong with the analysis of these bytes.
std::string problems_of(const std::string& bytes) {
  const Result<Analysis> analysis = analyzer().analyze(bytes, "test");
  if (!analysis) return analysis.error().describe();
  // What is written of an article takes longer than the analysis: of every eighth.
  return bytes.size() % 8 == 0 ? testing::broken_promises(analysis.value())
                               : testing::unsound(analysis.value());
}

std::vector<std::string> samples() {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::directory_iterator(SELON_SOURCE_DIR "/samples")) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    out.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return out;
}

TEST(AnalyzerProperty, HoldsOfTheSamples) {
  ASSERT_FALSE(samples().empty());
  for (const auto& text : samples()) EXPECT_EQ(problems_of(text), "") << text.substr(0, 80);
}

// Articles that end anywhere, in the middle of a character too.
TEST(AnalyzerProperty, HoldsOfEveryBeginning) {
  for (const auto& text : samples()) {
    for (std::size_t size = 0; size < text.size(); size += 61 * testing::kLess) {
      ASSERT_EQ(problems_of(text.substr(0, size)), "") << text.substr(0, 80) << "\n" << size;
    }
  }
}

// Pieces of the samples between blanks, put together at random and spoilt here and there.
TEST(AnalyzerProperty, HoldsOfRandomTexts) {
  std::vector<std::string> pieces;
  for (const auto& text : samples()) {
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size() - 1) + 1;
      pieces.push_back(text.substr(begin, end - begin));
      begin = end;
    }
  }
  std::mt19937 random(20240601);  // the same texts in every run
  const auto below = [&random](std::size_t n) { return random() % n; };
  for (std::size_t round = 0; round < 400 / testing::kLess; ++round) {
    std::string text;
    std::size_t from = below(pieces.size());
    for (int i = 0; i < 150; ++i) {
      if (below(4) == 0) from = below(pieces.size());  // else the words that follow
      text += pieces[from];
      from = (from + 1) % pieces.size();
    }
    for (std::size_t i = 0; i < round % 5; ++i)
      text[below(text.size())] = static_cast<char>(below(256));
    ASSERT_EQ(problems_of(text), "") << text;
  }
}

// What broke a promise once, found by fuzzing and cut down.
TEST(AnalyzerProperty, HoldsOfWhatBrokeIt) {
  for (const char* text :
       {"««».« Le,a indiqué vic", "« les ponts … 12 \n“accusé de “\njugeant , a-t-il dit",
        "e qui cite ÃÂ«C"})
    EXPECT_EQ(problems_of(text), "") << text;
}

// Quotation marks that open and end anywhere, between the words that rules look for: rules look at
// the neighbours of what is quoted, which may stand in no quotation.
TEST(AnalyzerProperty, HoldsOfOddMarks) {
  const char* marks[] = {"« ", " »", "«",  "»", "“", "”",    "\"",  "’",  " : ", ", ",  ". ",
                         "? ", "\n", "– ", "(", ")", "« « ", "» »", "«»", "». ", ".« ", "» , "};
  const char* words[] = {"Le maire ",
                         "a dit ",
                         "a indiqué ",
                         "a-t-il dit",
                         "dit-il",
                         "que ",
                         "selon ",
                         "d’après ",
                         "Paul Roy ",
                         "Mais ",
                         "Et ",
                         "« Oui » ",
                         "« nous partons » ",
                         "la route est fermée ",
                         "il fuit ",
                         "elle ",
                         "à l’AFP ",
                         "cité par ",
                         "au « Cap » ",
                         "a démenti ",
                         "est faux ",
                         "n’a pas été confirmé ",
                         "avoir ",
                         "comme ",
                         "pour ",
                         "jugeant ",
                         "accusé de ",
                         "son avocat ",
                         "Jean : ",
                         "ajoutant ",
                         "si ",
                         "où ",
                         "dont ",
                         "qui ",
                         "C’est ",
                         "ce que ",
                         "vic"};
  std::mt19937 random(20261123);  // the same texts in every run
  const auto below = [&random](std::size_t n) { return random() % n; };
  for (std::size_t round = 0; round < 4000 / testing::kLess; ++round) {
    std::string text;
    for (std::size_t i = 3 + below(20); i > 0; --i)
      text += below(5) < 2 ? marks[below(std::size(marks))] : words[below(std::size(words))];
    ASSERT_EQ(problems_of(text), "") << text;
  }
}

// A piece repeated without end must neither break anything nor take more than linear time: these
// would take hours if one step were quadratic, and the test has a limit of two minutes.
TEST(AnalyzerProperty, HoldsOfEndlessRepetition) {
  const char* pieces[] = {
      "« ",
      "»",
      "\" ",
      "(",
      "a",
      "le ",
      "a dit ",
      "selon ",
      "il a dit que ",
      "« Oui », a dit Jean. ",
      "selon Jean, ",
      "Jean Valmont, ",
      "le ministre de ",
      "– Oui, dit-il\n",
      "« Oui\n\n",
      "Jean : « oui\n",
      "Le maire a dit que la route est ouverte. ",
      "Il dément que ",
      "« Oui, a-t-il dit, ",
      "M. ",
      "ni ",
      "et que ",
      "\n",
      ", ",
      "10 ",
  };
  for (const char* piece : pieces) {
    std::string text;
    while (text.size() < 30000 / testing::kLess) text += piece;
    EXPECT_EQ(problems_of(text), "") << piece;
  }
}

}  // namespace
}  // namespace selon
