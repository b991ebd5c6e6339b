#ifndef SELON_ANALYZER_DETECT_RELAYS_H
#define SELON_ANALYZER_DETECT_RELAYS_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/detect/reading.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {

// Relays in a stretch before the subject: Dans un communiqué, · Sur BFMTV, · Interrogé par l'AFP,
[[nodiscard]] std::vector<TokenSpan> relays_in(const Reading& r, TokenSpan stretch);

// The relay in the prepositional phrase that starts at `preposition`; empty when it is none
// (devant la presse). `end` becomes one past the phrase.
[[nodiscard]] std::vector<TokenSpan> relay_of_phrase(const Reading& r, std::uint32_t preposition,
                                                     std::uint32_t& end);

// Participles that hand words on: cité par X, interrogé par X, dans un entretien accordé à X.
[[nodiscard]] bool hands_on(std::string_view lemma);

// a fait part à Reuters | de sa colère, d'un accord: no part of the name before.
[[nodiscard]] bool opens_topic(const Reading& r, std::uint32_t token);

// ont dit à l'AFP | d'anciens employés: some of them, where de is an article.
[[nodiscard]] bool opens_some(const Reading& r, std::uint32_t token);

// A speech is an occasion: what was said in it was said to everybody.
[[nodiscard]] bool is_speech(std::string_view noun);

// voix, intermédiaire, biais: par la voix de son porte-parole, through whom somebody speaks.
[[nodiscard]] bool is_mouth(std::string_view noun);

// Behind such a preposition may stand who passes words on: à, dans, sur, par, via, devant …
[[nodiscard]] bool relaying_preposition(const Reading& r, std::uint32_t token);

// The first token of the object of a preposition: past "auprès de", "lors de".
[[nodiscard]] std::uint32_t object_of(const Reading& r, std::uint32_t preposition);

// écrit le journal sur son site: a medium's own site is nobody else through whom the words came.
void drop_own_site(const Reading& r, TokenSpan source, std::vector<TokenSpan>& relays);

// Words are said à, dans or sur a medium; not contre, après or à propos d'un medium.
[[nodiscard]] bool carries_words(Fw fw);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_RELAYS_H
