#ifndef SELON_ANALYZER_MENTIONS_GIVEN_ROLES_H
#define SELON_ANALYZER_MENTIONS_GIVEN_ROLES_H

#include <cstdint>

#include "analyzer/mentions/bearing.h"
#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Makes the description `mention` a role of `actor`, which takes its gender
// and kind from it where it has none.
void give_role(const Context& context, Model& model, std::uint32_t mention, ActorId actor);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_GIVEN_ROLES_H
