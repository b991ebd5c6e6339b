// What holds of every analysis, whatever the input: spans lie in the text and split no character,
// parts do not overlap, indices lead somewhere, every chain ends at the article. Tried on the
// sample articles, on their pieces put together at random and spoilt, and on endless repetitions.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "selon/analyzer.h"
#include "selon/graph.h"

namespace selon {
namespace {

const Analyzer& analyzer() {
  static const Result<Analyzer> kAnalyzer = Analyzer::create();
  return kAnalyzer.value();
}

bool starts_character(const std::string& text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

// All that is wrong with an analysis, in words.
class Checker {
 public:
  explicit Checker(const Analysis& analysis) : analysis_(analysis) {}

  std::string run() {
    for (const Entity& entity : analysis_.entities) check(entity);
    for (std::size_t i = 0; i < analysis_.attributions.size(); ++i) check(i);
    check_order();
    check_chains();
    return problems_;
  }

 private:
  void fail(const std::string& what) { problems_.append(what).append("\n"); }

  void span(Span s, const char* what) {
    const std::string& text = analysis_.document.text;
    if (s.begin > s.end || s.end > text.size()) {
      fail(std::string(what).append(" outside the text"));
    } else if (!starts_character(text, s.begin) || !starts_character(text, s.end)) {
      fail(std::string(what).append(" splits a character"));
    }
  }

  void entity(EntityIndex index, const char* what) {
    if (index >= analysis_.entities.size()) fail(std::string(what).append(": no such entity"));
  }

  void check(const Entity& e) {
    if (e.name.empty()) fail("an entity without a name");
    if (e.affiliation) entity(*e.affiliation, "affiliation");
    for (std::size_t i = 0; i < e.mentions.size(); ++i) {
      span(e.mentions[i], "mention");
      if (i > 0 && !(e.mentions[i - 1] < e.mentions[i])) fail("mentions of " + e.name);
    }
  }

  void check(std::size_t index) {
    const Attribution& a = analysis_.attributions[index];
    if (a.content.empty()) fail("no content");
    for (std::size_t i = 0; i < a.content.size(); ++i) {
      span(a.content[i], "content");
      if (a.content[i].empty()) fail("empty content");
      if (i > 0 && a.content[i - 1].end > a.content[i].begin) fail("content out of order");
      if (a.cue && a.cue->span.overlaps(a.content[i])) fail("cue inside the content");
    }
    if (a.cue) span(a.cue->span, "cue");
    if (a.speaker) entity(a.speaker->entity, "speaker");
    if (a.speaker && a.speaker->span) span(*a.speaker->span, "speaker");
    for (const Relay& relay : a.relays) entity(relay.entity, "relay");
    for (const EntityIndex by : a.status.by) entity(by, "status");
    if (a.status.span) span(*a.status.span, "status");
    if (a.rule.empty()) fail("no rule");
    if (a.confidence < 0.0 || a.confidence > 1.0) fail("confidence");
    for (const Evidence& evidence : a.evidence) span(evidence.span, "evidence");
    check_nesting(index);
  }

  // Whoever follows `within` gets out.
  void check_nesting(std::size_t index) {
    std::optional<AttributionIndex> at = index;
    for (std::size_t steps = 0; at; ++steps) {
      if (*at >= analysis_.attributions.size()) return fail("within: no such attribution");
      if (steps > analysis_.attributions.size()) return fail("within: a circle");
      at = analysis_.attributions[*at].within;
    }
  }

  void check_order() {
    for (std::size_t i = 1; i < analysis_.attributions.size(); ++i) {
      const auto& before = analysis_.attributions[i - 1].content;
      const auto& here = analysis_.attributions[i].content;
      if (!before.empty() && !here.empty() && before[0].begin > here[0].begin)
        fail("attributions out of order");
    }
  }

  void check_chains() {
    const ProvenanceGraph graph = ProvenanceGraph::from(analysis_);
    for (std::size_t i = 0; i < analysis_.attributions.size(); ++i) {
      const auto chain = graph.chain(i);
      if (chain.size() < 2 || chain.back() != graph.root()) fail("a chain without end");
    }
  }

  const Analysis& analysis_;
  std::string problems_;
};

// The empty string, or what is wrong with the analysis of these bytes.
std::string problems_of(const std::string& bytes) {
  const Result<Analysis> analysis = analyzer().analyze(bytes, "test");
  if (!analysis) return analysis.error().describe();
  return Checker(analysis.value()).run();
}

std::vector<std::string> samples() {
  std::vector<std::string> out;
  for (const auto& entry : std::filesystem::directory_iterator(SELON_SOURCE_DIR "/samples")) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    out.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  return out;
}

TEST(AnalyzerProperty, HoldsOfTheSamples) {
  ASSERT_FALSE(samples().empty());
  for (const auto& text : samples()) EXPECT_EQ(problems_of(text), "") << text.substr(0, 80);
}

// Articles that end anywhere, in the middle of a character too.
TEST(AnalyzerProperty, HoldsOfEveryBeginning) {
  for (const auto& text : samples()) {
    for (std::size_t size = 0; size < text.size(); size += 61) {
      ASSERT_EQ(problems_of(text.substr(0, size)), "") << text.substr(0, 80) << "\n" << size;
    }
  }
}

// Pieces of the samples between blanks, put together at random and spoilt here and there.
TEST(AnalyzerProperty, HoldsOfRandomTexts) {
  std::vector<std::string> pieces;
  for (const auto& text : samples()) {
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size() - 1) + 1;
      pieces.push_back(text.substr(begin, end - begin));
      begin = end;
    }
  }
  std::mt19937 random(20240601);  // the same texts in every run
  const auto below = [&random](std::size_t n) { return random() % n; };
  for (int round = 0; round < 400; ++round) {
    std::string text;
    std::size_t from = below(pieces.size());
    for (int i = 0; i < 150; ++i) {
      if (below(4) == 0) from = below(pieces.size());  // else the words that follow
      text += pieces[from];
      from = (from + 1) % pieces.size();
    }
    for (int i = 0; i < round % 5; ++i) text[below(text.size())] = static_cast<char>(below(256));
    ASSERT_EQ(problems_of(text), "") << text;
  }
}

// A piece repeated without end must neither break anything nor take more than linear time: these
// would take hours if one step were quadratic, and the test has a limit of two minutes.
TEST(AnalyzerProperty, HoldsOfEndlessRepetition) {
  const char* pieces[] = {
      "« ",
      "»",
      "\" ",
      "(",
      "a",
      "le ",
      "a dit ",
      "selon ",
      "il a dit que ",
      "« Oui », a dit Jean. ",
      "selon Jean, ",
      "Jean Valmont, ",
      "le ministre de ",
      "– Oui, dit-il\n",
      "« Oui\n\n",
      "Jean : « oui\n",
      "Le maire a dit que la route est ouverte. ",
      "Il dément que ",
      "« Oui, a-t-il dit, ",
      "M. ",
      "ni ",
      "et que ",
      "\n",
      ", ",
      "10 ",
  };
  for (const char* piece : pieces) {
    std::string text;
    while (text.size() < 30000) text += piece;
    EXPECT_EQ(problems_of(text), "") << piece;
  }
}

}  // namespace
}  // namespace selon
