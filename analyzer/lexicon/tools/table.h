#ifndef SELON_ANALYZER_LEXICON_TOOLS_TABLE_H
#define SELON_ANALYZER_LEXICON_TOOLS_TABLE_H

#include <string>

#include "analyzer/lexicon/tools/reading.h"
#include "analyzer/lexicon/tools/verbs.h"

namespace selon::lexicon::tools {

// The table of morphology_format.h as bytes. Throws std::runtime_error where a part outgrows
// the format.
[[nodiscard]] std::string make_table(const Readings& readings, const Verbs& verbs);

}  // namespace selon::lexicon::tools

#endif  // SELON_ANALYZER_LEXICON_TOOLS_TABLE_H
