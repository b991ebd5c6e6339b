#ifndef SELON_ANALYZER_DETECT_FLOATING_VOICES_H
#define SELON_ANALYZER_DETECT_FLOATING_VOICES_H

#include <cstdint>
#include <vector>

#include "analyzer/detect/reading.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {

// La députée s'est exprimée sur Twitter. « … »: where somebody spoke, told in the sentence before.
[[nodiscard]] std::vector<TokenSpan> relays_before(const Reading& r, std::uint32_t i);

// Anne Durand (maire de Lunel) : and in the next paragraph « … »: the voice of a paragraph that is
// nothing but a source and a colon; empty where there is none.
[[nodiscard]] TokenSpan voice_above(const Reading& r, std::uint32_t quote);

// The first quoted words of the sentence at `first` (Mais « nous partons ») are of somebody who
// speaks of himself: je, nous, notre.
[[nodiscard]] bool says_we(const Reading& r, std::uint32_t first);

// « Défense d'entrer ». Le message barre le chemin depuis lundi: behind the quotation that ends
// before `next` it is told where the words stood, and so whoever was heard before did not say them.
[[nodiscard]] bool found_written(const Reading& r, std::uint32_t next);

// « … » and in the next paragraph – Anne Durand, capitaine de Lunel: a signature, nothing but a
// dash and a name with its role; empty where there is none.
[[nodiscard]] TokenSpan signature_below(const Reading& r, std::uint32_t end);

// « Le pont ne tiendra pas un hiver de plus » Anne Durand, capitaine: a signature beside the
// quotation that opens a paragraph, up to the paragraph's end at `end`; empty where there is none.
[[nodiscard]] TokenSpan signature_beside(const Reading& r, std::int32_t quote, std::uint32_t end);

// Le capitaine s'est exprimé après le match. And in the next paragraph « … »: who was just said to
// speak.
[[nodiscard]] Subject announced_above(const Reading& r, std::uint32_t quote);

// Une voisine raconte ce qu'elle a vu. « … »: who tells in the sentence right before, with or
// without a name.
[[nodiscard]] Subject teller_before(const Reading& r, std::uint32_t quote);

// « … » Ce médecin décrit les couloirs de son service: behind a quotation that opens its paragraph,
// who tells and is pointed at has just spoken.
[[nodiscard]] Subject teller_behind(const Reading& r, TokenSpan sentence);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_FLOATING_VOICES_H
