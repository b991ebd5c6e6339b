#ifndef SELON_ANALYZER_SYNTAX_PREPOSITIONS_H
#define SELON_ANALYZER_SYNTAX_PREPOSITIONS_H

#include "analyzer/syntax/function_words.h"

namespace selon::syntax {

// à in any of its forms: à, au, aux. (de: is_of, function_words.h.)
[[nodiscard]] constexpr bool is_to(Fw fw) {
  return fw == Fw::a_grave || fw == Fw::au || fw == Fw::aux;
}

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_PREPOSITIONS_H
