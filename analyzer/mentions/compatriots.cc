#include "analyzer/mentions/compatriots.h"

#include <algorithm>

#include "analyzer/mentions/roles.h"

namespace selon::mentions {

ActorId compatriot(const Model& model, const Description& d, std::uint32_t at) {
  constexpr std::uint32_t kMentionsOfPeople = 120;  // looked back
  std::uint32_t m = first_mention_from(model, at);
  for (std::uint32_t steps = 0; m > 0 && steps < kMentionsOfPeople; ++steps) {
    const ActorId id = model.mentions[--m].actor;
    if (id == kNobody) continue;
    const Actor& a = model.actors[static_cast<std::size_t>(id)];
    if (a.kind != EntityKind::person || !agrees(a, d.gender, d.number)) continue;
    const bool so = std::any_of(a.roles.begin(), a.roles.end(), [&](std::uint32_t role) {
      const auto& states = model.descriptions[role].states;
      return std::find(states.begin(), states.end(), d.states.front()) != states.end();
    });
    if (so) return id;
  }
  return kNobody;
}

}  // namespace selon::mentions
