#ifndef SELON_ANALYZER_SYNTAX_MANNERS_H
#define SELON_ANALYZER_SYNTAX_MANNERS_H

#include <cstdint>

#include "analyzer/syntax/word.h"

namespace selon::syntax {

// a dit le préfet | de son côté, d'un ton ferme, d'une voix calme: of the preposition at `i`, how
// it was said, and no part of who said it.
[[nodiscard]] bool tells_how(const Words& words, std::uint32_t i);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_MANNERS_H
