#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/base/utf8.h"
#include "analyzer/text/normal.h"

namespace selon::text {
namespace {

TEST(Normalize, CleanForms) {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {"", ""},
      {"L’été ʼ n′y d‘a", "L'été ' n'y d'a"},
      {"l´eau l`eau", "l'eau l'eau"},
      {"``mot´´ `", "``mot´´ `"},
      {"e\u0301te\u0301 A\u0300 c\u0327a", "été À ça"},
      {"e\u200D\u0301", "é"},  // an invisible sign between letter and accent
      {"а\u0301", "а\u0301"},  // no composed form exists
      {"«\u00A0oui\u202F», 10\u2009000\t€", "« oui », 10 000 €"},
      {"\uFEFFcou\u00ADvre-\u200Bfeu\u2066!\u2069", "couvre-feu!"},
      {"porte\u2011parole", "porte-parole"},
      {"a\r\nb\rc\nd\u2028e\u2029f\u0085g", "a\nb\nc\nd\ne\nf\ng"},
      {"dé\uFB01nir e\uFB03cace", "définir efficace"},
      {"a\x01"
       "b",
       "a b"},
  };
  for (const auto& [given, clean] : cases) EXPECT_EQ(normalize(given).text, clean) << given;
}

TEST(Normalize, LowerHasTheSameLength) {
  const Clean clean = normalize("ÉLYSÉE Œuvre İstanbul Ⱥ ẞ");
  EXPECT_EQ(clean.lower.size(), clean.text.size());
  EXPECT_TRUE(clean.lower.starts_with("élysée œuvre"));
  EXPECT_TRUE(utf8::valid(clean.lower));
}

struct MapCase {
  std::string_view original;
  std::string_view clean;     // a stretch of the clean text
  std::string_view expected;  // what it leads back to
};

TEST(OffsetMap, LeadsBack) {
  const std::vector<MapCase> cases = {
      {"dit-il hier", "il", "il"},
      {"l’élu a dit", "l'", "l’"},
      {"l’élu a dit", "élu", "élu"},
      {"e\u0301lu de\u0301ja\u0300 vu", "élu", "e\u0301lu"},
      {"e\u0301lu de\u0301ja\u0300 vu", "déjà", "de\u0301ja\u0300"},
      {"e\u0301lu de\u0301ja\u0300 vu", "vu", "vu"},
      {"\uFEFFun cou\u00ADvre\u00AD-\u200Bfeu\u200B !", "un", "un"},
      {"\uFEFFun cou\u00ADvre\u00AD-\u200Bfeu\u200B !", "couvre", "cou\u00ADvre"},
      {"\uFEFFun cou\u00ADvre\u00AD-\u200Bfeu\u200B !", "couvre-feu",
       "cou\u00ADvre\u00AD-\u200Bfeu"},
      {"\uFEFFun cou\u00ADvre\u00AD-\u200Bfeu\u200B !", "!", "!"},
      {"un\r\ndeux\r\ntrois", "deux", "deux"},
      {"un\r\ndeux\r\ntrois", "deux\ntrois", "deux\r\ntrois"},
      {"«\u00A0mot\u202F»", "mot", "mot"},
      {"«\u00A0mot\u202F»", "« mot »", "«\u00A0mot\u202F»"},
      {"la \uFB01n dé\uFB01nie", "fin", "\uFB01n"},
      {"la \uFB01n dé\uFB01nie", "f", "\uFB01"},  // half a ligature leads to the whole
      {"la \uFB01n dé\uFB01nie", "définie", "dé\uFB01nie"},
  };
  for (const MapCase& c : cases) {
    const Clean clean = normalize(c.original);
    const std::size_t at = clean.text.find(c.clean);
    ASSERT_NE(at, std::string::npos) << c.clean << " in " << clean.text;
    const Span span = clean.map.to_original(static_cast<std::uint32_t>(at),
                                            static_cast<std::uint32_t>(at + c.clean.size()));
    EXPECT_EQ(span.of(c.original), c.expected) << c.original << " / " << c.clean;
  }
}

TEST(OffsetMap, EmptySpansStayEmpty) {
  const Clean clean = normalize("a\u00ADb’c");
  for (std::uint32_t at = 0; at <= clean.text.size(); ++at) {
    EXPECT_TRUE(clean.map.to_original(at, at).empty()) << at;
  }
}

// An article of the kind that is wrapped: invented.
constexpr std::string_view kUnwrapped =
    "Le maire de Valombre annonce la réouverture du pont suspendu\n\n"
    "Le maire de Valombre, Aurèle Tissandier, a annoncé mardi que le pont suspendu rouvrirait "
    "« avant la fin du mois », malgré les réserves émises par le sous-préfet chargé du dossier.\n\n"
    "« Nous avons fait ce qu'il fallait », a-t-il assuré devant la presse, en présence de "
    "Mme Odile Ravanel et de plusieurs élus du canton. La sous-préfecture n'a pas souhaité "
    "répondre aux questions des journalistes.\n";

// Breaks the lines at spaces as programs that wrap do.
std::string wrap(std::string_view text, std::size_t width) {
  std::string out;
  std::size_t column = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    std::size_t size = 0;
    for (std::size_t i = 0; i < word.size(); ++i) size += utf8::is_boundary(word, i) ? 1 : 0;
    if (column > 0 && column + 1 + size > width) {
      out += '\n';
      column = 0;
    } else if (column > 0) {
      out += ' ';
      ++column;
    }
    out += word;
    column += size;
    if (end < text.size() && text[end] == '\n') {
      out += '\n';
      column = 0;
    }
    at = end + 1;
  }
  return out;
}

