#ifndef SELON_ANALYZER_MENTIONS_NAMES_OF_ROLES_H
#define SELON_ANALYZER_MENTIONS_NAMES_OF_ROLES_H

#include <cstdint>
#include <vector>

#include "analyzer/mentions/bearing.h"
#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Gives the description `m` the name behind it, with or without a comma: l'agence Tass, le
// porte-parole du Kremlin, Dmitri Peskov. Of several descriptions before one name the outermost
// that can bear it has it, so it is asked for them from left to right; `taken` tells of names which
// are taken. False if there is none.
bool bind_name_behind(const Context& context, Model& model, std::vector<bool>& taken,
                      std::uint32_t m);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_NAMES_OF_ROLES_H
