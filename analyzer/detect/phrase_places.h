#ifndef SELON_ANALYZER_DETECT_PHRASE_PLACES_H
#define SELON_ANALYZER_DETECT_PHRASE_PLACES_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Where a source phrase stands in its clause.

// The start of the sentence or of a clause: past que, a coordinator, tandis que, a comma after
// one.
[[nodiscard]] bool clause_initial(const Reading& r, const SentenceFinds& finds, std::uint32_t i);

// The sentence or its part ends here.
[[nodiscard]] bool ends_here(const Reading& r, const SentenceFinds& finds, std::uint32_t i);

// Nothing of the content follows the phrase.
[[nodiscard]] bool closes_content(const Reading& r, const SentenceFinds& finds, TokenSpan span);

// « A » pour Paul Durand, délégué syndical à l'usine de Lunel: past the complements of what
// describes the person, up to the stop; `i` when something else follows.
[[nodiscard]] std::uint32_t past_role(const Reading& r, const SentenceFinds& finds,
                                      std::uint32_t i);

// …, effectué à midi, …: past what a participle says of the source, to the comma that ends it; `i`
// where none begins there.
[[nodiscard]] std::uint32_t past_participle_phrase(const Reading& r, const SentenceFinds& finds,
                                                   std::uint32_t i);

// Pour X, experte du climat à l'institut (ICM) à Genève, A: what still describes X.
[[nodiscard]] std::uint32_t past_complements(const Reading& r, const SentenceFinds& finds,
                                             std::uint32_t i);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PHRASE_PLACES_H
