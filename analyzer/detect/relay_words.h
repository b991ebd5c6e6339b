#ifndef SELON_ANALYZER_DETECT_RELAY_WORDS_H
#define SELON_ANALYZER_DETECT_RELAY_WORDS_H

#include <cstdint>
#include <string_view>

#include "analyzer/detect/reading.h"

namespace selon::detect {

// The verbs and prepositions of relaying.

// Participles that hand words on: cité par X, interrogé par X, dans un entretien accordé à X.
[[nodiscard]] bool hands_on(std::string_view lemma);

// a fait part à Reuters | de sa colère, d'un accord: no part of the name before.
[[nodiscard]] bool opens_topic(const Reading& r, std::uint32_t token);

// ont dit à l'AFP | d'anciens employés: some of them, where de is an article.
[[nodiscard]] bool opens_some(const Reading& r, std::uint32_t token);

// fait part dans un communiqué | de « A », d'un « B »: words in marks that were said, behind the
// text; not dans l'émission de « Cap au nord ».
[[nodiscard]] bool opens_said_words(const Reading& r, std::uint32_t token);

// Behind such a preposition may stand who passes words on: à, dans, sur, par, via, devant …
[[nodiscard]] bool relaying_preposition(const Reading& r, std::uint32_t token);

// Words are said à, dans or sur a medium; not contre, après or à propos d'un medium.
[[nodiscard]] bool carries_words(Fw fw);

// à travers sa page Facebook: what via says in one word; else the preposition itself.
[[nodiscard]] Fw by_way_of(const Reading& r, std::uint32_t preposition);

// The first token of the object of a preposition: past "auprès de", "lors de".
[[nodiscard]] std::uint32_t object_of(const Reading& r, std::uint32_t preposition);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_RELAY_WORDS_H
