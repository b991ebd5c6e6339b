#ifndef SELON_ANALYZER_MENTIONS_BROUGHT_ON_H
#define SELON_ANALYZER_MENTIONS_BROUGHT_ON_H

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// A name that is no subject, but by which news brings on whoever speaks next: Chez Paul Durand, …
// · C'est le cas de Paul Durand · Même inquiétude pour Paul Durand, 60 ans, qui vit à côté · Parmi
// eux, Paul Durand · On rencontre Paul Durand · Il y a aussi Paul Durand
[[nodiscard]] bool brought_on(const Context& context, const Model& model, const Mention& mention);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_BROUGHT_ON_H
