#ifndef SELON_ANALYZER_MENTIONS_DESCRIPTION_ADJECTIVES_H
#define SELON_ANALYZER_MENTIONS_DESCRIPTION_ADJECTIVES_H

#include <cstdint>

#include "analyzer/mentions/description_draft.h"

namespace selon::mentions {

// Reads the adjectives, nationalities and participles that agree with the head from token `i` on
// (la chanteuse corse, une famille recomposée); one past them.
std::uint32_t read_adjectives(Draft& draft, std::uint32_t i);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_DESCRIPTION_ADJECTIVES_H
