#ifndef SELON_ANALYZER_MENTIONS_COMPOSE_H
#define SELON_ANALYZER_MENTIONS_COMPOSE_H

#include <utility>
#include <vector>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Where an actor stands without a mention of its own (pronouns, phrases read when asked for).
using ExtraMention = std::pair<ActorId, TokenSpan>;

// The entities for the actors of `handed`, in that order; behind them those that others speak
// for and nobody asked for.
[[nodiscard]] std::vector<Entity> compose_entities(const Context& context, const Model& model,
                                                   const std::vector<ActorId>& handed,
                                                   const std::vector<ExtraMention>& extra);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_COMPOSE_H
