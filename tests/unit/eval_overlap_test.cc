#include <gtest/gtest.h>

#include <string>

#include "graphs/eval/overlap.h"

namespace selon::eval {
namespace {

using Spans = std::vector<Span>;

TEST(EvalOverlap, AContentIsASetOfBytes) {
  const Letters letters("abcdefghij");
  const struct {
    Spans spans;
    Spans parts;
    std::size_t letters;
  } kCases[] = {
      {{{0, 4}}, {{0, 4}}, 4},
      {{{6, 8}, {0, 4}}, {{0, 4}, {6, 8}}, 6},
      {{{0, 4}, {2, 6}}, {{0, 6}}, 6},
      {{{0, 4}, {4, 6}}, {{0, 6}}, 6},
      {{{0, 8}, {2, 4}}, {{0, 8}}, 8},
      {{{3, 3}, {5, 6}}, {{5, 6}}, 1},
      {{}, {}, 0},
  };
  for (const auto& each : kCases) {
    const Content content = content_of(each.spans, letters);
    EXPECT_EQ(content.parts, each.parts);
    EXPECT_EQ(content.letters, each.letters);
  }
}

TEST(EvalOverlap, WhatIsLeftWithout) {
  const Letters letters("abcd, efgh, ijkl");
  const struct {
    Spans all;
    Spans taken;
    Spans left;
  } kCases[] = {
      {{{0, 16}}, {}, {{0, 16}}},
      {{{0, 16}}, {{0, 16}}, {}},
      {{{0, 16}}, {{6, 10}}, {{0, 6}, {10, 16}}},
      {{{0, 10}}, {{0, 4}, {6, 10}}, {}},  // ", " is no loss
      {{{0, 4}, {6, 10}}, {{2, 8}}, {{0, 2}, {8, 10}}},
      {{{0, 4}, {6, 10}}, {{0, 4}}, {{6, 10}}},
      {{{6, 10}}, {{0, 7}, {9, 16}}, {{7, 9}}},
  };
  for (const auto& each : kCases) EXPECT_EQ(without(each.all, each.taken, letters), each.left);
}

TEST(EvalOverlap, AnyOverlapLooksAtAllThatBeginBefore) {
  const AnyOverlap any({{10, 12}, {0, 30}, {40, 45}, {50, 50}});
  const struct {
    Span span;
    bool overlaps;
  } kCases[] = {{{20, 25}, true},  {{29, 31}, true}, {{30, 40}, false}, {{44, 60}, true},
                {{45, 50}, false}, {{49, 51}, true}, {{60, 70}, false}, {{0, 1}, true}};
  for (const auto& [span, overlaps] : kCases) EXPECT_EQ(any.with(span), overlaps) << span.begin;
  EXPECT_FALSE(AnyOverlap({}).with({0, 10}));
}

std::string shown(const std::vector<Overlap>& list) {
  std::string out;
  for (const Overlap& each : list) {
    out += std::to_string(each.gold) + "-" + std::to_string(each.found) + ":" +
           std::to_string(each.common) + " ";
  }
  return out;
}

TEST(EvalOverlap, EveryPairThatSharesLettersIsFoundOnce) {
  const Letters letters("abcdefghij klmnopqrst");
  const auto contents = [&](const std::vector<Spans>& list) {
    std::vector<Content> out;
    for (const Spans& each : list) out.push_back(content_of(each, letters));
    return out;
  };
  const struct {
    std::vector<Spans> gold;
    std::vector<Spans> found;
    const char* expected;
  } kCases[] = {
      {{{{0, 10}}}, {{{0, 10}}}, "0-0:10 "},
      {{{{0, 5}}}, {{{5, 10}}}, ""},
      {{{{0, 11}}}, {{{10, 21}}}, ""},  // they share a space
      {{{{0, 4}, {11, 15}}}, {{{2, 13}}}, "0-0:4 "},
      {{{{0, 4}, {6, 10}}}, {{{0, 1}, {3, 7}, {9, 10}}}, "0-0:4 "},
      {{{{5, 10}}, {{0, 21}}}, {{{0, 6}}, {{9, 12}}}, "0-0:1 0-1:1 1-0:6 1-1:2 "},
  };
  for (const auto& each : kCases) {
    EXPECT_EQ(shown(overlaps(contents(each.gold), contents(each.found), letters).value()),
              each.expected);
  }
}

TEST(EvalOverlap, TakesTheTimeOfWhatOverlaps) {
  // One content over all others on either side, and a hundred thousand small ones: if each looked
  // at all, this would take minutes.
  constexpr std::size_t kCount = 100'000;
  const Letters letters(std::string(kCount * 3, 'a'));
  std::vector<Content> contents = {content_of({{0, kCount * 3}}, letters)};
  for (std::size_t i = 0; i < kCount; ++i) {
    contents.push_back(content_of({{i * 3, i * 3 + 2}}, letters));
  }
  EXPECT_EQ(overlaps(contents, contents, letters).value().size(), 1 + 3 * kCount);
}

TEST(EvalOverlap, TooManyAreRefusedBeforeTheyTakeTheMemory) {
  const Letters letters("abc");
  const std::vector<Content> contents(4000, content_of({{0, 3}}, letters));
  EXPECT_FALSE(overlaps(contents, contents, letters).has_value());
}

}  // namespace
}  // namespace selon::eval
