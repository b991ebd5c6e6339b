#ifndef SELON_ANALYZER_DETECT_INCISE_PARTS_H
#define SELON_ANALYZER_DETECT_INCISE_PARTS_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/incise.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// What the words before and behind an incise are looked at for.

// A quotation, a clause, or a clause whose verb stands in quotation marks.
[[nodiscard]] bool says_something(const Reading& r, TokenSpan part);

// The words are those of a quotation inside another one.
[[nodiscard]] bool is_within(const Reading& r, TokenSpan words);

// The quotation around an incise, as far as it lies in the piece of the sentence that is read: the
// incises of the pieces before and behind are not known here, and what they leave is theirs.
[[nodiscard]] TokenSpan quotation_around(const Reading& r, const SentenceFinds& finds,
                                         const Incise& incise);

// Another phrase that names a source stands in the stretch.
[[nodiscard]] bool holds_incise(const SentenceFinds& finds, TokenSpan stretch);

// Adds words behind the incise to its content; none where the stretch is empty or lies before.
void add_part(const Reading& r, Incise& incise, TokenSpan part);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INCISE_PARTS_H
