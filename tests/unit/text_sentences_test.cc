#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/text/document.h"
#include "tests/support/document_dump.h"

namespace selon::text {
namespace {

struct Case {
  std::string_view text;
  std::vector<std::string> sentences;
};

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    EXPECT_EQ(testing::sentences_of(build_document(c.text)), c.sentences) << c.text;
  }
}

TEST(Sentences, Plain) {
  check({
      {"Il vient. Elle part ! Qui reste ? Nous.",
       {"Il vient.", "Elle part !", "Qui reste ?", "Nous."}},
      {"Il vient ; elle part : c'est tout.", {"Il vient ; elle part : c'est tout."}},
      {"Il hésite... puis part. Elle attend… Il revient.",
       {"Il hésite... puis part.", "Elle attend…", "Il revient."}},
      {"Leurs forces.Elle vient.", {"Leurs forces.", "Elle vient."}},
      {"En 2015. 20 personnes.", {"En 2015.", "20 personnes."}},
      {"Il vient\nElle part", {"Il vient", "Elle part"}},
      {"Quoi ?! Rien.", {"Quoi ?!", "Rien."}},
      {"Il vient. – Elle part.", {"Il vient.", "– Elle part."}},
      {"Il vient. al-Roux aussi.", {"Il vient.", "al-Roux aussi."}},
      {"Il vient (enfin. Presque) hier.", {"Il vient (enfin. Presque) hier."}},
      {"Il vient. (Elle aussi.) Il part.", {"Il vient.", "(Elle aussi.)", "Il part."}},
  });
}

TEST(Sentences, Abbreviations) {
  check({
      {"M. Roux et Mme Petit ont vu J. Martin.", {"M. Roux et Mme Petit ont vu J. Martin."}},
      {"Voir le n° 3 et l'art. 49.", {"Voir le n° 3 et l'art. 49."}},
      {"Des pommes, etc. Le marché ouvre.", {"Des pommes, etc.", "Le marché ouvre."}},
      {"Des pommes, etc. sur le marché.", {"Des pommes, etc. sur le marché."}},
      {"Il vit aux U.S.A. Elle non.", {"Il vit aux U.S.A.", "Elle non."}},
      {"J.R.R. Martin écrit.", {"J.R.R. Martin écrit."}},
      {"C'est le plan B. Il part.", {"C'est le plan B.", "Il part."}},
      {"1. Le premier point.", {"1. Le premier point."}},
      {"En 50 av. J.-C. à Rome.", {"En 50 av. J.-C. à Rome."}},
  });
}

TEST(Sentences, Quotations) {
  check({
      {"« Il vient. Elle part », a dit M. Roux. Fin.",
       {"« Il vient. Elle part », a dit M. Roux.", "Fin."}},
      {"« Il vient ? » demande Léa. Fin.", {"« Il vient ? » demande Léa.", "Fin."}},
      {"\"Il vient. Elle part.\" Le maire sourit.",
       {"\"Il vient. Elle part.\"", "Le maire sourit."}},
      {"Il a dit : « Un. Deux. » Puis il part.", {"Il a dit : « Un. Deux. »", "Puis il part."}},
      {"« Un », « deux ». Trois.", {"« Un », « deux ».", "Trois."}},
      {"« Un ! ». Deux.", {"« Un ! ».", "Deux."}},
      {"« Un. » « Deux. »", {"« Un. »", "« Deux. »"}},
      {"Ils ont « gagné ! » et fêté.", {"Ils ont « gagné ! » et fêté."}},
      {"« Il a dit “non.” » Fin.", {"« Il a dit “non.” »", "Fin."}},
      {"Il vient. \"on verra\", dit-il.", {"Il vient.", "\"on verra\", dit-il."}},
      // What is left open and taken up again is quoted; a forgotten mark binds nothing.
      {"« Un. Deux.\n« Trois. »", {"« Un. Deux.", "« Trois. »"}},
      {"« Un, dit-il. Deux. Trois.", {"« Un, dit-il.", "Deux.", "Trois."}},
      {"« En première ligne. [...] Elle reste », dit-il.",
       {"« En première ligne. [...] Elle reste », dit-il."}},
  });
}

// The tokens with which a sentence ends, if only inside a quotation.
TEST(Sentences, StrongEnds) {
  const std::vector<Case> cases = {
      {"« Un. Deux ? », dit M. Roux. Fin.", {"Un.", "Deux ?", "Roux.", "Fin."}},
      {"« Un. [...] Deux », dit-il... puis.", {"Un.", "puis."}},
      {"Des foyers (300 pers.) sont là. (Un. Deux.) Fin.", {"là.", "Un.", "Deux.", "Fin."}},
      {"\"Un...\", dit-il. Deux, etc.", {"Un...", "il.", ", etc."}},
  };
  for (const Case& c : cases) {
    const Document document = build_document(c.text);
    std::vector<std::string> ends;
    for (std::uint32_t t = 1; t < document.tokens.size(); ++t) {
      if (document.tokens[t].strong_end) ends.emplace_back(document.text_of(t - 1, t + 1));
    }
    for (std::string& end : ends) {
      if (end.starts_with('-')) end.erase(0, 1);
    }
    EXPECT_EQ(ends, c.sentences) << c.text;
  }
}

}  // namespace
}  // namespace selon::text
