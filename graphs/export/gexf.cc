#include "graphs/export/table.h"
#include "graphs/export/xml.h"
#include "selon/export.h"

namespace selon {
namespace {

std::string_view gexf_type(ColumnType type) {
  switch (type) {
    case ColumnType::whole:
      return "integer";
    case ColumnType::real:
      return "double";
    case ColumnType::text:
      break;
  }
  return "string";
}

template <typename Columns>
void declare(XmlWriter& xml, std::string_view element, const Columns& columns) {
  xml.open("attributes", {{"class", element}});
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string id = std::to_string(i);
    xml.leaf("attribute",
             {{"id", id}, {"title", columns[i].name}, {"type", gexf_type(columns[i].type)}});
  }
  xml.close();
}

// Missing values are what empty cells become.
template <typename Values>
void add_values(XmlWriter& xml, const Values& values) {
  xml.open("attvalues");
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i].empty()) continue;
    const std::string id = std::to_string(i);
    xml.leaf("attvalue", {{"for", id}, {"value", values[i]}});
  }
  xml.close();
}

}  // namespace

std::string to_gexf(const std::vector<ProvenanceGraph>& graphs) {
  const Tables tables = tables_of(graphs);
  XmlWriter xml;
  // Static graphs are the same in 1.3, but networkx refuses that before its version 3.6.
  xml.open("gexf", {{"xmlns", "http://www.gexf.net/1.2draft"}, {"version", "1.2"}});
  xml.open("graph", {{"defaultedgetype", "directed"}, {"mode", "static"}, {"idtype", "string"}});
  declare(xml, "node", kNodeColumns);
  declare(xml, "edge", kEdgeColumns);
  xml.open("nodes");
  for (const NodeRow& node : tables.nodes) {
    xml.open("node", {{"id", node.id}, {"label", node.label}});
    add_values(xml, node.values);
    xml.close();
  }
  xml.close();
  xml.open("edges");
  for (const EdgeRow& edge : tables.edges) {
    // Gephi melts parallel edges into one unless they differ by "kind", which is of 1.3; others
    // pass over it. Those of one claim are parallel only where its first source disputes it, too.
    const bool disputed = edge.values[in_edge("kind")] == to_string(EdgeKind::disputed);
    xml.open("edge", {{"id", edge.id},
                      {"source", tables.nodes[edge.from].id},
                      {"target", tables.nodes[edge.to].id},
                      {"label", edge.label},
                      {"kind", disputed ? edge.id : edge.values[in_edge("claim")]}});
    add_values(xml, edge.values);
    xml.close();
  }
  xml.close();
  xml.close();
  xml.close();
  return xml.take();
}

}  // namespace selon
