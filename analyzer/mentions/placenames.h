#ifndef SELON_ANALYZER_MENTIONS_PLACENAMES_H
#define SELON_ANALYZER_MENTIONS_PLACENAMES_H

#include <string_view>

namespace selon::mentions {

// Saint-Denis, Bouches-du-Rhône, Aix-en-Provence: French makes names of places so.
[[nodiscard]] bool placename(std::string_view name);

// Gard, Lozère, Haute-Rive: one word that the dictionary knows for a place and for nobody's name,
// or that is made as French makes names of departments and towns.
[[nodiscard]] bool territory(std::string_view name);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_PLACENAMES_H
