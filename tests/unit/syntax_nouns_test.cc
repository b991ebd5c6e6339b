// Noun phrases: the base phrases of a sentence, and how far the whole phrase reaches.
#include <gtest/gtest.h>

#include "tests/support/annotated.h"
#include "tests/support/grammar.h"

namespace selon::syntax {
namespace {

struct Row {
  std::string_view text;
  std::vector<std::string> nouns;
};

TEST(SyntaxNouns, BasePhrases) {
  const std::vector<Row> rows = {
      {"Le ministre norlandais Sten Arvik parle.", {"Le ministre norlandais Sten Arvik"}},
      {"Le porte-parole du ministère parle.", {"Le porte-parole", "ministère"}},
      {"La grande salle du vieux port est vide.", {"La grande salle", "vieux port"}},
      {"Les deux élus parlent.", {"Les deux élus"}},
      {"Les deux parlent.", {"Les deux"}},
      {"Ce dernier parle.", {"Ce dernier"}},
      {"Celui-ci parle.", {"Celui-ci"}},
      {"Plusieurs témoins parlent.", {"Plusieurs témoins"}},
      {"L'ancien maire de Port-Hélouin parle.", {"L'ancien maire", "Port-Hélouin"}},
      {"Selon lui, la mer monte.", {"lui", "la mer"}},
      {"La présidente Maud de Kersaint parle.", {"La présidente Maud de Kersaint"}},
      {"M. Quillevic parle.", {"M. Quillevic"}},
      {"Mme Agathe Monestier parle.", {"Mme Agathe Monestier"}},
      {"Il a parlé à l'AFP.", {"l'AFP"}},
      {"Une source proche du dossier parle.", {"Une source proche", "dossier"}},
  };
  for (const Row& row : rows)
    EXPECT_EQ(testing::nouns_of(testing::Grammar(row.text)), row.nouns) << row.text;
}

void check_extended(const std::vector<std::string_view>& rows, ExtendOptions options) {
  for (const std::string_view row : rows) {
    const testing::AnnotatedCase expected = testing::parse_annotated(row);
    const testing::Grammar grammar(expected.text);
    const TokenSpan phrase = grammar.tokens(*expected.attributions.at(1).source);
    const TokenSpan found = grammar.reading.extended_at(phrase.first, options);
    EXPECT_EQ(grammar.words_of(found), grammar.words_of(phrase)) << row;
  }
}

TEST(SyntaxNouns, WholePhrases) {
  check_extended(
      {
          "[S:Le porte-parole du ministère de la Défense] affirme que la mer monte.",
          "[S:Le maire de Port-Hélouin] affirme que la mer monte.",
          "[S:Le président norlandais Sten Arvik] affirme que la mer monte.",
          "[S:Le porte-parole du palais, Sten Arvik], affirme que la mer monte.",
          "[S:Sten Arvik et Maud Kersaint] affirment que la mer monte.",
          "[S:Une source proche du dossier] affirme que la mer monte.",
          "[S:Le ministère de la Santé et de la Famille] affirme que la mer monte.",
          "« Oui », a dit [S:le maire] à l'AFP.",
          "[S:Le maire] a dit oui.",
      },
      {});
}

TEST(SyntaxNouns, WithoutAppositionOrCoordination) {
  check_extended({"[S:Le porte-parole du palais], Sten Arvik, affirme que la mer monte.",
                  "[S:Le maire] et le préfet affirment que la mer monte."},
                 {.appositions = false, .coordination = false});
}

}  // namespace
}  // namespace selon::syntax
