#ifndef SELON_ANALYZER_MENTIONS_BEARING_H
#define SELON_ANALYZER_MENTIONS_BEARING_H

#include <cstdint>

#include "analyzer/mentions/description.h"
#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Whether somebody of that name can be what the description says (a president is no agency).
[[nodiscard]] bool can_bear(const Context& context, const Description& d, const Name& name);

// Selon Tass, selon l'agence Tass: the name at mention `m` stands behind a preposition, alone or
// with the noun that says what it is.
[[nodiscard]] bool stands_governed(const Model& model, std::uint32_t m);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_BEARING_H
