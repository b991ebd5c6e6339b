#ifndef SELON_ANALYZER_MENTIONS_COMPATRIOTS_H
#define SELON_ANALYZER_MENTIONS_COMPATRIOTS_H

#include <cstdint>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// le Russe, at token `at`: the last person who was called Russian; kNobody where nobody was. `d` is
// a demonym. Looks back a bounded number of mentions.
[[nodiscard]] ActorId compatriot(const Model& model, const Description& d, std::uint32_t at);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_COMPATRIOTS_H
