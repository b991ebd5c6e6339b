#ifndef SELON_GRAPHS_AUDIT_COUNTRIES_H
#define SELON_GRAPHS_AUDIT_COUNTRIES_H

#include <string_view>

#include "selon/audit.h"

namespace selon::audit_rules_detail {

// The name of a country by its ISO 3166 code; the code itself where the table has none. The table
// holds the countries whose states own media in the agencies table.
[[nodiscard]] std::string_view country_name(std::string_view code, Language language);

}  // namespace selon::audit_rules_detail

#endif  // SELON_GRAPHS_AUDIT_COUNTRIES_H
