#ifndef SELON_ANALYZER_DETECT_SOURCE_DESCRIPTIONS_H
#define SELON_ANALYZER_DETECT_SOURCE_DESCRIPTIONS_H

#include <cstdint>

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Selon des riverains réveillés par le bruit, A · Selon X, du syndicat des dockers, A: one past
// what describes a source that opens a clause, up to the comma behind it; `begin`, the token behind
// the source, where nothing does.
[[nodiscard]] std::uint32_t past_source_description(const Reading& r, const SentenceFinds& finds,
                                                    TokenSpan source, std::uint32_t begin);

// La digue, selon X, qui dirige le club, cédera: past the relative clause that describes a source
// set into a clause, or `i`.
[[nodiscard]] std::uint32_t past_relative(const Reading& r, const SentenceFinds& finds,
                                          std::uint32_t i);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_SOURCE_DESCRIPTIONS_H
