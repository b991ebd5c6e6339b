#ifndef SELON_ANALYZER_SYNTAX_NOUN_PHRASES_H
#define SELON_ANALYZER_SYNTAX_NOUN_PHRASES_H

#include "analyzer/syntax/chunks.h"

namespace selon::syntax {

// All base noun phrases of the document, ascending. Linear.
[[nodiscard]] std::vector<NounPhrase> find_noun_phrases(const Words& words);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_NOUN_PHRASES_H
