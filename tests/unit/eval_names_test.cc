#include <gtest/gtest.h>

#include "graphs/eval/letters.h"
#include "graphs/eval/names.h"
#include "selon/evaluate.h"

namespace selon {
namespace {

using Names = std::vector<std::string>;

TEST(EvalNames, AreComparedByTheirTellingWords) {
  const struct {
    const char* name;
    Names accepted;
    bool same;
  } kCases[] = {
      {"Odile Garrec", {"Odile Garrec"}, true},
      {"odile GARREC", {"Odile Garrec"}, true},
      {"Garrec", {"Odile Garrec"}, true},
      {"la maire Odile Garrec", {"Odile Garrec"}, true},
      {"Mme Garrec", {"M. Garrec"}, true},  // titles do not tell
      {"Odile Garrec", {"Odile Varenne"}, false},
      {"Odile Garrec", {"Varenne", "Garrec"}, true},  // any of them
      {"Odile Garrec", {}, false},
      {"", {"Odile Garrec"}, false},
      {"Odile Garrec", {""}, false},
      {"le", {"le"}, false},                                      // no telling word
      {"préfecture de l'Orne", {"PREFECTURE DE L’ORNE"}, false},  // ’ vanishes: "lorne"
      {"préfecture de l'Orne", {"la Prefecture de l' Orne"}, true},
      {"É\xCC\x81ric", {"eric"}, true},  // a combining accent
      {"Jean-Marc", {"Jean Marc"}, true},
      {"Jean–Marc", {"JeanMarc"}, true},  // an en dash vanishes, too
      {"Sœur Ève", {"Sur Eve"}, true},    // so does œ
      {"Straße", {"strasse"}, true},
      {"Ǆan", {"dzan"}, true},
      {"M.\xC2\xA0Ode", {"Ode"}, true},  // a no-break space parts
      {"A…B", {"b a"}, true},
      {"Ａ２", {"a2"}, true},
      {"Nº 5 x²", {"no 5 x2"}, true},
      {"Иван", {"Иван"}, false},  // other scripts match nothing
      {"Vịnh", {"vinh"}, true},
  };
  for (const auto& [name, accepted, same] : kCases) {
    EXPECT_EQ(same_name(name, accepted), same) << name;
  }
}

TEST(EvalNames, TheWordsAreFoldedAndSorted) {
  EXPECT_EQ(eval::words_of_name("le président de l'Élysée, président"),
            (Names{"elysee", "president"}));
}

TEST(EvalLetters, CountBytesOfLettersAndDigits) {
  const std::string text = "« Été 24 », Ωб½ …";
  const eval::Letters letters(text);
  const struct {
    Span span;
    std::size_t letters;
  } kCases[] = {
      {{0, text.size()}, 5U + 2U + 2U + 2U + 2U},
      {{0, 3}, 0},   // the mark and the space
      {{3, 8}, 5},   // Été
      {{5, 8}, 3},   // té
      {{8, 11}, 2},  // the number and its space
      {{7, 7}, 0},
  };
  for (const auto& [span, count] : kCases) EXPECT_EQ(letters.in(span), count) << span.begin;
}

TEST(EvalLetters, CountAcrossBlocks) {
  std::string text;
  for (int i = 0; i < 100; ++i) text += "ab ";
  const eval::Letters letters(text);
  for (std::size_t begin = 0; begin <= text.size(); begin += 7) {
    for (std::size_t end = begin; end <= text.size(); end += 11) {
      std::size_t expected = 0;
      for (std::size_t i = begin; i < end; ++i) expected += text[i] == ' ' ? 0U : 1U;
      ASSERT_EQ(letters.in({begin, end}), expected) << begin << " " << end;
    }
  }
}

TEST(EvalLetters, KnowWhatIsALetter) {
  for (const char32_t letter :
       {U'a', U'Z', U'7', U'ª', U'²', U'½', U'ß', U'Ω', U'Ж', U'א', U'々', U'語', U'Ａ', U'Ⅷ'}) {
    EXPECT_TRUE(eval::is_letter(letter)) << std::hex << static_cast<unsigned>(letter);
  }
  for (const char32_t other : {U' ', U'\'', U'«', U'’', U'…', U'×', U'\u0301', U'€', U'、', U'！',
                               U'\uFEFF', U'\uE000', U'\U0001F600'}) {
    EXPECT_FALSE(eval::is_letter(other)) << std::hex << static_cast<unsigned>(other);
  }
}

}  // namespace
}  // namespace selon
