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
#include "tests/support/hostile.h"

namespace {

namespace fs = std::filesystem;
using selon::Analysis;
using selon::ProvenanceGraph;

// All names hold what the JSON that they are compared with can show as it is. Unit tests have
// others.
Analysis hostile() {
  Analysis out = selon::testing::of_names(selon::testing::hostile_names());
  out.document.id = "hostile <&\"'> ]]> 🦊 #/%";
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
