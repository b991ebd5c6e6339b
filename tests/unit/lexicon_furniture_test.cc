// The upper bounds in a pattern hold, although the first search leaves them out.
#include <gtest/gtest.h>

#include "analyzer/lexicon/furniture.h"

namespace selon::lexicon {
namespace {

TEST(LexiconFurniture, UpperBoundsHold) {
  struct Case {
    std::string_view pattern;
    std::string_view matches;
    std::string_view does_not;
  };
  const Case cases[] = {
      {"^a{0,2}$", "aa", "aaa"},
      {"^(ab){1,2}$", "abab", "ababab"},
      {"^a{2,3}b", "aaab", "aaaab"},
      {"^[{0,2}]b$", "2b", "00b"},
      {"^[]{0,2}]b$", "]b", "]]b"},
      {"^[^]{0,2}]b$", "ab", "0b"},
      {"^[[:digit:]{0,2}]b$", "{b", "ab"},
      {"^[\\]{0,2}]b$", "0b", "ab"},
      {"^a\\{0,2}$", "a{0,2}", "aa"},
      {"^\\Qa{0,2}\\E$", "a{0,2}", "aa"},
      {"^a{2}$", "aa", "aaa"},
      {"^a{2,}$", "aaa", "a"},
      {"^\\x{61}{0,2}$", "aa", "aaa"},
  };
  for (const Case& c : cases) {
    Furniture furniture;
    ASSERT_EQ(furniture.add(c.pattern, ParagraphClass::furniture, true), std::nullopt) << c.pattern;
    EXPECT_EQ(furniture.classify(c.matches).kind, ParagraphClass::furniture) << c.pattern;
    EXPECT_EQ(furniture.classify(c.does_not).kind, ParagraphClass::none) << c.pattern;
  }
}

TEST(LexiconFurniture, TheFirstRowThatReallyMatchesDecides) {
  Furniture furniture;
  ASSERT_EQ(furniture.add("^a{0,2}$", ParagraphClass::furniture, true), std::nullopt);
  ASSERT_EQ(furniture.add("^(?P<author>a{0,4})$", ParagraphClass::byline, true), std::nullopt);
  ASSERT_EQ(furniture.add("^a+$", ParagraphClass::credit, true), std::nullopt);
  EXPECT_EQ(furniture.classify("aa").kind, ParagraphClass::furniture);
  EXPECT_EQ(furniture.classify("aaa").kind, ParagraphClass::byline);
  EXPECT_EQ(furniture.classify("aaa").author, "aaa");
  EXPECT_EQ(furniture.classify("aaaaa").kind, ParagraphClass::credit);
}

}  // namespace
}  // namespace selon::lexicon
