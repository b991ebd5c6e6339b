#ifndef SELON_ANALYZER_LEXICON_TOOLS_TAGS_H
#define SELON_ANALYZER_LEXICON_TOOLS_TAGS_H

#include <string_view>
#include <vector>

#include "analyzer/lexicon/tools/reading.h"

// Dicollecte's po: (part of speech, tense, person) and is: (gender, number) fields.
namespace selon::lexicon::tools {

// The reading that the fields of a dictionary line, followed by those of an affix rule, amount
// to. `lemma` goes into verb readings. A reading with pos 0 is none: a part of a word (pfx), a
// wrong spelling (err), a form only used before "je" (aimè-je). Throws std::runtime_error on a
// part of speech that is not known here, so that a new dictionary does not lose words unseen.
[[nodiscard]] Reading read_tags(const std::vector<std::string_view>& fields,
                                std::string_view lemma);

}  // namespace selon::lexicon::tools

#endif  // SELON_ANALYZER_LEXICON_TOOLS_TAGS_H
