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
GraphFormat simple(const std::string& name, const std::string& ending, bool binary,
                   GraphWriter write) {
  return {name, {ending}, binary, write, {{ending, write}}};
}

std::vector<GraphFormat> make_formats() {
  std::vector<GraphFormat> out = {
      simple("dot", ".dot", false, text<to_dot>),
      simple("svg", ".svg", false, picture<PictureFormat::svg>),
      simple("png", ".png", true, picture<PictureFormat::png>),
      simple("pdf", ".pdf", true, picture<PictureFormat::pdf>),
      simple("json", ".json", false, text<to_graph_json>),
      simple("graphml", ".graphml", false, text<to_graphml>),
      simple("gexf", ".gexf", false, text<to_gexf>),
      simple("prov", ".prov.jsonld", false, text<to_prov>),
      simple("claims", ".claims.jsonld", false, text<to_claims>),
      {"csv",
       {".csv"},
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
