#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>

#include "analyzer/base/word_list.h"

namespace selon {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kWords = {"moteur"sv, "été"sv, "à"sv, "secteur"sv, "plate forme"sv, "x"sv};
constexpr WordList kList = kWords;

static_assert(among(kList, "secteur"));
static_assert(!among(kList, "vecteur"));
static_assert(!among(kList, ""));
static_assert(among(WordList(std::array{""sv}), ""));

// It is what among() says of the words themselves.
TEST(WordList, HoldsItsWordsAndNoOthers) {
  std::mt19937 random(3);  // NOLINT(cert-msc51-cpp): the same test every time
  std::size_t held = 0;
  for (int turn = 0; turn < 20000; ++turn) {
    std::string word(kWords[random() % kWords.size()]);
    if (random() % 2 == 0) word[random() % word.size()] = "eurt "[random() % 5];
    if (random() % 4 == 0) word.resize(random() % (word.size() + 1));
    ASSERT_EQ(among(kList, word), among(kWords, word)) << word;
    held += among(kList, word) ? 1 : 0;
  }
  EXPECT_GT(held, 1000U);
}

}  // namespace
}  // namespace selon
