#ifndef SELON_TESTS_UNIT_MENTIONS_SUPPORT_H
#define SELON_TESTS_UNIT_MENTIONS_SUPPORT_H

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/lexicon/lexicon.h"
#include "analyzer/mentions/offices.h"
#include "analyzer/mentions/resolver.h"

namespace selon::mentions::testing {

// A text with its mentions marked:
//
//     [1:Le ministre, Paul Durand,] se tait. [1:Il] sourit. [?:Elle] attend. [R2:au Courrier] [C1:]
//
//     [1:…]   a source that must be entity 1     [?:…]   one that nobody in the text can be
//     [R2:…]  a relay that must be entity 2      [C1:…]  a quotation without source, said by 1
//     [E1:…]  an implicit subject (ajoutant)     ¶       a new paragraph
//
// Sources are asked for in text order and then said to have spoken.
struct Mark {
  char form = 'P';  // P source, R relay, C context, E ellipsis
  char entity = '?';
  std::size_t begin = 0;
  std::size_t end = 0;
};
struct Marked {
  std::string text;
  std::vector<Mark> marks;
};
[[nodiscard]] Marked parse_marks(std::string_view source);

// One text read and ready to be asked.
struct Reading {
  explicit Reading(std::string_view text);

  text::Document document;
  syntax::Words words;
  syntax::Chunks chunks;
  OfficeBook offices;
  Resolver resolver;

  // The tokens that lie in bytes [begin, end).
  [[nodiscard]] TokenSpan tokens(std::size_t begin, std::size_t end) const;
};

// What each mark was resolved to.
struct Answer {
  Mark mark;
  std::string words;
  std::optional<EntityIndex> entity;
  Resolution how = Resolution::name;
  double confidence = 0;
};
struct Answers {
  std::vector<Answer> all;
  std::vector<Entity> entities;

  // The entity of the first mark with that digit, or null.
  [[nodiscard]] const Entity* entity(char digit) const;
};
[[nodiscard]] Answers ask(std::string_view marked);

// What is wrong with the answers, in words; empty when marks with one digit are one entity and
// marks with different digits are different ones.
[[nodiscard]] std::string clashes(const Answers& answers);

}  // namespace selon::mentions::testing

#endif  // SELON_TESTS_UNIT_MENTIONS_SUPPORT_H