TEST(Normalize, JoinsWrappedLines) {
  const std::string plain = normalize(kUnwrapped).text;
  for (const std::size_t width : {60U, 66U, 72U, 79U, 100U}) {
    EXPECT_EQ(normalize(wrap(kUnwrapped, width)).text, plain) << width;
  }
}

TEST(Normalize, JoinsCompoundsBrokenAtTheHyphen) {
  const Clean clean = normalize(
      "Le président du conseil a longuement répondu aux questions du porte-\n"
      "parole de l'opposition, qui demandait la publication du rapport et des\n"
      "annexes, avant de lever la séance dans un grand silence de la salle.\n");
  EXPECT_NE(clean.text.find("du porte-parole de"), std::string::npos) << clean.text;
  EXPECT_NE(clean.text.find("et des annexes"), std::string::npos) << clean.text;
}

// A final vowel of Hangul is one character with the letter before, but no part of anything else.
TEST(Normalize, JoinsHangulToHangulOnly) {
  const struct {
    std::string_view text;
    std::string_view clean;
    std::size_t of_last;  // original bytes of the last character, which has three
  } kCases[] = {
      {"\u1100\u1161", "\uAC00", 6},
      {"\uFFFD\u0301\u1161", "\uFFFD\u0301\u1161", 3},
      {"\"\u1161", "\"\u1161", 3},
  };
  for (const auto& c : kCases) {
    const Clean clean = normalize(c.text);
    EXPECT_EQ(clean.text, c.clean);
    const auto end = static_cast<std::uint32_t>(clean.text.size());
    EXPECT_EQ(clean.map.to_original(end - 3, end).size(), c.of_last) << c.text;
  }
}

TEST(Normalize, KeepsLinesThatAreParagraphs) {
  const std::vector<std::string_view> cases = {
      // One paragraph a line.
      "Le pont de Valombre rouvre\nLe maire l'a annoncé mardi devant la presse réunie à l'hôtel de "
      "ville, en présence de nombreux élus du canton et des riverains.\nIl a refusé d'en dire plus "
      "sur le coût des travaux, que la commune supportera seule selon l'opposition.\n",
      // A menu above long lines.
      "Politique\nInternational\nSport\n\nLe maire l'a annoncé mardi devant la presse réunie à "
      "l'hôtel de ville, en présence de nombreux élus du canton et des riverains.\n",
      // A dialogue.
      "— Vous partez ?\n— Oui.\n— Quand ?\n",
      "Titre de la page\nUn sous-titre plus long que le titre de la page\nTexte.\n",
  };
  for (const std::string_view text : cases) EXPECT_EQ(normalize(text).text, text);
}

}  // namespace
}  // namespace selon::text
