#ifndef SELON_ANALYZER_MENTIONS_CLUSTERS_H
#define SELON_ANALYZER_MENTIONS_CLUSTERS_H

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Whether two full names may be one person's in two spellings: the same family name (el-Assad,
// al-Assad) and first names that differ by an initial or by how they are transcribed
// (Dimitri, Dmitri). Words are folded, first name first.
[[nodiscard]] bool same_full_name(const std::vector<std::string_view>& a,
                                  KeptList<std::string_view> b);

// Gives every name of the document its actor: the spellings of one name and the short forms of
// a full one (Emmanuel Macron, M. Macron, Macron) share one. Short forms that two people could
// bear go to the one mentioned last. REQUIRES: no mention has an actor yet.
void cluster_names(const Context& context, Model& model);

// The kind that the shape of a name alone gives.
[[nodiscard]] EntityKind kind_of_name(const Context& context, const Name& name);

// An actor for the name, without making it a bearer of any mention.
[[nodiscard]] Actor actor_of_name(const Context& context, const Name& name);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_CLUSTERS_H
