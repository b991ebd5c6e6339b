#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/text/document.h"
#include "tests/support/document_dump.h"

namespace selon::text {
namespace {

using testing::tokens_of;

TEST(Tokens, Splitting) {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {"", ""},
      {" \n \n", ""},
      // Elision.
      {"L'élu n'a qu'une idée", "L'|élu|n'|a|qu'|une|idée"},
      {"jusqu'à lorsqu’il", "jusqu'|à|lorsqu'|il"},
      {"aujourd'hui prud'homme O'Brien quelqu'un", "aujourd'hui|prud'homme|O'Brien|quelqu'un"},
      {"la presqu'île, presqu'un an", "la|presqu'île|,|presqu'|un|an"},
      {"c'est-à-dire c'est", "c'est-à-dire|c'|est"},
      {"d'Ornano et N'Golo, d'SFR, l'ONU, d'M6", "d'|Ornano|et|N'Golo|,|d'|SFR|,|l'|ONU|,|d'|M6"},
      {"d'\"amis\" l'« ami » d'1 million", "d'|\"|amis|\"|l'|«|ami|»|d'|1|million"},
      {"Villeneuve-d'Ascq", "Villeneuve-d'Ascq"},
      {"l' homme", "l'|homme"},
      // Inversion.
      {"a-t-il dit-elle explique-t-on", "a|-t-il|dit|-elle|explique|-t-on"},
      {"affirment-ils est-ce ai-je", "affirment|-ils|est|-ce|ai|-je"},
      {"pensez-vous as-tu sommes-nous", "pensez|-vous|as|-tu|sommes|-nous"},
      {"a-t’elle", "a|-t'elle"},
      {"le maire a t-il dit", "le|maire|a|t-il|dit"},
      {"a- t-il a-t- il a -t- elle a - t - on", "a|- t-il|a|-t- il|a|-t- elle|a|- t - on"},
      {"a t'il, dit t-elle, dit -il, prend -elle.",
       "a|t'il|,|dit|t-elle|,|dit|-il|,|prend|-elle|."},
      {"le sort - il dort, le chat -on dort, plan -il,",
       "le|sort|-|il|dort|,|le|chat|-|on|dort|,|plan|-|il|,"},
      {"A-T-IL DIT", "A|-T-IL|DIT"},
      {"un rendez-vous chez-vous", "un|rendez-vous|chez-vous"},
      {"Kim Jong-il lui-même elle-même dis-moi", "Kim|Jong-il|lui-même|elle-même|dis-moi"},
      {"qu'en-dira-t-on", "qu'|en-dira-t-on"},
      // Other hyphens.
      {"porte-parole Saint-Denis al-Assad Covid-19", "porte-parole|Saint-Denis|al-Assad|Covid-19"},
      {"avant- et après-guerre", "avant|-|et|après-guerre"},
      {"mot - mot – mot—mot -- mot", "mot|-|mot|–|mot|—|mot|--|mot"},
      // Numbers.
      {"370.000 3,5 10 000 1 234 567,8", "370.000|3,5|10 000|1 234 567,8"},
      {"le 17 février 2015 200 personnes", "le|17|février|2015|200|personnes"},
      {"14h30 75% 2e 1er 3ème 17/02/2020 2015-2016", "14h30|75|%|2e|1er|3ème|17/02/2020|2015-2016"},
      {"20Minutes G7 Covid19", "20Minutes|G7|Covid19"},
      {"en 2015.", "en|2015|."},
      {"-5 degrés, 5° et +3%", "-|5|degrés|,|5|°|et|+|3|%"},
      // Abbreviations.
      {"M. Morel, MM. Roux et Dr. Petit", "M.|Morel|,|MM.|Roux|et|Dr.|Petit"},
      {"M. le maire", "M.|le|maire"},
      {"Mme Roux", "Mme|Roux"},
      {"J. Dupont, J.-C. Roux, U.S.A. et S.N.C.F", "J.|Dupont|,|J.-C.|Roux|,|U.S.A.|et|S.N.C.F"},
      {"n° 3, N°3, art. 49, p. 12, cf. Roux", "n°|3|,|N°|3|,|art.|49|,|p.|12|,|cf.|Roux"},
      {"art. L. 12-1", "art|.|L.|12-1"},
      {"des pommes, etc. Le", "des|pommes|,|etc.|Le"},
      {"il aime l'art. Le", "il|aime|l'|art|.|Le"},
      {"le plan B. Il part", "le|plan|B|.|Il|part"},
      // Addresses.
      {"www.exemple.fr, https://a.org/x?y=1.", "www.exemple.fr|,|https://a.org/x?y=1|."},
      {"jo.le@exemple.fr lemonde.fr @compte #sujet_1",
       "jo.le@exemple.fr|lemonde.fr|@compte|#sujet_1"},
      {"Infovigie.sk part.il Maggie D., 16 ans", "Infovigie.sk|part|.|il|Maggie|D.|,|16|ans"},
      {"leurs forces.Elle vient", "leurs|forces|.|Elle|vient"},
      {"leurs forces.elle vient", "leurs|forces|.|elle|vient"},
      // Marks.
      {"oui... non… (...) [...] ( … )", "oui|...|non|…|(...)|[...]|( … )"},
      {"quoi ?! non !!!", "quoi|?!|non|!!!"},
      {"===== ----- ,,", "=====|-----|,,"},
      {"''mot'' ``mot'' <<mot>>", "''|mot|''|``|mot|''|<<|mot|>>"},
      {"R&D Canal+ ami·e·s élu(e)s", "R&D|Canal+|ami·e·s|élu|(|e|)|s"},
      {"relev[ant] [s]a [numéro deux]", "relev[ant]|[s]a|[|numéro|deux|]"},
      {"km/h «mot»", "km|/|h|«|mot|»"},
      {"mot\u0301bre а\u0301б", "mot\u0301bre|а\u0301б"},
  };
  for (const auto& [given, expected] : cases) {
    EXPECT_EQ(tokens_of(build_document(given)), expected) << given;
  }
}

struct FormCase {
  std::string_view text;
  std::uint32_t token;
  std::string_view form;
  Clitic clitic;
};

TEST(Tokens, Forms) {
  const std::vector<FormCase> cases = {
      {"L'Élu", 0, "l'", Clitic::elided},          {"L'Élu", 1, "élu", Clitic::none},
      {"a-t-il dit", 1, "il", Clitic::inverted},   {"dit-elle", 1, "elle", Clitic::inverted},
      {"as-tu dit", 1, "tu", Clitic::inverted},    {"on a t-on dit", 2, "on", Clitic::inverted},
      {"A-T-IL DIT", 1, "il", Clitic::inverted},   {"Œuvre", 0, "œuvre", Clitic::none},
      {"a- t- il dit", 1, "il", Clitic::inverted}, {"a t'elle dit", 1, "elle", Clitic::inverted},
  };
  for (const FormCase& c : cases) {
    const Document document = build_document(c.text);
    ASSERT_LT(c.token, document.tokens.size()) << c.text;
    EXPECT_EQ(document.form(c.token), c.form) << c.text;
    EXPECT_EQ(document.tokens[c.token].clitic, c.clitic) << c.text;
  }
}

TEST(Tokens, Shapes) {
  const std::vector<std::pair<std::string_view, Shape>> cases = {
      {"ministre", Shape::lower},
      {"Ministre", Shape::capitalised},
      {"L'", Shape::capitalised},
      {"Élysée", Shape::capitalised},
      {"AFP", Shape::upper},
      {"G7", Shape::capitalised},
      {"BFMtv", Shape::mixed},
      {"iPhone", Shape::mixed},
      {"ex-URSS", Shape::mixed},
      {"al-Assad", Shape::mixed},
      {"Saint-Denis", Shape::capitalised},
      {"U.S.A.", Shape::upper},
      {"2015", Shape::none},
      {"Jean-Pierre", Shape::capitalised},
  };
  for (const auto& [word, shape] : cases) {
    EXPECT_EQ(build_document(word).tokens.front().shape, shape) << word;
  }
}

struct MarkCase {
  std::string_view text;
  std::uint32_t token;
  TokenKind kind;
  Punct punct;
};

TEST(Tokens, KindsAndMarks) {
  const std::vector<MarkCase> cases = {
      {"mot, mot", 1, TokenKind::punct, Punct::comma},
      {"mot.", 1, TokenKind::punct, Punct::period},
      {"mot..", 1, TokenKind::punct, Punct::ellipsis},
      {"mot (...)", 1, TokenKind::punct, Punct::ellipsis},
      {"mot ?!", 1, TokenKind::punct, Punct::question},
      {"mot !!", 1, TokenKind::punct, Punct::exclamation},
      {"mot : mot", 1, TokenKind::punct, Punct::colon},
      {"mot ; mot", 1, TokenKind::punct, Punct::semicolon},
      {"« mot", 0, TokenKind::punct, Punct::quote_open},
      {"mot »", 1, TokenKind::punct, Punct::quote_close},
      {"\"mot", 0, TokenKind::punct, Punct::quote_neutral},
      {"''mot", 0, TokenKind::punct, Punct::quote_neutral},
      {"- mot", 0, TokenKind::punct, Punct::dash},
      {"mot - mot", 1, TokenKind::punct, Punct::dash},
      {"— mot", 0, TokenKind::punct, Punct::dash},
      {"* mot", 0, TokenKind::punct, Punct::bullet},
      {"mot * mot", 1, TokenKind::punct, Punct::other},
      {"• mot", 0, TokenKind::punct, Punct::bullet},
      {"10 000", 0, TokenKind::number, Punct::none},
      {"14h30", 0, TokenKind::number, Punct::none},
      {"XXIe", 0, TokenKind::word, Punct::none},
      {"20Minutes", 0, TokenKind::word, Punct::none},
  };
  for (const MarkCase& c : cases) {
    const Document document = build_document(c.text);
    ASSERT_LT(c.token, document.tokens.size()) << c.text;
    EXPECT_EQ(document.tokens[c.token].kind, c.kind) << c.text;
    EXPECT_EQ(document.tokens[c.token].punct, c.punct) << c.text;
  }
}

}  // namespace
}  // namespace selon::text
