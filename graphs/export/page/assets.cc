#include "graphs/export/page/assets.h"

namespace selon::page {

std::string_view asset(std::string_view name) {
  for (const Asset& each : embedded_assets())
    if (each.name == name) return each.contents;
  return {};
}

}  // namespace selon::page
