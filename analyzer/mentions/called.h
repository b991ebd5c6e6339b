#ifndef SELON_ANALYZER_MENTIONS_CALLED_H
#define SELON_ANALYZER_MENTIONS_CALLED_H

#include <cstdint>

#include "analyzer/mentions/context.h"
#include "analyzer/mentions/model.h"

namespace selon::mentions {

// La voisine s'appelle Anne Roy · L'homme en colère se prénomme Luc: the description that opens the
// sentence, of the one who bears the name mention `m`. Its index; -1 where there is none.
[[nodiscard]] std::int32_t who_is_called(const Context& context, const Model& model,
                                         std::uint32_t m);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_CALLED_H
