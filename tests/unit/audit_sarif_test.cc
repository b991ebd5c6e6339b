#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "analyzer/base/notices.h"
#include "graphs/export/text_positions.h"
#include "graphs/export/uri.h"
#include "selon/analyzer.h"
#include "selon/export.h"
#include "tests/support/audited.h"
#include "tests/support/hand_made.h"
#include "tests/support/sarif_shape.h"

namespace selon {
namespace {

using nlohmann::json;
using testing::audited;
using testing::audited_with;
using testing::sarif_problems;

using Problems = std::vector<std::string>;

json run_of(const std::vector<AuditReport>& reports, const std::vector<std::string>& paths) {
  const json log = json::parse(to_sarif(reports, paths));
  EXPECT_EQ(sarif_problems(log), Problems{});
  return log["runs"][0];
}

TEST(AuditSarif, IsSoundWhateverTheArticle) {
  run_of({}, {});
  run_of({audited(), audited(Language::french)}, {"a.txt", "-"});
  run_of({audit(testing::hand_made({}), {})}, {"a.txt"});
  for (const char* hostile : {"\"}]", "\x1b[31m", "{0} [x](http://y)", "\xff", "\n\n", "𝔘", ""}) {
    run_of({audited_with(hostile)}, {std::string("dir/") + hostile + ".txt"});
  }
}

// The checker finds what the schema forbids; else the test above could not fail.
TEST(AuditSarif, WhatIsNotSoundIsSeen) {
  const json sound = json::parse(to_sarif({audited()}, {"a.txt"}));
  const struct {
    const char* path;
    json value;
  } kCases[] = {{"/version", "2.0.0"},
                {"/extra", 1},
                {"/runs/0/tool/driver/rules/0/defaultConfiguration/level", "fatal"},
                {"/runs/0/results/0/message", json::object()},
                {"/runs/0/results/0/ruleIndex", 100},
                {"/runs/0/results/0/locations/0/physicalLocation/region/startLine", 0},
                {"/runs/0/results/0/locations/0/physicalLocation/region/endLine", 1},
                {"/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri", "a b"},
                {"/runs/0/artifacts/0/hashes", json::array()}};
  for (const auto& [path, value] : kCases) {
    json broken = sound;
    broken[json::json_pointer(path)] = value;
    EXPECT_NE(sarif_problems(broken), Problems{}) << path;
  }
  json broken = sound;
  broken["runs"][0].erase("tool");
  EXPECT_NE(sarif_problems(broken), Problems{});
}

TEST(AuditSarif, ResultsPointAtTheirWords) {
  const json run = run_of({audited()}, {"a b.txt"});
  ASSERT_EQ(run["results"].size(), 3U);
  const json& result = run["results"][0];
  EXPECT_EQ(result["ruleId"], "denied");
  EXPECT_EQ(result["level"], "error");
  EXPECT_EQ(result["message"]["text"], "« la fuite »: AFP denies it. Give both versions.");
  const json& place = result["locations"][0]["physicalLocation"];
  EXPECT_EQ(place["artifactLocation"]["uri"], "a%20b.txt");
  EXPECT_EQ(place["region"], json::parse(R"({"startLine": 3, "startColumn": 16, "endLine": 3,
      "endColumn": 19, "byteOffset": 81, "byteLength": 3, "snippet": {"text": "AFP"}})"));
  ASSERT_EQ(result["relatedLocations"].size(), 1U);
  EXPECT_EQ(result["relatedLocations"][0]["message"]["text"], "la fuite");
  EXPECT_FALSE(run["results"][2]["locations"][0]["physicalLocation"].contains("region"));
  EXPECT_EQ(run["columnKind"], "utf16CodeUnits");
}

TEST(AuditSarif, EveryRuleIsDescribed) {
  for (const Language language : {Language::french, Language::english}) {
    const json run = run_of({audited(language)}, {"a.txt"});
    EXPECT_EQ(run["language"], std::string(to_string(language)));
    const json& driver = run["tool"]["driver"];
    EXPECT_EQ(driver["version"], std::string(version()));
    ASSERT_EQ(driver["rules"].size(), audit_rules(language).size());
    for (std::size_t i = 0; i < audit_rules(language).size(); ++i) {
      const AuditRule& rule = audit_rules(language)[i];
      EXPECT_EQ(driver["rules"][i]["id"], std::string(rule.id));
      EXPECT_EQ(driver["rules"][i]["shortDescription"]["text"], std::string(rule.title));
      EXPECT_EQ(driver["rules"][i]["fullDescription"]["text"], std::string(rule.statement));
      EXPECT_NE(driver["rules"][i]["help"]["text"], "");
      EXPECT_EQ(driver["rules"][i]["defaultConfiguration"]["level"],
                std::string(to_string(rule.level)));
    }
  }
}

TEST(AuditSarif, MessagesHoldNoLinksAndNoPlaceholders) {
  const json run = run_of({audited_with("{0} [x](http://y)")}, {"a.txt"});
  const std::string text = run["results"][0]["message"]["text"];
  EXPECT_NE(text.find("{{0}} \\[x\\](http://y)"), std::string::npos) << text;
}

TEST(AuditSarif, FingerprintsOutlastOtherLines) {
  const auto prints = [](const AuditReport& report) {
    std::vector<std::string> out;
    const json run = run_of({report}, {"a.txt"});
    for (const json& each : run["results"]) {
      out.push_back(each["partialFingerprints"].begin()->get<std::string>());
    }
    return out;
  };
  const std::vector<std::string> before = prints(audited());
  EXPECT_EQ(std::set(before.begin(), before.end()).size(), 3U);

  AuditReport moved = audited();
  moved.analysis.document.text.insert(0, "Une ligne.\n\n");
  for (Finding& finding : moved.findings) {
    for (Span& span : finding.spans) span = {span.begin + 12, span.end + 12};
  }
  EXPECT_EQ(prints(moved), before);

  AuditReport twice = audited();
  twice.findings.push_back(twice.findings.front());
  const std::vector<std::string> four = prints(twice);
  EXPECT_EQ(std::set(four.begin(), four.end()).size(), 4U);
  EXPECT_EQ(four[0], before[0]);
}

TEST(AuditSarif, OnlyFilesThatAreTheTextHaveHashesAndBytes) {
  AuditReport report = audited();
  json run = run_of({report}, {"a.txt"});
  EXPECT_EQ(run["artifacts"][0]["hashes"]["sha-256"], report.analysis.document.sha256);
  EXPECT_FALSE(run["invocations"][0].contains("toolExecutionNotifications"));

  report.analysis.document.encoding = "windows-1252";
  report.analysis.document.notices = {"converted from windows-1252"};
  run = run_of({report}, {"a.txt"});
  const json& artifact = run["artifacts"][0];
  EXPECT_EQ(artifact["encoding"], "windows-1252");
  EXPECT_FALSE(artifact.contains("hashes"));
  EXPECT_FALSE(artifact.contains("length"));
  EXPECT_FALSE(
      run["results"][0]["locations"][0]["physicalLocation"]["region"].contains("byteOffset"));
  EXPECT_EQ(run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"],
            "Lines are those of the text as converted from windows-1252 to UTF-8.");

  report.analysis.document.encoding = "UTF-8";
  report.analysis.document.notices = {"replaced 1 ill-formed UTF-8 sequence by U+FFFD"};
  run = run_of({report}, {"a.txt"});
  EXPECT_FALSE(run["artifacts"][0].contains("hashes"));
  EXPECT_EQ(run["invocations"][0]["toolExecutionNotifications"].size(), 1U);

  // What was not read whole changes no byte.
  report.analysis.document.notices = {notice::left_out(2, 16)};
  run = run_of({report}, {"a.txt"});
  EXPECT_TRUE(run["artifacts"][0].contains("hashes"));
  const std::string limited =
      run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
  EXPECT_TRUE(limited.starts_with("Endless sentences")) << limited;
}

TEST(AuditSarif, PathsBecomeUris) {
  const struct {
    const char* path;
    const char* uri;
  } kCases[] = {{"a.txt", "a.txt"},
                {"./a.txt", "a.txt"},
                {".//a.txt", "a.txt"},
                {"../b/a.txt", "../b/a.txt"},
                {"/tmp/a b.txt", "file:///tmp/a%20b.txt"},
                {"été#1?.txt", "%C3%A9t%C3%A9%231%3F.txt"},
                {"c:d.txt", "c%3Ad.txt"},
                {"50%.txt", "50%25.txt"},
                {"\xff.txt", "%FF.txt"}};
  for (const auto& [path, uri] : kCases) EXPECT_EQ(uri_of(path), uri);
}

TEST(AuditSarif, ColumnsCountUtf16Units) {
  const struct {
    const char* text;
    std::size_t offset;
    TextPosition position;
  } kCases[] = {{"", 0, {1, 1}},         {"abc", 0, {1, 1}},     {"abc", 3, {1, 4}},
                {"é=", 2, {1, 2}},       {"𝔘=", 4, {1, 3}},      {"a\nb", 1, {1, 2}},
                {"a\nb", 2, {2, 1}},     {"a\r\nb", 3, {2, 1}},  {"a\n", 2, {2, 1}},
                {"\uFEFFé=", 5, {1, 2}}, {"\uFEFFa", 0, {1, 1}}, {"\uFEFFa\nb", 5, {2, 1}}};
  for (const auto& [text, offset, position] : kCases) {
    const TextPosition found = TextPositions(text).at(offset);
    EXPECT_EQ(found.line, position.line) << text;
    EXPECT_EQ(found.column, position.column) << text;
  }
  std::string many;
  for (int i = 0; i < 1000; ++i) many += "é";
  for (const std::size_t offset : {0U, 254U, 256U, 258U, 512U, 1998U, 2000U}) {
    EXPECT_EQ(TextPositions(many).at(offset).column, offset / 2 + 1);
  }
}

}  // namespace
}  // namespace selon
