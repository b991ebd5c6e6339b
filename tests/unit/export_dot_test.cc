#include <graphviz/cgraph.h>
#include <gtest/gtest.h>

#include <future>
#include <map>
#include <memory>
#include <set>

#include "graphs/export/dot_graph.h"
#include "graphs/words.h"
#include "selon/export.h"
#include "tests/support/hand_made.h"

namespace selon {
namespace {

using testing::HandMadeClaim;

std::vector<ProvenanceGraph> graph_of(const std::vector<HandMadeClaim>& claims) {
  return {ProvenanceGraph::from(testing::hand_made(claims))};
}

// DOT read back by cgraph's own parser.
class Parsed {
 public:
  explicit Parsed(const std::string& dot) : graph_(agmemread(dot.c_str()), agclose) {
    if (graph_ == nullptr) return;
    for (Agnode_t* node = agfstnode(graph_.get()); node; node = agnxtnode(graph_.get(), node)) {
      nodes[agnameof(node)] = node;
      for (Agedge_t* edge = agfstout(graph_.get(), node); edge;
           edge = agnxtout(graph_.get(), edge)) {
        edges[agnameof(edge) == nullptr ? "" : agnameof(edge)] = edge;
      }
    }
  }

  [[nodiscard]] bool ok() const { return graph_ != nullptr; }
  [[nodiscard]] std::string name() const { return agnameof(graph_.get()); }

  static std::string attribute(void* object, std::string name) {
    const char* value = agget(object, name.data());
    return value == nullptr ? "" : value;
  }
  [[nodiscard]] std::string graph(const std::string& attr) const {
    return attribute(graph_.get(), attr);
  }
  [[nodiscard]] std::string node(const std::string& name, const std::string& attr) const {
    return attribute(nodes.at(name), attr);
  }
  [[nodiscard]] std::string edge(const std::string& key, const std::string& attr) const {
    return attribute(edges.at(key), attr);
  }

  std::map<std::string, Agnode_t*> nodes;
  std::map<std::string, Agedge_t*> edges;

