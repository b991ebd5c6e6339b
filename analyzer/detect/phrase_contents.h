#ifndef SELON_ANALYZER_DETECT_PHRASE_CONTENTS_H
#define SELON_ANALYZER_DETECT_PHRASE_CONTENTS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"
#include "analyzer/detect/source_phrase.h"

namespace selon::detect {

// Adds the candidate of a source phrase with what stands before, around or behind it; where the
// phrase only relays what a verb of saying hands over, the relay.
void place_content(const Reading& r, SentenceFinds& finds, SourcePhrase& f);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PHRASE_CONTENTS_H
