#include <gtest/gtest.h>

#include <map>

#include "graphs/export/characters.h"
#include "selon/export.h"
#include "tests/support/hand_made.h"

namespace selon {
namespace {

using Fields = std::vector<std::string>;

// RFC 4180 read back; nothing is forgiven.
std::vector<Fields> parsed(const std::string& csv) {
  std::vector<Fields> out;
  for (std::size_t at = 0; at < csv.size();) {
    Fields& record = out.emplace_back();
    while (true) {
      std::string& field = record.emplace_back();
      if (csv[at] == '"') {
        for (++at; csv[at] != '"' || csv.at(at + 1) == '"'; ++at) {
          field += csv[at];
          if (csv[at] == '"') ++at;
        }
        ++at;
      } else {
        while (csv[at] != ',' && csv[at] != '\r') {
          EXPECT_TRUE(csv[at] != '"' && csv[at] != '\n') << csv.substr(at);
          field += csv.at(at++);
        }
      }
      if (csv[at] != ',') break;
      ++at;
    }
    EXPECT_EQ(csv.substr(at, 2), "\r\n");
    at += 2;
  }
  return out;
}

// Rows by column name.
std::vector<std::map<std::string, std::string>> rows(const std::string& csv) {
  std::vector<std::map<std::string, std::string>> out;
  const std::vector<Fields> records = parsed(csv);
  for (std::size_t i = 1; i < records.size(); ++i) {
    EXPECT_EQ(records[i].size(), records[0].size());
    auto& row = out.emplace_back();
    for (std::size_t j = 0; j < records[0].size(); ++j) row[records[0][j]] = records[i].at(j);
  }
  return out;
}

TEST(ExportCsv, HasNodesAndEdges) {
  Analysis analysis =
      testing::hand_made({{"A", "dit", "Odile", {"AFP"}, StatusValue::denied, {"Damas"}},
                          {"B", "selon", "Lormel", {}, StatusValue::asserted, {}, 0}});
  analysis.entities[0].roles = {"maire", "ingénieure"};
  analysis.entities[1].country = "FR";
  analysis.entities[1].ownership = "public";
  const std::vector<ProvenanceGraph> graphs = {ProvenanceGraph::from(analysis)};
  EXPECT_EQ(
      to_csv_nodes(graphs),
      "id,label,kind,article,status,mode,line,confidence,cue_span,within,rule,spans,entity_kind,"
      "roles,country,ownership,sha256\r\n"
      "a1,A,claim,hand-made,denied,indirect,2,0.75,8-11,,hand.made,6-7,,,,,\r\n"
      "a2,B,claim,hand-made,asserted,indirect,3,0.75,30-35,a1,hand.made,28-29,,,,,\r\n"
      "e1,Odile,speaker,hand-made,,,,,,,,12-17,person,maire; ingénieure,,,\r\n"
      "e2,AFP,relay,hand-made,,,,,,,,18-21,person,,FR,public,\r\n"
      "e3,Damas,party,hand-made,,,,,,,,22-27,person,,,,\r\n"
      "e4,Lormel,speaker,hand-made,,,,,,,,36-42,person,,,,\r\n"
      "article,Titre,article,hand-made,,,,,,,,0-5,,,,," +
          analysis.document.sha256 + "\r\n");
  const std::string edges = to_csv_edges(graphs);
  EXPECT_TRUE(edges.starts_with(
      "source,target,id,label,kind,article,claim,status,confidence,claim_text,source_kind,"
      "source_label,target_kind,target_label\r\n"
      "a1,e1,a1.1,dit,said,hand-made,a1,denied,0.75,A,claim,A,speaker,Odile\r\n"
      "e1,e2,a1.2,,passed,hand-made,a1,denied,0.75,A,speaker,Odile,relay,AFP\r\n"))
      << edges;
  EXPECT_EQ(rows(edges)[3].at("kind"), "disputed");
  EXPECT_EQ(rows(edges)[4].at("claim_text"), "B");
}

TEST(ExportCsv, SeveralArticlesHaveTheirIdsInFront) {
  const Analysis analysis = testing::hand_made({{"A", "dit", "Odile"}});
  const ProvenanceGraph graph = ProvenanceGraph::from(analysis);
  const auto nodes = rows(to_csv_nodes({graph, graph, graph}));
  EXPECT_EQ(nodes[0].at("id"), "hand-made/a1");
  EXPECT_EQ(nodes[3].at("id"), "hand-made-2/a1");
  EXPECT_EQ(nodes[6].at("article"), "hand-made-3");
  const auto edges = rows(to_csv_edges({graph, graph}));
  EXPECT_EQ(edges[2].at("source"), "hand-made-2/a1");
  EXPECT_EQ(edges[2].at("claim"), "hand-made-2/a1");
}

TEST(ExportCsv, OfANarrowedGraphHasItsClaimsOnly) {
  const ProvenanceGraph graph =
      ProvenanceGraph::from(testing::hand_made({{"A", "dit", "Odile"}, {"B", "dit", "Lormel"}}));
  const auto edges = rows(to_csv_edges({graph.narrowed({1})}));
  ASSERT_EQ(edges.size(), 2U);
  EXPECT_EQ(edges[1].at("claim_text"), "B");
}

TEST(ExportCsv, AnArticleWithoutClaimsHasAHeaderAndItself) {
  const std::vector<ProvenanceGraph> graphs = {ProvenanceGraph::from(testing::hand_made({}))};
  EXPECT_EQ(rows(to_csv_nodes(graphs)).size(), 1U);
  EXPECT_EQ(parsed(to_csv_edges(graphs)).size(), 1U);
}

TEST(ExportCsv, HostileTextsComeBack) {
  const struct {
    std::string text;
    std::string field;
  } kCases[] = {
      {"a,b", "a,b"},
      {"a\"b\"\"c", "a\"b\"\"c"},
      {"a\nb\r\nc", "a\nb\r\nc"},
      {std::string("a\0b\x1b\x07", 5), "ab"},
      {"<b>&amp;]]>", "<b>&amp;]]>"},
      {"🦊\u202Eabc\u2028\u0085", "🦊abc"},
      {" blanks ", " blanks "},
      {"=1+1", "'=1+1"},
      {"+33", "'+33"},
      {"-1", "'-1"},
      {"@SUM(A1)", "'@SUM(A1)"},
      {"\t=1", "'\t=1"},
      {"\r=1", "'\r=1"},
      {"\x07=1", "'=1"},
      {"＝1", "'＝1"},
      {"'=1", "''=1"},
      {"''-", "'''-"},
      {"'avant", "'avant"},
      {"'", "'"},
      {"1-2", "1-2"},
  };
  for (const auto& [text, field] : kCases) {
    Analysis analysis = testing::hand_made({{text, "dit", text, {}}});
    analysis.entities[0].roles = {text};
    analysis.document.id = text;
    const std::vector<ProvenanceGraph> graphs = {ProvenanceGraph::from(analysis)};
    const auto nodes = rows(to_csv_nodes(graphs));
    ASSERT_EQ(nodes.size(), 3U) << text;
    EXPECT_EQ(nodes[0].at("label"), field);
    EXPECT_EQ(nodes[0].at("article"), field);
    EXPECT_EQ(nodes[1].at("label"), field);
    EXPECT_EQ(nodes[1].at("roles"), field);
    EXPECT_EQ(rows(to_csv_edges(graphs))[0].at("target_label"), field);
  }
}

TEST(Characters, AllowedAreThoseOfXmlThatTurnNothing) {
  EXPECT_EQ(allowed(std::string("a\0\t\n\r\x01\x1F z", 9)), "a\t\n\r z");
  EXPECT_EQ(allowed("\uFFFE\uFFFFé\u0085\u200F\u2028\u202E\u2067\u061C\u00A0\u200D"),
            "é\u00A0\u200D");
  EXPECT_EQ(allowed("\xC3z\xED\xA0\x80"), "\uFFFDz\uFFFD\uFFFD\uFFFD");
}

}  // namespace
}  // namespace selon
