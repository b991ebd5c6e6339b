#ifndef SELON_ANALYZER_DETECT_INCISE_LEFT_H
#define SELON_ANALYZER_DETECT_INCISE_LEFT_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/incise.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Adds the words before an incise to its content, and the relays that introduce them (Sur Twitter :
// « A », écrit X). A quotation that began in earlier paragraphs is one part each.
void add_words_before(const Reading& r, const SentenceFinds& finds, Incise& incise);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_LEFT_H
