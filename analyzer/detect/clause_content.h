#ifndef SELON_ANALYZER_DETECT_CLAUSE_CONTENT_H
#define SELON_ANALYZER_DETECT_CLAUSE_CONTENT_H

#include <string_view>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// What the complements of a verb of saying (complements.h) share.

inline constexpr std::uint32_t kLongestGap = 45;  // tokens between a verb and its complement

// Makes the stretch the content of `c`, found by `rule`; false, when nothing is left of it. A
// phrase at its end that only says where it was published goes to the relays.
[[nodiscard]] bool take_content(const Reading& r, std::string_view rule, TokenSpan content,
                                double confidence, Candidate& c);

// The same of an object with quoted words: without the author's aside behind it.
[[nodiscard]] bool take_object(const Reading& r, TokenSpan content, double confidence,
                               Candidate& c);

// Quoted words that no other verb of saying in the stretch has a nearer claim to.
[[nodiscard]] bool holds_quote(const Reading& r, const SentenceFinds& finds, TokenSpan span);

// ne cache pas que: what is not hidden is said, what is hidden is not.
[[nodiscard]] bool hides(std::string_view lemma);

// "n'a pas dit que" reports no statement; "ne pense pas que", "n'exclut pas que" do.
[[nodiscard]] bool negation_kills(const Reading& r, const CueHit& cue);

// La ville lance « un plan vélo »: of words in marks behind the cue a thing is begun; « un appel au
// calme », « Assez ! » are said.
[[nodiscard]] bool launches(const Reading& r, const CueHit& cue, std::uint32_t quote);

// publie des fiches « nature », un mot qui signifie « paix »: these hand over words only behind a
// colon or around an incise.
[[nodiscard]] bool gives(std::string_view lemma);

// Les mutins qui ont promis une « riposte » ont annoncé …, condamne un « abus » en appelant à …: an
// object has no verb of its own but in a clause that something opens.
[[nodiscard]] std::uint32_t before_own_verb(const Reading& r, std::uint32_t start,
                                            std::uint32_t end);

// accuse Y d'avoir menti après que Z a parlé: when it was said.
[[nodiscard]] std::uint32_t before_time(const Reading& r, std::uint32_t from, std::uint32_t end);

// dénonce un « scandale » lors d'une réunion, juge la loi « folle » au cours d'un débat: on what
// occasion it was said, behind words in marks.
[[nodiscard]] std::uint32_t before_occasion(const Reading& r, std::uint32_t from,
                                            std::uint32_t end);

// dit que la loi est « folle », lors d'une visite · dit que la route est sûre, lors d'une
// conférence de presse: behind a comma, on what occasion it was said.
[[nodiscard]] std::uint32_t before_set_off_occasion(const Reading& r, std::uint32_t from,
                                                    std::uint32_t end);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CLAUSE_CONTENT_H
