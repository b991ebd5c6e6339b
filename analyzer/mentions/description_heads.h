#ifndef SELON_ANALYZER_MENTIONS_DESCRIPTION_HEADS_H
#define SELON_ANALYZER_MENTIONS_DESCRIPTION_HEADS_H

#include <cstdint>
#include <string_view>

#include "analyzer/mentions/description_draft.h"

namespace selon::mentions {

// Reads the noun at token `i` that the description is of: one of the tables, a nationality, who is
// counted, or behind a determiner any other. False where none stands there.
bool read_head(Draft& draft, std::uint32_t i);

// What stands before a noun and leaves it one: "ex-" of ex-ministre, "vice-" of vice-présidente.
[[nodiscard]] std::string_view prefix_of(std::string_view form);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_DESCRIPTION_HEADS_H
