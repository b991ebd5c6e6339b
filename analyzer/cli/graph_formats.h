#ifndef SELON_ANALYZER_CLI_GRAPH_FORMATS_H
#define SELON_ANALYZER_CLI_GRAPH_FORMATS_H

#include <string>
#include <string_view>
#include <vector>

#include "selon/graph.h"
#include "selon/result.h"

namespace selon::cli {

using GraphWriter = Result<std::string> (*)(const std::vector<ProvenanceGraph>&);

// What one article becomes in a folder: a file called by its id and an ending.
struct GraphFile {
  std::string ending;
  GraphWriter write;
};

struct GraphFormat {
  std::string name;                  // what --format takes
  std::vector<std::string> endings;  // of file names that tell the format
  bool drawing;                      // too many claims are folded (selon/export.h)
  bool binary;                       // not for terminals
  GraphWriter write;                 // all articles as one
  std::vector<GraphFile> files;      // one article, in a folder
};

[[nodiscard]] const std::vector<GraphFormat>& graph_formats();
// nullptr when there is none of that name.
[[nodiscard]] const GraphFormat* graph_format(std::string_view name);
// By the end of a file's name; nullptr when it tells none.
[[nodiscard]] const GraphFormat* graph_format_of_file(std::string_view path);
// In the order of the help.
[[nodiscard]] std::vector<std::string> graph_format_names();

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_GRAPH_FORMATS_H
