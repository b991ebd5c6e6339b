#ifndef SELON_ANALYZER_DETECT_INCISE_OUTLETS_H
#define SELON_ANALYZER_DETECT_INCISE_OUTLETS_H

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// …, écrit « Le Temps » · « A », a lancé « Momo »: makes the outlet or the name in marks behind the
// cue the source of `c`, where the words before the verb are somebody's: a clause or a quotation,
// and the subject is not theirs. `after` becomes one past it.
[[nodiscard]] bool take_outlet_behind(const Reading& r, const SentenceFinds& finds,
                                      const CueHit& cue, const Modifiers& between, Candidate& c,
                                      std::uint32_t& after);

// rapporte De Morgen, écrit Der Spiegel: the same of an outlet whose name looks like another kind
// of word.
[[nodiscard]] bool take_known_outlet(const Reading& r, const SentenceFinds& finds,
                                     const CueHit& cue, Candidate& c, std::uint32_t& after);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_OUTLETS_H
