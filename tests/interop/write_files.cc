// write_files FOLDER ARTICLE...   writes graphs in every format for programs, for the scripts here
//
// For each article, and for invented analyses full of hostile names, below FOLDER:
//   NAME.analyses.ndjson, NAME.json                 what the others are compared with
//   NAME.graphml, .gexf, .prov.jsonld, .claims.jsonld, .nodes.csv, .edges.csv
// and all of them in one file each as "all".

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "selon/selon.h"
#include "tests/support/hand_made.h"

namespace {

namespace fs = std::filesystem;
using selon::Analysis;
using selon::ProvenanceGraph;

// No name holds U+FFFE or bytes that are no UTF-8: the JSON that they are compared with could not
// show them as they were. Unit tests have those.
const std::vector<std::string> kHostile = {
    "<b>gras</b> & \"co\" 'x'",
    "]]>",
    "<![CDATA[x]]>",
    "&lt;&#0;&amp;",
    "<!-- -- --> <?xml?>",
    "a\nb\r\nc\rd\te",
    " blancs ",
    std::string("nul\0 bel\x07 esc\x1B[2J", 16),
    "🦊 👩‍👩‍👧",
    "\u202EAFP\u202C\u200F",
    "\u0085\u2028\u2029\u00A0",
    "=1+1",
    "+33 1",
    "-2",
    "@SUM(A1:A9)",
    "\t=cmd|' /C calc'!A0",
    "'=1",
    "＝1",
    "a,b;c\"d\"",
    "{\"@id\": \"x\"}",
    "\\u0041\\n\\",
    "a/b/c#d?e%20",
    "e1",
    "article",
    "中文 العربية",
};

// Every name speaks, relays and disputes.
Analysis hostile() {
  std::vector<selon::testing::HandMadeClaim> claims;
  for (std::size_t i = 0; i < kHostile.size(); ++i) {
    const std::string& next = kHostile[(i + 1) % kHostile.size()];
    claims.push_back({kHostile[i],
                      kHostile[i],
                      kHostile[i],
                      {next, "AFP"},
                      static_cast<selon::StatusValue>(i % 5),
                      {next}});
    if (i % 4 == 3) claims.back().within = i - 1;
    if (i % 6 == 5) claims.back().speaker.clear();
  }
  Analysis out = selon::testing::hand_made(claims);
  for (std::size_t i = 0; i < out.entities.size(); ++i) {
    selon::Entity& entity = out.entities[i];
    entity.kind = static_cast<selon::EntityKind>(i % 8);
    entity.roles = {kHostile[i % kHostile.size()], "rôle"};
    entity.country = kHostile[(i + 2) % kHostile.size()];
    if (i % 3 == 0) entity.affiliation = (i + 1) % out.entities.size();
  }
  out.document.id = "hostile <&\"'> ]]> 🦊 #/%";
  out.document.credits = {{0, {0, 5}}, {3, {0, 5}}};
  return out;
}

class Files {
 public:
  explicit Files(fs::path folder) : folder_(std::move(folder)) {}

  void write(const std::string& name, const std::vector<ProvenanceGraph>& graphs) const {
    put(name + ".json", selon::to_graph_json(graphs));
    put(name + ".graphml", selon::to_graphml(graphs));
    put(name + ".gexf", selon::to_gexf(graphs));
    put(name + ".prov.jsonld", selon::to_prov(graphs));
    put(name + ".claims.jsonld", selon::to_claims(graphs));
    put(name + ".nodes.csv", selon::to_csv_nodes(graphs));
    put(name + ".edges.csv", selon::to_csv_edges(graphs));
    std::string analyses;
    for (const ProvenanceGraph& graph : graphs) analyses += selon::to_ndjson(graph.analysis());
    put(name + ".analyses.ndjson", analyses);
  }

 private:
  void put(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
  }

  fs::path folder_;
};

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  const auto analyzer = selon::Analyzer::create();
  if (!analyzer || arguments.empty()) return 1;
  fs::create_directories(arguments.front());
  const Files files(arguments.front());
  std::vector<ProvenanceGraph> all = {ProvenanceGraph::from(hostile())};
  files.write("hostile", all);
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    std::ifstream in(arguments[i], std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const std::string name = fs::path(arguments[i]).stem().string();
    auto analysis = analyzer.value().analyze(text, name);
    if (!in || !analysis) {
      std::cerr << arguments[i] << " cannot be read\n";
      return 1;
    }
    all.push_back(ProvenanceGraph::from(std::move(analysis).value()));
    files.write(name, {all.back()});
  }
  files.write("all", all);
  return 0;
}