 private:
  std::unique_ptr<Agraph_t, int (*)(Agraph_t*)> graph_;
};

// What Graphviz makes of a label or tooltip, as far as we write them.
std::string shown(const std::string& label) {
  std::string out;
  for (std::size_t i = 0; i < label.size(); ++i) {
    if (label[i] == '\\' && i + 1 < label.size()) {
      ++i;
      out += label[i] == 'l' || label[i] == 'n' ? '\n' : label[i];
    } else if (label.compare(i, 5, "&amp;") == 0) {
      out += '&';
      i += 4;
    } else {
      out += label[i];
    }
  }
  return out;
}

TEST(ExportDot, HasClaimsSourcesAndTheArticle) {
  const Parsed dot(to_dot(graph_of({{"L'eau monte", "a dit", "Odile", {"AFP"}}})));
  ASSERT_TRUE(dot.ok());
  EXPECT_EQ(dot.name(), "hand-made");
  EXPECT_EQ(shown(dot.node("a1", "label")), "1\nL'eau monte\n");
  EXPECT_EQ(dot.node("a1", "tooltip"), "L'eau monte");
  EXPECT_EQ(dot.node("e1", "label"), "Odile");
  EXPECT_EQ(dot.node("e2", "tooltip"), "AFP : propos 1");
  EXPECT_EQ(dot.node("article", "label"), "Titre");
  EXPECT_EQ(dot.edge("a1.1", "label"), "a dit");
  EXPECT_EQ(dot.edge("a1.1", "class"), "said");
  EXPECT_EQ(dot.edge("a1.2", "label"), "");
  EXPECT_EQ(dot.edge("a1.3", "class"), "published");
}

TEST(ExportDot, StatusesDifferWithoutColour) {
  std::map<std::string, StatusValue> seen;
  for (StatusValue status : {StatusValue::asserted, StatusValue::hedged, StatusValue::unconfirmed,
                             StatusValue::denied, StatusValue::confirmed}) {
    const Parsed dot(to_dot(graph_of({{"A", "dit", "Odile", {}, status}})));
    const std::string look = dot.node("a1", "style") + "/" + dot.node("a1", "penwidth") + "/" +
                             dot.node("a1", "peripheries");
    EXPECT_TRUE(seen.emplace(look, status).second) << look;
    EXPECT_EQ(dot.node("a1", "class"), "claim " + std::string(to_string(status)));
  }
}

TEST(ExportDot, KindsDifferWithoutColour) {
  std::map<std::string, EntityKind> seen;
  for (int kind = 0; kind <= static_cast<int>(EntityKind::anonymous); ++kind) {
    Analysis analysis = testing::hand_made({{"A", "dit", "Odile"}});
    analysis.entities[0].kind = static_cast<EntityKind>(kind);
    const Parsed dot(to_dot({ProvenanceGraph::from(analysis)}));
    const std::string look = dot.node("e1", "shape") + "/" + dot.node("e1", "style");
    EXPECT_TRUE(seen.emplace(look, analysis.entities[0].kind).second) << look;
  }
}

TEST(ExportDot, SaysWhoDoesNotConfirm) {
  const Parsed dot(to_dot(
      graph_of({{"cent soldats", "a affirmé", "Ankara", {}, StatusValue::unconfirmed, {"Damas"}},
                {"B", "dit", "Odile", {}, StatusValue::denied, {"Ankara"}},
                {"C", "dit", "Odile", {}, StatusValue::hedged}})));
  EXPECT_EQ(shown(dot.node("a1", "label")), "1 · [?] non confirmé par Damas\ncent soldats\n");
  EXPECT_EQ(shown(dot.node("a2", "label")), "2 · [×] démenti par Ankara\nB\n");
  EXPECT_EQ(shown(dot.node("a3", "label")), "3 · [~] avec réserve\nC\n");
  EXPECT_EQ(dot.edge("a1.3", "label"), "non confirmé par");
  EXPECT_EQ(dot.edge("a1.3", "style"), "dashed");
  EXPECT_EQ(dot.edge("a2.3", "label"), "démenti par");
}

TEST(ExportDot, NumbersTheWaysWhereTheyPart) {
  // Odile ─1,3─► AFP ─► article; Odile ─2─► article. AFP has one way: no number.
  const Parsed dot(to_dot(graph_of(
      {{"A", "dit", "Odile", {"AFP"}}, {"B", "dit", "Odile"}, {"C", "dit", "Odile", {"AFP"}}})));
  EXPECT_EQ(dot.edge("a1.2", "label"), "nº 1, 3");
  EXPECT_EQ(dot.edge("a2.2", "label"), "nº 2");
  EXPECT_EQ(dot.edge("a1.3", "label"), "");
  EXPECT_EQ(dot.edge("a1.3", "tooltip"), "propos 1, 3");
  EXPECT_EQ(dot.edges.count("a3.2"), 0U) << "shared steps are one line";
}

TEST(ExportDot, SaysWhenNobodyIsNamed) {
  const Parsed dot(to_dot(graph_of({{"A", "est accusé", ""}, {"B", ":", "", {"AFP"}}})));
  EXPECT_EQ(shown(dot.edge("a1.1", "label")), "est accusé\n(source non nommée)");
  EXPECT_EQ(dot.edge("a2.1", "label"), "source non nommée");
}

TEST(ExportDot, LongClaimsAreWrappedAndCutWithTheWholeAsTooltip) {
  std::string words = "Les";
  for (int i = 0; i < 60; ++i) words.append(" mot").append(std::to_string(i));
  const Parsed dot(to_dot(graph_of({{words, "a dit", "Odile"}})));
  EXPECT_EQ(dot.node("a1", "tooltip"), words);
  const std::string label = shown(dot.node("a1", "label"));
  EXPECT_LT(columns(label), 160U);
  EXPECT_NE(label.find("…\n"), std::string::npos);
  for (std::size_t at = 0; at < label.size();) {
    const std::size_t end = label.find('\n', at);
    EXPECT_LE(columns(label.substr(at, end - at)), 34U);
    at = end + 1;
  }
}

TEST(ExportDot, AnArticleWithoutClaimsSaysSoAndHasNoLegend) {
  const Parsed dot(to_dot(graph_of({})));
  ASSERT_TRUE(dot.ok());
  EXPECT_EQ(shown(dot.node("article", "label")), "Titre\n(aucun propos rapporté)");
  EXPECT_EQ(dot.nodes.size(), 1U);
}

TEST(ExportDot, TheArticleSaysWhereItComesFrom) {
  Analysis analysis = testing::hand_made({{"A", "dit", "Odile", {"AFP", "Reuters"}}});
  analysis.document.dateline = Dateline{"PARIS", testing::entity_named(analysis, "AFP"), {0, 1}};
  const EntityIndex reuters = testing::entity_named(analysis, "Reuters");
  analysis.document.credits = {{reuters, {0, 1}}, {reuters, {1, 2}}};
  const Parsed dot(to_dot({ProvenanceGraph::from(analysis)}));
  EXPECT_EQ(shown(dot.node("article", "label")), "Titre\nPARIS (AFP)\nCrédits : Reuters");
}

TEST(ExportDot, SourcesSayWhatTheyAre) {
  const struct {
    EntityKind kind;
    std::vector<std::string> roles;
    const char* ownership;
    const char* expected;
  } kCases[] = {
      {EntityKind::person, {"préfète"}, "", "Odile\n(préfète)"},
      {EntityKind::person, {"Odile", "maire"}, "", "Odile\n(maire)"},
      {EntityKind::person, {"Odile"}, "", "Odile"},
      {EntityKind::agency, {"agence"}, "state", "Odile\n(agence d'État, SY)"},
      {EntityKind::media, {"journal"}, "party", "Odile\n(média de parti, SY)"},
      {EntityKind::media, {"journal"}, "private", "Odile"},
      {EntityKind::document, {"rapport"}, "", "Odile"},
  };
  for (const auto& [kind, roles, ownership, expected] : kCases) {
    Analysis analysis = testing::hand_made({{"A", "dit", "Odile"}});
    analysis.entities[0] = {"Odile", kind, roles, {}, {}, "SY", ownership};
    const Parsed dot(to_dot({ProvenanceGraph::from(analysis)}));
    EXPECT_EQ(shown(dot.node("e1", "label")), expected);
  }
}

TEST(ExportDot, SeveralArticlesAreClusters) {
  std::vector<ProvenanceGraph> graphs = graph_of({{"A", "dit", "Odile"}});
  graphs.push_back(graphs.front());
  const Parsed dot(to_dot(graphs));
  ASSERT_TRUE(dot.ok());
  EXPECT_EQ(dot.nodes.count("d1.a1"), 1U);
  EXPECT_EQ(dot.nodes.count("d2.article"), 1U);
}

TEST(ExportDot, HostileWordsSurviveTheParser) {
  const char* const kHostile[] = {
      "<b>gras</b>", "<<table>>",      "a\\nb",          "fin\\",    "\\",
      "\"",          "\\\"; evil [x]", "&lt;script&gt;", "R&D & Co", "%s\\N\\G\\E\\l",
      "// */ }",     "node",           "été « où »",     "-1.5",     "{rec|ord}"};
  for (const char* hostile : kHostile) {
    Analysis analysis = testing::hand_made({{hostile, hostile, hostile, {"AFP"}}});
    analysis.document.id = hostile;
    analysis.entities[1].roles.emplace_back(hostile);
    const Parsed dot(to_dot({ProvenanceGraph::from(analysis)}));
    ASSERT_TRUE(dot.ok()) << hostile;
    EXPECT_EQ(shown(dot.name()), (*hostile == '%' ? "_" : "") + std::string(hostile));
    EXPECT_EQ(shown(dot.node("a1", "label")), "1\n" + std::string(hostile) + "\n");
    EXPECT_EQ(shown(dot.node("a1", "tooltip")), hostile);
    EXPECT_EQ(shown(dot.node("e1", "label")), hostile);
    EXPECT_EQ(shown(dot.node("e2", "label")), "AFP\n(" + std::string(hostile) + ")");
    EXPECT_EQ(dot.nodes.size(), 7U) << hostile;
  }
}

TEST(ExportDot, ControlCharactersDoNotReachIt) {
  const std::string dot = to_dot(graph_of({{"a\x1b[2J\x07\x01z", "dit", "O\x02\x7F"}}));
  for (char c : dot) EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t');
}

TEST(ExportDot, IsTheSameEveryTimeAndOnEveryThread) {
  const std::vector<ProvenanceGraph> graphs =
      graph_of({{"A", "dit", "Odile", {"AFP"}}, {"B", "dit", "Lormel", {"AFP"}}});
  const std::string once = to_dot(graphs);
  std::vector<std::future<std::string>> again;
  for (int i = 0; i < 8; ++i) {
    again.push_back(std::async(std::launch::async, [&graphs] { return to_dot(graphs); }));
  }
  for (auto& each : again) EXPECT_EQ(each.get(), once);
}

// e1 Odile with all claims but two, of whom one is denied by e3 Damas; e2 AFP
std::vector<HandMadeClaim> too_many() {
  std::vector<HandMadeClaim> out(kMostClaimsDrawn, {"A", "dit", "Odile", {"AFP"}});
  out[1] = {"B", "dit", "Odile", {}, StatusValue::denied, {"Damas"}};
  out[2] = {"C", "est accusé", ""};
  return out;
}

TEST(ExportDot, TooManyClaimsAreFoldedBySpeakerAndItSaysSo) {
  std::vector<HandMadeClaim> claims = too_many();
  EXPECT_FALSE(is_folded_when_drawn(graph_of(claims)));
  const Parsed whole(to_dot(graph_of(claims)));
  EXPECT_EQ(whole.nodes.count("a200"), 1U);
  EXPECT_EQ(whole.graph("label"), "");

  claims.push_back({"D", "dit", "Odile", {"AFP"}});
  EXPECT_TRUE(is_folded_when_drawn(graph_of(claims)));
  const Parsed dot(to_dot(graph_of(claims)));
  ASSERT_TRUE(dot.ok());
  EXPECT_EQ(dot.nodes.count("a1"), 0U);
  EXPECT_EQ(shown(dot.graph("label")),
            "201 propos, trop pour un dessin (plus de 200) :\n"
            "ceux d'une même source sont réunis, les nombres comptent les propos");
  EXPECT_EQ(shown(dot.node("claims.e1", "label")), "200 propos\n1 [×] démenti");
  EXPECT_EQ(shown(dot.node("claims.nobody", "label")), "1 propos");
  EXPECT_EQ(dot.node("claims.nobody", "tooltip"), "propos 3");
  EXPECT_EQ(dot.node("e1", "label"), "Odile");
  EXPECT_TRUE(dot.node("e1", "tooltip").starts_with("Odile : 200 propos : 1, 2, 4, "));
  EXPECT_EQ(dot.node("article", "label"), "Titre");
  std::multiset<std::string> labels;
  for (const auto& [key, edge] : dot.edges) labels.insert(Parsed::attribute(edge, "label"));
  EXPECT_EQ(labels.count("199"), 2U) << "Odile to AFP, AFP to the article";
  EXPECT_EQ(labels.count("1 démenti par"), 1U);
  EXPECT_EQ(labels.count("source non nommée"), 1U);
}

TEST(ExportDot, ANarrowedGraphIsNotFoldedForWhatItLeavesOut) {
  std::vector<HandMadeClaim> claims = too_many();
  claims.push_back({"D", "dit", "Lormel"});
  const ProvenanceGraph graph = graph_of(claims).front();
  EXPECT_TRUE(is_folded_when_drawn({graph}));
  EXPECT_FALSE(is_folded_when_drawn({graph.narrowed({0, 1})}));
}

TEST(ExportDot, SeveralArticlesAreFoldedTogether) {
  std::vector<ProvenanceGraph> graphs = graph_of(too_many());
  graphs.push_back(graphs.front());
  const Parsed dot(to_dot(graphs));
  EXPECT_EQ(dot.nodes.count("d2.claims.e1"), 1U);
  EXPECT_EQ(dot.nodes.count("d1.article"), 1U);
  EXPECT_EQ(dot.nodes.count("d1.others"), 0U);
}

TEST(ExportPicture, ThousandsOfSpeakersAreStillAPicture) {
  std::vector<HandMadeClaim> claims;
  for (int i = 0; i < 3000; ++i) {
    const std::string name = "S<" + std::to_string(i) + ">";
    claims.push_back({"A", "dit", name, {"R" + name}});
  }
  const Parsed dot(to_dot(graph_of(claims)));
  EXPECT_EQ(dot.node("others", "label"), "5940 autres sources");
  EXPECT_LT(dot.nodes.size(), 140U);
  const Result<std::string> svg = to_picture(graph_of(claims), PictureFormat::svg);
  ASSERT_TRUE(svg.ok()) << svg.error().describe();
  EXPECT_NE(svg.value().find("trop pour un dessin"), std::string::npos);
}

TEST(ExportPicture, RefusesMoreArticlesThanAnybodyCouldRead) {
  const std::vector<ProvenanceGraph> many(201, graph_of({{"A", "dit", "Odile"}}).front());
  const Result<std::string> svg = to_picture(many, PictureFormat::svg);
  ASSERT_FALSE(svg.ok());
  EXPECT_EQ(svg.error().message,
            "a picture of 201 articles could not be read (at most 200); draw fewer at a time, or "
            "each on its own");
}

TEST(ExportPicture, DrawsEveryFormat) {
  const std::vector<ProvenanceGraph> graphs =
      graph_of({{"<script>alert(1)</script>", "dit", "Odile & \"fils\"", {"AFP"}}});
  const Result<std::string> svg = to_picture(graphs, PictureFormat::svg);
  ASSERT_TRUE(svg.ok()) << svg.error().describe();
  EXPECT_EQ(svg.value().find("<script>"), std::string::npos);
  EXPECT_NE(svg.value().find("Odile &amp; &quot;fils&quot;"), std::string::npos);
  const Result<std::string> png = to_picture(graphs, PictureFormat::png);
  ASSERT_TRUE(png.ok()) << png.error().describe();
  EXPECT_TRUE(png.value().starts_with("\x89PNG"));
  const Result<std::string> pdf = to_picture(graphs, PictureFormat::pdf);
  ASSERT_TRUE(pdf.ok()) << pdf.error().describe();
  EXPECT_TRUE(pdf.value().starts_with("%PDF"));
}

}  // namespace
}  // namespace selon
