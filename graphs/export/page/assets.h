#ifndef SELON_GRAPHS_EXPORT_PAGE_ASSETS_H
#define SELON_GRAPHS_EXPORT_PAGE_ASSETS_H

#include <span>
#include <string_view>

namespace selon::page {

struct Asset {
  std::string_view name;      // "page.css"
  std::string_view contents;  // the whole file
};

// page.css and page.js as they were at build time.
[[nodiscard]] std::span<const Asset> embedded_assets();

// The contents of one of them. REQUIRES: it is embedded
[[nodiscard]] std::string_view asset(std::string_view name);

}  // namespace selon::page

#endif  // SELON_GRAPHS_EXPORT_PAGE_ASSETS_H
