#ifndef SELON_ANALYZER_MENTIONS_GROUPS_H
#define SELON_ANALYZER_MENTIONS_GROUPS_H

#include <optional>

#include "analyzer/mentions/cast.h"

namespace selon::mentions {

// Paul Roy et Anne Blanc · la France, le Mali et le Niger: several speakers in one phrase, of whom
// mention `m` is the first; nullopt where the phrase names one.
std::optional<Resolved> resolve_group(Cast& cast, std::uint32_t m, TokenSpan span);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_GROUPS_H
