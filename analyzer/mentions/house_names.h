#ifndef SELON_ANALYZER_MENTIONS_HOUSE_NAMES_H
#define SELON_ANALYZER_MENTIONS_HOUSE_NAMES_H

#include "analyzer/mentions/context.h"
#include "analyzer/mentions/model.h"

namespace selon::mentions {

// le directeur du lycée Pierre Morel, Jean Blanc, a dit: of two names behind somebody's description
// `m` the first (`name`) is the school's, the second, set off by commas, that of who directs it.
// Its mention; -1 where it is not so.
[[nodiscard]] std::int32_t holder_behind_house(const Context& c, const Model& model,
                                               std::uint32_t m, std::int32_t name);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_HOUSE_NAMES_H
