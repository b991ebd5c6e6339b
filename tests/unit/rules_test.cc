#include "selon/rules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "selon/analyzer.h"

namespace selon {
namespace {

namespace fs = std::filesystem;

const Analyzer& analyzer() {
  static const Analyzer built_in = Analyzer::create().value();
  return built_in;
}

// "about/rule" of every conclusion of an analysis.
std::set<std::string> conclusions(std::string_view text) {
  std::set<std::string> out;
  const Analysis analysis = analyzer().analyze(text, "text").value();
  for (const Attribution& a : analysis.attributions) {
    out.insert("content/" + a.rule);
    for (const Evidence& e : a.evidence) out.insert(e.about + "/" + e.rule);
  }
  return out;
}

std::string listed(const Rule& rule) { return std::string(rule.about).append("/").append(rule.id); }

TEST(Rules, EveryRuleConcludesSomethingFromItsExample) {
  for (const Rule& rule : rules()) {
    EXPECT_TRUE(conclusions(rule.example).contains(listed(rule)))
        << rule.id << ": " << rule.example;
  }
}

TEST(Rules, EachIsListedOnceAndFound) {
  std::set<std::string_view> ids;
  for (const Rule& rule : rules()) {
    EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
    EXPECT_EQ(find_rule(rule.id), &rule);
    EXPECT_FALSE(rule.summary.empty()) << rule.id;
  }
  EXPECT_EQ(find_rule("no-such-rule"), nullptr);
}

// The texts of the repository: the sample articles and the corpus, marks included.
std::vector<fs::path> texts() {
  std::vector<fs::path> out;
  for (const char* folder : {"/samples", "/tests/corpus"}) {
    for (const auto& entry : fs::directory_iterator(std::string(SELON_SOURCE_DIR) + folder))
      if (entry.path().extension() == ".txt") out.push_back(entry.path());
  }
  return out;
}

TEST(Rules, WhateverAnAnalysisNamesIsListed) {
  std::set<std::string> known;
  for (const Rule& rule : rules()) known.insert(listed(rule));
  const std::vector<fs::path> articles = texts();
  ASSERT_GT(articles.size(), 14U);
  for (const fs::path& article : articles) {
    std::ostringstream bytes;
    bytes << std::ifstream(article, std::ios::binary).rdbuf();
    for (const std::string& each : conclusions(bytes.str()))
      EXPECT_TRUE(known.contains(each)) << article.filename() << ": " << each;
  }
}

}  // namespace
}  // namespace selon
