#ifndef SELON_ANALYZER_DETECT_INCISE_CONTEXT_H
#define SELON_ANALYZER_DETECT_INCISE_CONTEXT_H

#include <vector>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// What stands around the verb of an incise, by which its subject is told from its object.

// Makes `whole` the source of `c`, with these relays; `after` becomes one past it. Always true.
bool accept_subject(Candidate& c, TokenSpan whole, const std::vector<TokenSpan>& relays,
                    std::uint32_t& after);

// disent « A », menacent les élus et …: the quotation before is the object of another verb, which
// shares its subject with this one.
[[nodiscard]] bool handed_over(const Reading& r, const SentenceFinds& finds, std::uint32_t before);

// A clause with its verb ends at the comma: what follows without a link is no part of it.
[[nodiscard]] bool complete(const Reading& r, const SentenceFinds& finds, std::uint32_t comma);

// The same inside a quotation, back to its last stop.
[[nodiscard]] bool complete_in_quote(const Reading& r, std::uint32_t comma);

// Nothing but modifiers stand between the subject and the stop: …, a annoncé X à Y mardi.
[[nodiscard]] bool ends_incise(const Reading& r, const SentenceFinds& finds, std::uint32_t i);

// …, assure X, chimiste au musée de Lunel, venue en mai: a comma behind the subject, or behind
// where the subject works or was heard.
[[nodiscard]] bool closed_by_comma(const Reading& r, const SentenceFinds& finds, std::uint32_t i);

// Whether something can have been said before token `end`: a verb or a quotation. Without one
// the verb is the sentence's own (Le maire, Paul Valmont, a critiqué la Russie).
[[nodiscard]] bool clause_before(const Reading& r, const SentenceFinds& finds, std::uint32_t end);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_CONTEXT_H
