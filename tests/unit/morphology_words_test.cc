// Nouns, adjectives, names and the closed class.

#include <gtest/gtest.h>

#include <string_view>

#include "analyzer/lexicon/morphology.h"

namespace selon::lexicon {
namespace {

enum Gender : std::uint8_t { kNone = 0, kMasculine = 1, kFeminine = 2, kBothGenders = 3 };
enum Number : std::uint8_t { kNoNumber = 0, kSingular = 1, kPlural = 2, kBothNumbers = 3 };

struct Row {
  std::string_view form;
  std::uint32_t pos;  // exactly these
  Gender gender;
  Number number;
};

void check(const Row& row, const Morph& morph) {
  SCOPED_TRACE(row.form);
  EXPECT_EQ(morph.pos, row.pos);
  EXPECT_EQ(morph.gender, row.gender);
  EXPECT_EQ(morph.number, row.number);
}

constexpr std::uint32_t kNoun = pos::noun;
constexpr std::uint32_t kAdjective = pos::adjective;
constexpr std::uint32_t kNounAdjective = pos::noun | pos::adjective;

constexpr Row kOpenClass[] = {
    {"ministre", kNoun, kBothGenders, kSingular},
    {"ministres", kNoun, kBothGenders, kPlural},
    {"porte-parole", kNoun, kBothGenders, kBothNumbers},
    {"vice-président", kNoun, kMasculine, kSingular},
    {"vice-présidente", kNoun, kFeminine, kSingular},
    {"vice-présidents", kNoun, kMasculine, kPlural},
    {"présidente", kNoun, kFeminine, kSingular},
    {"directrice", kNounAdjective, kFeminine, kSingular},
    {"chercheuses", kNounAdjective, kFeminine, kPlural},
    {"avocate", kNoun, kFeminine, kSingular},
    {"source", kNoun, kFeminine, kSingular},
    {"travaux", kNoun, kMasculine, kPlural},
    {"journaux", kNoun, kMasculine, kPlural},
    {"yeux", kNoun, kMasculine, kPlural},
    {"œil", kNoun, kMasculine, kSingular},
    {"sœur", kNoun, kFeminine, kSingular},
    {"soeur", kNoun, kFeminine, kSingular},
    {"voeux", kNoun, kMasculine, kPlural},
    {"pays", kNoun, kMasculine, kBothNumbers},
    {"voix", kNoun, kFeminine, kBothNumbers},
    {"communiqués", kNoun | pos::past_participle, kMasculine, kPlural},
    {"présidentielle", kNounAdjective, kFeminine, kSingular},
    {"chevaux", kNoun, kMasculine, kPlural},
    {"km", kNoun, kMasculine, kBothNumbers},
    {"kilomètres", kNoun, kMasculine, kPlural},
    {"français", kNounAdjective, kMasculine, kBothNumbers},
    {"française", kNounAdjective, kFeminine, kSingular},
    {"allemands", kNounAdjective, kMasculine, kPlural},
    {"israélienne", kNounAdjective, kFeminine, kSingular},
    {"russes", kNounAdjective, kBothGenders, kPlural},
    {"grecques", kNounAdjective, kFeminine, kPlural},
    {"macroniste", kNounAdjective, kBothGenders, kSingular},
    {"poutiniennes", kNounAdjective, kFeminine, kPlural},
    {"beaux", kNounAdjective, kMasculine, kPlural},
    {"vieille", kNounAdjective, kFeminine, kSingular},
    {"nationaux", kNounAdjective, kMasculine, kPlural},
    {"active", kNounAdjective | pos::finite, kFeminine, kSingular},
    {"publique", kAdjective, kFeminine, kSingular},
    {"heureuse", kNounAdjective, kFeminine, kSingular},
    {"anonyme", kNounAdjective, kBothGenders, kSingular},
    {"trois", pos::numeral, kBothGenders, kPlural},
    {"clairement", pos::adverb, kNone, kNoNumber},
    {"aujourd'hui", pos::adverb | pos::noun, kMasculine, kSingular},
    {"quelqu'un", pos::pronoun, kMasculine, kSingular},
};

TEST(Morphology, NounsAndAdjectives) {
  for (const Row& row : kOpenClass) check(row, lookup(row.form));
}

constexpr std::uint32_t kArticle = pos::determiner | pos::pronoun;
constexpr std::uint32_t kContraction = pos::preposition | pos::determiner;

constexpr Row kClosedClass[] = {
    {"le", kArticle, kMasculine, kSingular},
    {"la", kArticle, kFeminine, kSingular},
    {"les", kArticle, kBothGenders, kPlural},
    {"l'", kArticle, kBothGenders, kSingular},
    {"un", kArticle | pos::numeral, kMasculine, kSingular},
    {"une", kArticle | pos::numeral, kFeminine, kSingular},
    {"des", kContraction, kBothGenders, kPlural},
    {"du", kContraction, kMasculine, kSingular},
    {"au", kContraction, kMasculine, kSingular},
    {"aux", kContraction, kBothGenders, kPlural},
    {"d'", kContraction, kBothGenders, kBothNumbers},
    {"à", pos::preposition, kNone, kNoNumber},
    {"ce", kArticle, kMasculine, kSingular},
    {"cette", pos::determiner, kFeminine, kSingular},
    {"ces", pos::determiner, kBothGenders, kPlural},
    {"c'", pos::pronoun, kMasculine, kSingular},
    {"ça", pos::pronoun, kMasculine, kSingular},
    {"celui-ci", pos::pronoun, kMasculine, kSingular},
    {"celles-ci", pos::pronoun, kFeminine, kPlural},
    {"ceux", pos::pronoun, kMasculine, kPlural},
    {"mon", pos::determiner, kBothGenders, kSingular},
    {"sa", pos::determiner, kFeminine, kSingular},
    {"son", pos::determiner, kBothGenders, kSingular},
    {"ses", pos::determiner, kBothGenders, kPlural},
    {"leur", kArticle, kBothGenders, kBothNumbers},
    {"je", pos::pronoun, kBothGenders, kSingular},
    {"j'", pos::pronoun, kBothGenders, kSingular},
    {"il", pos::pronoun, kMasculine, kSingular},
    {"elle", pos::pronoun, kFeminine, kSingular},
    {"on", pos::pronoun, kBothGenders, kSingular},
    {"nous", pos::pronoun, kBothGenders, kPlural},
    {"ils", pos::pronoun, kMasculine, kPlural},
    {"elles", pos::pronoun, kFeminine, kPlural},
    {"lui", pos::pronoun, kBothGenders, kSingular},
    {"eux", pos::pronoun, kMasculine, kPlural},
    {"se", pos::pronoun, kBothGenders, kBothNumbers},
    {"s'", pos::pronoun | pos::conjunction, kBothGenders, kBothNumbers},
    {"y", pos::pronoun, kNone, kNoNumber},
    {"en", pos::pronoun | pos::preposition, kNone, kNoNumber},
    {"qui", pos::pronoun, kBothGenders, kBothNumbers},
    {"que", pos::pronoun | pos::conjunction | pos::adverb, kNone, kNoNumber},
    {"qu'", pos::pronoun | pos::conjunction | pos::adverb, kNone, kNoNumber},
    {"dont", pos::pronoun, kBothGenders, kBothNumbers},
    {"où", pos::pronoun | pos::adverb, kNone, kNoNumber},
    {"laquelle", kArticle, kFeminine, kSingular},
    {"auquel", kContraction | pos::pronoun, kMasculine, kSingular},
    {"et", pos::conjunction, kNone, kNoNumber},
    {"ou", pos::conjunction, kNone, kNoNumber},
    {"mais", pos::conjunction, kNone, kNoNumber},
    {"car", pos::conjunction, kNone, kNoNumber},
    {"si", pos::conjunction | pos::adverb, kNone, kNoNumber},
    {"lorsque", pos::conjunction, kNone, kNoNumber},
    {"lorsqu'", pos::conjunction, kNone, kNoNumber},
    {"puisqu'", pos::conjunction, kNone, kNoNumber},
    {"jusqu'", pos::preposition | pos::adverb, kNone, kNoNumber},
    {"ne", pos::adverb, kNone, kNoNumber},
    {"n'", pos::adverb, kNone, kNoNumber},
    {"pas", pos::adverb, kNone, kNoNumber},
    {"plus", pos::adverb, kNone, kNoNumber},
    {"selon", pos::preposition, kNone, kNoNumber},
    {"après", pos::preposition | pos::adverb, kNone, kNoNumber},
    {"par", pos::preposition, kNone, kNoNumber},
    {"entre", pos::preposition | pos::finite, kNone, kNoNumber},
    {"auprès", pos::preposition | pos::adverb, kNone, kNoNumber},
    {"plusieurs", kArticle, kBothGenders, kPlural},
    {"aucune", kArticle, kFeminine, kSingular},
    {"m.", pos::noun, kMasculine, kSingular},
    {"mme", pos::noun, kFeminine, kSingular},
};

TEST(Morphology, ClosedClass) {
  for (const Row& row : kClosedClass) check(row, lookup(row.form));
}

struct NameRow {
  std::string_view form;
  std::uint32_t name;    // bits of names among its pos
  std::uint32_t others;  // the other bits
  Gender name_gender;
  Gender gender;
};

constexpr std::uint32_t kFirstName = pos::proper | pos::first_name;

constexpr NameRow kNames[] = {
    {"marie", kFirstName, pos::finite, kFeminine, kNone},
    {"élodie", kFirstName, 0, kFeminine, kFeminine},
    {"camille", kFirstName, 0, kBothGenders, kBothGenders},
    {"jean", kFirstName, pos::noun, kMasculine, kMasculine},
    {"pierre", kFirstName, pos::noun | pos::finite, kMasculine, kFeminine},
    {"france", pos::proper, 0, kFeminine, kFeminine},
    {"moscou", pos::proper, 0, kBothGenders, kBothGenders},
    {"moyen-orient", pos::proper, 0, kMasculine, kMasculine},
    {"élysée", pos::proper, 0, kMasculine, kMasculine},
};

TEST(Morphology, NamesStayApartFromWords) {
  constexpr std::uint32_t kNameBits = pos::proper | pos::first_name | pos::surname;
  for (const NameRow& row : kNames) {
    SCOPED_TRACE(row.form);
    const Morph morph = lookup(row.form);
    EXPECT_EQ(morph.pos & kNameBits, row.name);
    EXPECT_EQ(morph.pos & ~kNameBits, row.others);
    EXPECT_EQ(morph.name_gender, row.name_gender);
    EXPECT_EQ(morph.gender, row.gender);
  }
}

}  // namespace
}  // namespace selon::lexicon
