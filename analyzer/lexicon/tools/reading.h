#ifndef SELON_ANALYZER_LEXICON_TOOLS_READING_H
#define SELON_ANALYZER_LEXICON_TOOLS_READING_H

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "analyzer/lexicon/morphology.h"

namespace selon::lexicon::tools {

// Of names, whose capitals are their own.
inline constexpr std::uint32_t kNamePos = pos::proper | pos::first_name | pos::surname;

// How the dictionary writes a word.
enum class Letters : std::uint8_t {
  small,
  name,   // a capital, then small letters: a name, whatever its part of speech (la France)
  other,  // ADN, TGV, km, A
};

// One way to read one form: a line of the dictionary under one affix rule.
struct Reading {
  std::uint32_t pos = 0;  // bits of lexicon::pos
  std::uint8_t gender = 0;
  std::uint8_t number = 0;
  std::uint8_t persons = 0;
  std::uint8_t tenses = 0;
  Letters letters = Letters::small;
  std::string lemma;  // of a verb reading, else empty
};

// Every form, lower-cased, with all its readings. Ordered, so that a build is reproducible.
using Readings = std::map<std::string, std::vector<Reading>>;

}  // namespace selon::lexicon::tools

#endif  // SELON_ANALYZER_LEXICON_TOOLS_READING_H
