#ifndef SELON_ANALYZER_DETECT_INCISE_TAILS_H
#define SELON_ANALYZER_DETECT_INCISE_TAILS_H

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// What stands behind the source of an incise.

// …, a dit une voisine, qui rentrait chez elle, sur Radio Littoral: past the relative clause
// when a preposition goes on behind it.
[[nodiscard]] std::uint32_t past_description_of_source(const Reading& r, const SentenceFinds& finds,
                                                       std::uint32_t i);

// …, dit-il, comme le rapporte La Vigie: La Vigie passed it on.
void take_reporting_medium(const Reading& r, SentenceFinds& finds, Modifiers& behind);

// …, dit-il, des propos rapportés par La Vigie
void take_reported_words(const Reading& r, const SentenceFinds& finds, Modifiers& behind);

// …, raconte une ancienne joueuse au club de Lunel, Anne Roy: the name behind where she played is
// hers. Moves the ends of the source and of what was read.
void take_name_behind_complement(const Reading& r, Candidate& c, std::uint32_t& after);

// …, a poursuivi MSF, en citant Y: Y spoke, MSF passed it on.
void take_cited_voice(const Reading& r, std::uint32_t from, Candidate& c, std::uint32_t& after);

// A, rapporte La Vigie, selon le préfet: he stands behind it, and the paper passes it on; not selon
// l'AFP, through which it came. REQUIRES: the cue of `c` is described. `end` is
// where its modifiers end; `after` becomes one past the voice.
void take_vouching_voice(const Reading& r, std::uint32_t end, Candidate& c, std::uint32_t& after);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_TAILS_H
