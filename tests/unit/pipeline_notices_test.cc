// What of an article was not read whole is said in Document::notices, once an article.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "analyzer/detect/detect.h"
#include "selon/analyzer.h"

namespace selon {
namespace {

std::string repeat(const std::string& part, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += part;
  return out;
}

// So many words, the stop among them.
std::string sentence_of(std::size_t words) { return "Le" + repeat(" pont", words - 2) + ". "; }

Analysis analysed(const std::string& text) {
  static const auto kAnalyzer = Analyzer::create();
  return kAnalyzer.value().analyze(text, "x").value();
}

constexpr const char* kOne = "read 1 sentence of more than 1000 words in pieces";

TEST(PipelineNotices, SayWhatWasNotReadWhole) {
  constexpr std::size_t kAtOnce = detect::kLongestSentence;
  const std::string deep = repeat("Il a dit qu'", detect::kMostShared);
  const struct {
    std::string text;
    std::vector<std::string> notices;
  } kCases[] = {
      {"Le pont tient, assure Odile Garrec.", {}},
      {sentence_of(kAtOnce), {}},
      {sentence_of(kAtOnce + 1), {kOne}},
      {sentence_of(10 * kAtOnce), {kOne}},
      {sentence_of(kAtOnce + 1) + "Il pleut. " + sentence_of(kAtOnce + 1),
       {"read 2 sentences of more than 1000 words in pieces"}},
      {deep + "il pleut.", {}},
      {deep + "il a dit qu'il pleut.", {"left out 1 claim that shares its words with 16 others"}},
      {deep + "il a dit qu'il a dit qu'il pleut. " + deep + "il a dit qu'il pleut.",
       {"left out 3 claims that share their words with 16 others"}},
      {sentence_of(kAtOnce + 1) + deep + "il a dit qu'il pleut.",
       {kOne, "left out 1 claim that shares its words with 16 others"}},
      {"\xE9t\xE9. " + sentence_of(kAtOnce + 1), {"converted from windows-1252", kOne}},
  };
  for (const auto& each : kCases) {
    EXPECT_EQ(analysed(each.text).document.notices, each.notices) << each.text.substr(0, 100);
  }
}

TEST(PipelineNotices, RolesAreAllListed) {
  std::string text;
  std::size_t roles = 0;
  for (const char* role :
       {"maire", "préfet", "directeur", "secrétaire", "trésorier", "ministre", "responsable",
        "patron", "chef", "avocat", "professeur", "médecin", "juge", "procureur", "général"}) {
    text += "Paul Valmont, " + std::string(role) + " de Lunel, parle. ";
    ++roles;
  }
  const Analysis analysis = analysed(text + "« Tout va bien », a dit Paul Valmont.");
  ASSERT_EQ(analysis.entities.size(), 1U);
  EXPECT_EQ(analysis.entities.front().roles.size(), roles);
}

}  // namespace
}  // namespace selon
