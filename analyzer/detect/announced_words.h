#ifndef SELON_ANALYZER_DETECT_ANNOUNCED_WORDS_H
#define SELON_ANALYZER_DETECT_ANNOUNCED_WORDS_H

#include <optional>

#include "analyzer/detect/reading.h"

namespace selon::detect {

// la réponse, le verdict: what somebody says, as a noun with its article, opens the phrase; not le
// message, which is a text and may be a source.
[[nodiscard]] bool names_act_of_saying(const Reading& r, TokenSpan phrase);

// La réponse de la maire n'a pas tardé, Le verdict du coach est sans appel: a clause that only says
// what the words are like that stand behind it. Whose they are, empty where that is not told;
// nullopt for any other clause.
[[nodiscard]] std::optional<TokenSpan> announced_sayer(const Reading& r, TokenSpan clause);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_ANNOUNCED_WORDS_H
