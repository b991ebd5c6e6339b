#ifndef SELON_ANALYZER_SYNTAX_VERB_GROUPS_H
#define SELON_ANALYZER_SYNTAX_VERB_GROUPS_H

#include "analyzer/syntax/chunks.h"

namespace selon::syntax {

// All verb groups of the document, ascending. Linear.
[[nodiscard]] std::vector<VerbGroup> find_verb_groups(const Words& words);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_VERB_GROUPS_H
