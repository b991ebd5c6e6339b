#include <gtest/gtest.h>

#include <sstream>

#include "graphs/words.h"
#include "selon/export.h"
#include "tests/support/hand_made.h"

namespace selon {
namespace {

Analysis two_claims() {
  Analysis out = testing::hand_made({
      {"Les vannes du barrage resteront fermées tout l'hiver",
       "a déclaré",
       "Odile Varenne",
       {"AFP"}},
      {"la fuite", "selon", "", {}, StatusValue::denied, {"Le Phare", "AFP"}, 0},
  });
  out.attributions[0].mode = Mode::direct;
  out.entities[0].roles = {"Varenne", "préfète"};  // the first says nothing new
  out.document.notices = {"converted from windows-1252"};
  return out;
}

TEST(ExportText, ListsTheClaimsWithTheirChain) {
  EXPECT_EQ(to_text(two_claims()),
            "Titre\n"
            "hand-made · 2 claims: 1 denied, 1 without a named source\n"
            "note: converted from windows-1252\n"
            "\n"
            "   1  « Les vannes du barrage resteront fermées tout l'hiver »\n"
            "      from: Odile Varenne, préfète → AFP (a déclaré)\n"
            "      line 2 · asserted · direct · confidence 75%\n"
            "\n"
            "   2  la fuite\n"
            "      from: nobody is named → Odile Varenne, préfète → AFP (selon)\n"
            "      line 3 · denied by Le Phare, AFP · indirect · within claim 1 · confidence\n"
            "      75%\n");
}

TEST(ExportText, ExplainsRulesAndWords) {
  Analysis analysis = two_claims();
  analysis.attributions[1].evidence.push_back({"speaker", "speaker.none", {3, 3}});
  const std::string text = to_text(analysis, {80, false, true});
  EXPECT_NE(text.find("      why: found by hand.made\n"
                      "           content by hand.made: « la fuite », bytes"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("           speaker by speaker.none, from what is not there\n"),
            std::string::npos)
      << text;
}

TEST(ExportText, SaysWhenThereIsNothing) {
  EXPECT_EQ(to_text(testing::hand_made({})), "Titre\nhand-made · no reported statement found\n");
}

TEST(ExportText, KeepsToTheWidth) {
  Analysis analysis = two_claims();
  analysis.entities[0].name = std::string(300, 'x');
  for (std::size_t width : {0U, 40U, 57U, 80U, 200U}) {
    std::istringstream lines(to_text(analysis, {width, false, true}));
    for (std::string line; std::getline(lines, line);) {
      EXPECT_LE(columns(line), std::max<std::size_t>(width, 40)) << line;
    }
  }
}

TEST(ExportText, ColoursOnlyWhenAsked) {
  EXPECT_EQ(to_text(two_claims()).find('\x1b'), std::string::npos);
  EXPECT_NE(to_text(two_claims(), {80, true, false}).find("\x1b[31m"), std::string::npos);
}

TEST(ExportText, ControlCharactersOfTheArticleDoNotReachTheTerminal) {
  Analysis analysis = testing::hand_made({{"a\x1b]0;x\x07z\xC2\x9B", "\x1b[2J", "O\x08"}});
  analysis.document.notices.emplace_back("\x1b[31m");
  analysis.document.id.push_back('\x1b');
  for (char c : to_text(analysis, {80, false, true})) {
    EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
  }
}

}  // namespace
}  // namespace selon
