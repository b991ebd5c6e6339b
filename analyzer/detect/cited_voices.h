#ifndef SELON_ANALYZER_DETECT_CITED_VOICES_H
#define SELON_ANALYZER_DETECT_CITED_VOICES_H

#include "analyzer/detect/families.h"

namespace selon::detect {

// A medium that cites somebody: his words, which the medium passed on.

// Who is cited by the words that begin here, at their comma or behind it: citant X · en citant X ·
// qui cite X · se référant à X. Empty when they cite nobody who can speak.
[[nodiscard]] TokenSpan voice_cited_at(const Reading& r, std::uint32_t token);

// Makes the voice the speaker and who was so far taken for it the first relay.
void hear_cited_voice(TokenSpan voice, Candidate& c);

// Of a clause with its source in words of its own: X, citant Y, affirme que · Citant Y, X affirme
// que · X affirme que A, citant Y · X cite Y : « … ».
void take_voice_cited_around(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                             Candidate& c);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CITED_VOICES_H
