#include <algorithm>
#include <array>

#include "graphs/export/characters.h"
#include "graphs/export/table.h"
#include "selon/export.h"

namespace selon {
namespace {

// Beginnings that spreadsheets take for a formula, the full-width ones in East Asian editions.
constexpr std::array<std::string_view, 11> kFormulas = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                        "\n", "＝", "＋", "－", "＠"};

// An apostrophe in front makes a spreadsheet show the text. Texts that already have some in front
// of a formula get one more, so that taking one off always gives the text back.
bool needs_guard(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of('\''), text.size()));
  return std::any_of(kFormulas.begin(), kFormulas.end(),
                     [text](std::string_view formula) { return text.starts_with(formula); });
}

// RFC 4180, one record a line that ends in CR LF.
class Record {
 public:
  explicit Record(std::string& out) : out_(out) {}
  ~Record() { out_ += "\r\n"; }
  Record(const Record&) = delete;
  Record& operator=(const Record&) = delete;

  Record& add(std::string_view raw) {
    if (!first_) out_ += ',';
    first_ = false;
    std::string text = allowed(raw);
    if (needs_guard(text)) text.insert(text.begin(), '\'');
    if (text.find_first_of(",\"\r\n") == std::string::npos && !text.starts_with(' ') &&
        !text.ends_with(' ')) {
      out_ += text;
      return *this;
    }
    out_ += '"';
    for (char c : text) out_.append(c == '"' ? 2 : 1, c);
    out_ += '"';
    return *this;
  }

 private:
  std::string& out_;
  bool first_ = true;
};

}  // namespace

std::string to_csv_nodes(const std::vector<ProvenanceGraph>& graphs) {
  std::string out;
  {
    Record header(out);
    header.add("id").add("label");
    for (const Column& column : kNodeColumns) header.add(column.name);
  }
  for (const NodeRow& node : tables_of(graphs).nodes) {
    Record record(out);
    record.add(node.id).add(node.label);
    for (const std::string& value : node.values) record.add(value);
  }
  return out;
}

std::string to_csv_edges(const std::vector<ProvenanceGraph>& graphs) {
  std::string out;
  {
    Record header(out);
    header.add("source").add("target").add("id").add("label");
    for (const Column& column : kEdgeColumns) header.add(column.name);
    for (std::string_view name : {"confidence", "claim_text", "source_kind", "source_label",
                                  "target_kind", "target_label"}) {
      header.add(name);
    }
  }
  const Tables tables = tables_of(graphs);
  for (const EdgeRow& edge : tables.edges) {
    const NodeRow& from = tables.nodes[edge.from];
    const NodeRow& to = tables.nodes[edge.to];
    const NodeRow& claim = tables.nodes[edge.claim];
    Record record(out);
    record.add(from.id).add(to.id).add(edge.id).add(edge.label);
    for (const std::string& value : edge.values) record.add(value);
    record.add(claim.values[in_node("confidence")]).add(claim.label);
    record.add(from.values[in_node("kind")]).add(from.label);
    record.add(to.values[in_node("kind")]).add(to.label);
  }
  return out;
}

}  // namespace selon
