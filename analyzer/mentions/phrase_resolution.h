#ifndef SELON_ANALYZER_MENTIONS_PHRASE_RESOLUTION_H
#define SELON_ANALYZER_MENTIONS_PHRASE_RESOLUTION_H

#include "analyzer/mentions/cast.h"

namespace selon::mentions {

// What a phrase is asked for.
struct PhraseUse {
  bool relays = false;   // à l'AFP, dans un communiqué: passes words on
  bool answers = false;  // see Source
  bool adds = false;     // see Source
};

// Whom a phrase means: by a name in it (le maire, Paul Roy), by the role it gives (le maire), by
// what it takes up (ce dernier), or nobody but itself.
Resolved resolve_phrase(Cast& cast, TokenSpan span, const PhraseUse& use = {});

// The kind a phrase would have, without making an entity of it.
[[nodiscard]] EntityKind kind_of_phrase(const Cast& cast, TokenSpan span);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_PHRASE_RESOLUTION_H
