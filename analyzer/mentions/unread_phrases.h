#ifndef SELON_ANALYZER_MENTIONS_UNREAD_PHRASES_H
#define SELON_ANALYZER_MENTIONS_UNREAD_PHRASES_H

#include "analyzer/mentions/cast.h"

namespace selon::mentions {

// Phrases in which the reading of names and descriptions found nothing (certains, d'autres, a name
// that capitals hid): they stand for themselves.

// Whom such a phrase means: always the same for the same words.
Resolved resolve_unread(Cast& cast, TokenSpan span);

// « Le Grand Soir »: the phrase is all that stands in its marks.
[[nodiscard]] bool fills_quotation(const Context& c, TokenSpan span);

// dit-on: nobody in particular, whoever is at that house.
ActorId anybody(Cast& cast);

// What kind such a phrase seems to be.
[[nodiscard]] EntityKind kind_of_unread(const Context& c, TokenSpan span);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_UNREAD_PHRASES_H
