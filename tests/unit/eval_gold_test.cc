#include <gtest/gtest.h>

#include <fstream>

#include "selon/analyzer.h"
#include "selon/evaluate.h"
#include "selon/export.h"

namespace selon {
namespace {

TEST(EvalGold, ReadsEveryField) {
  const Result<GoldDocument> gold = gold_from_json(
      R"({"id":"d","text":"Été","sha256":"ab","attributions":[
          {"content":[[0,13],[20,30]],"cue":[15,21],"source":null,"names":["A","B"],"type":"person",
           "relay":[{"names":["AFP","Agence"],"type":"agency"},{"names":null}],"status":"denied",
           "by":null,"mode":"mixed","core":false,"uncertain":true},
          {"content":[{"begin":1,"end":2}]}]})");
  ASSERT_TRUE(gold.ok()) << gold.error().message;
  EXPECT_EQ(gold.value().id, "d");
  EXPECT_EQ(gold.value().text, "Été");
  EXPECT_EQ(gold.value().sha256, "ab");
  ASSERT_EQ(gold.value().rows.size(), 2U);
  const GoldRow& row = gold.value().rows[0];
  EXPECT_EQ(row.content, (std::vector<Span>{{0, 13}, {20, 30}}));
  EXPECT_EQ(row.cue, (Span{15, 21}));
  EXPECT_EQ(row.source, std::nullopt);
  EXPECT_EQ(row.names, (std::vector<std::string>{"A", "B"}));
  EXPECT_EQ(row.relays, (std::vector<std::vector<std::string>>{{"AFP", "Agence"}, {}}));
  EXPECT_EQ(row.status, StatusValue::denied);
  EXPECT_EQ(row.mode, Mode::mixed);
  EXPECT_FALSE(row.core);
  EXPECT_TRUE(row.uncertain);
  const GoldRow& bare = gold.value().rows[1];
  EXPECT_EQ(bare.content, (std::vector<Span>{{1, 2}}));
  EXPECT_FALSE(bare.cue || bare.source || bare.relays || bare.mode);
  EXPECT_TRUE(bare.names.empty());
  EXPECT_EQ(bare.status, StatusValue::asserted);
  EXPECT_FALSE(bare.optional());
}

TEST(EvalGold, ReadsAnalysesAsTheyAreWritten) {
  const std::string text =
      "La récolte sera maigre, aurait déclaré Odile Varenne à l'AFP. « C'est tout. »\n";
  const Result<Analyzer> analyzer = Analyzer::create();
  const Analysis analysis = analyzer.value().analyze(text, "d").value();
  ASSERT_FALSE(analysis.attributions.empty());
  const Result<GoldDocument> gold = gold_from_json(to_ndjson(analysis));
  ASSERT_TRUE(gold.ok()) << gold.error().message;
  EXPECT_EQ(gold.value().id, "d");
  EXPECT_EQ(gold.value().text, std::nullopt);
  EXPECT_EQ(gold.value().sha256, analysis.document.sha256);
  ASSERT_EQ(gold.value().rows.size(), analysis.attributions.size());
  for (std::size_t i = 0; i < analysis.attributions.size(); ++i) {
    const Attribution& claim = analysis.attributions[i];
    const GoldRow& row = gold.value().rows[i];
    EXPECT_EQ(row.content, claim.content);
    EXPECT_EQ(row.cue, claim.cue ? std::optional<Span>(claim.cue->span) : std::nullopt);
    EXPECT_EQ(row.names.size(), claim.speaker ? 1U : 0U);
    ASSERT_TRUE(row.relays.has_value());
    EXPECT_EQ(row.relays->size(), claim.relays.size());
    EXPECT_EQ(row.status, claim.status.value);
    EXPECT_EQ(row.mode, claim.mode);
    EXPECT_FALSE(row.optional());
  }
  EXPECT_EQ(gold.value().rows[0].names.at(0), "Odile Varenne");
  EXPECT_EQ(gold.value().rows[0].relays->at(0).at(0), "AFP");
}

