#include "tests/support/invariants.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>
#include <vector>

#include "selon/chains.h"
#include "selon/export.h"
#include "tests/support/readers.h"
#include "tests/support/well_formed.h"

namespace selon::testing {
namespace {

std::string in(const char* format, const std::string& problems) {
  return problems.empty() ? "" : std::string(format) + ": " + problems;
}

// A chain goes from the claim to the article and meets nobody twice.
std::string broken_chains(const ProvenanceGraph& graph) {
  std::string out;
  for (const AttributionIndex claim : graph.claims()) {
    const std::vector<NodeIndex> chain = graph.chain(claim);
    if (chain.size() < 2 || chain.back() != graph.root()) out += "a chain without end\n";
    if (std::set(chain.begin(), chain.end()).size() != chain.size()) out += "a chain in a circle\n";
  }
  for (const GraphEdge& edge : graph.edges()) {
    if (edge.from >= graph.nodes().size() || edge.to >= graph.nodes().size()) {
      out += "an edge to nowhere\n";
    }
  }
  return out;
}

std::string for_people(const Analysis& analysis) {
  std::string out;
  out += in("text", leaks(to_text(analysis, {.explain = true}), Medium::screen));
  for (const Language language : {Language::french, Language::english}) {
    const AuditReport report = audit(analysis, {.language = language, .disabled = {}});
    out += in("audit", leaks(to_text(report, {.explain = true}), Medium::screen));
    out += in("Markdown", leaks(to_markdown(report), Medium::screen));
    out += in("page", leaks(to_html({report}), Medium::page));
    for (const std::string& json : {to_audit_json({report}), to_sarif({report}, {"a.txt"})}) {
      out += in("audit", json_problem(json) + leaks(json, Medium::json));
    }
  }
  return out;
}

std::string of_graphs(const std::vector<ProvenanceGraph>& graphs) {
  std::string out;
  const std::string dot = to_dot(graphs);
  out += in("dot", dot_problem(dot) + leaks(dot, Medium::table));  // cgraph indents by tabs
  for (const std::string& xml : {to_graphml(graphs), to_gexf(graphs)}) {
    out += in("xml", xml_problem(xml) + leaks(xml, Medium::table));
  }
  for (const std::string& csv : {to_csv_nodes(graphs), to_csv_edges(graphs)}) {
    out += in("csv", csv_problem(csv) + leaks(csv, Medium::table));
  }
  for (const std::string& json : {to_graph_json(graphs), to_prov(graphs), to_claims(graphs)}) {
    out += in("graph", json_problem(json) + leaks(json, Medium::json));
  }
  return out;
}

// JSON knows no other numbers: it writes null for them.
bool finite(const Analysis& analysis) {
  return std::all_of(analysis.attributions.begin(), analysis.attributions.end(),
                     [](const Attribution& claim) { return std::isfinite(claim.confidence); });
}

std::string contract(const Analysis& analysis) {
  const std::string json = to_json(analysis, {.explain = true});
  std::string out = json_problem(json) + leaks(json, Medium::json);
  const std::string line = to_ndjson(analysis);
  if (line.find('\n') + 1 != line.size()) out += "a record of more than one line\n";
  out += json_problem(line) + leaks(line, Medium::json);
  const auto again = from_json(json, analysis.document.text);
  if (!again) {
    out += "cannot be read back: " + again.error().describe() + "\n";
  } else if (finite(analysis) && to_json(again.value(), {.explain = true}) != json) {
    out += "reads back otherwise\n";
  }
  return in("json", out);
}

}  // namespace

std::string broken_promises(const Analysis& analysis) {
  return malformed(analysis) + broken_chains(ProvenanceGraph::from(analysis)) +
         unreadable_outputs(analysis);
}

std::string unreadable_outputs(const Analysis& analysis) {
  const ProvenanceGraph graph = ProvenanceGraph::from(analysis);
  return contract(analysis) + for_people(analysis) + of_graphs({graph}) + of_graphs({graph, graph});
}

}  // namespace selon::testing
