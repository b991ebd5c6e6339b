#ifndef SELON_ANALYZER_DETECT_OCCASIONS_H
#define SELON_ANALYZER_DETECT_OCCASIONS_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// Who takes the occasion to say something with the infinitive `verb` (L'occasion pour la maire de
// rappeler que); empty when nobody does.
[[nodiscard]] TokenSpan took_occasion(const Reading& r, const VerbGroup& verb);

// Who is given the occasion to say something with the infinitive `verb` (donne l'occasion au juge
// de rappeler que) stands two tokens behind the one returned, that of the noun; 0: nobody is.
[[nodiscard]] std::uint32_t given_occasion(const Reading& r, const VerbGroup& verb);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_OCCASIONS_H
