// Runs every case of tests/corpus/*.txt: French sentences with their attributions marked.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "selon/analyzer.h"
#include "tests/support/annotated.h"
#include "tests/support/invariants.h"
#include "tests/support/sizes.h"

namespace selon {
namespace {

std::vector<std::string> corpus_files() {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::directory_iterator(SELON_SOURCE_DIR "/tests/corpus"))
    if (entry.path().extension() == ".txt") out.push_back(entry.path().string());
  std::sort(out.begin(), out.end());
  return out;
}

class Corpus : public ::testing::TestWithParam<std::string> {};

TEST_P(Corpus, ReadsEveryCaseAsMarked) {
  const auto analyzer = Analyzer::create();
  ASSERT_TRUE(analyzer.ok()) << analyzer.error().describe();
  const auto cases = testing::read_cases(GetParam());
  ASSERT_FALSE(cases.empty());
  for (const auto& expected : cases) {
    const auto analysis = analyzer.value().analyze(expected.text, "case");
    ASSERT_TRUE(analysis.ok());
    EXPECT_EQ(testing::difference(expected, analysis.value()), "")
        << GetParam() << ":" << expected.line << ": " << expected.text;
  }
}

// A rule that looks at the words behind must not look past the end of the text: every sentence of
// the corpus, cut short behind each of its words. What is written of a text takes longer than its
// analysis: it is looked at for every eighth.
TEST_P(Corpus, SurvivesEverySentenceCutShort) {
  const auto analyzer = Analyzer::create();
  ASSERT_TRUE(analyzer.ok()) << analyzer.error().describe();
  constexpr std::size_t kStep = testing::kLess == 1 ? 1 : testing::kLess / 2;
  std::size_t cuts = 0;
  for (const auto& whole : testing::read_cases(GetParam())) {
    for (std::size_t cut = whole.text.find(' '); cut != std::string::npos;
         cut = whole.text.find(' ', cut + 1)) {
      if (++cuts % kStep != 0) continue;
      const std::string text = whole.text.substr(0, cut);
      const auto analysis = analyzer.value().analyze(text, "cut");
      ASSERT_TRUE(analysis.ok()) << text;
      EXPECT_EQ(testing::unsound(analysis.value()), "") << text;
      if (cuts % (8 * testing::kLess) != 0) continue;
      EXPECT_EQ(testing::unreadable_outputs(analysis.value()), "") << text;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Files, Corpus, ::testing::ValuesIn(corpus_files()), [](const auto& param) {
  std::string name = std::filesystem::path(param.param).stem().string();
  std::replace_if(
      name.begin(), name.end(),
      [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
  return name;
});

}  // namespace
}  // namespace selon
