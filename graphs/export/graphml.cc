#include "graphs/export/table.h"
#include "graphs/export/xml.h"
#include "selon/export.h"

namespace selon {
namespace {

std::string_view graphml_type(ColumnType type) {
  switch (type) {
    case ColumnType::whole:
      return "int";
    case ColumnType::real:
      return "double";
    case ColumnType::text:
      break;
  }
  return "string";
}

// "n" and 3 give "n3", the key of a column.
std::string key(std::string_view prefix, std::size_t index) {
  return std::string(prefix).append(std::to_string(index));
}

template <typename Columns>
void declare(XmlWriter& xml, std::string_view prefix, std::string_view element,
             const Columns& columns) {
  const std::string label = std::string(prefix) + "label";
  xml.leaf("key",
           {{"id", label}, {"for", element}, {"attr.name", "label"}, {"attr.type", "string"}});
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::string id = key(prefix, i);
    xml.leaf("key", {{"id", id},
                     {"for", element},
                     {"attr.name", columns[i].name},
                     {"attr.type", graphml_type(columns[i].type)}});
  }
}

// Missing data is what empty cells become.
template <typename Row>
void add_data(XmlWriter& xml, std::string_view prefix, const Row& row) {
  const std::string label = std::string(prefix) + "label";
  if (!row.label.empty()) xml.leaf("data", {{"key", label}}, row.label);
  for (std::size_t i = 0; i < row.values.size(); ++i) {
    if (row.values[i].empty()) continue;
    const std::string id = key(prefix, i);
    xml.leaf("data", {{"key", id}}, row.values[i]);
  }
}

}  // namespace

std::string to_graphml(const std::vector<ProvenanceGraph>& graphs) {
  const Tables tables = tables_of(graphs);
  XmlWriter xml;
  xml.open("graphml", {{"xmlns", "http://graphml.graphdrawing.org/xmlns"}});
  declare(xml, "n", "node", kNodeColumns);
  declare(xml, "e", "edge", kEdgeColumns);
  xml.open("graph", {{"id", "selon"}, {"edgedefault", "directed"}});
  for (const NodeRow& node : tables.nodes) {
    xml.open("node", {{"id", node.id}});
    add_data(xml, "n", node);
    xml.close();
  }
  for (const EdgeRow& edge : tables.edges) {
    xml.open("edge", {{"id", edge.id},
                      {"source", tables.nodes[edge.from].id},
                      {"target", tables.nodes[edge.to].id}});
    add_data(xml, "e", edge);
    xml.close();
  }
  xml.close();
  xml.close();
  return xml.take();
}

}  // namespace selon
