#ifndef SELON_ANALYZER_MENTIONS_DESCRIPTION_DETERMINERS_H
#define SELON_ANALYZER_MENTIONS_DESCRIPTION_DETERMINERS_H

#include <cstdint>

#include "analyzer/mentions/description_draft.h"

namespace selon::mentions {

// Reads determiner and numeral at the first token of the draft (les trois, l'un des, d'autres); one
// past them.
std::uint32_t read_determiner(Draft& draft);

// Reads what stands between the determiner and the noun (ancien, même, jeune) from token `i` on;
// one past it. Nothing without a determiner.
std::uint32_t read_before_head(Draft& draft, std::uint32_t i);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_DESCRIPTION_DETERMINERS_H
