#ifndef SELON_ANALYZER_DETECT_INCISE_CONTENTS_H
#define SELON_ANALYZER_DETECT_INCISE_CONTENTS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/incise.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Adds the candidate of an incise with the words before and behind it; nothing when there are none,
// or when an incise inside the same quotation has them already.
void add_incise_content(const Reading& r, SentenceFinds& finds, Incise& incise);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_CONTENTS_H
