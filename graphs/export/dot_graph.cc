#include "graphs/export/dot_graph.h"

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

namespace selon {
namespace {

// One lock for every graph of the process.
std::mutex& graphviz_mutex() {
  static std::mutex mutex;
  return mutex;
}

// cgraph takes char* and copies what it is given.
char* c_string(const char* text) { return const_cast<char*>(text); }
char* c_string(const std::string& text) { return const_cast<char*>(text.c_str()); }

void set_all(void* object, const DotAttributes& attributes) {
  for (const auto& [name, value] : attributes) {
    agsafeset(object, c_string(name), c_string(value), c_string(""));
  }
}

int append_to_string(void* channel, const char* text) {
  static_cast<std::string*>(channel)->append(text);
  return 0;
}

int read_nothing(void*, char*, int) { return 0; }
int flush_nothing(void*) { return 0; }

// Makes agwrite append to a std::string. cgraph keeps the address for the graph's lifetime.
Agiodisc_t string_output = {read_nothing, append_to_string, flush_nothing};

// What Graphviz has complained about since the last picture; guarded by graphviz_mutex.
std::string& complaints() {
  static std::string text;
  return text;
}

int keep_complaint(char* text) {
  complaints().append(text);
  return 0;
}

// A gvc context with what belongs to one layout.
class Layout {
 public:
  explicit Layout(Agraph_t* graph)
      : graph_(graph), context_(gvContext()), done_(gvLayout(context_, graph, "dot") == 0) {}
  ~Layout() {
    if (done_) gvFreeLayout(context_, graph_);
    gvFreeContext(context_);
  }
  Layout(const Layout&) = delete;
  Layout& operator=(const Layout&) = delete;

  // False when Graphviz could not draw it.
  bool render(const char* format, std::string& out) {
    char* data = nullptr;
    unsigned int size = 0;
    if (!done_ || gvRenderData(context_, graph_, format, &data, &size) != 0) return false;
    out.assign(data, size);
    gvFreeRenderData(data);
    return !out.empty();
  }

 private:
  Agraph_t* graph_;
  GVC_t* context_;
  bool done_;
};

}  // namespace

std::string dot_escaped(std::string_view text) {
  std::string out;
  for (char c : text) {
    if (c == '\\') {
      out += "\\\\";
    } else if (c == '&') {
      out += "&amp;";
    } else {
      out += c;
    }
  }
  return out;
}

DotGraph::DotGraph(const std::string& name) : lock_(graphviz_mutex()) {
  Agdisc_t discipline = {nullptr, nullptr, &string_output};
  graph_ = agopen(c_string(name), Agdirected, &discipline);
}

DotGraph::~DotGraph() { agclose(graph_); }

void DotGraph::graph_default(const char* attribute, const std::string& value) {
  agattr(graph_, AGRAPH, c_string(attribute), c_string(value));
}

void DotGraph::node_default(const char* attribute, const std::string& value) {
  agattr(graph_, AGNODE, c_string(attribute), c_string(value));
}

void DotGraph::edge_default(const char* attribute, const std::string& value) {
  agattr(graph_, AGEDGE, c_string(attribute), c_string(value));
}

DotGraph::Cluster DotGraph::cluster(Cluster within, const std::string& name,
                                    const DotAttributes& attributes) {
  Agraph_t* cluster = agsubg(within, c_string(name), /*cflag=*/1);
  set_all(cluster, attributes);
  return cluster;
}

DotGraph::Node DotGraph::node(Cluster within, const std::string& name,
                              const DotAttributes& attributes) {
  Agnode_t* node = agnode(within, c_string(name), /*createflag=*/1);
  set_all(node, attributes);
  return node;
}

void DotGraph::edge(Cluster within, Node from, Node to, const std::string& key,
                    const DotAttributes& attributes) {
  set_all(agedge(within, from, to, c_string(key), /*createflag=*/1), attributes);
}

std::string DotGraph::dot() const {
  std::string out;
  agwrite(graph_, &out);
  return out;
}

Result<std::string> DotGraph::picture(const char* format) {
  complaints().clear();
  agseterrf(keep_complaint);
  std::string out;
  const bool drawn = Layout(graph_).render(format, out);
  agseterrf(nullptr);
  if (drawn) return out;
  return Error{"Graphviz could not draw the picture: " + complaints(), "", 0};
}

}  // namespace selon
