#ifndef SELON_ANALYZER_VERIFY_OUTRIGHT_DENIALS_H
#define SELON_ANALYZER_VERIFY_OUTRIGHT_DENIALS_H

#include <cstdint>

#include "analyzer/verify/verdicts.h"

namespace selon::verify {

// Whether a sentence denies what was claimed before it, or confirms nothing of it, by its verb
// alone: Damas dément. · L'Alliance a démenti tout renfort. · Il nie toute implication. (`last`:
// what was said last.) · Il a tout nié. (`all`: whatever he is charged with,
// else the last) · Paul Roy, qui nie tout, sera jugé. (`charges`: only that)
enum class Outright : std::uint8_t { no, last, all, charges };
[[nodiscard]] Outright denies_outright(const Verdicts& verdicts, TokenSpan sentence);

// Celui-ci, | qui nie tout, | sera jugé en mai. · Paul Roy, qui dément, …: the denial is told of
// the subject of the sentence, and of nothing else.
[[nodiscard]] bool of_whole_subject(const Reading& r, TokenSpan denial, TokenSpan sentence);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_OUTRIGHT_DENIALS_H
