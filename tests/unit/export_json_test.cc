#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "analyzer/base/sha256.h"
#include "selon/evaluate.h"
#include "selon/export.h"
#include "tests/support/hand_made.h"

namespace selon {
namespace {

// Every field of the contract is in use.
Analysis full() {
  Analysis out = testing::hand_made({
      {"Les vannes sont fermées", "a dit", "Odile Varenne", {"AFP"}},
      {"\"fuite\" aurait eu lieu", "selon", "Le Phare", {}, StatusValue::denied, {"AFP"}, 0},
      {"nul n'en répond", "", ""},
  });
  out.document.notices = {"converted from windows-1252"};
  out.document.dateline = Dateline{"PARIS", 1, {0, 5}};
  out.document.credits = {{2, {0, 3}}};
  out.entities[0].roles = {"préfète"};
  out.entities[0].affiliation = 2;
  out.entities[1].kind = EntityKind::agency;
  out.entities[1].country = "FR";
  out.entities[1].ownership = "public";
  out.entities[2].kind = EntityKind::media;
  out.attributions[0].content.push_back({7, 8});
  out.attributions[1].mode = Mode::mixed;
  out.attributions[1].speaker->span.reset();
  out.document.sentences = {{{0, 5}, true}, {{6, 17}, false}};
  out.attributions[1].speaker->resolved_by = Resolution::ellipsis;
  return out;
}

TEST(ExportJson, FollowsTheContract) {
  Analysis analysis = testing::hand_made({{"L'eau monte", "a dit", "Odile", {"AFP"}}});
  analysis.entities[1].kind = EntityKind::agency;
  analysis.document.sha256 = "abc";
  EXPECT_EQ(
      to_ndjson(analysis, {}),
      R"({"schema":"selon.analysis/1","id":"hand-made",)"
      R"("document":{"title":"Titre","title_span":{"begin":0,"end":5},"language":"fr","bytes":33,)"
      R"("sha256":"abc","encoding":"UTF-8","dateline":null,"credits":[],"sentences":[],"notices":[]},)"
      R"("entities":[{"id":"e1","name":"Odile","kind":"person","roles":[],"affiliation":null,)"
      R"("mentions":[{"begin":24,"end":29}]},{"id":"e2","name":"AFP","kind":"agency","roles":[],)"
      R"("affiliation":null,"mentions":[{"begin":30,"end":33}]}],)"
      R"("attributions":[{"id":"a1","mode":"indirect","content":[{"begin":6,"end":17}],)"
      R"("text":"L'eau monte","cue":{"begin":18,"end":23,"text":"a dit","lemma":"a dit"},)"
      R"("speaker":{"entity":"e1","name":"Odile","kind":"person","span":{"begin":24,"end":29},)"
      R"("resolved_by":"name"},"relays":[{"entity":"e2","name":"AFP","kind":"agency",)"
      R"("span":{"begin":30,"end":33}}],"status":{"value":"asserted","by":[],"span":null},)"
      R"("within":null,"rule":"hand.made","confidence":0.75}]})"
      "\n");
}

TEST(ExportJson, ExplainAddsTheEvidence) {
  const auto json = nlohmann::json::parse(to_json(full(), {true}));
  const auto expected = nlohmann::json::parse(
      R"([{"about":"content","rule":"hand.made","begin":6,"end":30,"text":"Les vannes sont fermées"}])");
  EXPECT_EQ(json["attributions"][0]["evidence"], expected);
  EXPECT_FALSE(nlohmann::json::parse(to_json(full()))["attributions"][0].contains("evidence"));
}

TEST(ExportJson, BothFormsAreTheSameObject) {
  EXPECT_EQ(nlohmann::json::parse(to_json(full())), nlohmann::json::parse(to_ndjson(full())));
  const std::string line = to_ndjson(full());
  EXPECT_EQ(std::count(line.begin(), line.end(), '\n'), 1);
}

TEST(ExportJson, ReadsBackWhatItWrites) {
  const Analysis before = full();
  const Result<Analysis> after = from_json(to_json(before, {true}), before.document.text);
  ASSERT_TRUE(after.ok()) << after.error().describe();
  EXPECT_TRUE(after.value() == before);
}

TEST(ExportJson, ReadsBackWithoutEvidence) {
  Analysis before = full();
  const Result<Analysis> after = from_json(to_ndjson(before), before.document.text);
  ASSERT_TRUE(after.ok()) << after.error().describe();
  for (Attribution& attribution : before.attributions) attribution.evidence.clear();
  EXPECT_TRUE(after.value() == before);
}

// Names, words and notices that could break out of a format.
const char* const kHostile[] = {
    "<b>gras</b>",         "a\\nb\\",  "\"guillemets\"",    "&lt;script&gt;",
    "l'\xE2\x80\xA8ligne", "]]>*/;}{", "\x1b[31mrouge\x07", "%s\\N\\G"};

TEST(ExportJson, ReadsBackHostileWords) {
  for (const char* hostile : kHostile) {
    Analysis before = testing::hand_made({{hostile, hostile, hostile, {"AFP"}}});
    before.entities[0].roles = {hostile};
    before.document.notices = {hostile};
    const Result<Analysis> after = from_json(to_json(before, {true}), before.document.text);
    ASSERT_TRUE(after.ok()) << hostile << after.error().describe();
    EXPECT_TRUE(after.value() == before) << hostile;
  }
}

TEST(ExportJson, BytesThatAreNoUtf8BecomeReplacements) {
  Analysis analysis = testing::hand_made({{"A", "dit", "Odile"}});
  analysis.entities[0].name = "Od\xFFile";
  EXPECT_NE(to_json(analysis).find("Od\xEF\xBF\xBDile"), std::string::npos);
}

// The JSON of full() with one thing broken, and what the reader says of it.
struct BrokenCase {
  const char* path;  // JSON pointer
  const char* value;
  const char* error;
};

TEST(ExportJson, SaysWhatIsWrong) {
  const BrokenCase kCases[] = {
      {"/schema", R"("selon.analysis/2")", "schema is not \"selon.analysis/1\""},
      {"/document/sha256", R"("00")",
       "document.sha256 is that of another text: the article has changed since"},
      {"/entities", "3", "entities is not an array"},
      {"/entities/0/name", "[]", "entities[0].name is not a string"},
      {"/entities/1/kind", R"("person ")", "entities[1].kind knows no \"person \""},
      {"/entities/0/affiliation", R"("e9")",
       "entities[0].affiliation names \"e9\", which is not there"},
      {"/entities/0/affiliation", R"("e")",
       "entities[0].affiliation names \"e\", which is not there"},
      {"/entities/0/roles/0", "1", "entities[0].roles[0] is not a string"},
      {"/attributions/0/content/0", R"({"begin":-1,"end":2})",
       "attributions[0].content[0] has no begin and end in bytes"},
      {"/attributions/0/content/0", R"({"begin":9,"end":2})",
       "attributions[0].content[0] is not within the text"},
      {"/attributions/0/content/0", R"({"begin":0,"end":20000})",
       "attributions[0].content[0] is not within the text"},
      {"/attributions/0/content/0", R"({"begin":0,"end":27})",
       "attributions[0].content[0] splits a character"},
      {"/attributions/0/speaker/entity", R"("a1")",
       "attributions[0].speaker.entity names \"a1\", which is not there"},
      {"/attributions/0/speaker", "[]",
       "attributions[0].speaker.entity names \"\", which is not there"},
      {"/attributions/1/within", R"("a0")",
       "attributions[1].within names \"a0\", which is not there"},
      {"/attributions/1/status/by/0/entity", R"("e4")",
       "attributions[1].status.by[0].entity names \"e4\", which is not there"},
  };
  const Analysis analysis = full();
  for (const BrokenCase& each : kCases) {
    auto json = nlohmann::json::parse(to_json(analysis));
    json[nlohmann::json::json_pointer(each.path)] = nlohmann::json::parse(each.value);
    const Result<Analysis> result = from_json(json.dump(), analysis.document.text);
    ASSERT_FALSE(result.ok()) << each.path;
    EXPECT_EQ(result.error().message, each.error);
  }
}

TEST(ExportJson, RefusesWhatIsNoJson) {
  for (const std::string& text :
       {std::string(), std::string("{"), std::string("nul"), std::string("1e999"),
        std::string("\"\\ud800\""), "\"" + std::string(1'000'000, 'a')}) {
    const Result<Analysis> result = from_json(text, "");
    ASSERT_FALSE(result.ok());
    EXPECT_TRUE(result.error().message.starts_with("this is not JSON: ")) << result.error().message;
    EXPECT_LT(result.error().message.size(), 400U);
  }
  for (const char* text : {"[]", "3", "null", "{}"}) {
    ASSERT_FALSE(from_json(text, "").ok()) << text;
  }
}

// Neither the stack nor the memory may end before the brackets do.
TEST(ExportJson, RefusesWhatIsNestedTooDeep) {
  const auto repeat = [](const char* unit, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out += unit;
    return out;
  };
  for (const std::string& json :
       {std::string(1'000'000, '['), repeat("{\"a\":", 1'000'000), repeat("[{\"]\":", 1'000'000),
        std::string(65, '[') + std::string(65, ']'),
        std::string(1'000'000, '[') + std::string(1'000'000, ']')}) {
    const std::string deep = "objects and arrays are nested more than 64 levels deep";
    const Result<Analysis> analysis = from_json(json, "");
    ASSERT_FALSE(analysis.ok());
    EXPECT_TRUE(analysis.error().message.starts_with(deep)) << analysis.error().message;
    const Result<GoldDocument> gold = gold_from_json(json);
    ASSERT_FALSE(gold.ok());
    EXPECT_TRUE(gold.error().message.starts_with(deep)) << gold.error().message;
  }
  // Brackets of strings open nothing, and closed ones are no depth.
  const std::string flat = "{\"id\":\"" + std::string(100, '[') + "\\\"" + std::string(100, '{') +
                           "\",\"attributions\":[],\"x\":[" + repeat("[],", 1000) + "{}]}";
  EXPECT_TRUE(gold_from_json(flat).ok()) << gold_from_json(flat).error().message;
  const std::string allowed = std::string(64, '[') + std::string(64, ']');
  EXPECT_EQ(gold_from_json(allowed).error().message, "the line is not an object");
}

// Any bytes of the JSON may be damaged: the reader must say so or read on, and stay in bounds.
TEST(ExportJson, SurvivesDamage) {
  const Analysis analysis = full();
  const std::string json = to_json(analysis, {true});
  std::mt19937 random(7);  // NOLINT(cert-msc51-cpp): the same test every time
  std::size_t read = 0;
  for (int turn = 0; turn < 3000; ++turn) {
    std::string damaged = json;
    for (int i = 0; i < 3; ++i) damaged[random() % damaged.size()] = "0e\"{}[],:x"[random() % 10];
    const Result<Analysis> result = from_json(damaged, analysis.document.text);
    if (!result.ok()) continue;
    ++read;
    EXPECT_FALSE(to_json(result.value()).empty());
  }
  EXPECT_GT(read, 0U);
}

TEST(ExportGraphJson, HasNodesEdgesChainsAndCircles) {
  const Analysis analysis = testing::hand_made({
      {"A", "dit", "Tass", {"Sana"}, StatusValue::unconfirmed, {"Damas"}},
      {"B", "dit", "Sana", {"Tass"}},
  });
  const auto json =
      nlohmann::json::parse(to_graph_json({ProvenanceGraph::from(analysis)}))["graphs"][0];
  EXPECT_EQ(json["id"], "hand-made");
  EXPECT_EQ(json["title"], "Titre");
  EXPECT_EQ(json["chains"].dump(),
            R"({"a1":["a1","e1","e2","article"],"a2":["a2","e2","e1","article"]})");
  EXPECT_EQ(json["circles"].dump(), R"([["e1","e2"]])");
  EXPECT_EQ(json["nodes"].size(), 6U);
  EXPECT_EQ(json["nodes"][0].dump(),
            R"({"confidence":0.75,"id":"a1","kind":"claim","label":"A","line":2,)"
            R"("mode":"indirect","status":"unconfirmed"})");
  EXPECT_EQ(json["edges"][3].dump(),
            R"({"claim":"a1","from":"a1","id":"a1.4","kind":"disputed","label":"","to":"e3"})");
}

}  // namespace
}  // namespace selon
