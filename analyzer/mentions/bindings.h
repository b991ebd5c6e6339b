#ifndef SELON_ANALYZER_MENTIONS_BINDINGS_H
#define SELON_ANALYZER_MENTIONS_BINDINGS_H

#include "analyzer/mentions/bearing.h"
#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Joins descriptions with the names they stand beside, so that they become one actor's roles:
//   le président Emmanuel Macron · l'agence Tass          side by side
//   le porte-parole du Kremlin, Dmitri Peskov             role, comma, name
//   Odile Garrec, maire de Vérignac,                      name, comma, role
//   Anne Durand est la maire de Granville                 copula
//   Société des bains de mer (SBM)                        an acronym in brackets
// REQUIRES: names have their actors (cluster_names).
void bind_roles(const Context& context, Model& model);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_BINDINGS_H
