#ifndef SELON_GRAPHS_EXPORT_ROLE_H
#define SELON_GRAPHS_EXPORT_ROLE_H

#include <string>

#include "selon/analysis.h"

namespace selon {

// The first role that tells more of a source than its name and its kind do, clean; empty when
// there is none. Agencies, media and documents are called by their names.
[[nodiscard]] std::string telling_role(const Entity& entity);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_ROLE_H
