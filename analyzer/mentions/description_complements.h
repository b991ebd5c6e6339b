#ifndef SELON_ANALYZER_MENTIONS_DESCRIPTION_COMPLEMENTS_H
#define SELON_ANALYZER_MENTIONS_DESCRIPTION_COMPLEMENTS_H

#include <cstdint>

#include "analyzer/mentions/description_draft.h"

namespace selon::mentions {

// Reads what stands behind the head and its adjectives from token `i` on: whose member somebody is
// (l'eurodéputé Renaissance, le député (PS) Paul Roy), of what and in charge of what (du syndicat,
// déléguée à la mer). One past it.
std::uint32_t read_complements(Draft& draft, std::uint32_t i);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_DESCRIPTION_COMPLEMENTS_H
