#ifndef SELON_ANALYZER_MENTIONS_PRESENCE_H
#define SELON_ANALYZER_MENTIONS_PRESENCE_H

#include <cstdint>

#include "analyzer/mentions/context.h"

namespace selon::mentions {

// L'accusé sourit. · Le père est effondré. · L'entraîneur, lui, y croit.: the sentence of the
// subject at token `subject` tells of somebody who is there to speak. Others may only be spoken of
// (Le préfet viendra lundi), by whoever was heard before (Le maire l'a reçu, Son fils sourit).
[[nodiscard]] bool comes_to_speak(const Context& context, std::uint32_t subject);

// Un voisin a tout vu. · Une habitante a filmé la scène.: the sentence of the subject at token
// `subject` tells what somebody has seen or lived through, who may be asked about it.
[[nodiscard]] bool bears_witness(const Context& context, std::uint32_t subject);

// Le préfet a promis une enquête. · La maire réagit.: the main verb of the sentence, whose subject
// stands at the token, says that somebody spoke, though not in which words; he is who was heard
// last. Not Il l'accuse, La maire lui répond: others go on.
[[nodiscard]] bool speaks_up(const Context& context, std::uint32_t subject);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_PRESENCE_H
