#ifndef SELON_ANALYZER_MENTIONS_SORTS_H
#define SELON_ANALYZER_MENTIONS_SORTS_H

#include <string_view>

#include "analyzer/lexicon/entries.h"

namespace selon::mentions {

enum class SortFit { no, unknown, exact };

// Whether a description with the folded noun `noun` can mean an organisation of the tables: la SNCF
// is no "syndicat". Unknown without an entry, and where it or the noun says nothing of the sort.
[[nodiscard]] SortFit sort_fit(const lexicon::NameEntry* entry, std::string_view noun);

// Whether the name is that of a body of the United Nations, which articles call l'agence onusienne.
[[nodiscard]] bool belongs_to_un(const lexicon::NameEntry& entry);

// Whether the noun says a sort of which the tables know most: syndicat, parti; not entreprise, not
// juridiction.
[[nodiscard]] bool says_known_sort(std::string_view noun);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_SORTS_H
