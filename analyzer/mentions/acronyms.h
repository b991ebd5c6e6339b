#ifndef SELON_ANALYZER_MENTIONS_ACRONYMS_H
#define SELON_ANALYZER_MENTIONS_ACRONYMS_H

#include <cstdint>
#include <vector>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Société des bains de mer (SBM), SBM (Société des bains de mer): makes an institution and the
// short name in brackets behind it, or the long one behind the short, one actor. `taken`, by
// mention: a name that already has its description before it; those bound here join them.
void bind_acronym(const Context& context, Model& model, std::uint32_t mention,
                  std::vector<bool>& taken);

// Le Service de police de Brissac … Le SPB: an institution with a capital and, behind it, a name in
// capitals that is made of its first letters are one actor, too, where no other institution has
// them. REQUIRES: what stands in brackets is bound.
void bind_initials(const Context& context, Model& model, std::vector<bool>& taken);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_ACRONYMS_H
