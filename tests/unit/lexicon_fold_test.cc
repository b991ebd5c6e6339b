#include <gtest/gtest.h>

#include "analyzer/lexicon/fold.h"

namespace selon::lexicon {
namespace {

struct Row {
  const char* text;
  const char* lower;
  const char* folded;
};

// The letters that an alphabet in Latin script has beside ours, in both cases; others stay.
TEST(LexiconFold, LowersAndFoldsLatinLetters) {
  const Row kRows[] = {
      {"Élysée", "élysée", "elysee"},
      {"ÀÂÇÎÔÛÿŸ", "àâçîôûÿÿ", "aaciouyy"},
      {"Œuvre", "œuvre", "oeuvre"},
      {"Straße", "straße", "strasse"},
      {"Ærø", "ærø", "aero"},
      {"Ðóra Þórs", "ðóra þórs", "dora thors"},
      {"Łódź", "łódź", "lodz"},
      {"ŻŽŹ", "żžź", "zzz"},
      {"Ňĺ", "ňĺ", "nl"},
      {"Diyarbakır", "diyarbakır", "diyarbakir"},
      {"3×4", "3×4", "3×4"},
      {"Москва", "Москва", "Москва"},
      {"AZ-az 09", "az-az 09", "az-az 09"},
  };
  for (const Row& row : kRows) {
    EXPECT_EQ(lower_latin(row.text), row.lower) << row.text;
    std::string folded;
    append_folded(row.text, folded);
    EXPECT_EQ(folded, row.folded) << row.text;
    std::string room;
    EXPECT_EQ(folded_lower(row.lower, room), row.folded) << row.text;
  }
}

TEST(LexiconFold, KeysOfPersonsAreTheirPieces) {
  const Row kRows[] = {
      {"Jean-Éric d'Œuf", "", "jean eric d oeuf"}, {"  Łódź  ", "", "lodz"}, {"", "", ""}};
  for (const Row& row : kRows) EXPECT_EQ(person_key(row.text), row.folded) << row.text;
}

}  // namespace
}  // namespace selon::lexicon
