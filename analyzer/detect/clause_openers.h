#ifndef SELON_ANALYZER_DETECT_CLAUSE_OPENERS_H
#define SELON_ANALYZER_DETECT_CLAUSE_OPENERS_H

#include <optional>

#include "analyzer/detect/reading.h"

namespace selon::detect {

// Tokens looked at on either side of a verb for the words that open its clause or are its subject.
inline constexpr std::uint32_t kClauseReach = 120;

// A word that opens a subordinate clause: a relative, que, a subordinator.
[[nodiscard]] bool opens_subordinate(const Reading& r, std::uint32_t i);

// arrivée il y a un an, il y a trois mois: a time, not a verb of its clause.
[[nodiscard]] bool tells_when(const Reading& r, const VerbGroup& verb);

// Whether a finite verb stands in a relative or subordinate clause that opens in [from, verb);
// gives the opening token.
[[nodiscard]] std::optional<std::uint32_t> clause_opener(const Reading& r, const VerbGroup& verb,
                                                         std::uint32_t from);

// c'est la rivière qui aurait reçu: of a cleft sentence, looked at from `start` on, qui opens no
// clause of its own.
[[nodiscard]] bool is_cleft(const Reading& r, std::uint32_t start, std::uint32_t qui);

// ne viser que le port, ne veut que la paix: the que at `i` opens no clause, but sets apart what
// alone is meant.
[[nodiscard]] bool restricts(const Reading& r, std::uint32_t i);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CLAUSE_OPENERS_H