TEST(EvalGold, ErrorsNameThePlace) {
  const struct {
    const char* json;
    const char* message;  // its beginning
  } kCases[] = {
      {"{\"id\":", "this is not JSON: parse error at line 1, column 7"},
      {R"({"id":"d","attributions":[{"content":[[0,1e999]]}]})",
       "this is not JSON: number overflow parsing '1e999'"},
      {R"({"id":"\ud800","attributions":[]})", "this is not JSON: parse error"},
      {"{\"id\":\"\xED\xA0\x80\",\"attributions\":[]}", "this is not JSON: parse error"},
      {"[1]", "the line is not an object"},
      {R"({"attributions":[]})", "id is missing; it names the document"},
      {R"({"id":7,"attributions":[]})", "id is not a string"},
      {R"({"id":"d"})", "attributions is missing or no array"},
      {R"({"id":"d","attributions":{}})", "attributions is missing or no array"},
      {R"({"id":"d","text":1,"attributions":[]})", "text is not a string"},
      {R"({"id":"d","attributions":[3]})", "attributions[0] is not an object"},
      {R"({"id":"d","attributions":[{"content":[[1]]}]})",
       "attributions[0].content[0] is no [begin, end] in bytes"},
      {R"({"id":"d","attributions":[{"content":[[-1,2]]}]})",
       "attributions[0].content[0] is no [begin, end] in bytes"},
      {R"({"id":"d","attributions":[{"content":[[0,1.5]]}]})",
       "attributions[0].content[0] is no [begin, end] in bytes"},
      {R"({"id":"d","attributions":[{"content":3}]})", "attributions[0].content is not an array"},
      {R"({"id":"d","attributions":[{},{"cue":"dit"}]})",
       "attributions[1].cue is no [begin, end] in bytes"},
      {R"({"id":"d","attributions":[{"names":"Garrec"}]})",
       "attributions[0].names is not an array"},
      {R"({"id":"d","attributions":[{"names":[null]}]})",
       "attributions[0].names[0] is not a string"},
      {R"({"id":"d","attributions":[{"relay":[{"name":"AFP"}]}]})",
       "attributions[0].relay[0] has no names"},
      {R"({"id":"d","attributions":[{"status":"dénié"}]})",
       "attributions[0].status knows no \"dénié\""},
      {R"({"id":"d","attributions":[{"status":{"value":"no"}}]})",
       "attributions[0].status.value knows no \"no\""},
      {R"({"id":"d","attributions":[{"mode":"quoted"}]})",
       "attributions[0].mode knows no \"quoted\""},
      {R"({"id":"d","attributions":[{"core":"yes"}]})",
       "attributions[0].core is not true or false"},
  };
  for (const auto& [json, message] : kCases) {
    const Result<GoldDocument> gold = gold_from_json(json);
    ASSERT_FALSE(gold.ok()) << json;
    EXPECT_TRUE(gold.error().message.starts_with(message)) << gold.error().message;
  }
}

// The line that the README shows is one that can be read, and Selon reads its text as it says.
TEST(EvalGold, TheReadmeShowsAValidDocument) {
  std::ifstream readme(SELON_SOURCE_DIR "/README.md");
  std::string shown;
  for (std::string line; std::getline(readme, line);) {
    if (line.starts_with("    {\"id\": \"pont\"") || !shown.empty()) {
      if (line.empty()) break;
      shown += line;
    }
  }
  const Result<GoldDocument> gold = gold_from_json(shown);
  ASSERT_TRUE(gold.ok()) << gold.error().message << "\n" << shown;
  const Analysis analysis =
      Analyzer::create().value().analyze(gold.value().text.value(), "pont").value();
  const Result<Evaluation> out = evaluate(gold.value(), analysis);
  ASSERT_TRUE(out.ok()) << out.error().message;
  EXPECT_EQ(out.value().figures.core, 1U);
  EXPECT_TRUE(out.value().mistakes.empty());
}

}  // namespace
}  // namespace selon
