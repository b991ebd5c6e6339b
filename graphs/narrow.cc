#include "selon/narrow.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "graphs/spelling.h"
#include "graphs/words.h"

namespace selon {
namespace {

// Longer words and names are not compared letter by letter.
constexpr std::size_t kLongestName = 64;
constexpr std::size_t kMostNear = 3;

using WordList = std::vector<std::string>;

bool has_all(const WordList& words, const WordList& wanted) {
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  });
}

// --- near names ---

std::string joined(const WordList& words) {
  std::string out;
  for (const std::string& word : words) out.append(out.empty() ? "" : " ").append(word);
  return out;
}

// How far one word, or name, is from another; none for what is so far that nobody meant it.
std::optional<std::size_t> remoteness(const std::string& a, const std::string& b) {
  const auto [shorter, longer] = std::minmax({a.size(), b.size()});
  if (longer > kLongestName) return std::nullopt;
  if (a == b) return 0;
  // Three letters of which one is wrong are another word.
  if (shorter < 4) return std::nullopt;
  const std::size_t far = b.starts_with(a) || a.starts_with(b) ? 1 : edit_distance(a, b);
  return far <= longer / 3 ? std::optional(far) : std::nullopt;
}

// The same of a name from what was typed, as wholes or word by word: every word typed is near one
// of the name.
std::optional<std::size_t> remoteness(const WordList& typed, const WordList& name) {
  std::size_t sum = 0;
  for (const std::string& word : typed) {
    std::optional<std::size_t> nearest;
    for (const std::string& other : name) {
      const auto far = remoteness(word, other);
      if (far && (!nearest || *far < *nearest)) nearest = far;
    }
    if (!nearest) return remoteness(joined(typed), joined(name));
    sum += *nearest;
  }
  return typed.empty() ? std::nullopt : std::optional(sum);
}

// --- what is kept ---

bool keeps(const Attribution& claim, const Narrowing& narrowing) {
  const auto& statuses = narrowing.statuses;
  return claim.confidence >= narrowing.min_confidence &&
         (statuses.empty() ||
          std::find(statuses.begin(), statuses.end(), claim.status.value) != statuses.end());
}

// The claims that a node has to do with, by their chains or as a party.
std::vector<AttributionIndex> claims_about(const ProvenanceGraph& graph,
                                           const std::vector<NodeIndex>& nodes) {
  std::vector<bool> meant(graph.nodes().size(), false);
  for (NodeIndex node : nodes) meant[node] = true;
  std::vector<AttributionIndex> out;
  for (const GraphEdge& edge : graph.edges()) {
    const bool about = meant[edge.from] || meant[edge.to];
    if (about && (out.empty() || out.back() != edge.claim)) out.push_back(edge.claim);
  }
  return out;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row.back();
}

std::vector<NodeIndex> nodes_named(const ProvenanceGraph& graph, std::string_view name) {
  const WordList wanted = typed_words(name);
  std::vector<NodeIndex> whole;
  std::vector<NodeIndex> partly;
  for (NodeIndex node = 0; node < graph.nodes().size(); ++node) {
    const GraphNode& here = graph.nodes()[node];
    if (!here.entity) continue;
    const WordList words = typed_words(here.label);
    // A name of nothing but punctuation has no words.
    if (here.label == name || (words == wanted && !wanted.empty())) whole.push_back(node);
    if (!wanted.empty() && has_all(words, wanted)) partly.push_back(node);
  }
  return whole.empty() ? partly : whole;
}

std::optional<ProvenanceGraph> narrow(const ProvenanceGraph& graph, const Narrowing& narrowing) {
  std::vector<AttributionIndex> claims = graph.claims();
  if (!narrowing.focus.empty()) {
    const std::vector<NodeIndex> nodes = nodes_named(graph, narrowing.focus);
    if (nodes.empty()) return std::nullopt;
    claims = claims_about(graph, nodes);
  }
  std::erase_if(claims, [&](AttributionIndex claim) {
    return !keeps(graph.analysis().attributions[claim], narrowing);
  });
  if (claims.size() == graph.claims().size()) return graph;
  return graph.narrowed(std::move(claims));
}

std::vector<std::string> source_names(const ProvenanceGraph& graph) {
  std::vector<std::string> out;
  for (const GraphNode& node : graph.nodes()) {
    if (node.entity) out.push_back(clean(node.label));
  }
  return out;
}

std::vector<std::string> names_near(const std::vector<std::string>& names, std::string_view name) {
  const WordList typed = typed_words(name);
  std::vector<std::pair<std::size_t, std::string>> found;
  for (const std::string& each : names) {
    if (const auto far = remoteness(typed, typed_words(each))) found.emplace_back(*far, each);
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  found.resize(std::min(found.size(), kMostNear));
  std::vector<std::string> out;
  out.reserve(found.size());
  for (auto& [far, each] : found) out.push_back(std::move(each));
  return out;
}

}  // namespace selon
