// What holds of the analysis of any article, on every sample and on each in other clothes: other
// marks, spaces, line ends and accents composed otherwise.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "selon/analyzer.h"
#include "selon/export.h"
#include "tests/support/disguises.h"
#include "tests/support/invariants.h"
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

INSTANTIATE_TEST_SUITE_P(Files, Samples, ::testing::ValuesIn(samples()), [](const auto& param) {
  std::string name = std::filesystem::path(param.param).stem().string();
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

}  // namespace
}  // namespace selon
