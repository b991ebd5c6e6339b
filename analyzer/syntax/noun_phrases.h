#ifndef SELON_ANALYZER_SYNTAX_NOUN_PHRASES_H
#define SELON_ANALYZER_SYNTAX_NOUN_PHRASES_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/lexicon/lexicon.h"
#include "analyzer/syntax/chunks.h"

namespace selon::syntax {

// All base noun phrases of the document, ascending. Linear. The lexicon knows the names of media,
// which end where somebody's name begins: a confié au Monde Anne Durand.
[[nodiscard]] std::vector<NounPhrase> find_noun_phrases(const Words& words,
                                                        const lexicon::Lexicon& lexicon);

// Malvor & Fils, Bank of Lunel: joins words of a name that only houses and institutions bear.
[[nodiscard]] bool joins_house_name(std::string_view form);

// de la Santé, du Travail, des Ports: what a minister may be in charge of, with its article; des
// only before a capital (des policiers are nobody's portfolio). Of the preposition at `token`.
[[nodiscard]] bool names_portfolio(const Words& words, std::uint32_t token);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_NOUN_PHRASES_H
