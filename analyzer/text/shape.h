#ifndef SELON_ANALYZER_TEXT_SHAPE_H
#define SELON_ANALYZER_TEXT_SHAPE_H

#include <string_view>

#include "analyzer/text/token.h"

namespace selon::text {

// The shape of a word. `lower` is its lower-case form, of the same length. Hyphens and
// apostrophes part a word for this (Saint-Denis is capitalised, ex-URSS mixed).
[[nodiscard]] Shape shape_of(std::string_view word, std::string_view lower);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_SHAPE_H
