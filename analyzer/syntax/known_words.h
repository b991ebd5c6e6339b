#ifndef SELON_ANALYZER_SYNTAX_KNOWN_WORDS_H
#define SELON_ANALYZER_SYNTAX_KNOWN_WORDS_H

#include <string_view>

#include "analyzer/syntax/word.h"

namespace selon::syntax {

struct KnownWord {
  Fw fw = Fw::none;
  lexicon::Morph morph;
};

// All that is known of a form wherever it stands. `form` is in lower case, and was
// `capitalised` in the text or not: what has a capital may lack its accents. Any number of threads
// may ask.
[[nodiscard]] KnownWord known_word(std::string_view form, bool capitalised);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_KNOWN_WORDS_H
