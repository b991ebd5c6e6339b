#ifndef SELON_ANALYZER_DETECT_PHRASE_MODIFIERS_H
#define SELON_ANALYZER_DETECT_PHRASE_MODIFIERS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"
#include "analyzer/detect/source_phrase.h"

namespace selon::detect {

// Takes what stands behind the source into the span of `f`, and the relays and voices it names into
// its candidate: cité par l'agence Isna · publié par La Vigie · , citant une source militaire · ,
// non confirmé par Y.
void read_phrase_modifiers(const Reading& r, const SentenceFinds& finds, SourcePhrase& f);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PHRASE_MODIFIERS_H
