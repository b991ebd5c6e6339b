#include "graphs/export/table.h"

#include <charconv>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "graphs/export/json_fields.h"
#include "graphs/lines.h"

namespace selon {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out.append(out.empty() ? "" : "; ").append(word);
  return out;
}

// Adds the rows of one graph.
class Rows {
 public:
  Rows(const ProvenanceGraph& graph, std::string article, std::string prefix, Tables& out)
      : graph_(graph),
        analysis_(graph.analysis()),
        lines_(graph.analysis().document.text),
        article_(std::move(article)),
        prefix_(std::move(prefix)),
        first_(out.nodes.size()),
        row_of_claim_(analysis_.attributions.size()),
        out_(out) {}

  void add() {
    for (const GraphNode& node : graph_.nodes()) {
      if (node.claim) row_of_claim_[*node.claim] = out_.nodes.size();
      out_.nodes.push_back(row(node));
    }
    for (const GraphEdge& edge : graph_.edges()) out_.edges.push_back(row(edge));
  }

 private:
  [[nodiscard]] NodeRow row(const GraphNode& node) const {
    NodeRow out;
    out.id = prefix_ + node.id;
    out.label = node.label;
    out.values[in_node("kind")] = to_string(node.kind);
    out.values[in_node("article")] = article_;
    if (node.claim) {
      fill(out, analysis_.attributions[*node.claim]);
    } else if (node.entity) {
      fill(out, analysis_.entities[*node.entity]);
    } else {
      const Document& document = analysis_.document;
      out.values[in_node("sha256")] = document.sha256;
      if (document.title) out.values[in_node("spans")] = spans_text({*document.title});
    }
    return out;
  }

  void fill(NodeRow& out, const Attribution& claim) const {
    out.values[in_node("status")] = to_string(claim.status.value);
    out.values[in_node("mode")] = to_string(claim.mode);
    out.values[in_node("line")] = std::to_string(lines_.of(claim));
    out.values[in_node("confidence")] = number_text(claim.confidence);
    if (claim.cue) out.values[in_node("cue_span")] = spans_text({claim.cue->span});
    if (claim.within) out.values[in_node("within")] = prefix_ + attribution_id(*claim.within);
    out.values[in_node("rule")] = claim.rule;
    out.values[in_node("spans")] = spans_text(claim.content);
  }

  static void fill(NodeRow& out, const Entity& entity) {
    out.values[in_node("entity_kind")] = to_string(entity.kind);
    out.values[in_node("roles")] = joined(entity.roles);
    out.values[in_node("country")] = entity.country;
    out.values[in_node("ownership")] = entity.ownership;
    out.values[in_node("spans")] = spans_text(entity.mentions);
  }

  [[nodiscard]] EdgeRow row(const GraphEdge& edge) const {
    EdgeRow out;
    out.id = prefix_ + edge.id;
    out.from = first_ + edge.from;
    out.to = first_ + edge.to;
    out.claim = row_of_claim_[edge.claim];
    out.label = edge.label;
    out.values[in_edge("kind")] = to_string(edge.kind);
    out.values[in_edge("article")] = article_;
    out.values[in_edge("claim")] = prefix_ + attribution_id(edge.claim);
    out.values[in_edge("status")] = to_string(analysis_.attributions[edge.claim].status.value);
    return out;
  }

  const ProvenanceGraph& graph_;
  const Analysis& analysis_;
  Lines lines_;
  std::string article_;
  std::string prefix_;
  std::size_t first_;                      // row of the graph's first node
  std::vector<std::size_t> row_of_claim_;  // per attribution
  Tables& out_;
};

}  // namespace

std::vector<std::string> article_ids(const std::vector<ProvenanceGraph>& graphs) {
  std::vector<std::string> out;
  std::set<std::string> taken;
  std::map<std::string, std::size_t> copies;
  for (const ProvenanceGraph& graph : graphs) {
    const std::string& stem = graph.analysis().document.id;
    std::string id = stem;
    while (!taken.insert(id).second) {
      id = std::string(stem).append("-").append(std::to_string(++copies[stem] + 1));
    }
    out.push_back(std::move(id));
  }
  return out;
}

Tables tables_of(const std::vector<ProvenanceGraph>& graphs) {
  Tables out;
  const std::vector<std::string> ids = article_ids(graphs);
  for (std::size_t i = 0; i < graphs.size(); ++i) {
    Rows(graphs[i], ids[i], graphs.size() == 1 ? "" : ids[i] + "/", out).add();
  }
  return out;
}

std::string spans_text(const std::vector<Span>& spans) {
  std::string out;
  for (Span span : spans) {
    if (!out.empty()) out += ' ';
    out.append(std::to_string(span.begin)).append("-").append(std::to_string(span.end));
  }
  return out;
}

std::string number_text(double value) {
  if (!std::isfinite(value)) return "";
  std::array<char, 32> digits{};
  const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), value);
  return {digits.data(), result.ptr};
}

}  // namespace selon
