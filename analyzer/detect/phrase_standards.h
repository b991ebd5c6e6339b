#ifndef SELON_ANALYZER_DETECT_PHRASE_STANDARDS_H
#define SELON_ANALYZER_DETECT_PHRASE_STANDARDS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// What selon, d'après, pour name besides sources: the standard that something is done by, the case
// that it depends on, the work it is taken from.

// diffère selon les gares, tourné d'après un roman, n'a pu être vérifié de source indépendante: at
// the phrase word `i`
[[nodiscard]] bool names_no_source(const Reading& r, const SentenceFinds& finds, std::uint32_t i);

// selon l'article 12, selon la loi, selon ses propres mots: a norm or the speaker's own words.
[[nodiscard]] bool is_rule(const Reading& r, const NounPhrase& np);

// Whether the phrase `whole`, which begins with `np`, can be the source behind the phrase word at
// `cue`: people, bodies, media, documents; a thing only when something in it is one of these.
[[nodiscard]] bool may_be_source(const Reading& r, const SentenceFinds& finds, TokenSpan whole,
                                 const NounPhrase& np, std::uint32_t cue);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PHRASE_STANDARDS_H
