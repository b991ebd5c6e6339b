#ifndef SELON_ANALYZER_DETECT_INCISE_RIGHT_H
#define SELON_ANALYZER_DETECT_INCISE_RIGHT_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/incise.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Adds the words behind an incise to its content where they go on with those before it (« A », dit
// X, « B » · Il est, dit-il, malade) or where there are none before (Toutefois, a-t-il dit, A).
void add_words_behind(const Reading& r, const SentenceFinds& finds, Incise& incise);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_RIGHT_H
