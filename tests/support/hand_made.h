#ifndef SELON_TESTS_SUPPORT_HAND_MADE_H
#define SELON_TESTS_SUPPORT_HAND_MADE_H

#include <optional>
#include <string>
#include <vector>

#include "selon/analysis.h"

namespace selon::testing {

// A claim as a test writes it down. Names that stand in several claims are one entity.
struct HandMadeClaim {
  std::string words;
  std::string cue = {};
  std::string speaker = {};  // empty: nobody
  std::vector<std::string> relays = {};
  StatusValue status = StatusValue::asserted;
  std::vector<std::string> by = {};
  std::optional<AttributionIndex> within = {};
};

// An analysis of these claims, of an article made for them: the title "Titre", then a line for
// each claim with its words, cue, speaker and relays. All spans point at those words. Entities
// are persons, in the order in which they are named; a test that needs more changes the result.
Analysis hand_made(const std::vector<HandMadeClaim>& claims);

// The index of an entity that the analysis holds.
EntityIndex entity_named(const Analysis& analysis, const std::string& name);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_HAND_MADE_H
