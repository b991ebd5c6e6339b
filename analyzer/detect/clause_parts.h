#ifndef SELON_ANALYZER_DETECT_CLAUSE_PARTS_H
#define SELON_ANALYZER_DETECT_CLAUSE_PARTS_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// A clause with its own subject begins here: le ministre a, il a.
[[nodiscard]] bool opens_clause(const Reading& r, std::uint32_t token);

// le maire | , de son côté, | estime: past what commas set in between a subject and its verb, a few
// words without a finite verb; or `i`.
[[nodiscard]] std::uint32_t past_insertion(const Reading& r, std::uint32_t i);

// The same, of a phrase alone: le ministre a; le ministre, de son côté, a.
[[nodiscard]] bool independent_clause(const Reading& r, std::uint32_t i);

// Any finite verb stands in the stretch, quoted or not.
[[nodiscard]] bool has_finite_verb(const Reading& r, TokenSpan stretch);

// A finite verb of a main clause stands in the stretch, outside quotations.
[[nodiscard]] bool has_main_verb(const Reading& r, TokenSpan stretch);

// Alors que X dit que A | , B: the comma at which the clause of the sentence begins, behind a whole
// clause from `start`; `end` where none does.
[[nodiscard]] std::uint32_t before_main_clause(const Reading& r, std::uint32_t start,
                                               std::uint32_t end);

// « Le pont est sûr »: one past the quotation that opens at `start`, where it is a clause with its
// verb; else `start`.
[[nodiscard]] std::uint32_t quoted_clause_end(const Reading& r, std::uint32_t start);

// Le chef « savait tout » hier: a subject outside the marks, and its verb right behind the opening
// one.
[[nodiscard]] bool has_quoted_predicate(const Reading& r, TokenSpan clause);

// A main clause stands in the stretch, though its verb may stand in marks.
[[nodiscard]] bool whole_clause(const Reading& r, TokenSpan stretch);

// The reported words that begin at `start` are an infinitive: what has a subject of its own is no
// part of them.
[[nodiscard]] bool infinitive_content(const Reading& r, std::uint32_t start);

// What stands before the comma can be all that was said: a clause with its verb, or an infinitive
// with what belongs to it; not la route, contrairement à ce que dit la préfète, est sûre.
[[nodiscard]] bool whole_before(const Reading& r, std::uint32_t start, std::uint32_t comma);

// The clause stands behind que: X a dit que A, alors que B. What a comma sets against it is the
// author's. So it is with an infinitive.
[[nodiscard]] bool reported(const Reading& r, std::uint32_t start);

// avoir menti après que B, alors que B, pendant que B
[[nodiscard]] bool temporal_clause(const Reading& r, std::uint32_t i);

// que, a quotation or a colon stands right behind the cue.
[[nodiscard]] bool words_follow(const Reading& r, const CueHit& cue);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CLAUSE_PARTS_H
