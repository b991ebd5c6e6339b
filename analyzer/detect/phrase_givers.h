#ifndef SELON_ANALYZER_DETECT_PHRASE_GIVERS_H
#define SELON_ANALYZER_DETECT_PHRASE_GIVERS_H

#include "analyzer/detect/reading.h"
#include "analyzer/detect/source_phrase.h"

namespace selon::detect {

// Whoever said the words that selon, d'après name instead of a source.

// selon les informations de la préfecture, d'après les éléments fournis par le parquet: whoever
// gave what `np` names; empty where nobody is told.
[[nodiscard]] TokenSpan giver(const Reading& r, const NounPhrase& np);

// selon ce que dit la maire, selon ce que La Vigie a appris: with ce at token `at`, sets source and
// span of `f` to who says or learned it; false where nobody does.
[[nodiscard]] bool clause_object(const Reading& r, std::uint32_t at, SourcePhrase& f);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PHRASE_GIVERS_H
