#ifndef SELON_ANALYZER_DETECT_PHRASE_RELAYS_H
#define SELON_ANALYZER_DETECT_PHRASE_RELAYS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"
#include "analyzer/detect/source_phrase.h"

namespace selon::detect {

// son porte-parole, le service de presse de X: who reports what somebody else said.
[[nodiscard]] bool reports_for_others(const Reading& r, TokenSpan source);

// M. A a déclaré que …, selon Sana: A is the voice, Sana the relay. The clause families read it:
// the phrase stays in `phrases`, and they ask relay_phrases for it.
[[nodiscard]] bool relays_the_main_claim(const Reading& r, SentenceFinds& finds,
                                         const SourcePhrase& f);

// La Vigie rapporte, selon X, que A: X is the voice, La Vigie the relay; X affirme, selon La Vigie,
// que A: the other way round. The clause families read it, as above.
[[nodiscard]] bool stands_before_words(const Reading& r, SentenceFinds& finds,
                                       const SourcePhrase& f);

// X a assuré que A, a rapporté Tass: of `words` that hand over a claim of their own Tass (the
// source of `report`) is the relay, as above. False where they do not.
[[nodiscard]] bool relays_own_claim(const Reading& r, SentenceFinds& finds, TokenSpan words,
                                    const Candidate& report);

// Selon des médecins, A, a rapporté Tass · A, selon des médecins, a rapporté Tass: the doctors said
// it, Tass passed it on. The words of the phrase are placed already.
void take_from_incise(const Reading& r, SentenceFinds& finds, SourcePhrase& f);

// A complement of its own follows the verb: que, an infinitive, quoted words.
[[nodiscard]] bool hands_over(const Reading& r, const SentenceFinds& finds, const CueHit& cue);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PHRASE_RELAYS_H
