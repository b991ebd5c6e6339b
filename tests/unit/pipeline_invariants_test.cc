// What holds of the analysis of any article, on every sample and on each in other clothes: other
// marks, spaces, line ends and accents composed otherwise.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "selon/analyzer.h"
#include "selon/export.h"
#include "tests/support/disguises.h"
#include "tests/support/invariants.h"
#include "tests/support/other_names.h"
#include "tests/support/other_words.h"
#include "tests/support/sizes.h"

namespace selon {
namespace {

std::vector<std::string> samples() {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::directory_iterator(SELON_SOURCE_DIR "/samples"))
    if (entry.path().extension() == ".txt") out.push_back(entry.path().string());
  std::sort(out.begin(), out.end());
  return out;
}

std::string contents_of(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

const Analyzer& analyzer() {
  static const Analyzer made = [] { return std::move(Analyzer::create()).value(); }();
  return made;
}

Analysis analyze(const std::string& bytes) {
  return std::move(analyzer().analyze(bytes, "sample")).value();
}

// No line is longer than a typewriter's.
bool is_wrapped(const std::string& text) {
  constexpr std::size_t kLongest = 100;  // bytes
  std::istringstream lines(text);
  bool wrapped = true;
  for (std::string line; std::getline(lines, line);) wrapped = wrapped && line.size() <= kLongest;
  return wrapped;
}

class Samples : public ::testing::TestWithParam<std::string> {};

TEST_P(Samples, AreWellFormed) {
  EXPECT_EQ(testing::broken_promises(analyze(contents_of(GetParam()))), "");
}

TEST_P(Samples, ComeBackFromJson) {
  const Analysis analysis = analyze(contents_of(GetParam()));
  const auto again = from_json(to_json(analysis, {.explain = true}), analysis.document.text);
  ASSERT_TRUE(again.ok()) << again.error().describe();
  EXPECT_EQ(to_json(again.value(), {.explain = true}), to_json(analysis, {.explain = true}));
}

TEST_P(Samples, AreTheSameTwice) {
  const std::string text = contents_of(GetParam());
  EXPECT_EQ(analyze(text), analyze(text));
}

TEST_P(Samples, SayTheSameInOtherClothes) {
  const Analysis plain = analyze(contents_of(GetParam()));
  const auto expected = testing::claims_of(plain);
  std::size_t count = 0;
  for (const testing::Disguise& disguise : testing::disguises()) {
    const Analysis other = analyze(disguise.wear(plain.document.text));
    EXPECT_EQ(
        ++count % testing::kLess == 0 ? testing::broken_promises(other) : testing::unsound(other),
        "")
        << disguise.name;
    EXPECT_EQ(testing::claims_of(other), expected) << disguise.name;
  }
}

// What is read must not hang on how people are called.
TEST_P(Samples, SayTheSameOfPeopleOfOtherNames) {
  const Analysis plain = analyze(contents_of(GetParam()));
  if (is_wrapped(plain.document.text)) GTEST_SKIP() << "longer names move its line ends";
  for (std::size_t turn = 0; turn < 3; ++turn) {
    const std::vector<testing::OtherName> names = testing::other_names(plain, turn);
    const Analysis other = analyze(testing::under(names, plain.document.text));
    EXPECT_EQ(testing::claims_of(other), testing::under(names, testing::claims_of(plain)));
  }
}

// Nor on which of several verbs of one kind hands it over, or on what day.
TEST_P(Samples, SayTheSameInOtherWords) {
  const Analysis plain = analyze(contents_of(GetParam()));
  if (is_wrapped(plain.document.text)) GTEST_SKIP() << "longer words move its line ends";
  const std::string expected = testing::claims_of(plain);
  for (const testing::Exchange& exchange : testing::exchanges()) {
    const std::string other = testing::in_other_words(exchange, plain.document.text);
    if (other == plain.document.text) continue;
    EXPECT_EQ(testing::claims_of(analyze(other)), testing::in_other_words(exchange, expected))
        << exchange.word << " > " << exchange.other;
  }
}

INSTANTIATE_TEST_SUITE_P(Files, Samples, ::testing::ValuesIn(samples()), [](const auto& param) {
  std::string name = std::filesystem::path(param.param).stem().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace
}  // namespace selon
