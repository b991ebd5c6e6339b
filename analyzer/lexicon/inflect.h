#ifndef SELON_ANALYZER_LEXICON_INFLECT_H
#define SELON_ANALYZER_LEXICON_INFLECT_H

#include <string>
#include <string_view>
#include <vector>

namespace selon::lexicon {

// Regular plural of a noun or adjective. Of several words those before the first preposition
// take it ("chefs de l'Etat", "premiers ministres").
[[nodiscard]] std::string plural(std::string_view singular);

// Feminine of an adjective or participle (présumé, prétendue, officieux, indirect).
[[nodiscard]] std::string feminine_adjective(std::string_view masculine);

// The four forms of an adjective, without doubles: masculine first.
[[nodiscard]] std::vector<std::string> adjective_forms(std::string_view masculine);

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_INFLECT_H
