#ifndef SELON_CHAINS_H
#define SELON_CHAINS_H

#include <cstddef>
#include <memory>
#include <vector>

#include "selon/graph.h"

namespace selon {

// What stands or falls with whom.
//
//     const selon::Chains chains(selon::ProvenanceGraph::from(analysis));
//     for (selon::AttributionIndex claim : chains.falling_without(node)) …
//
//     a1 ──► Anne Brissol ──► AFP ──► article        a1 falls without Brissol or the AFP
//     a2 ──► Oscar Landry ──────────► article ┐      a2 stands without either: two chains,
//     a2 ──► préfecture (confirms) ─► article ┘      two independent sources
class Chains {
 public:
  explicit Chains(ProvenanceGraph graph);

  [[nodiscard]] const ProvenanceGraph& graph() const;

  // All chains of a claim, from the claim to the article, both included: its own first, then one
  // through each party that confirms it.
  // REQUIRES: claim < graph().analysis().attributions.size()
  [[nodiscard]] std::vector<std::vector<NodeIndex>> of(AttributionIndex claim) const;

  // Whose words the claim is: its speaker, the first relay where there is no speaker, else the
  // article's node. REQUIRES: as of()
  [[nodiscard]] NodeIndex origin(AttributionIndex claim) const;

  // The claims whose origin a node is, ascending. REQUIRES: node < graph().nodes().size()
  [[nodiscard]] const std::vector<AttributionIndex>& claims_of(NodeIndex node) const;

  // The nodes that lie on every chain of a claim (its dominators, seen from the article), without
  // claim and article, from the claim outwards. REQUIRES: as of()
  [[nodiscard]] const std::vector<NodeIndex>& needed_by(AttributionIndex claim) const;

  // The claims that no chain is left of without a node, ascending: those that need it.
  // REQUIRES: as claims_of()
  [[nodiscard]] const std::vector<AttributionIndex>& falling_without(NodeIndex node) const;

  // How many parties that do not speak for each other stand behind a claim: its origin and those
  // who confirm it, of allied ones (affiliation, same institution) one. 0: nobody does.
  // REQUIRES: as of()
  [[nodiscard]] std::size_t independent_sources(AttributionIndex claim) const;

  // Entities that pass each other's words around, as ProvenanceGraph::circles().
  [[nodiscard]] std::vector<std::vector<NodeIndex>> circles() const;

 private:
  struct Impl;
  std::shared_ptr<const Impl> impl_;  // immutable; copies share it
};

// Whether two entities are the same, or one speaks for the other, or both for a third.
// REQUIRES: both < analysis.entities.size()
[[nodiscard]] bool allied(const Analysis& analysis, EntityIndex a, EntityIndex b);

}  // namespace selon

#endif  // SELON_CHAINS_H
