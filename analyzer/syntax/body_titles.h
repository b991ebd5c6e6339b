#ifndef SELON_ANALYZER_SYNTAX_BODY_TITLES_H
#define SELON_ANALYZER_SYNTAX_BODY_TITLES_H

#include <cstdint>

#include "analyzer/lexicon/lexicon.h"
#include "analyzer/syntax/word.h"

namespace selon::syntax {

// l'association Eau vive, le collectif Riverains en colère, l'ONG Agir pour le climat: what a body
// is called behind the noun for it, of which French writes only the first word with a capital.
// Past the rest of it, which stands at `end`, right behind the capitals; `end` where they are all
// of the name (le parti Renaissance, l'ONG Lumière basée à Lunel). Looks at a few tokens around.
[[nodiscard]] std::uint32_t past_body_title(const Words& words, const lexicon::Lexicon& lexicon,
                                            std::uint32_t end);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_BODY_TITLES_H
