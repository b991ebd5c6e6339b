#ifndef SELON_ANALYZER_MENTIONS_OFFICES_H
#define SELON_ANALYZER_MENTIONS_OFFICES_H

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// The public offices of the people whom the article names, as the tables know them: facts of the
// world, for articles that say "le chef de l'Etat" and never of whom. Each is read like a phrase of
// the article, so that it compares with one. Also settles that they are people, and their gender.
// REQUIRES: names have their actors (cluster_names), roles not yet (bind_roles).
void add_offices(const Context& context, Model& model);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_OFFICES_H
