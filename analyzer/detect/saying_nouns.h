#ifndef SELON_ANALYZER_DETECT_SAYING_NOUNS_H
#define SELON_ANALYZER_DETECT_SAYING_NOUNS_H

#include <string_view>

namespace selon::detect {

// réponse, verdict, mots: what somebody says, as a noun in lower case. (Nouns that can hand over a
// clause, l'annonce que, are rows of cue_nouns.tsv.)
[[nodiscard]] bool is_saying(std::string_view noun);

// Of these, appel, message: a text may be a source, and le conseil de la victime is her lawyer.
[[nodiscard]] bool may_be_source_too(std::string_view noun);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_SAYING_NOUNS_H
