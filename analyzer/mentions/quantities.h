#ifndef SELON_ANALYZER_MENTIONS_QUANTITIES_H
#define SELON_ANALYZER_MENTIONS_QUANTITIES_H

#include <array>
#include <string_view>

#include "analyzer/base/among.h"

namespace selon::mentions {

// la majorité, une dizaine, un tiers (des élus): nouns that count those behind their de, by stem().
[[nodiscard]] inline bool is_quantity(std::string_view stem) {
  static constexpr auto kQuantities = std::to_array<std::string_view>(
      {"majorite",    "minorite",      "partie",    "moitie",    "plupart",      "nombre",
       "totalite",    "ensemble",      "tier",      "quart",     "poignee",      "dizaine",
       "douzaine",    "quinzaine",     "vingtaine", "trentaine", "cinquantaine", "centaine",
       "millier",     "million",       "foule",     "multitude", "serie",        "soixantaine",
       "quarantaine", "quasi-totalite"});
  return among(kQuantities, stem);
}

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_QUANTITIES_H
