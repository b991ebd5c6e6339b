// Verb forms: person, tense and lemma as any grammar gives them.

#include <gtest/gtest.h>

#include <string_view>

#include "analyzer/lexicon/morphology.h"

namespace selon::lexicon {
namespace {

struct FiniteRow {
  std::string_view form;
  std::string_view persons;  // digits 1…6: je tu il nous vous ils
  std::string_view tenses;   // P present I imperfect S past simple F future C conditional
                             // J subjunctive M imperative
  std::string_view verb;
  std::string_view verb2;
};

constexpr FiniteRow kFinite[] = {
    {"suis", "12", "PM", "être", "suivre"},
    {"es", "2", "P", "être", ""},
    {"est", "3", "P", "être", ""},
    {"sommes", "24", "PJ", "être", "sommer"},
    {"êtes", "5", "P", "être", ""},
    {"sont", "6", "P", "être", ""},
    {"était", "3", "I", "être", ""},
    {"étaient", "6", "PIJ", "être", "étayer"},
    {"fut", "3", "S", "être", ""},
    {"furent", "6", "S", "être", ""},
    {"fût", "3", "J", "être", ""},
    {"sera", "3", "F", "être", ""},
    {"seront", "6", "F", "être", ""},
    {"serait", "3", "C", "être", ""},
    {"seraient", "6", "C", "être", ""},
    {"soient", "6", "J", "être", ""},
    {"soyons", "4", "JM", "être", ""},
    {"ai", "1", "P", "avoir", ""},
    {"a", "3", "P", "avoir", ""},
    {"ont", "6", "P", "avoir", ""},
    {"avait", "3", "I", "avoir", ""},
    {"avaient", "6", "I", "avoir", ""},
    {"eut", "3", "S", "avoir", ""},
    {"eût", "3", "J", "avoir", ""},
    {"aura", "3", "F", "avoir", ""},
    {"aurait", "3", "C", "avoir", ""},
    {"auraient", "6", "C", "avoir", ""},
    {"ait", "3", "J", "avoir", ""},
    {"va", "23", "PM", "aller", ""},
    {"vont", "6", "P", "aller", ""},
    {"ira", "3", "F", "aller", ""},
    {"aille", "123", "PJM", "aller", "ailler"},
    {"fait", "3", "P", "faire", ""},
    {"font", "6", "P", "faire", ""},
    {"faisait", "3", "I", "faire", ""},
    {"fera", "3", "F", "faire", ""},
    {"fasse", "13", "J", "faire", ""},
    {"dit", "3", "PS", "dire", ""},
    {"dites", "5", "PM", "dire", ""},
    {"disent", "6", "PJ", "dire", ""},
    {"disait", "3", "I", "dire", ""},
    {"dirait", "3", "C", "dire", ""},
    {"dise", "13", "J", "dire", ""},
    {"veut", "3", "P", "vouloir", ""},
    {"voudrait", "3", "C", "vouloir", ""},
    {"peut", "3", "P", "pouvoir", ""},
    {"puisse", "13", "J", "pouvoir", ""},
    {"pourraient", "6", "C", "pouvoir", ""},
    {"doit", "3", "P", "devoir", ""},
    {"devrait", "3", "C", "devoir", ""},
    {"sait", "3", "P", "savoir", ""},
    {"sache", "123", "JM", "savoir", ""},
    {"voit", "3", "P", "voir", ""},
    {"vit", "3", "PS", "vivre", "voir"},
    {"vivaient", "6", "I", "vivre", ""},
    {"verra", "3", "F", "voir", ""},
    {"faut", "3", "P", "falloir", "faillir"},
    {"faudrait", "3", "C", "falloir", ""},
    {"vient", "3", "P", "venir", ""},
    {"vint", "3", "S", "venir", ""},
    {"tiendra", "3", "F", "tenir", ""},
    {"met", "3", "P", "mettre", ""},
    {"mirent", "6", "PSJ", "mettre", "mirer"},
    {"prend", "3", "P", "prendre", ""},
    {"prenne", "13", "J", "prendre", ""},
    {"croit", "3", "P", "croire", ""},
    {"croyaient", "6", "I", "croire", ""},
    {"peignent", "6", "PJ", "peindre", "peigner"},
    {"connaît", "3", "P", "connaître", ""},
    {"connait", "3", "P", "connaître", ""},
    {"connaissait", "3", "I", "connaître", ""},
    {"paraîtrait", "3", "C", "paraître", ""},
    {"mange", "123", "PJM", "manger", ""},
    {"mangeait", "3", "I", "manger", ""},
    {"mangeons", "4", "PM", "manger", ""},
    {"annonce", "123", "PJM", "annoncer", ""},
    {"annonçait", "3", "I", "annoncer", ""},
    {"annoncera", "3", "F", "annoncer", ""},
    {"affirme", "123", "PJM", "affirmer", ""},
    {"affirment", "6", "PJ", "affirmer", ""},
    {"affirmèrent", "6", "S", "affirmer", ""},
    {"déclara", "3", "S", "déclarer", ""},
    {"appelle", "123", "PJM", "appeler", ""},
    {"rejette", "123", "PJM", "rejeter", ""},
    {"nie", "123", "PJM", "nier", ""},
    {"niait", "3", "I", "nier", ""},
    {"réagit", "3", "PS", "réagir", ""},
    {"réagissent", "6", "PJ", "réagir", ""},
    {"avertissait", "3", "I", "avertir", ""},
    {"dément", "3", "P", "démentir", ""},
    {"démentent", "6", "PJ", "démentir", ""},
    {"prévient", "3", "P", "prévenir", ""},
    {"admet", "3", "P", "admettre", ""},
    {"reconnaissent", "6", "PJ", "reconnaître", ""},
    {"écrivait", "3", "I", "écrire", ""},
    {"conclut", "3", "PS", "conclure", ""},
    {"répondent", "6", "PJ", "répondre", ""},
    {"répondrait", "3", "C", "répondre", ""},
    {"assène", "123", "PJM", "asséner", ""},
    {"interpelle", "123", "PJM", "interpeller", ""},
    {"craint", "3", "P", "craindre", ""},
    {"craignent", "6", "PJ", "craindre", ""},
    {"promet", "3", "P", "promettre", ""},
    {"souligne", "123", "PJM", "souligner", ""},
    {"twitte", "123", "PJM", "twitter", ""},
    {"meurt", "3", "P", "mourir", ""},
    {"acquiert", "3", "P", "acquérir", ""},
    {"plaignait", "3", "I", "plaindre", ""},
    {"sied", "3", "P", "seoir", ""},
};

std::uint8_t person_bits(std::string_view digits) {
  unsigned bits = 0;
  for (const char digit : digits) bits |= 1u << (digit - '1');
  return static_cast<std::uint8_t>(bits);
}

std::uint8_t tense_bits(std::string_view letters) {
  constexpr std::string_view kOrder = "PISFCJM";
  unsigned bits = 0;
  for (const char letter : letters) bits |= 1u << kOrder.find(letter);
  return static_cast<std::uint8_t>(bits);
}

TEST(Morphology, FiniteForms) {
  for (const FiniteRow& row : kFinite) {
    SCOPED_TRACE(row.form);
    const Morph morph = lookup(row.form);
    EXPECT_TRUE(morph.any(pos::finite));
    EXPECT_EQ(morph.persons, person_bits(row.persons));
    EXPECT_EQ(morph.tenses, tense_bits(row.tenses));
    EXPECT_EQ(morph.verb, row.verb);
    EXPECT_EQ(morph.verb2, row.verb2);
  }
}

struct NonFiniteRow {
  std::string_view form;
  std::uint32_t pos;  // which of the three it is
  std::string_view verb;
  int gender;  // of participles; 0 otherwise
  int number;
};

constexpr NonFiniteRow kNonFinite[] = {
    {"être", pos::infinitive, "être", 1, 1},  // the noun's gender: l'être humain
    {"dire", pos::infinitive, "dire", 1, 1},
    {"affirmer", pos::infinitive, "affirmer", 0, 0},
    {"vouloir", pos::infinitive, "vouloir", 1, 1},
    {"connaître", pos::infinitive, "connaître", 0, 0},
    {"connaitre", pos::infinitive, "connaître", 0, 0},
    {"affirmant", pos::present_participle, "affirmer", 0, 0},
    {"étant", pos::present_participle, "être", 0, 0},
    {"ayant", pos::present_participle, "avoir", 0, 0},
    {"disant", pos::present_participle, "dire", 0, 0},
    {"voyant", pos::present_participle, "voir", 1, 1},
    {"ajoutant", pos::present_participle, "ajouter", 0, 0},
    {"été", pos::past_participle, "être", 1, 1},
    {"eu", pos::past_participle, "avoir", 1, 1},
    {"dit", pos::past_participle, "dire", 1, 1},
    {"dite", pos::past_participle, "dire", 2, 1},
    {"dites", pos::past_participle, "dire", 2, 2},
    {"affirmé", pos::past_participle, "affirmer", 1, 1},
    {"annoncée", pos::past_participle, "annoncer", 2, 1},
    {"annoncées", pos::past_participle, "annoncer", 2, 2},
    {"pris", pos::past_participle, "prendre", 1, 3},
    {"prise", pos::past_participle, "prendre", 2, 1},
    {"mis", pos::past_participle, "mettre", 1, 3},
    {"peint", pos::past_participle, "peindre", 1, 1},
    {"venue", pos::past_participle, "venir", 2, 1},
    {"tus", pos::past_participle, "taire", 1, 2},
    {"dû", pos::past_participle, "devoir", 1, 1},
    {"vécu", pos::past_participle, "vivre", 1, 1},
    {"suivis", pos::past_participle, "suivre", 1, 2},
    {"ouverte", pos::past_participle, "ouvrir", 2, 1},
    {"morts", pos::past_participle, "mourir", 3, 2},  // la mort, les morts
};

TEST(Morphology, InfinitivesAndParticiples) {
  for (const NonFiniteRow& row : kNonFinite) {
    SCOPED_TRACE(row.form);
    const Morph morph = lookup(row.form);
    EXPECT_TRUE(morph.any(row.pos));
    EXPECT_EQ(morph.verb, row.verb);
    EXPECT_EQ(morph.gender, row.gender);
    EXPECT_EQ(morph.number, row.number);
  }
}

}  // namespace
}  // namespace selon::lexicon
