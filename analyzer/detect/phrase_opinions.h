#ifndef SELON_ANALYZER_DETECT_PHRASE_OPINIONS_H
#define SELON_ANALYZER_DETECT_PHRASE_OPINIONS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"
#include "analyzer/detect/source_phrase.h"

namespace selon::detect {

// "Pour X, …" gives an opinion only at the head of a clause, with a comma behind it, and a
// main clause after that; otherwise it is for somebody's benefit.
[[nodiscard]] bool gives_opinion(const Reading& r, const SentenceFinds& finds, std::uint32_t i,
                                 const SourcePhrase& f);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PHRASE_OPINIONS_H
