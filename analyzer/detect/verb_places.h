#ifndef SELON_ANALYZER_DETECT_VERB_PLACES_H
#define SELON_ANALYZER_DETECT_VERB_PLACES_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// What stands around a verb in its sentence.

// The verb stands at the head of the sentence: Estimant que A, la candidate a saisi le juge.
[[nodiscard]] bool opens_sentence(const Reading& r, const SentenceFinds& finds,
                                  const VerbGroup& verb);

// Jeudi, estimant que A, la candidate est partie · Accusée d'avoir dit que A, elle nie: a gerund or
// an infinitive before the subject and the verb of the sentence, which are still to come.
[[nodiscard]] bool precedes_main_clause(const Reading& r, const SentenceFinds& finds,
                                        const VerbGroup& verb);

// The verb whose auxiliary a participle shares (a dit A mais indiqué que B, a appelé et exhorté);
// null when there is none.
[[nodiscard]] const VerbGroup* auxiliary_partner(const Reading& r, const SentenceFinds& finds,
                                                 const VerbGroup& verb);

// Somebody who can speak stands behind the verb: accusé par X de, présenté par X comme.
[[nodiscard]] bool has_agent(const Reading& r, const VerbGroup& verb);

// Where the stretch before a subject that belongs to its clause begins.
[[nodiscard]] std::uint32_t stretch_start(const Reading& r, const SentenceFinds& finds,
                                          std::uint32_t until);

// Past what describes in commas: l'Occident, dirigé par les Etats-Unis, | de …
[[nodiscard]] std::uint32_t past_comma_group(const Reading& r, const SentenceFinds& finds,
                                             std::uint32_t i);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_VERB_PLACES_H
