#ifndef SELON_ANALYZER_DETECT_INCISE_CLAUSES_H
#define SELON_ANALYZER_DETECT_INCISE_CLAUSES_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/incise.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Anne rend hommage à Paul, qui est, dit-elle, malade · une lettre dans laquelle il est, dit-il,
// accusé de vol · le port est vendu, ce qui, dit-il, ruine Lunel: of a sentence only the relative
// clause that the incise is set into. Where it begins, or `left.first`.
[[nodiscard]] std::uint32_t own_relative(const Reading& r, const Incise& incise, TokenSpan left);

// The words before the incise are such a relative clause.
[[nodiscard]] bool in_relative(const Reading& r, TokenSpan left);

// What the relative clause above goes on with behind the incise, up to the verb of the sentence.
[[nodiscard]] std::uint32_t relative_end(const Reading& r, TokenSpan part);

// Le pont est fini, mais, reconnaît X, il penche · même si, dit-elle, il penche: right behind a
// conjunction the incise goes with the clause that opens there, and what is before is the author's.
[[nodiscard]] bool opens_behind(const Reading& r, const SentenceFinds& finds, const Incise& incise,
                                TokenSpan left);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_CLAUSES_H
