#ifndef SELON_ANALYZER_VERIFY_FALSE_PREDICATES_H
#define SELON_ANALYZER_VERIFY_FALSE_PREDICATES_H

#include "analyzer/verify/plain_words.h"

namespace selon::verify {

// sans (aucun) fondement, dénuées de (tout) fondement: past it; 0 where it does not stand at word
// `i`.
[[nodiscard]] std::size_t past_groundless(const Plain& w, std::size_t i);

// cette histoire, ce récit: what was told as a whole
[[nodiscard]] bool is_tale(std::string_view form);

// un tissu de mensonges, une fake news: past it; 0 where it does not stand at word `i`.
[[nodiscard]] std::size_t past_tissue(const Plain& w, std::size_t i);

// est fausse, n'a aucun fondement, ne repose sur rien, relève du fantasme, ne correspond pas à la
// réalité: past the words by which something told is called false; 0 for others
[[nodiscard]] std::size_t past_false_predicate(const Plain& w, std::size_t i);

// Ces accusations ne reposent sur rien · Tout cela relève du fantasme
[[nodiscard]] bool claims_called_false(const Plain& w);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_FALSE_PREDICATES_H
