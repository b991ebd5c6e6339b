#ifndef SELON_ANALYZER_VERIFY_FALSEHOOD_H
#define SELON_ANALYZER_VERIFY_FALSEHOOD_H

#include <cstdint>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::verify {

// The words say that something is false, and nothing else: C'est faux · Une information
// « inexacte » · De la désinformation · Ces accusations sont infondées
[[nodiscard]] bool only_calls_false(const detect::Reading& r, syntax::TokenSpan words);

// est fausse, ne reposent sur rien, relève du fantasme: the words from the verb at `verb` on, up to
// the next mark before `end`, where they call their subject false; else empty.
[[nodiscard]] syntax::TokenSpan false_predicate(const detect::Reading& r, std::uint32_t verb,
                                                std::uint32_t end);

// The words of a sentence that say so, where it says nothing else: Sauf que c'est faux. · C'est un
// canular : la mairie est ouverte. · Une fausse information, selon la préfecture.; empty where it
// says something else.
[[nodiscard]] syntax::TokenSpan verdict_words(const detect::Reading& r, syntax::TokenSpan sentence);

// The same of a sentence that somebody says, and that speaks of what was told: C'est faux · Tout
// cela n'a jamais existé; not Un mensonge
[[nodiscard]] syntax::TokenSpan spoken_verdict(const detect::Reading& r,
                                               syntax::TokenSpan sentence);

// The words say that something is true, and nothing else: Je confirme · C'est exact
[[nodiscard]] bool only_calls_true(const detect::Reading& r, syntax::TokenSpan words);

// What somebody denies in his own words: Je démens · Nous rejetons ces accusations (all that was
// said) · Je conteste toute accusation de fraude (what he is charged with).
enum class Disowned : std::uint8_t { none, all, charges };
[[nodiscard]] Disowned disowned(const detect::Reading& r, syntax::TokenSpan words);

// affirme à tort que, prétend faussement: by which words the article says that the claim is false;
// empty where it does not.
[[nodiscard]] syntax::TokenSpan called_wrong(const detect::Reading& r, const detect::Candidate& c);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_FALSEHOOD_H
