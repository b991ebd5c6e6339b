#ifndef SELON_ANALYZER_MENTIONS_VOICE_BEFORE_COLON_H
#define SELON_ANALYZER_MENTIONS_VOICE_BEFORE_COLON_H

#include <cstdint>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Anne Blanc s'inquiète : « A », explique la directrice du port. Who stands before the colon as the
// subject of a verb of saying or feeling has the words behind it, and the incise calls them by
// another word, the description `d` at token `at`. kNobody where the sentence is not such a one.
[[nodiscard]] ActorId voice_before_colon(const Context& context, const Model& model,
                                         const Description& d, std::uint32_t at);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_VOICE_BEFORE_COLON_H
