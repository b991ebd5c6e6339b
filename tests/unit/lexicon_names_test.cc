// Names, nouns, demonyms and paragraph classes as the grammar asks for them.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "analyzer/lexicon/lexicon.h"
#include "tests/support/lexicon.h"

namespace selon::lexicon {
namespace {

const Lexicon& lexicon() { return selon::testing::built_in_lexicon(); }

TEST(LexiconNames, MatchAtAToken) {
  struct Case {
    std::string_view text;
    std::uint32_t token;
    std::string_view name;  // empty: none
    std::uint32_t end;
  };
  const Case cases[] = {
      {"Le Monde est là.", 0, "Le Monde", 2},
      {"le Monde est là.", 0, "Le Monde", 2},
      {"le monde est là.", 0, "", 0},
      {"Le monde est là.", 0, "", 0},
      {"Il parle au Monde hier.", 3, "Le Monde", 4},
      {"Il parle du Monde hier.", 3, "Le Monde", 4},
      {"Il parle aux Echos hier.", 3, "Les Echos", 4},
      {"Il parle aux Échos hier.", 3, "Les Echos", 4},
      {"Un Monde nouveau.", 1, "", 0},
      {"Selon l'Agence France-Presse.", 2, "Agence France-Presse", 4},
      {"Selon l'AFP.", 2, "Agence France-Presse", 3},
      {"Selon SANA.", 1, "Sana", 2},
      {"Selon Sana.", 1, "Sana", 2},
      {"Sur BFM TV hier.", 1, "BFMTV", 3},
      {"Sur Canal+ hier.", 1, "Canal+", 0},
      {"La map est là.", 1, "", 0},
      {"La Map est là.", 1, "", 0},
      {"L'Elysée se tait.", 1, "l'Elysée", 2},
      {"L'Élysée se tait.", 1, "l'Elysée", 2},
      {"La Maison Blanche se tait.", 1, "la Maison Blanche", 3},
      {"Damas se tait.", 0, "Damas", 1},
      {"La Corée du Nord se tait.", 1, "Corée du Nord", 4},
      {"Les États-Unis se taisent.", 1, "Etats-Unis", 2},
      {"L'ONU se tait.", 1, "Organisation des Nations unies", 2},
      {"Médecins Sans Frontières se tait.", 0, "Médecins sans frontières", 3},
      {"Après 20 minutes de jeu.", 1, "", 0},
      {"Après 24 heures de grève.", 1, "", 0},
      {"Selon 20 Minutes.", 1, "20 Minutes", 3},
  };
  for (const Case& c : cases) {
    const text::Document document = text::build_document(c.text);
    const NameMatch match = lexicon().match_name(document, c.token);
    EXPECT_EQ(match ? match.entry->name : "", c.name) << c.text;
    if (c.end != 0) {
      EXPECT_EQ(match.end, c.end) << c.text;
    }
  }
}

TEST(LexiconNames, StatesAndDemonyms) {
  struct Case {
    std::string_view form;
    std::string_view state;  // empty: none
    std::uint8_t gender;
    std::uint8_t number;
  };
  const Case cases[] = {{"syriennes", "Syrie", 2, 2},
                        {"russe", "Russie", 3, 1},
                        {"français", "France", 1, 3},
                        {"sud-coréen", "Corée du Sud", 1, 1},
                        {"américaines", "Etats-Unis", 2, 2},
                        {"britanniques", "Royaume-Uni", 3, 2},
                        {"martien", "", 0, 0}};
  for (const Case& c : cases) {
    const Demonym demonym = lexicon().demonym(c.form);
    EXPECT_EQ(demonym ? demonym.state->name : "", c.state) << c.form;
    EXPECT_EQ(demonym.gender, c.gender) << c.form;
    EXPECT_EQ(demonym.number, c.number) << c.form;
  }
}

TEST(LexiconNames, NounsInAnyForm) {
  struct Case {
    std::string_view text;
    std::uint32_t token;
    std::string_view noun;  // empty: none
    std::uint32_t end;
    std::uint8_t gender;
    std::uint8_t number;
  };
  const Case cases[] = {
      {"La ministre parle.", 1, "ministre", 2, 3, 1},
      {"Les premières ministres parlent.", 1, "premier ministre", 3, 2, 2},
      {"Le chef de l'État parle.", 1, "chef de l'Etat", 5, 1, 1},
      {"Les chefs de l'Etat parlent.", 1, "chef de l'Etat", 5, 1, 2},
      {"Le juge parle.", 1, "juge", 2, 3, 1},
      {"Il est jugé hier.", 2, "", 0, 0, 0},
      {"Des chercheuses parlent.", 1, "chercheur", 2, 2, 2},
      {"Une sage-femme parle.", 1, "sage-femme", 2, 2, 1},
      {"Le caillou parle.", 1, "", 0, 0, 0},
  };
  for (const Case& c : cases) {
    const text::Document document = text::build_document(c.text);
    const NounMatch match = lexicon().match_noun(document, c.token);
    EXPECT_EQ(match ? match.form.entry->noun : "", c.noun) << c.text;
    EXPECT_EQ(match.end, c.end) << c.text;
    EXPECT_EQ(match.form.gender, c.gender) << c.text;
    EXPECT_EQ(match.form.number, c.number) << c.text;
  }
}

TEST(LexiconNames, TraitsOfNouns) {
  EXPECT_TRUE(lexicon().noun("porte-parole").entry->has(trait::spokesperson));
  EXPECT_TRUE(lexicon().noun("communiqué").entry->has(trait::speech_document));
  EXPECT_TRUE(lexicon().noun("interview").entry->has(trait::interview));
  EXPECT_TRUE(lexicon().noun("mère").entry->has(trait::title | trait::relational));
  EXPECT_EQ(lexicon().noun("agence").entry->kind, EntityKind::agency);
  EXPECT_EQ(lexicon().noun("source").entry->kind, EntityKind::anonymous);
  EXPECT_FALSE(lexicon().noun("caillou"));
}

TEST(LexiconNames, ParagraphsWithParts) {
  struct Case {
    std::string_view text;
    ParagraphClass kind;
    std::string_view matched;
    std::string_view agency;
    std::string_view place;
    std::string_view author;
  };
  const Case cases[] = {
      {"PARIS (AFP) - Le maire a parlé.", ParagraphClass::dateline, "PARIS (AFP) - ", "AFP",
       "PARIS", ""},
      {"LUNEL, Gard (Reuters) - Le maire a parlé.", ParagraphClass::dateline,
       "LUNEL, Gard (Reuters) -", "Reuters", "LUNEL", ""},
      {"PARIS/LE CAIRE, 4 mars (Reuters) - Il pleut.", ParagraphClass::dateline,
       "PARIS/LE CAIRE, 4 mars (Reuters) - ", "Reuters", "PARIS/LE CAIRE", ""},
      {"(Précisions) LUNEL, 3 mai (Reuters) - Il pleut.", ParagraphClass::dateline,
       "(Précisions) LUNEL, 3 mai (Reuters) - ", "Reuters", "LUNEL", ""},
      {"(AFP)-Le maire a parlé.", ParagraphClass::dateline, "(AFP)-", "AFP", "", ""},
      {"(Lumen)-Le maire a parlé.", ParagraphClass::none, "", "", "", ""},
      {">> Revoir l'interview du maire", ParagraphClass::furniture,
       ">> Revoir l'interview du maire", "", "", ""},
      {"Par Lise Morvan, avec AFP", ParagraphClass::byline, "Par Lise Morvan, avec AFP", "AFP", "",
       "Lise Morvan"},
      {"(AFP)", ParagraphClass::byline, "(AFP)", "AFP", "", ""},
      {"AFP PHOTO / HO", ParagraphClass::credit, "AFP PHOTO / HO", "AFP", "", ""},
      {"À lire aussi : le pont", ParagraphClass::furniture, "À lire aussi : le pont", "", "", ""},
      {"A lire aussi le pont", ParagraphClass::furniture, "A lire aussi le pont", "", "", ""},
      {"Le maire (Lumen) a dit que le pont était sûr.", ParagraphClass::none, "", "", "", ""},
      {"Lise Morvan (Horizons) a dit que le pont était sûr.", ParagraphClass::none, "", "", "", ""},
      {"Le maire a dit que la ville allait partager les frais.", ParagraphClass::none, "", "", "",
       ""},
      {"Le pont, selon l'AFP, est fermé.", ParagraphClass::none, "", "", "", ""},
      {"", ParagraphClass::none, "", "", "", ""},
  };
  for (const Case& c : cases) {
    const Classified got = lexicon().classify_paragraph(c.text);
    EXPECT_EQ(got.kind, c.kind) << c.text;
    EXPECT_EQ(got.matched, c.matched) << c.text;
    EXPECT_EQ(got.agency, c.agency) << c.text;
    EXPECT_EQ(got.place, c.place) << c.text;
    EXPECT_EQ(got.author, c.author) << c.text;
  }
}

}  // namespace
}  // namespace selon::lexicon
