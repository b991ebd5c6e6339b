#ifndef SELON_ANALYZER_MENTIONS_BEARING_H
#define SELON_ANALYZER_MENTIONS_BEARING_H

#include "analyzer/mentions/description.h"

namespace selon::mentions {

// Whether somebody of that name can be what the description says (a president is no agency).
[[nodiscard]] bool can_bear(const Context& context, const Description& d, const Name& name);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_BEARING_H
