#ifndef SELON_ANALYZER_MENTIONS_GROUPS_H
#define SELON_ANALYZER_MENTIONS_GROUPS_H

#include <cstdint>
#include <optional>

#include "analyzer/mentions/cast.h"

namespace selon::mentions {

// Paul Roy et Anne Blanc · la France, le Mali et le Niger: several speakers in one phrase, of whom
// mention `m` is the first; nullopt where the phrase names one.
std::optional<Resolved> resolve_group(Cast& cast, std::uint32_t m, TokenSpan span);

// Le maire et le préfet sont venus. Ils disent: those whom et joins as the subject of this sentence
// or the one before, where the pronoun or the numeral at `token` can mean them; nullopt where none
// stand there, or others do since.
std::optional<Resolved> resolve_joined_before(Cast& cast, std::uint32_t token, std::uint8_t gender);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_GROUPS_H
