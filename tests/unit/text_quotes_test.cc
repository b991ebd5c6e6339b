#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/text/document.h"
#include "tests/support/document_dump.h"

namespace selon::text {
namespace {

using testing::quotes_of;

struct Case {
  std::string_view text;
  std::vector<std::string> quotes;  // see tests/support/document_dump.h
};

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) EXPECT_EQ(quotes_of(build_document(c.text)), c.quotes) << c.text;
}

TEST(Quotes, Pairs) {
  check({
      {"Il a dit « oui », puis « non ».", {"oui", "non"}},
      {"Il a dit “oui”, „oui“, ‹oui›, <<oui>>.", {"oui", "oui", "oui", "oui"}},
      {"Il a dit \"oui\", puis (\"non\").", {"oui", "non"}},
      {"Il a dit ''oui'', puis ``non''.", {"oui", "non"}},
      {"Il parle d'\"amis\".", {"amis"}},
      {"Il a dit \" oui \" et \" non \".", {"oui", "non"}},
      {"Il a dit:\"Oui\", et c'est tout.", {"Oui"}},
      {"Une \"taupe\" - l'\"ami\" - dans l'affaire.", {"taupe", "ami"}},
      {"\"Oui\"", {"Oui"}},
      {"»Oui«, dit-il.", {"Oui"}},
      {"”Oui”, dit-il.", {"Oui"}},
      {"Il dit que ” la mer monte”, puis ” le vent”.", {"la mer monte", "le vent"}},
      {"« Oui « , dit-il, «non«.", {"Oui", "non"}},
      {"Rien. \"\" « »", {}},
  });
}

TEST(Quotes, Nested) {
  check({
      {"« Il a dit “non” hier »", {"Il a dit “non” hier", "non@0"}},
      {"« Il a dit \"non\" hier »", {"Il a dit \"non\" hier", "non@0"}},
      {"« Il a dit « non » hier »", {"Il a dit « non » hier", "non@0"}},
      {"\"Il a dit \"non\" hier\", dit-elle", {"Il a dit \"non\" hier", "non@0"}},
      {"\"Les 'amis' du maire\"", {"Les 'amis' du maire", "amis@0"}},
      {"« A “b ‘mot’ d” e » et « f »", {"A “b 'mot' d” e", "b 'mot' d@0", "mot@1", "f"}},
  });
}

TEST(Quotes, SingleMarksOnlyInPairs) {
  check({
      {"Il a dit ‘oui’ hier.", {"oui"}},
      {"Il a dit 'oui, peut-être' hier.", {"oui, peut-être"}},
      {"Les années '60 et l'art d'aimer", {}},
      {"Il mesure 5' et 6\" de plus.", {}},
      {"L'été qu'on n'attendait plus", {}},
  });
}

TEST(Quotes, SeveralParagraphs) {
  check({
      {"« Un.\n\n« Deux.\n\n« Trois. »", {"Un.>", "Deux.>+0", "Trois.+1"}},
      {"\"Un.\n\n\"Deux.\"", {"Un.>", "Deux.+0"}},
      {"« Un.\n\n» Deux. »", {"Un.>", "Deux.+0"}},
      {"« Un.\n\nDeux.\n\nTrois. »", {"Un.>", "<Deux.>+0", "<Trois.+1"}},
      {"« Un. »\n\n« Deux. »", {"Un.", "Deux."}},
  });
}

TEST(Quotes, StrayAndMissingMarks) {
  check({
      {"« Nous partons, a dit le maire.", {"Nous partons, a dit le maire.>"}},
      {"Il pleut. Nous partons », a dit le maire.", {"<Nous partons"}},
      {"Le film Titre\" est sorti.", {}},
      {"Il a dit : nous partons ».", {"<nous partons"}},
      {"« Oui », a dit le maire ».", {"Oui"}},
      {"\"Nous partons», a dit le maire.", {"Nous partons"}},
      {"« Le “club a fermé », a dit le maire.", {"Le “club a fermé", "club a fermé>@0"}},
      {"\"Tout brûle. Il a fui. \"Je reste\", dit-il.", {"Tout brûle.>", "Je reste"}},
      {"\"Il vient. \"Non\", dit-elle, puis il part\", conte-t-il.",
       {"Il vient. \"Non\", dit-elle, puis il part", "Non@0"}},
      {"Il pleut.”Nous partons”, dit le maire.", {"Nous partons"}},
      {"Il a dit : “Nous partons.”Le maire reste.", {"Nous partons."}},
  });
}

TEST(Quotes, DepthIsBounded) {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "« a ";
  for (int i = 0; i < 1000; ++i) text += "b » ";
  const Document document = build_document(text);
  EXPECT_EQ(document.quotes.size(), 32U);
  EXPECT_TRUE(document.quotes.front().closed);
  EXPECT_EQ(document.quotes.front().close_token + 1, document.tokens.size());
}

}  // namespace
}  // namespace selon::text
