#ifndef SELON_ANALYZER_DETECT_CONTEXT_COLONS_H
#define SELON_ANALYZER_DETECT_CONTEXT_COLONS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// La facture est salée : « On a tout perdu. »: the clause in front of the colon tells of a thing,
// and the words behind it end the sentence, in the first person or where somebody was heard in the
// sentence before (`told_before`). Whose they are the text around them tells. The rule is empty
// where it is not so.
[[nodiscard]] Candidate words_of_context(const Reading& r, const SentenceFinds& finds,
                                         TokenSpan clause, bool told_before);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CONTEXT_COLONS_H
