#include <fstream>
#include <nlohmann/json.hpp>

#include "analyzer/cli/cli.h"
#include "selon/analyzer.h"
#include "selon/export.h"
#include "tests/support/cli.h"

namespace selon::cli {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

class CliEval : public Cli {};

constexpr const char* kArticle = "La digue cède, a dit Odile Varenne à l'AFP.\n";

// The annotation of kArticle, as an object to change.
json gold_of(const std::string& id) {
  return {{"id", id},
          {"text", kArticle},
          {"attributions", json::array({{{"content", {{0, 14}}},
                                         {"cue", {16, 21}},
                                         {"source", {22, 35}},
                                         {"names", {"Odile Varenne"}},
                                         {"relay", json::array({{{"names", {"AFP"}}}})},
                                         {"status", "asserted"},
                                         {"mode", "indirect"},
                                         {"core", true}}})}};
}

std::string line(const json& document) { return document.dump() + "\n"; }

json figures(const Outcome& outcome) { return json::parse(outcome.out).at("figures"); }

TEST_F(CliEval, MeasuresAGoldFileWithItsTexts) {
  const std::string gold = write("gold.ndjson", line(gold_of("a")) + "\n" + line(gold_of("b")));
  const Outcome text = run_with({"eval", gold});
  EXPECT_EQ(text.code, kOk) << text.err;
  EXPECT_EQ(text.err, "");
  EXPECT_TRUE(text.out.starts_with("2 articles, 2 core rows\n")) << text.out;
  EXPECT_EQ(text.out.find("By document"), std::string::npos);
  EXPECT_NE(run_with({"eval", "--by-document", gold}).out.find("By document"), std::string::npos);
  EXPECT_TRUE(run_with({"eval", "--format", "markdown", gold}).out.starts_with("2 articles"));
  const json found = figures(run_with({"eval", "--format", "json", gold}));
  EXPECT_EQ(found.at("whole chain (of all core)"), 1.0);
  EXPECT_EQ(found.at("f1@1.0"), 1.0);
  EXPECT_EQ(run_with({"eval", "-"}, read("gold.ndjson")).out, text.out);
}

TEST_F(CliEval, TakesTheArticleFromTheFileOfTheSameStem) {
  json without_text = gold_of("a");
  without_text.erase("text");
  const std::string gold = write("gold.ndjson", line(without_text) + line(gold_of("b")));
  const std::string article = write("a.txt", kArticle);
  Outcome outcome = run_with({"eval", gold, article, "--format", "json"});
  EXPECT_EQ(outcome.code, kOk) << outcome.err;
  EXPECT_EQ(figures(outcome).at("documents"), 2);

  outcome = run_with({"eval", gold, "--format", "json"});
  EXPECT_EQ(outcome.code, kTrouble);
  EXPECT_EQ(outcome.err,
            "selon: " + gold +
                ":1: document \"a\" is left out: has no text, and no FILE has the "
                "stem a; name the article behind the gold file, or add its \"text\"\n");
  EXPECT_EQ(figures(outcome).at("documents"), 1);
  EXPECT_EQ(json::parse(outcome.out).at("notes").at(0),
            "1 of 2 documents could not be measured and are left out");
}

TEST_F(CliEval, AFileThatIsNotTheTextIsAnError) {
  json hashed = gold_of("c");
  hashed.erase("text");
  hashed["sha256"] = std::string(64, '0');
  const std::string gold =
      write("gold.ndjson", line(gold_of("a")) + line(gold_of("b")) + line(hashed));
  const std::string other = write("a.txt", std::string(kArticle) + "Fin.\n");
  const std::string same = write("b.txt", kArticle);
  const std::string third = write("c.txt", kArticle);
  const Outcome outcome = run_with({"eval", gold, other, same, third, "--format", "json"});
  EXPECT_EQ(outcome.code, kTrouble);
  EXPECT_EQ(outcome.err, "selon: " + gold +
                             ":1: document \"a\" is left out: its text is not that of " + other +
                             "; take one of the two away\nselon: " + gold +
                             ":3: document \"c\" is left out: the sha256 of the gold is that of "
                             "another text: the article has changed since\n");
  EXPECT_EQ(figures(outcome).at("documents"), 1);
}

TEST_F(CliEval, LinesThatCannotBeReadAreNamedAndTheOthersAreDone) {
  json outside = gold_of("d");
  outside["attributions"][0]["content"] = {{0, 400}};
  const std::string gold =
      write("gold.ndjson", line(gold_of("a")) + "{\n" + line(gold_of("a")) + R"({"id":"c"})" +
                               "\n" + line(outside) + line(gold_of("e")));
  const Outcome outcome = run_with({"eval", gold, "--format", "json"});
  EXPECT_EQ(outcome.code, kTrouble);
  std::istringstream errors(outcome.err);
  const std::string expected[] = {
      "selon: " + gold + ":2: this is not JSON: parse error",
      "selon: " + gold + ":3: the id \"a\" stands in line 1 already; ids must differ",
      "selon: " + gold + ":4: attributions is missing or no array",
      "selon: " + gold +
          ":5: document \"d\" is left out: attributions[0].content[0] (0–400) is not",
  };
  for (const std::string& each : expected) {
    std::string found;
    ASSERT_TRUE(std::getline(errors, found)) << each;
    EXPECT_TRUE(found.starts_with(each)) << found;
  }
  EXPECT_EQ(errors.peek(), std::istringstream::traits_type::eof()) << outcome.err;
  EXPECT_EQ(figures(outcome).at("documents"), 2);
}

TEST_F(CliEval, NothingToMeasureIsAnError) {
  const std::string empty = write("empty.ndjson", "\n");
  const std::string bad = write("bad.ndjson", "{\n");
  const std::string lost = write("lost.ndjson", "{\"id\":\"x\",\"attributions\":[]}\n");
  const struct {
    std::string gold;
    std::string ends;
  } kCases[] = {
      {empty, empty + ": holds no document that can be read\n"},
      {bad, bad + ": holds no document that can be read\n"},
      {lost, lost + ": none of the documents could be measured\n"},
      {path("absent"), path("absent") + ": No such file or directory\n"},
  };
  for (const auto& [gold, ends] : kCases) {
    const Outcome outcome = run_with({"eval", gold});
    EXPECT_EQ(outcome.code, kTrouble) << gold;
    EXPECT_EQ(outcome.out, "") << gold;
    EXPECT_TRUE(outcome.err.ends_with(ends)) << outcome.err;
  }
}

TEST_F(CliEval, MeasuresAnalysesMadeEarlier) {
  const std::string gold = write("gold.ndjson", line(gold_of("a")) + line(gold_of("b")));
  const Analysis analysis = Analyzer::create().value().analyze(kArticle, "a").value();
  const std::string analyses = write("analyses.ndjson", to_ndjson(analysis));
  const Outcome outcome = run_with({"eval", gold, "--analyses", analyses, "--format", "json"});
  EXPECT_EQ(outcome.code, kOk) << outcome.err;
  EXPECT_EQ(figures(outcome).at("recall@0.5"), 0.5);
  EXPECT_EQ(json::parse(outcome.out).at("notes").at(0),
            "no analysis of 1 of 2 documents, first b: they count as empty");

  Analysis changed = analysis;
  changed.document.sha256 = std::string(64, '0');
  write("analyses.ndjson", "?\n" + to_ndjson(changed));
  const Outcome wrong = run_with({"eval", gold, "--analyses", analyses, "--format", "json"});
  EXPECT_EQ(wrong.code, kTrouble);
  EXPECT_NE(wrong.err.find(analyses + ":1: this is not JSON"), std::string::npos) << wrong.err;
  EXPECT_NE(wrong.err.find("document \"a\" is left out: " + analyses + ":2: document.sha256 is"),
            std::string::npos)
      << wrong.err;
}

TEST_F(CliEval, OnlyLeavesTheOthersOut) {
  const std::string gold =
      write("gold.ndjson", line(gold_of("a")) + line(gold_of("b")) + line(gold_of("c")));
  const Outcome outcome = run_with({"eval", gold, "--only", "c,a", "--format", "json"});
  EXPECT_EQ(outcome.code, kOk);
  EXPECT_EQ(figures(outcome).at("documents"), 2);
  const Outcome unknown = run_with({"eval", gold, "--only", "a,z"});
  EXPECT_EQ(unknown.code, kUsage);
  EXPECT_EQ(unknown.err, "selon: --only names \"z\", which is no document of " + gold + "\n");
}

TEST_F(CliEval, TellsErrorsAsAsked) {
  json wrong = gold_of("a");
  wrong["attributions"][0]["names"] = {"Lormel"};
  const std::string gold = write("gold.ndjson", line(wrong));
  const char* const told = "  a, line 1\n    « La digue cède »\n    expected: Lormel\n";
  EXPECT_NE(run_with({"eval", gold}).out.find(told), std::string::npos);
  EXPECT_NE(run_with({"eval", gold, "--errors", "all"}).out.find(told), std::string::npos);
  EXPECT_EQ(run_with({"eval", gold, "--errors", "0"}).out.find(told), std::string::npos);
  for (const char* number : {"-1", "many", "1x", ""}) {
    const Outcome outcome = run_with({"eval", gold, "--errors", number});
    EXPECT_EQ(outcome.code, kUsage);
    EXPECT_EQ(outcome.err,
              "selon: --errors takes a number or all, not \"" + std::string(number) + "\"\n");
  }
}

TEST_F(CliEval, TwoFilesOfOneStemAreAnError) {
  fs::create_directory(folder_ / "b");
  json without_text = gold_of("a");
  without_text.erase("text");
  const std::string gold = write("gold.ndjson", line(without_text));
  const std::string one = write("a.txt", kArticle);
  const std::string two = write("b/a.txt", "Autre.\n");
  const Outcome outcome = run_with({"eval", gold, one, two, "--format", "json"});
  EXPECT_EQ(outcome.code, kTrouble);
  EXPECT_EQ(outcome.err, "selon: " + two + ": has the same stem as " + one +
                             ", by which the document is found; only that one is read\n");
  EXPECT_EQ(figures(outcome).at("whole chain (of all core)"), 1.0);
}

// Measured on their own analyses, the samples are all right.
TEST_F(CliEval, TheSamplesMeasuredOnThemselvesAreAllRight) {
  std::vector<std::string> arguments = {"eval", path("gold.ndjson"), "--format", "json"};
  std::string gold;
  for (const auto& entry : fs::directory_iterator(SELON_SOURCE_DIR "/samples")) {
    if (entry.path().extension() == ".txt") arguments.push_back(entry.path().string());
    if (entry.path().extension() == ".json") {
      std::ifstream file(entry.path());
      gold += line(json::parse(file));
    }
  }
  ASSERT_GT(arguments.size(), 10U);
  write("gold.ndjson", gold);
  const Outcome outcome = run_with(arguments);
  ASSERT_EQ(outcome.code, kOk) << outcome.err;
  const json measured = json::parse(outcome.out);
  EXPECT_EQ(measured.at("figures").at("documents"), arguments.size() - 4);
  for (const auto& [name, value] : measured.at("figures").items()) {
    if (name == "documents" || name == "core") continue;
    EXPECT_EQ(value, 1.0) << name;
  }
  EXPECT_EQ(measured.at("errors").size(), 0U);
}

}  // namespace
}  // namespace selon::cli
