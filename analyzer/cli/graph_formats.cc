#include "analyzer/cli/graph_formats.h"

#include "selon/export.h"

namespace selon::cli {
namespace {

using Graphs = std::vector<ProvenanceGraph>;

template <PictureFormat Format>
Result<std::string> picture(const Graphs& graphs) {
  return to_picture(graphs, Format);
}

// A writer that cannot fail.
template <std::string (*Write)(const Graphs&)>
Result<std::string> text(const Graphs& graphs) {
  return Write(graphs);
}

// A format whose files all end alike.
GraphFormat simple(const std::string& name, const std::string& ending, GraphWriter write) {
  return {name, {ending}, false, false, write, {{ending, write}}};
}

GraphFormat drawing(const std::string& name, bool binary, GraphWriter write) {
  return {name, {"." + name}, true, binary, write, {{"." + name, write}}};
}

std::vector<GraphFormat> make_formats() {
  std::vector<GraphFormat> out = {
      drawing("dot", false, text<to_dot>),
      drawing("svg", false, picture<PictureFormat::svg>),
      drawing("png", true, picture<PictureFormat::png>),
      drawing("pdf", true, picture<PictureFormat::pdf>),
      simple("json", ".json", text<to_graph_json>),
      simple("graphml", ".graphml", text<to_graphml>),
      simple("gexf", ".gexf", text<to_gexf>),
      simple("prov", ".prov.jsonld", text<to_prov>),
      simple("claims", ".claims.jsonld", text<to_claims>),
      {"csv",
       {".csv"},
       false,
       false,
       text<to_csv_edges>,
       {{".nodes.csv", text<to_csv_nodes>}, {".edges.csv", text<to_csv_edges>}}},
  };
  out.front().endings.emplace_back(".gv");
  return out;
}

}  // namespace

const std::vector<GraphFormat>& graph_formats() {
  static const std::vector<GraphFormat> kFormats = make_formats();
  return kFormats;
}

const GraphFormat* graph_format(std::string_view name) {
  for (const GraphFormat& format : graph_formats()) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

const GraphFormat* graph_format_of_file(std::string_view path) {
  for (const GraphFormat& format : graph_formats()) {
    for (const std::string& ending : format.endings) {
      if (path.ends_with(ending)) return &format;
    }
  }
  return nullptr;
}

std::vector<std::string> graph_format_names() {
  std::vector<std::string> out;
  for (const GraphFormat& format : graph_formats()) out.push_back(format.name);
  return out;
}

}  // namespace selon::cli
