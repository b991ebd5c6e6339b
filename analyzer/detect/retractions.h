#ifndef SELON_ANALYZER_DETECT_RETRACTIONS_H
#define SELON_ANALYZER_DETECT_RETRACTIONS_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// The words by which somebody takes back what he said, where `verb` begins them: s'est rétracté ·
// est revenu sur ses aveux · a retiré ses accusations; empty where it does not.
[[nodiscard]] TokenSpan retraction_at(const Reading& r, const VerbGroup& verb);

// , avant de se rétracter · , puis s'est rétracté: behind the comma at `comma`, of the claim before
// it; else empty.
[[nodiscard]] TokenSpan retracted_behind(const Reading& r, TokenSpan claim, std::uint32_t comma);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_RETRACTIONS_H
