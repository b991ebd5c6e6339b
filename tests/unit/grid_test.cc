// Reads every source of tests/grid/sources.txt in every construction of constructions.txt: what a
// rule knows of one way to name somebody it has to know of all.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <set>

#include "selon/analyzer.h"
#include "tests/support/annotated.h"
#include "tests/support/sizes.h"

namespace selon {
namespace {

constexpr const char* kFolder = SELON_SOURCE_DIR "/tests/grid/";

struct Source {
  std::string phrase;
  bool plural = false;
  std::string speaker;
};

struct Construction {
  std::string name;
  std::string sentence;
  std::string more;  // lines below it
};

std::vector<std::string> lines_of(const std::string& file) {
  std::ifstream in(kFolder + file);
  std::vector<std::string> out;
  for (std::string line; std::getline(in, line);)
    if (!line.empty() && line.front() != '#') out.push_back(line);
  return out;
}

std::vector<Source> sources() {
  std::vector<Source> out;
  for (const std::string& line : lines_of("sources.txt")) {
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    out.push_back({line.substr(0, first), line.substr(first + 1, second - first - 1) == "plural",
                   line.substr(second + 1)});
  }
  return out;
}

std::vector<Construction> constructions() {
  std::vector<Construction> out;
  for (const std::string& line : lines_of("constructions.txt")) {
    if (line.front() == ' ') {
      out.back().more = line;
      continue;
    }
    const std::size_t tab = line.find('\t');
    out.push_back({line.substr(0, tab), line.substr(tab + 1), ""});
  }
  return out;
}

// (a|b): the first for one, the second for many.
std::string in_number(std::string sentence, bool plural) {
  for (std::size_t open = sentence.find('('); open != std::string::npos;
       open = sentence.find('(')) {
    const std::size_t bar = sentence.find('|', open);
    const std::size_t close = sentence.find(')', bar);
    const std::string form = plural ? sentence.substr(bar + 1, close - bar - 1)
                                    : sentence.substr(open + 1, bar - open - 1);
    sentence.replace(open, close - open + 1, form);
  }
  return sentence;
}

// No source of the table begins with a letter that is not ASCII.
std::string capitalised(std::string phrase) {
  phrase.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(phrase.front())));
  return phrase;
}

std::string filled(const Construction& construction, const Source& source) {
  std::string out = in_number(construction.sentence, source.plural);
  std::string phrase = source.phrase;
  std::size_t at = out.find("{S-}");
  const bool bare = at != std::string::npos;
  if (bare && phrase.back() == ',') phrase.pop_back();
  if (!bare) at = out.find("{S}");
  if (at == std::string("[S:").size()) phrase = capitalised(phrase);
  return out.replace(at, bare ? 4 : 3, phrase);
}

// Plusieurs élus, at the head of a sentence, are plusieurs élus.
std::string as_inside(const std::string& name, const std::string& known) {
  return name == capitalised(known) ? known : name;
}

class Grid : public ::testing::TestWithParam<Construction> {};

TEST_P(Grid, ReadsEverySource) {
  const auto analyzer = Analyzer::create();
  ASSERT_TRUE(analyzer.ok()) << analyzer.error().describe();
  const std::vector<std::string> pending = lines_of("pending.txt");
  const std::set<std::string> known(pending.begin(), pending.end());
  std::size_t count = 0;
  for (const Source& source : sources()) {
    if (++count % testing::kLess != 0) continue;
    testing::AnnotatedCase expected = testing::parse_annotated(filled(GetParam(), source));
    for (auto& [number, attribution] : expected.attributions)
      attribution.more["speaker"] = source.speaker;
    if (const std::size_t colon = GetParam().more.find(": "); colon != std::string::npos)
      expected.attributions.begin()->second.more["status"] = GetParam().more.substr(colon + 2);
    auto analysis = analyzer.value().analyze(expected.text, "grid");
    ASSERT_TRUE(analysis.ok()) << expected.text;
    for (Entity& entity : analysis.value().entities)
      entity.name = as_inside(entity.name, source.speaker);
    const std::string difference = testing::difference(expected, analysis.value());
    if (known.contains(GetParam().name + "\t" + source.phrase))
      EXPECT_NE(difference, "") << "read now, take it out of pending.txt: " << expected.text;
    else
      EXPECT_EQ(difference, "") << expected.text;
  }
}

INSTANTIATE_TEST_SUITE_P(Constructions, Grid, ::testing::ValuesIn(constructions()),
                         [](const auto& param) {
                           std::string name = param.param.name;
                           std::replace_if(
                               name.begin(), name.end(),
                               [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
                           return name;
                         });

struct Wordings {
  std::string group;
  std::vector<std::string> sentences;
};

// a {b|c} d: a b d, a c d
void add_choices(const std::string& sentence, std::vector<std::string>& out) {
  const std::size_t open = sentence.find('{');
  if (open == std::string::npos) return out.push_back(sentence);
  const std::size_t close = sentence.find('}', open);
  for (std::size_t first = open + 1; first <= close;) {
    const std::size_t end = std::min(sentence.find('|', first), close);
    add_choices(
        sentence.substr(0, open) + sentence.substr(first, end - first) + sentence.substr(close + 1),
        out);
    first = end + 1;
  }
}

std::vector<Wordings> wordings() {
  std::vector<Wordings> out;
  for (const std::string& line : lines_of("wordings.txt")) {
    if (line.front() == '=')
      out.push_back({line.substr(2), {}});
    else
      add_choices(line, out.back().sentences);
  }
  return out;
}

class GridOfWordings : public ::testing::TestWithParam<Wordings> {};

TEST_P(GridOfWordings, ReadsEveryChoice) {
  const auto analyzer = Analyzer::create();
  ASSERT_TRUE(analyzer.ok()) << analyzer.error().describe();
  std::size_t count = 0;
  for (const std::string& sentence : GetParam().sentences) {
    if (++count % testing::kLess != 0) continue;
    const testing::AnnotatedCase expected = testing::parse_annotated(sentence);
    const auto analysis = analyzer.value().analyze(expected.text, "wording");
    ASSERT_TRUE(analysis.ok()) << expected.text;
    EXPECT_EQ(testing::difference(expected, analysis.value()), "") << expected.text;
  }
}

INSTANTIATE_TEST_SUITE_P(Groups, GridOfWordings, ::testing::ValuesIn(wordings()),
                         [](const auto& param) {
                           std::string name = param.param.group;
                           std::replace(name.begin(), name.end(), ' ', '_');
                           return name;
                         });

}  // namespace
}  // namespace selon
