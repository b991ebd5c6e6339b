#ifndef SELON_ANALYZER_MENTIONS_ROLES_OF_NAMES_H
#define SELON_ANALYZER_MENTIONS_ROLES_OF_NAMES_H

#include <cstdint>

#include "analyzer/mentions/bearing.h"
#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Gives the name `m` the roles told behind it: Odile Garrec, maire de Vérignac · Anne Durand est la
// maire de Granville · La voisine s'appelle Anne Roy.
void bind_roles_behind(const Context& context, Model& model, std::uint32_t m);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_ROLES_OF_NAMES_H
