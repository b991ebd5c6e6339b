#include "graphs/words.h"

#include <gtest/gtest.h>

namespace selon {
namespace {

TEST(Words, CleanIsOneHarmlessLine) {
  struct {
    const char* text;
    const char* expected;
  } const kCases[] = {
      {"", ""},
      {"  déjà \t propre\r\n ", "déjà propre"},
      {"a\x1b[31mb\x07", "a [31mb"},
      {"a\xC2\x9B"
       "b",
       "a b"},  // C1 control
      {"a\xE2\x80\xAE\xE2\x80\x8B"
       "b\xC2\xAD",
       "ab"},  // direction override, zero width, soft hyphen
      {"a\xE2\x80\xA8"
       "b",
       "a b"},                         // line separator
      {"12\xC2\xA0%", "12\xC2\xA0%"},  // no-break space
      {"a\xFF"
       "b",
       "a\xEF\xBF\xBD"
       "b"},
  };
  for (const auto& [text, expected] : kCases) EXPECT_EQ(clean(text), expected) << text;
}

TEST(Words, ColumnsCountWhatATerminalShows) {
  EXPECT_EQ(columns("été"), 3U);
  EXPECT_EQ(columns("e\xCC\x81t\x65"), 3U);  // combining acute
  EXPECT_EQ(columns("日本"), 4U);
}

TEST(Words, CutEndsBetweenWordsAndSaysSo) {
  struct {
    const char* text;
    std::size_t limit;
    const char* expected;
  } const kCases[] = {
      {"un mot", 6, "un mot"},
      {"un mot de plus", 8, "un mot…"},
      {"un mot, ici", 9, "un mot…"},
      {"anticonstitutionnel", 5, "anti…"},
      {"ééé", 2, "é…"},
      {"a anticonstitutionnel", 8, "a antic…"},
      {"abc", 1, "…"},
  };
  for (const auto& [text, limit, expected] : kCases) {
    EXPECT_EQ(cut(text, limit), expected);
    EXPECT_LE(columns(cut(text, limit)), limit) << text;
  }
}

using Lines = std::vector<std::string>;

TEST(Words, WrapBreaksAtSpacesAndInWordsThatAreTooLong) {
  EXPECT_EQ(wrap("", 10), (Lines{""}));
  EXPECT_EQ(wrap("un deux trois", 7), (Lines{"un deux", "trois"}));
  EXPECT_EQ(wrap("un deux trois", 8), (Lines{"un deux", "trois"}));
  EXPECT_EQ(wrap("aaaaaa b", 4), (Lines{"aaaa", "aa b"}));
  EXPECT_EQ(wrap("12\xC2\xA0% de", 4), (Lines{"12\xC2\xA0%", "de"}));
  EXPECT_EQ(wrap("日本語", 2), (Lines{"日", "本", "語"}));
}

TEST(Words, WrapLosesNothing) {
  const std::string text =
      clean(std::string(40, 'x') + " é日 mot  de 日本語 " + std::string(9, 'y'));
  for (std::size_t width = 2; width < 50; ++width) {
    std::string glued;
    for (const std::string& line : wrap(text, width)) {
      EXPECT_LE(columns(line), width);
      glued += line;
    }
    const auto without_spaces = [](std::string s) {
      std::erase(s, ' ');
      return s;
    };
    EXPECT_EQ(without_spaces(glued), without_spaces(text)) << width;
  }
}

}  // namespace
}  // namespace selon
