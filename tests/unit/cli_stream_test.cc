#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "analyzer/cli/cli.h"
#include "analyzer/cli/lines.h"
#include "selon/export.h"
#include "selon/stream.h"
#include "tests/support/cli.h"

namespace selon::cli {
namespace {

using Json = nlohmann::json;

constexpr const char* kPont = "Le pont tient, assure Odile Garrec.";

std::vector<Json> objects(const std::string& ndjson) {
  std::vector<Json> out;
  std::istringstream lines(ndjson);
  for (std::string line; std::getline(lines, line);) out.push_back(Json::parse(line));
  return out;
}

std::string record(const std::string& id, const std::string& text) {
  return Json{{"id", id}, {"text", text}}.dump() + "\n";
}

TEST(CliStream, GivesForEachLineWhatAnalyzeGivesForTheArticle) {
  const Outcome outcome = run_with({"stream"}, record("pont", kPont) + record("vide", ""));
  EXPECT_EQ(outcome.code, kOk);
  EXPECT_EQ(outcome.err, "");
  EXPECT_EQ(outcome.out,
            run_with({"analyze", "-", "--format", "ndjson", "--id", "pont"}, kPont).out +
                run_with({"analyze", "-", "--format", "ndjson", "--id", "vide"}, "").out);
  EXPECT_EQ(
      run_with({"stream", "--explain"}, record("pont", kPont)).out,
      run_with({"analyze", "-", "--format", "ndjson", "--id", "pont", "--explain"}, kPont).out);
}

TEST(CliStream, HandsThroughWhatComesWithTheArticle) {
  const Outcome outcome = run_with(
      {"stream"},
      R"({"url":"https://exemple.invalid/1?a=\"é\"","section":"x","text":"Le pont tient.","id":7,)"
      R"("date":12345678901234567890.10,"title":"Le \u0000pont","outlet":null})");
  EXPECT_EQ(outcome.code, kOk);
  EXPECT_TRUE(outcome.out.starts_with(
      R"({"schema":"selon.analysis/1","id":"7","title":"Le \u0000pont","date":12345678901234567890.10,)"
      R"("outlet":null,"url":"https://exemple.invalid/1?a=\"é\"","document":{)"))
      << outcome.out;
  EXPECT_FALSE(objects(outcome.out).front().contains("section"));
}

// A record with fields of the contract, as when an analysis is sent through again, or with a field
// twice: every name stands in the output once.
TEST(CliStream, FieldsOfTheContractComeFromTheAnalysisAlone) {
  const std::string wanted = run_with({"stream"}, record("pont", kPont)).out;
  const char* kRecords[] = {
      R"({"schema":"mine/1","id":"pont","text":"Le pont tient, assure Odile Garrec."})",
      R"({"document":{"id":"x"},"id":"pont","text":"Le pont tient, assure Odile Garrec."})",
      R"({"entities":3,"attributions":[],"id":"pont","text":"Le pont tient, assure Odile Garrec."})",
      R"({"line":9,"error":"x","id":"pont","text":"Le pont tient, assure Odile Garrec."})",
      R"({"id":"a","text":"x","id":"pont","text":"Le pont tient, assure Odile Garrec."})",
  };
  for (const char* each : kRecords) EXPECT_EQ(run_with({"stream"}, each).out, wanted) << each;
  const std::string twice = run_with({"stream"}, R"({"title":"a","title":"b","text":""})").out;
  EXPECT_NE(twice.find(R"("title":"b")"), std::string::npos) << twice;
  EXPECT_EQ(twice.find(R"("title":"a")"), std::string::npos) << twice;
}

struct BadLine {
  std::string line;
  const char* id;     // "" for null
  const char* error;  // how it begins
};

TEST(CliStream, ABadLineGivesAnErrorInItsPlaceAndLosesNothingElse) {
  const BadLine kCases[] = {
      {"{", "", "this is not JSON: "},
      {"[1]", "", "the line is no JSON object"},
      {"null", "", "the line is no JSON object"},
      {R"({"id":"a"} {"id":"b"})", "", "this is not JSON: "},
      {R"({"id":"a"})", "a", "text is missing"},
      {R"({"id":"a","text":null})", "a", "text is missing"},
      {R"({"id":"a","text":3})", "a", "text is not a string"},
      {R"({"id":["a"],"text":"x"})", "", "id is neither a string nor a whole number"},
      {R"({"id":"a","text":{"text":"x"}})", "a", "text is not a string"},
      {R"({"id":"a","x":{"text":"x"}})", "a", "text is missing"},
      {R"({"id":1.5,"text":"x"})", "", "id is neither a string nor a whole number"},
      {R"({"id":"a","text":"x","date":{}})", "a", "date is an object or a list"},
      {"{\"id\":\"a\",\"text\":\"\xFF\"}", "", "the line is not UTF-8"},
      {R"({"id":"a","text":"\ud800"})", "", "this is not JSON: "},
      {std::string(300, '['), "", "this is not JSON: "},
      {R"({"id":"a","text":")" + std::string(3000, 'x') + "\"}", "",
       "the line is longer than 2000 bytes; --max-bytes allows more"},
  };
  for (const BadLine& each : kCases) {
    const Outcome outcome =
        run_with({"stream", "--max-bytes", "2000"},
                 "\n" + record("x", kPont) + each.line + "\n \t\r\n" + record("y", kPont));
    EXPECT_EQ(outcome.code, kTrouble) << each.line;
    EXPECT_EQ(outcome.err,
              "selon: 1 of 3 lines could not be analysed; an error object with line and reason "
              "stands in the place of each\n");
    const std::vector<Json> out = objects(outcome.out);
    ASSERT_EQ(out.size(), 3) << each.line;
    EXPECT_EQ(out[0]["id"], "x");
    EXPECT_EQ(out[1]["schema"], "selon.error/1");
    EXPECT_EQ(out[1]["line"], 3);
    EXPECT_EQ(out[1]["id"], *each.id == '\0' ? Json() : Json(each.id)) << each.line;
    EXPECT_TRUE(out[1]["error"].get<std::string>().starts_with(each.error)) << out[1];
    EXPECT_EQ(out[2]["id"], "y");
  }
}

TEST(CliStream, AMillionBracketsAreNoTrouble) {
  const std::string deep = std::string(1000000, '[') + std::string(1000000, ']');
  const Outcome outcome =
      run_with({"stream"}, R"({"x":)" + deep + R"(,"text":"x"})" + "\n{\"title\":" + deep +
                               ",\"text\":\"x\"}\n" + std::string(1000000, '[') + "\n");
  const std::vector<Json> out = objects(outcome.out);
  ASSERT_EQ(out.size(), 3);
  EXPECT_EQ(out[0]["id"], "line-1");
  EXPECT_EQ(out[1]["schema"], "selon.error/1");
  EXPECT_EQ(out[2]["schema"], "selon.error/1");
}

TEST(CliStream, IsTheSameForAnyNumberOfThreads) {
  std::string in;
  for (int i = 0; i < 200; ++i) {
    in += i % 7 == 0 ? std::string("?\n") : record(std::to_string(i), kPont + std::string(i, '!'));
  }
  const std::string one = run_with({"stream", "--jobs", "1"}, in).out;
  EXPECT_EQ(objects(one).size(), 200);
  for (const char* jobs : {"2", "3", "16"}) {
    EXPECT_EQ(run_with({"stream", "--jobs", jobs}, in).out, one) << jobs;
  }
}

TEST(CliStream, ReadsAsEditorsWrite) {
  const std::string bare = R"({"text":"Le pont tient."})";
  for (const std::string& in :
       {bare, "\xEF\xBB\xBF" + bare + "\n", bare + "\r\n", bare + "\n\n\n"}) {
    const Outcome outcome = run_with({"stream"}, in);
    EXPECT_EQ(outcome.code, kOk) << in;
    EXPECT_EQ(objects(outcome.out).size(), 1) << in;
  }
  EXPECT_EQ(run_with({"stream"}, "").out, "");
  EXPECT_EQ(run_with({"stream"}, "").code, kOk);
}

TEST(CliStream, WrongOptionsAreUsageErrors) {
  const std::vector<std::string> kCases[] = {
      {"stream", "--jobs", "0"},          {"stream", "--jobs", "many"},
      {"stream", "--jobs", "-1"},         {"stream", "--jobs", "257"},
      {"stream", "--max-bytes", "0"},     {"stream", "--max-bytes", "1e6"},
      {"stream", "--max-claims", "0"},    {"graph", "--max-entities", "many", "x"},
      {"stream", "--format", "text"},     {"stream", "articles.ndjson"},
      {"analyze", "--jobs", "2.5", "x"},  {"graph", "--max-bytes", "", "x"},
      {"audit", "--jobs", "9999999", "x"}};
  for (const auto& arguments : kCases) {
    const Outcome outcome = run_with(arguments);
    EXPECT_EQ(outcome.code, kUsage) << arguments[1] << arguments.back();
    EXPECT_NE(outcome.err, "");
    EXPECT_EQ(outcome.out, "");
  }
}

TEST(CliStream, ATerminalShowsHowFarItIs) {
  const Outcome outcome = run_with({"stream"}, record("a", kPont), true);
  EXPECT_NE(outcome.err.find("1 lines, 0 not analysed"), std::string::npos) << outcome.err;
  EXPECT_TRUE(outcome.err.ends_with("\r\x1b[K")) << outcome.err;
}

struct LinesCase {
  std::string in;
  std::vector<std::string> lines;  // "!" for one that is too long
};

TEST(CliLines, AreCutAtLineEndsAndBounded) {
  const LinesCase kCases[] = {
      {"", {}},
      {"\n", {""}},
      {"ab", {"ab"}},
      {"ab\ncd\n", {"ab", "cd"}},
      {"ab\r\n\r\ncd\r\n", {"ab", "", "cd"}},
      {"12345\n", {"12345"}},
      {"12345\r\n", {"12345"}},
      {"123456\nab", {"!", "ab"}},
      {"123456", {"!"}},
      {"12345\r6\nab", {"!", "ab"}},
      {std::string(300000, 'x') + "\nab\n" + std::string(70000, 'y'), {"!", "ab", "!"}},
  };
  for (const LinesCase& each : kCases) {
    std::istringstream in(each.in);
    Lines lines(in, 5);
    std::vector<std::string> out;
    std::string line;
    bool is_too_long = false;
    while (lines.next(line, is_too_long)) {
      out.push_back(is_too_long ? "!" : line);
      EXPECT_EQ(lines.number(), out.size());
      EXPECT_LE(line.capacity(), 64);
    }
    EXPECT_EQ(out, each.lines) << each.in.substr(0, 20);
  }
}

}  // namespace
}  // namespace selon::cli
