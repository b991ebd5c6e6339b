#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "graphs/audit/tolls.h"

namespace selon::audit_rules_detail {
namespace {

// The words of each toll, as the text has them.
std::vector<std::string> found_in(std::string_view text) {
  std::vector<std::string> out;
  for (const Toll& toll : tolls(text))
    out.emplace_back(text.substr(toll.begin, toll.end - toll.begin));
  return out;
}

using Words = std::vector<std::string>;

TEST(AuditTolls, AreThoseThatATextBringsIn) {
  const struct {
    const char* text;
    Words expected;
  } kCases[] = {
      {"", {}},
      {"La crue a fait 14 morts.", {"14 morts"}},
      {"La crue a fait 25 000 morts et 6.000 blessés.", {"25 000 morts", "6.000 blessés"}},
      {"La crue a fait 25\u00a0000\u202f morts.", {"25\u00a0000\u202f morts"}},
      {"La crue a fait trois morts.", {"trois morts"}},
      {"Une avalanche a causé une dizaine de blessés.", {"une dizaine de blessés"}},
      {"Des centaines d'habitants ont été évacués.", {"Des centaines d'habitants ont été évacués"}},
      {"Au moins 35 personnes sont mortes.", {"35 personnes sont mortes"}},
      {"Deux autres personnes ont été tuées.", {"Deux autres personnes ont été tuées"}},
      {"La riposte a tué plus de 1 350 personnes, dont 12 enfants.", {"1 350 personnes"}},
      {"Les quatre victimes étaient de Brissol.", {}},
      {"Deux victimes témoignent.", {}},
      {"Un cheval a été blessé et 40 gendarmes ont été envoyés.", {}},
      {"Douze personnes n'ont pas été blessées.", {}},
      {"Le chantier emploie 40 personnes.", {}},
      {"Trois maisons ont été vendues.", {}},
      {"14", {}},
      {"quatorze", {}},
      {"une dizaine", {}},
  };
  for (const auto& [text, expected] : kCases) EXPECT_EQ(found_in(text), expected) << text;
}

TEST(AuditTolls, CountsAreOfAnything) {
  const std::vector<Toll> found =
      counts("Les trois maisons, 862 500 euros et deux millions de pas");
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].number + " " + found[0].noun, "trois maisons");
  EXPECT_EQ(found[1].number + " " + found[1].noun, "862500 euros");
  EXPECT_EQ(found[2].noun, "pas");
}

}  // namespace
}  // namespace selon::audit_rules_detail
