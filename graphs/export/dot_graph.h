#ifndef SELON_GRAPHS_EXPORT_DOT_GRAPH_H
#define SELON_GRAPHS_EXPORT_DOT_GRAPH_H

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "selon/result.h"

// cgraph's own types, so that only dot_graph.cc sees its headers.
struct Agraph_s;
struct Agnode_s;

namespace selon {

// Attribute names and values of one node, edge or cluster.
using DotAttributes = std::vector<std::pair<const char*, std::string>>;

// A text for a label, tooltip or URL, so that Graphviz shows exactly that text: its escapes
// (\n, \N, \G …) and HTML entities are made literal. The text must be clean (graphs/words.h).
[[nodiscard]] std::string dot_escaped(std::string_view text);

// A directed graph of cgraph, freed with the object. cgraph and gvc keep global state: as long
// as an object lives, it holds the one lock that all share, so keep it short.
class DotGraph {
 public:
  using Cluster = Agraph_s*;  // owned by the graph
  using Node = Agnode_s*;     // owned by the graph

  explicit DotGraph(const std::string& name);
  ~DotGraph();
  DotGraph(const DotGraph&) = delete;
  DotGraph& operator=(const DotGraph&) = delete;

  // The graph as a whole, as a place for nodes.
  [[nodiscard]] Cluster top() const { return graph_; }
  // What stands above the picture.
  void set_title(const std::string& label);
  // What nodes, edges and the graph have when nothing else is said.
  void graph_default(const char* attribute, const std::string& value);
  void node_default(const char* attribute, const std::string& value);
  void edge_default(const char* attribute, const std::string& value);

  // Graphviz frames subgraphs whose names begin with "cluster".
  Cluster cluster(Cluster within, const std::string& name, const DotAttributes& attributes);
  Node node(Cluster within, const std::string& name, const DotAttributes& attributes);
  // `key` tells parallel edges apart.
  void edge(Cluster within, Node from, Node to, const std::string& key,
            const DotAttributes& attributes);

  [[nodiscard]] std::string dot() const;
  // Laid out by the engine "dot". `format` is a Graphviz format: "svg", "png", "pdf".
  [[nodiscard]] Result<std::string> picture(const char* format);

 private:
  std::unique_lock<std::mutex> lock_;
  Agraph_s* graph_;
};

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_DOT_GRAPH_H
