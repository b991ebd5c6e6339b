#ifndef SELON_ANALYZER_DETECT_SEEN_TEXTS_H
#define SELON_ANALYZER_DETECT_SEEN_TEXTS_H

#include <cstdint>

#include "analyzer/detect/reading.h"

namespace selon::detect {

// un rapport que l'AFP a pu consulter, dont La Vigie a obtenu copie, auquel l'AFP a eu accès: the
// medium through which a text became known.
struct SeenText {
  TokenSpan medium;       // empty when the words tell of no such thing
  std::uint32_t end = 0;  // one past the relative clause, without a comma that closes it
};

// Reads the relative clause at `from`, or behind a comma there. REQUIRES: what stands before is a
// text.
[[nodiscard]] SeenText read_seen_text(const Reading& r, std::uint32_t from);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_SEEN_TEXTS_H
