// What the README shows of the library, against the installed package.

#include <selon/analyzer.h>
#include <selon/graph.h>

#include <iostream>

int main() {
  const auto analyzer = selon::Analyzer::create();
  if (!analyzer) {
    std::cerr << analyzer.error().describe() << "\n";
    return 1;
  }
  const auto analysis = analyzer.value().analyze(
      "La récolte sera maigre, a déclaré Odile Varenne à l'AFP.\n", "exemple");
  if (!analysis) {
    std::cerr << analysis.error().describe() << "\n";
    return 1;
  }
  const auto graph = selon::ProvenanceGraph::from(analysis.value());
  std::string chain;
  for (const auto node : graph.chain(0)) chain += graph.nodes()[node].label + "\n";
  std::cout << chain;
  const bool right = chain.starts_with("La récolte sera maigre\nOdile Varenne\nAFP\n");
  return right ? 0 : 1;
}
