#include "graphs/export/role.h"

#include "graphs/words.h"

namespace selon {

std::string telling_role(const Entity& entity) {
  if (entity.kind == EntityKind::agency || entity.kind == EntityKind::media ||
      entity.kind == EntityKind::document) {
    return "";
  }
  const std::string name = clean(entity.name);
  for (const std::string& each : entity.roles) {
    std::string role = clean(each);
    if (!role.empty() && name.find(role) == std::string::npos) return role;
  }
  return "";
}

}  // namespace selon
