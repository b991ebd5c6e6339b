// What a text says of the truth of a claim, read by the whole analyzer: the first claim's status
// and the names of who denies, confirms or does not confirm.
#include <gtest/gtest.h>

#include "selon/analyzer.h"

namespace selon {
namespace {

struct Row {
  std::string_view text;
  std::string status;  // "denied by Norlandie"
};

std::string status_of(const Analysis& analysis) {
  if (analysis.attributions.empty()) return "no claim";
  const Status& status = analysis.attributions.front().status;
  std::string out(to_string(status.value));
  for (const EntityIndex by : status.by) out += " by " + analysis.entities[by].name;
  return out;
}

void check(const std::vector<Row>& rows) {
  const auto analyzer = Analyzer::create();
  ASSERT_TRUE(analyzer.ok());
  for (const Row& row : rows) {
    const auto analysis = analyzer.value().analyze(row.text, "case");
    ASSERT_TRUE(analysis.ok());
    EXPECT_EQ(status_of(analysis.value()), row.status) << row.text;
  }
}

TEST(VerifyStatus, ByTheCue) {
  check({
      {"Le maire affirme que la route est ouverte.", "asserted"},
      {"Le maire a démenti avoir fermé la route.", "denied"},
      {"Le maire dément que la route soit fermée.", "denied"},
      {"Le maire nie avoir fermé la route.", "denied"},
      {"Le maire conteste avoir fermé la route.", "denied"},
      {"Le maire a confirmé que la route était fermée.", "confirmed"},
      {"Le maire n'a pas confirmé que la route était fermée.", "unconfirmed"},
      {"Le maire prétend que la route est ouverte.", "hedged"},
      {"Le maire aurait déclaré que la route est ouverte.", "hedged"},
  });
}

TEST(VerifyStatus, ByTheConditional) {
  check({
      {"Selon le maire, trois marins auraient été tués.", "hedged"},
      {"Selon le maire, l'homme serait en fuite.", "hedged"},
      {"Selon le maire, la route pourrait rouvrir.", "asserted"},
      {"Selon le maire, la route devrait rouvrir.", "asserted"},
      {"Selon le maire, si le port fermait, la ville serait ruinée.", "asserted"},
      {"Le maire a dit que la route serait ouverte lundi.", "asserted"},
      {"« La ville serait ruinée », a dit le maire.", "asserted"},
      {"Le maire affirme que trois marins auraient été tués.", "hedged"},
      {"Le maire affirme que l'homme qui aurait parlé est parti.", "asserted"},
  });
}

TEST(VerifyStatus, ByWordsBehind) {
  check({
      {"Le maire affirme que la route est ouverte (une information non confirmée par la "
       "préfecture).",
       "unconfirmed by préfecture"},
      {"Le maire affirme que la route est ouverte, ce que dément la préfecture.",
       "denied by préfecture"},
      {"Le maire affirme que la route est ouverte, ce que la préfecture conteste.",
       "denied by préfecture"},
      {"Le maire affirme que la route est ouverte. Cette information n'a pas été confirmée par la "
       "préfecture.",
       "unconfirmed by préfecture"},
      {"Le maire affirme que la route est ouverte. Cette affirmation n'a pas pu être vérifiée de "
       "source indépendante.",
       "unconfirmed"},
      {"Le maire affirme que la route est ouverte. La mer est calme.", "asserted"},
  });
}

}  // namespace
}  // namespace selon
