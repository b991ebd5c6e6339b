#ifndef SELON_ANALYZER_MENTIONS_SORTS_H
#define SELON_ANALYZER_MENTIONS_SORTS_H

#include <string_view>

#include "analyzer/lexicon/entries.h"
#include "analyzer/mentions/description.h"

namespace selon::mentions {

enum class SortFit { no, unknown, exact };

// Whether a description can mean an organisation of the tables: la SNCF is no "syndicat". Unknown
// without an entry, and where it or the noun says nothing of the sort.
[[nodiscard]] SortFit sort_fit(const lexicon::NameEntry* entry, const Description& d);

// Whether the noun can mean a company: société, groupe, brasseur.
[[nodiscard]] bool may_mean_company(const Description& d);

// Whether the name is that of a body of the United Nations, which articles call l'agence onusienne.
[[nodiscard]] bool belongs_to_un(const lexicon::NameEntry& entry);

// Whether the noun says a sort of which the tables know most: syndicat, parti; not entreprise, not
// juridiction.
[[nodiscard]] bool says_known_sort(const Description& d);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_SORTS_H
