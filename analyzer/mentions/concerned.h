#ifndef SELON_ANALYZER_MENTIONS_CONCERNED_H
#define SELON_ANALYZER_MENTIONS_CONCERNED_H

#include <cstdint>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Luc Brun a critiqué Paul Roy. L'intéressé: whom the sentence before token `at` tells that
// somebody else did something to. `d` is the description there; kNobody where that sentence has no
// such person.
[[nodiscard]] ActorId concerned_by_last(const Context& context, const Model& model,
                                        const Description& d, std::uint32_t at);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_CONCERNED_H
