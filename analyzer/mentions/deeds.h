#ifndef SELON_ANALYZER_MENTIONS_DEEDS_H
#define SELON_ANALYZER_MENTIONS_DEEDS_H

#include <cstdint>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Who was told of by what a noun names, before token `at`: Paul Durand préside le club (à la tête
// du club; le club, présidé par Paul Durand; a été élu président), then: le président · le fils de
// Paul Durand, then: le père. kNobody where nobody was. Looks back a bounded
// number of mentions.
[[nodiscard]] ActorId known_by_deed(const Context& context, const Model& model,
                                    const Description& d, std::uint32_t at);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_DEEDS_H
