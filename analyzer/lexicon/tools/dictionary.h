#ifndef SELON_ANALYZER_LEXICON_TOOLS_DICTIONARY_H
#define SELON_ANALYZER_LEXICON_TOOLS_DICTIONARY_H

#include <string>

#include "analyzer/lexicon/tools/affixes.h"
#include "analyzer/lexicon/tools/reading.h"

namespace selon::lexicon::tools {

// All forms of a .dic file under the affix rules, lower-cased, apostrophes straight.
// Throws std::runtime_error.
[[nodiscard]] Readings expand_dictionary(const std::string& path, const Affixes& affixes);

}  // namespace selon::lexicon::tools

#endif  // SELON_ANALYZER_LEXICON_TOOLS_DICTIONARY_H
