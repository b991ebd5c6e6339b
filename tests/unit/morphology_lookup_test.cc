// The ways of asking: without accents, compounds, and what is no word at all.

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "analyzer/lexicon/morphology.h"

namespace selon::lexicon {
namespace {

using namespace std::string_view_literals;

struct UnaccentedRow {
  std::string_view form;
  std::uint32_t pos;      // all of these are among its readings
  std::string_view verb;  // "" for none
};

constexpr UnaccentedRow kUnaccented[] = {
    {"etat", pos::noun, ""},
    {"ecole", pos::noun, ""},
    {"eglise", pos::noun, ""},
    {"elysee", pos::proper, ""},  // ELYSEE
    {"elysée", pos::proper, ""},  // Elysée
    {"etats-unis", pos::proper, ""},
    {"a", pos::preposition | pos::finite, "avoir"},
    {"etait", pos::finite, "être"},
    {"etre", pos::infinitive, "être"},
    {"deja", pos::adverb, ""},
    {"apres", pos::preposition, ""},
    {"president", pos::noun, ""},
    {"elevé", pos::past_participle, "élever"},
    {"elevee", pos::past_participle, "élever"},
    {"eleve", pos::past_participle | pos::finite | pos::noun, "élever"},
    {"evenements", pos::noun, ""},
    {"francais", pos::noun | pos::adjective, ""},
    {"ile", pos::noun, ""},
    {"ca", pos::pronoun, ""},
    {"oeuvre", pos::noun | pos::finite, "œuvrer"},
    {"cote", pos::noun | pos::finite, "coter"},  // a word as it stands: no côté
    {"ministre", pos::noun, ""},
    {"état", pos::noun, ""},
};

TEST(Morphology, FindsFormsWithoutTheirAccents) {
  for (const UnaccentedRow& row : kUnaccented) {
    SCOPED_TRACE(row.form);
    const Morph morph = lookup_unaccented(row.form);
    EXPECT_EQ(morph.pos & row.pos, row.pos);
    EXPECT_EQ(morph.verb, row.verb);
  }
}

// Neither the first letter's accent nor all of them.
constexpr std::string_view kOtherAccents[] = {"élevee", "presidént", "etâts", "èlysée", "deéjà"};

TEST(Morphology, KeepsTheAccentsThatAreWritten) {
  for (const std::string_view form : kOtherAccents) {
    SCOPED_TRACE(form);
    EXPECT_FALSE(lookup_unaccented(form).known());
  }
  EXPECT_FALSE(lookup("etat").known());
}

struct CompoundRow {
  std::string_view form;
  std::uint32_t pos;
  int gender;
  int number;
};

constexpr CompoundRow kCompounds[] = {
    {"ex-ministre", pos::noun, 3, 1},
    {"ex-présidente", pos::noun, 2, 1},
    {"ex-ministres", pos::noun, 3, 2},
    {"vice-premier", pos::adjective, 1, 1},
    {"vice-procureur", pos::noun, 1, 1},
    {"co-accusés", pos::noun | pos::past_participle, 1, 2},
    {"mi-octobre", pos::noun, 2, 1},
    {"anti-drones", pos::noun, 1, 2},
    {"franco-allemande", pos::noun | pos::adjective, 2, 1},
    {"russo-ukrainien", pos::noun | pos::adjective, 1, 1},
    {"pro-russe", pos::noun | pos::adjective, 3, 1},
    {"jour-là", pos::noun, 1, 1},
    {"député-maire", pos::noun, 1, 1},
    {"procureure-adjointe", pos::noun, 2, 1},
    {"ministre", pos::noun, 3, 1},
};

TEST(Morphology, ReadsCompoundsByTheirParts) {
  for (const CompoundRow& row : kCompounds) {
    SCOPED_TRACE(row.form);
    const Morph morph = lookup_compound(row.form);
    EXPECT_EQ(morph.pos, row.pos);
    EXPECT_EQ(morph.gender, row.gender);
    EXPECT_EQ(morph.number, row.number);
  }
  const Morph name = lookup_compound("jean-camille");
  EXPECT_EQ(name.pos, pos::proper | pos::first_name);
  EXPECT_EQ(name.name_gender, gender::masculine);
}

constexpr std::string_view kUnknown[] = {
    "",
    "-",
    "--",
    "'",
    "zzzzz",
    "qwertz",
    "ex-",
    "-là",
    "anti-",
    "o-o-o-",
    "qu''",
    "Ministre",
    "minîstre",
    "ministre ",
    " ministre",
    "ministre\0"sv,
    "\0"sv,
    "min\0istre"sv,
    "\xff\xfe",
    "\xc3",
    "\xc3\xa9\xc3",
    "minist",
    "ministress",
    "affirmassions-nous",
    "été-",
    "aimè",
    "à-",
};

TEST(Morphology, RefusesWhatIsNoForm) {
  for (const std::string_view form : kUnknown) {
    SCOPED_TRACE(form);
    EXPECT_FALSE(lookup(form).known());
  }
  for (const std::string_view form : {"zzzzz"sv, "ex-"sv, "-là"sv, "o-o-o-"sv, "\xc3\xa9\xc3"sv}) {
    SCOPED_TRACE(form);
    EXPECT_FALSE(lookup_unaccented(form).known());
    EXPECT_FALSE(lookup_compound(form).known());
  }
}

TEST(Morphology, RefusesFormsOfAnyLength) {
  for (const std::size_t length : {34u, 35u, 36u, 255u, 256u, 257u, 65'536u, 1'000'000u}) {
    SCOPED_TRACE(length);
    const std::string letters(length, 'e');
    EXPECT_FALSE(lookup(letters).known());
    EXPECT_FALSE(lookup_unaccented(letters).known());
    EXPECT_FALSE(lookup_compound(letters).known());
    std::string hyphens;
    while (hyphens.size() < length) hyphens += "o-";
    EXPECT_FALSE(lookup_compound(hyphens).known());
  }
}

// No form is found by its hash alone: one wrong byte, and it is another word or none.
TEST(Morphology, HasNoFalsePositives) {
  for (std::string form : {"affirmer", "porte-parole", "déclarerions"}) {
    for (char& letter : form) {
      const char kept = letter;
      letter = '#';
      EXPECT_FALSE(lookup(form).known()) << form;
      EXPECT_FALSE(lookup_unaccented(form).known()) << form;
      letter = kept;
    }
    EXPECT_TRUE(lookup(form).known()) << form;
  }
}

}  // namespace
}  // namespace selon::lexicon
