#ifndef SELON_GRAPHS_EXPORT_TABLE_H
#define SELON_GRAPHS_EXPORT_TABLE_H

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "selon/graph.h"

namespace selon {

// Provenance graphs as two tables, which CSV, GraphML and GEXF write each in its own way.

enum class ColumnType { text, whole, real };

struct Column {
  std::string_view name;
  ColumnType type;
};

// Spans are written "BEGIN-END" in UTF-8 bytes, end exclusive, several with spaces between.
inline constexpr std::array<Column, 15> kNodeColumns = {{
    {"kind", ColumnType::text},         // NodeKind
    {"article", ColumnType::text},      // article_ids()
    {"status", ColumnType::text},       // claims only, like all up to "rule"
    {"mode", ColumnType::text},         //
    {"line", ColumnType::whole},        // where the claim begins, from 1
    {"confidence", ColumnType::real},   // 0 … 1
    {"cue_span", ColumnType::text},     //
    {"within", ColumnType::text},       // the id of the claim whose words hold this one
    {"rule", ColumnType::text},         // see `selon help rules`
    {"spans", ColumnType::text},        // a claim's content, an entity's mentions, the title
    {"entity_kind", ColumnType::text},  // entities only, like all that follow
    {"roles", ColumnType::text},        // joined by "; "
    {"country", ColumnType::text},      //
    {"ownership", ColumnType::text},    //
    {"sha256", ColumnType::text},       // of the text; the article only
}};

inline constexpr std::array<Column, 4> kEdgeColumns = {{
    {"kind", ColumnType::text},     // EdgeKind
    {"article", ColumnType::text},  // article_ids()
    {"claim", ColumnType::text},    // the id of the claim whose way this step is part of
    {"status", ColumnType::text},   // that claim's
}};

// Where a column stands; a name that no column has does not compile.
template <std::size_t N>
consteval std::size_t column(const std::array<Column, N>& columns, std::string_view name) {
  std::size_t at = 0;
  while (columns.at(at).name != name) ++at;
  return at;
}
consteval std::size_t in_node(std::string_view name) { return column(kNodeColumns, name); }
consteval std::size_t in_edge(std::string_view name) { return column(kEdgeColumns, name); }

struct NodeRow {
  std::string id;
  std::string label;
  std::array<std::string, kNodeColumns.size()> values;  // empty where there is nothing to say
};

struct EdgeRow {
  std::string id;
  std::size_t from = 0;  // index into Tables::nodes
  std::size_t to = 0;
  std::size_t claim = 0;  // the node of the claim whose way it is
  std::string label;
  std::array<std::string, kEdgeColumns.size()> values;
};

struct Tables {
  std::vector<NodeRow> nodes;
  std::vector<EdgeRow> edges;
};

// Ids are those of the graph; of several graphs, "ARTICLE/ID" (what follows the last slash is the
// graph's own). Ids of articles that are alike get "-2", "-3" … for that.
[[nodiscard]] Tables tables_of(const std::vector<ProvenanceGraph>& graphs);

// The ids of the articles, all different, as in tables_of.
[[nodiscard]] std::vector<std::string> article_ids(const std::vector<ProvenanceGraph>& graphs);

// "3-14 20-31"
[[nodiscard]] std::string spans_text(const std::vector<Span>& spans);

// The shortest decimal number that reads back as the same; empty for what is no number.
[[nodiscard]] std::string number_text(double value);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_TABLE_H
