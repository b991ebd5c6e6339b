#ifndef SELON_ANALYZER_VERIFY_OUTRIGHT_DENIALS_H
#define SELON_ANALYZER_VERIFY_OUTRIGHT_DENIALS_H

#include <cstdint>

#include "analyzer/verify/verdicts.h"

namespace selon::verify {

// Whether a sentence denies what was claimed before it, or confirms nothing of it, by its verb
// alone: Damas dément. · L'Alliance a démenti tout renfort. · Il nie toute implication. (`last`:
// what was said last.) · Il a tout nié. (`all`: though a sentence stands between)
enum class Outright : std::uint8_t { no, last, all };
[[nodiscard]] Outright denies_outright(const Verdicts& verdicts, TokenSpan sentence);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_OUTRIGHT_DENIALS_H
