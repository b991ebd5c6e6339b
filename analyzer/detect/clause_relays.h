#ifndef SELON_ANALYZER_DETECT_CLAUSE_RELAYS_H
#define SELON_ANALYZER_DETECT_CLAUSE_RELAYS_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// Adds the relays that stand around the cue: before its subject, between both, at the end of the
// sentence (…, selon Sana), and those of the verb that a participle depends on.
void add_surrounding_relays(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                            Candidate& c);

// a publié un communiqué : « A », en envoyant un message à X : « A »: the text that holds the words
// behind the colon with which the clause ends, and where it appeared; empty where there is none.
[[nodiscard]] std::vector<TokenSpan> text_before_colon(const Reading& r, TokenSpan clause);

// Verbs of making a text known: publier, envoyer, poster.
[[nodiscard]] bool writes(std::string_view lemma);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CLAUSE_RELAYS_H
