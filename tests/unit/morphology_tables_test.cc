// Every row of our own morphology tables (analyzer/lexicon/fr) holds in the table linked in.

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/lexicon/morphology.h"
#include "analyzer/lexicon/tools/lines.h"

namespace selon::lexicon {
namespace {

std::vector<std::string> rows(const std::string& file) {
  std::vector<std::string> lines =
      tools::read_lines(std::string(SELON_SOURCE_DIR) + "/analyzer/lexicon/fr/" + file);
  EXPECT_FALSE(lines.empty()) << file;
  return lines;
}

std::uint32_t bits(std::string_view names) {
  constexpr std::string_view kNames[] = {"noun",
                                         "adjective",
                                         "proper",
                                         "adverb",
                                         "preposition",
                                         "determiner",
                                         "pronoun",
                                         "conjunction",
                                         "interjection",
                                         "numeral",
                                         "finite",
                                         "infinitive",
                                         "past_participle",
                                         "present_participle",
                                         "first_name",
                                         "surname"};
  std::uint32_t all = 0;
  for (const std::string_view name : tools::split(names, ",", false)) {
    std::uint32_t bit = 1;
    for (const std::string_view known : kNames) {
      if (known == name) all |= bit;
      bit <<= 1;
    }
  }
  return all;
}

TEST(MorphologyTables, ClosedClassRowsHold) {
  for (const std::string& row : rows("closed.tsv")) {
    SCOPED_TRACE(row);
    const auto fields = tools::split(row, "\t", false);
    ASSERT_EQ(fields.size(), 4u);
    const bool added = fields[1].starts_with('+');
    const std::uint32_t wanted = bits(fields[1].substr(added ? 1 : 0));
    const Morph morph = lookup(fields[0]);
    EXPECT_NE(wanted, 0u);
    EXPECT_EQ(morph.pos & wanted, wanted);
    if (added) continue;
    EXPECT_EQ(morph.pos, wanted);
    EXPECT_EQ((morph.gender & gender::masculine) != 0, fields[2].find('m') != fields[2].npos);
    EXPECT_EQ((morph.gender & gender::feminine) != 0, fields[2].find('f') != fields[2].npos);
    EXPECT_EQ((morph.number & number::singular) != 0, fields[3].find('s') != fields[3].npos);
    EXPECT_EQ((morph.number & number::plural) != 0, fields[3].find('p') != fields[3].npos);
  }
}

TEST(MorphologyTables, RareReadingsAreGone) {
  for (const std::string& row : rows("rare_readings.tsv")) {
    SCOPED_TRACE(row);
    const auto fields = tools::split(row, "\t", false);
    ASSERT_EQ(fields.size(), 3u);
    const Morph morph = lookup(fields[0]);
    EXPECT_TRUE(morph.known());
    EXPECT_FALSE(morph.any(bits(fields[1])));
    EXPECT_NE(bits(fields[1]), 0u);
  }
}

TEST(MorphologyTables, VerbsAreNamedByTheirUsualSpelling) {
  for (const std::string& row : rows("verbs.tsv")) {
    SCOPED_TRACE(row);
    for (const std::string_view spelling : tools::split(row, "\t", false)) {
      EXPECT_EQ(lookup(spelling).verb, row.substr(0, row.find('\t')));
    }
  }
  for (const std::string& row : rows("verb_forms.tsv")) {
    SCOPED_TRACE(row);
    const auto fields = tools::split(row, "\t", false);
    EXPECT_EQ(lookup(fields[0]).verb, fields[1]);
    EXPECT_FALSE(lookup(fields[0]).verb2.empty());
  }
}

}  // namespace
}  // namespace selon::lexicon
