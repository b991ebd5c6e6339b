// Inputs that no newspaper prints: the analyzer must come to an end and keep its promises. Sizes
// are such that anything worse than linear runs into the time limit of the tests.
#include <gtest/gtest.h>

#include <limits>

#include "selon/analyzer.h"
#include "tests/support/sizes.h"
#include "tests/support/well_formed.h"

namespace selon {
namespace {

std::string repeat(std::string_view unit, std::size_t count) {
  std::string out;
  out.reserve(unit.size() * count);
  for (std::size_t i = 0; i < count; ++i) out += unit;
  return out;
}

Result<Analysis> analyze(std::string_view bytes) {
  static const Analyzer analyzer = [] { return std::move(Analyzer::create()).value(); }();
  return analyzer.analyze(bytes, "hostile");
}

void survives(std::string_view bytes, std::string_view what) {
  const auto analysis = analyze(bytes);
  ASSERT_TRUE(analysis.ok()) << what;
  EXPECT_EQ(testing::malformed(analysis.value()), "") << what;
}

TEST(PipelineHostile, OddBytes) {
  using namespace std::string_view_literals;
  for (const std::string_view bytes : {""sv,
                                       " "sv,
                                       "\n"sv,
                                       "\0"sv,
                                       "a\0b, dit-il.\0"sv,
                                       "\xED\xA0\x80 dit-il."sv,
                                       "\xFF\xFE"sv,
                                       "\xFE\xFF\0"sv,
                                       "\xFF\xFEL\0e\0 \0"sv,
                                       "\xEF\xBB\xBF"sv,
                                       "\xC3"sv,
                                       "« \xC3"sv,
                                       "\xF4\x90\x80\x80"sv,
                                       "«"sv,
                                       "»"sv,
                                       "\""sv,
                                       "selon"sv,
                                       "Selon ,"sv,
                                       "dit"sv,
                                       "a-t-il"sv,
                                       "-t-il"sv,
                                       "que"sv,
                                       ":"sv,
                                       "« »"sv,
                                       "(selon)"sv,
                                       "M."sv,
                                       "M. L'."sv,
                                       "M. L'ambassadeur a parlé."sv,
                                       "Mgr L'eau."sv,
                                       "MM. D'abord, rien."sv,
                                       "Selon Mme D'argent, le pont tient."sv,
                                       "Mmes N'exagérons"sv,
                                       "\u0301"sv,
                                       "e\u0301\u0301\u0301 dit-il"sv,
                                       "\u202E« oui », dit-il\u202C"sv})
    survives(bytes, bytes);
}

TEST(PipelineHostile, NoClaimInNoise) {
  for (const std::string_view bytes : {"", " \n\n ", "\"", "« »", "selon", "12 34 56", "!!!"}) {
    const auto analysis = analyze(bytes);
    ASSERT_TRUE(analysis.ok());
    EXPECT_TRUE(analysis.value().attributions.empty()) << bytes;
  }
}

// One mark or word a very great many times over.
TEST(PipelineHostile, AMillionOfOne) {
  constexpr std::size_t kBytes = 1'000'000 / testing::kLess;
  for (const std::string_view unit :
       {"«", "»", "\"", "'",   "(",   ")",       ",",      ".",    ":",  "\n",
        "a", "-", "- ", "-\n", "•\n", "e\u0301", "selon ", "que ", "A ", "3 "})
    survives(repeat(unit, kBytes / unit.size()), unit);
}

// Words that set the grammar to work, without a full stop for it to rest at.
TEST(PipelineHostile, EndlessSentences) {
  constexpr std::size_t kBytes = 20'000 / testing::kLess;
  for (const std::string_view unit : {"a dit ",
                                      "il ",
                                      "et ",
                                      "de ",
                                      "qui ",
                                      "aurait été tué ",
                                      "ce que dit ",
                                      "M. ",
                                      "ajoutant que ",
                                      "« a », a dit Luc, ",
                                      "selon Luc Ferrandel, ",
                                      "a-t-il dit, ",
                                      "(selon Luc) ",
                                      "le ministre, qui dit que le président, qui dit que ",
                                      "Luc et ",
                                      "Luc Ferrandel, ministre, ",
                                      "une information non confirmée par ",
                                      "citant Tass, ",
                                      "« il a dit que « ",
                                      "« “ ",
                                      "le chef de la ville de la région "})
    survives(repeat(unit, kBytes / unit.size()), unit);
}

// An interview that does not end; its lines differ, as equal ones would be repeats.
TEST(PipelineHostile, EndlessInterviews) {
  constexpr int kCount = 16'000 / static_cast<int>(testing::kLess);
  std::string lettered = "Rencontre avec Paul Roy, directeur du port.\n";
  std::string named = lettered;
  for (int i = 0; i < kCount; ++i) {
    const std::string n = std::to_string(i);
    lettered += "Pourquoi " + n + " ?\nR : je garde le quai " + n + ".\n";
    named += "Pourquoi " + n + " ?\nPaul Roy : je garde le quai " + n + ".\nIl tient " + n + ".\n";
  }
  survives(lettered, "answers by letters");
  survives(named, "answers by names");
}

// Many sentences, each with its speaker.
TEST(PipelineHostile, ManySpeakers) {
  std::string text;
  for (int i = 0; i < 2000; ++i) {
    const char a = static_cast<char>('a' + i % 26);
    const char b = static_cast<char>('a' + i / 26 % 26);
    const char c = static_cast<char>('a' + i / 676);
    text += std::string("Luc F") + a + b + c + "rin a dit que la route est ouverte. ";
  }
  const auto analysis = analyze(text);
  ASSERT_TRUE(analysis.ok());
  EXPECT_EQ(analysis.value().attributions.size(), 2000U);
  EXPECT_EQ(testing::malformed(analysis.value()), "");
}

// Claims may share words, but not so that what comes out grows faster than what goes in.
TEST(PipelineHostile, ContentsStayInProportion) {
  constexpr std::size_t kCount = 5000 / testing::kLess;
  const std::string incises = repeat("la route est ouverte, dit Luc, ", kCount);
  const std::string paragraph = "« " + repeat("Nous avons vu la route. ", 200) + "\n\n";
  const std::pair<const char*, std::string> kTexts[] = {
      {"one quotation", "« " + incises + "oui »."},
      {"no closing mark", "« " + incises},
      {"quotations in a quotation", "« " + repeat("“ oui ”, dit Luc, ", kCount) + "non »."},
      {"incises behind quotations", repeat("« oui », dit Luc, ", kCount)},
      {"a quotation of many paragraphs", repeat(paragraph, 20) + "« " + incises + "oui »."},
      {"dialogue", repeat("– Oui, dit Luc, la route est ouverte.\n", kCount)},
      {"no quotation", incises},
      {"clauses in clauses", repeat("il a dit que ", kCount)},
      {"participles", repeat("ajoutant que ", kCount)},
      {"phrases", repeat("selon Luc Ferrandel, ", kCount)},
      {"nested brackets", repeat("(selon Luc (selon Anne ", kCount)},
  };
  for (const auto& [what, text] : kTexts) {
    const auto analysis = analyze(text);
    ASSERT_TRUE(analysis.ok()) << what;
    EXPECT_EQ(testing::malformed(analysis.value()), "") << what;
    std::size_t bytes = 0;
    for (const Attribution& claim : analysis.value().attributions)
      for (const Span& part : claim.content) bytes += part.size();
    EXPECT_LE(bytes, 20 * text.size()) << what;
  }
}

TEST(PipelineHostile, AHundredQuotationsDeep) {
  survives(repeat("« il a dit : ", 100) + "oui" + repeat(" »", 100) + ", a dit le maire.", "deep");
  survives(repeat("« Le maire affirme que “", 50) + "oui" + repeat("” »", 50) + ".", "deep");
}

TEST(PipelineHostile, TooMuchFoundIsAnError) {
  const std::string text = "Le maire a dit que oui. La préfète affirme que le pont tient.";
  const struct {
    AnalyzerOptions options;
    std::string_view error;
  } kCases[] = {
      {{.lexicon_directory = {}, .max_claims = 2, .max_entities = 2}, ""},
      {{.lexicon_directory = {}, .max_claims = 1},
       "the article has more than 1 claims; split it, or raise --max-claims where the command has "
       "it (max_claims)"},
      {{.lexicon_directory = {}, .max_entities = 1},
       "the article has more than 1 entities; split it, or raise --max-entities where the command "
       "has it (max_entities)"}};
  for (const auto& each : kCases) {
    const auto analyzer = Analyzer::create(each.options);
    ASSERT_TRUE(analyzer.ok());
    const auto analysis = analyzer.value().analyze(text, "x");
    EXPECT_EQ(analysis.ok() ? "" : analysis.error().message, each.error);
  }
}

TEST(PipelineHostile, TooLongIsAnError) {
  const auto analyzer = Analyzer::create({.lexicon_directory = {}, .max_bytes = 10});
  ASSERT_TRUE(analyzer.ok());
  EXPECT_TRUE(analyzer.value().analyze("0123456789", "x").ok());
  EXPECT_FALSE(analyzer.value().analyze("0123456789a", "x").ok());
  // Offsets have 32 bits, whatever one asks for. The bytes behind this size are not looked at.
  const auto greedy = Analyzer::create(
      {.lexicon_directory = {}, .max_bytes = std::numeric_limits<std::size_t>::max()});
  ASSERT_TRUE(greedy.ok());
  EXPECT_TRUE(greedy.value().analyze("0123456789", "x").ok());
  EXPECT_FALSE(greedy.value().analyze({"", (std::size_t{1} << 30) + 1}, "x").ok());
}

}  // namespace
}  // namespace selon
