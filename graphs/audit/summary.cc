#include "graphs/audit/summary.h"

#include <algorithm>
#include <map>

#include "selon/graph.h"

namespace selon::audit_rules_detail {
namespace {

std::vector<Dependence> ranked(const std::map<EntityIndex, std::size_t>& counts) {
  std::vector<Dependence> out;
  out.reserve(counts.size());
  for (const auto& [entity, claims] : counts) out.push_back({entity, claims});
  std::stable_sort(out.begin(), out.end(),
                   [](const Dependence& a, const Dependence& b) { return a.claims > b.claims; });
  return out;
}

void count_source(const Context& c, const Attribution& a, AuditSummary& out) {
  if (!a.speaker) {
    ++out.unsourced;
  } else if (c.institutional(a.speaker->entity)) {
    ++out.institutional;
  } else if (c.named(a.speaker->entity)) {
    ++out.named;
  } else {
    ++out.anonymous;
  }
}

void measure_chains(const Context& c, AuditSummary& out) {
  const ProvenanceGraph graph = ProvenanceGraph::from(c.analysis());
  for (AttributionIndex i = 0; i < c.analysis().attributions.size(); ++i) {
    const std::size_t steps = graph.chain(i).size() - 2;  // without claim and article
    if (steps > out.longest_chain) out.longest.clear();
    out.longest_chain = std::max(out.longest_chain, steps);
    if (steps == out.longest_chain && steps > 0) out.longest.push_back(i);
  }
}

}  // namespace

AuditSummary summarise(const Context& c) {
  AuditSummary out;
  out.claims = c.analysis().attributions.size();
  std::map<StatusValue, std::size_t> statuses;
  std::map<EntityIndex, std::size_t> relays;
  std::map<EntityIndex, std::size_t> origins;
  for (const Attribution& a : c.analysis().attributions) {
    count_source(c, a, out);
    ++statuses[a.status.value];
    if (a.speaker) ++origins[a.speaker->entity];
    for (const Relay& relay : a.relays) ++relays[relay.entity];
  }
  out.by_status.assign(statuses.begin(), statuses.end());
  out.relays = ranked(relays);
  out.origins = ranked(origins);
  measure_chains(c, out);
  return out;
}

}  // namespace selon::audit_rules_detail
