#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <deque>
#include <random>
#include <string>
#include <unordered_map>

#include "analyzer/lexicon/word_bytes.h"
#include "analyzer/lexicon/word_map.h"

namespace selon::lexicon {
namespace {

TEST(WordMap, HoldsWhatAMapHolds) {
  std::mt19937 random(5);  // NOLINT(cert-msc51-cpp): the same test every time
  std::deque<std::string> words;
  std::unordered_map<std::string, std::uint32_t> slow;
  WordMap<std::uint32_t> fast;
  EXPECT_EQ(fast.find("a"), nullptr);
  for (std::uint32_t turn = 0; turn < 20000; ++turn) {
    std::string& word = words.emplace_back(random() % 4 + 1, 'a');
    for (char& letter : word) letter = "abcdé"[random() % 6];
    const auto known = slow.find(word);
    const std::uint32_t* found = fast.find(word);
    ASSERT_EQ(found != nullptr, known != slow.end()) << word;
    if (found != nullptr) {
      EXPECT_EQ(*found, known->second);
    }
    if (random() % 2 == 0) continue;
    const auto [value, fresh] = fast.try_emplace(word, turn);
    EXPECT_EQ(fresh, slow.try_emplace(word, turn).second);
    EXPECT_EQ(*value, slow.at(word));
  }
  EXPECT_EQ(fast.entries().size(), slow.size());
}

TEST(WordMap, RoomChangesNothing) {
  WordMap<int> map;
  map.try_emplace("un", 1);
  map.reserve(1000);
  map.try_emplace("deux", 2);
  ASSERT_NE(map.find("un"), nullptr);
  EXPECT_EQ(*map.find("un"), 1);
  EXPECT_EQ(*map.find("deux"), 2);
  EXPECT_EQ(map.find(""), nullptr);
}

TEST(WordBytes, PlainWordsAreOfSmallLettersAndDigits) {
  const auto slow = [](std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    });
  };
  for (std::size_t size = 0; size < 20; ++size) {
    std::string text(size, 'k');
    EXPECT_EQ(is_plain_word(text), slow(text)) << text;
    for (std::size_t at = 0; at < size; ++at) {
      for (int c = -128; c < 128; ++c) {
        text[at] = static_cast<char>(c);
        ASSERT_EQ(is_plain_word(text), slow(text)) << text;
      }
      text[at] = 'z';
    }
  }
}

}  // namespace
}  // namespace selon::lexicon
