#ifndef SELON_ANALYZER_DETECT_INCISE_INFINITIVES_H
#define SELON_ANALYZER_DETECT_INCISE_INFINITIVES_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/incise.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// finit par lâcher X, commence par rappeler X: when it was said
[[nodiscard]] bool begins_or_ends(const Reading& r, const VerbGroup& main);

// « … », a tenu à rappeler le colonel · « … », croit-il bon d'ajouter: the cue is the infinitive
// of a verb that is set off.
[[nodiscard]] bool read_periphrasis(const Reading& r, SentenceFinds& finds, const CueHit& cue,
                                    Incise& out);

// « … », d'expliquer la présidente, « … », de conclure le maire: the infinitive of a tale, which
// the press of Quebec sets behind quoted words, has its subject behind it.
[[nodiscard]] bool read_told_infinitive(const Reading& r, const SentenceFinds& finds,
                                        const CueHit& cue, Incise& out);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_INFINITIVES_H
