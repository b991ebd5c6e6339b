#ifndef SELON_ANALYZER_DETECT_PHRASE_EXTENTS_H
#define SELON_ANALYZER_DETECT_PHRASE_EXTENTS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// How far the source behind selon, d'après, pour reaches: what et joins to it and what describes
// it, and not the subject of the clause that follows.

// Selon la maire, cheffe du parti, A · Selon La Gazette, le maire a dit A: the words of the source
// that begins with `np` at token `at`, behind the phrase word at `cue`.
[[nodiscard]] TokenSpan source_extent(const Reading& r, const SentenceFinds& finds,
                                      std::uint32_t at, const NounPhrase& np, std::uint32_t cue);

// selon « Grand Angle » et « La Vigie »: one past the titles from token `at` on, with what
// describes the last one in commas.
[[nodiscard]] std::uint32_t past_titles(const Reading& r, std::uint32_t at);

// À Lunel, selon une source et un relevé effectué à midi, A: between commas a thing that et joins
// to the source, which begins at token `at`, is no part of what was said. Past it, or the end of
// the phrase.
[[nodiscard]] std::uint32_t past_joined_thing(const Reading& r, const SentenceFinds& finds,
                                              std::uint32_t at, TokenSpan phrase);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PHRASE_EXTENTS_H
