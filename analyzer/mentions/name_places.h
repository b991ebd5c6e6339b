#ifndef SELON_ANALYZER_MENTIONS_NAME_PLACES_H
#define SELON_ANALYZER_MENTIONS_NAME_PLACES_H

#include "analyzer/mentions/context.h"
#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Marks as places the actors who can say nothing: what the tables do not know and what only stands
// where places stand (à Puebla, la ville de Puebla), storms, works. REQUIRES: all mentions of a
// name have their actor. Linear.
void mark_places(const Context& context, Model& model);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_NAME_PLACES_H
