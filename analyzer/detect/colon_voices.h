#ifndef SELON_ANALYZER_DETECT_COLON_VOICES_H
#define SELON_ANALYZER_DETECT_COLON_VOICES_H

#include <cstdint>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// A finite verb or an infinitive stands in the stretch, quoted or not.
[[nodiscard]] bool has_verb(const Reading& r, TokenSpan span);

// Token `i` is part of a headline or a subheading.
[[nodiscard]] bool in_heading(const Reading& r, std::uint32_t i);

// Anne Durand, présidente de l'association Toits pour tous : a full name, and behind its comma
// nothing but what she is, as far as `end`
[[nodiscard]] bool described_to(const Reading& r, const NounPhrase& np, std::uint32_t end);

// Anne Durand, maire de Lunel : · Anne Durand (maire de Lunel) : words that are nothing but a
// source; empty where they are not.
[[nodiscard]] TokenSpan bare_voice(const Reading& r, TokenSpan line);

// The voice of the clause in front of a colon: its subject, or the name right before it.
[[nodiscard]] Candidate voice_before(const Reading& r, TokenSpan clause);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_COLON_VOICES_H
