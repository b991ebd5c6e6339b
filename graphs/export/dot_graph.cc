#include "graphs/export/dot_graph.h"

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>

#include <map>

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

// Names of graphs, nodes, edge keys and subgraphs, numbered as they come. cgraph's own numbers
// are addresses, by which it also orders subgraphs: no two runs would write the same DOT.
class Names {
 public:
  explicit Names(Agraph_t* graph) : graph_(graph) {}

  // The number of a name; 0 when it is new and may not be made. Without a name, a new number.
  IDTYPE number(int kind, const char* name, bool may_make) {
    if (name == nullptr) return add(nullptr);
    const auto key = std::make_pair(kind, std::string(name));
    const auto found = numbers_.find(key);
    if (found != numbers_.end()) return found->second;
    if (!may_make) return 0;
    numbers_.emplace(key, names_.size() + 1);
    return add(agstrdup(graph_, c_string(name)));
  }

  // nullptr for what has no name.
  [[nodiscard]] char* name(IDTYPE number) const {
    return number >= 1 && number <= names_.size() ? names_[number - 1] : nullptr;
  }

 private:
  IDTYPE add(char* name) {
    names_.push_back(name);
    return names_.size();
  }

  std::map<std::pair<int, std::string>, IDTYPE> numbers_;
  Agraph_t* graph_;
  std::vector<char*> names_;  // the graph's own strings, as cgraph expects of names
};

void* open_names(Agraph_t* graph, Agdisc_t*) { return new Names(graph); }
void close_names(void* state) { delete static_cast<Names*>(state); }

long map_name(void* state, int kind, char* name, IDTYPE* number, int may_make) {
  // An edge and its reverse are the two kinds of one thing.
  if (kind == AGINEDGE) kind = AGOUTEDGE;
  *number = static_cast<Names*>(state)->number(kind, name, may_make != 0);
  return *number != 0;
}

char* print_name(void* state, int, IDTYPE number) {
  return static_cast<Names*>(state)->name(number);
}

// Numbers are never given from outside, nor given back.
long refuse_number(void*, int, IDTYPE) { return 0; }
void keep_number(void*, int, IDTYPE) {}
void note_object(void*, int, void*) {}

Agiddisc_t stable_names = {open_names, map_name,    refuse_number, keep_number,
                           print_name, close_names, note_object};

// What Graphviz has complained about since the last picture; guarded by graphviz_mutex.
std::string& complaints() {
  static std::string text;
  return text;
}

int keep_complaint(char* text) {
  complaints().append(text);
  return 0;
}

// The one gvc context of the process, guarded by graphviz_mutex and never freed: the pango plugin
// of Graphviz keeps a pointer to the name of the last font it used, which is the context's.
GVC_t* shared_context() {
  static GVC_t* const kContext = gvContext();
  return kContext;
}

// One graph laid out.
class Layout {
 public:
  explicit Layout(Agraph_t* graph)
      : graph_(graph), context_(shared_context()), done_(gvLayout(context_, graph, "dot") == 0) {}
  ~Layout() {
    if (done_) gvFreeLayout(context_, graph_);
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
  Agdisc_t discipline = {nullptr, &stable_names, &string_output};
  graph_ = agopen(c_string(name), Agdirected, &discipline);
}

DotGraph::~DotGraph() { agclose(graph_); }

void DotGraph::set_title(const std::string& label) {
  set_all(graph_, {{"label", label}, {"labelloc", "t"}});
}

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
