#ifndef SELON_ANALYZER_DETECT_BOUNDS_H
#define SELON_ANALYZER_DETECT_BOUNDS_H

#include <vector>

#include "analyzer/detect/reading.h"

namespace selon::detect {

// A stretch of a sentence that hands words over and so is part of no content: an incise with
// its subject and modifiers, a selon-phrase.
struct Phrase {
  TokenSpan span;
  bool trailing = false;  // nothing of the content follows it
};

// Where a reported clause that begins at `start` ends: one past its last token. It stops before
// what is the author's again: a semicolon, a further cue with its own content (…, et a ajouté
// que), a participle of saying (…, soulignant que), a trailing attribution phrase, a bracket that
// comments on the claim.
[[nodiscard]] std::uint32_t clause_end(const Reading& r, std::uint32_t start,
                                       const std::vector<Phrase>& phrases);

// Where the content on the left of an attribution phrase begins: the start of the sentence or of
// the last independent part before `end`, without connectives (Mais, En revanche,) and frames
// (Concernant les écoles,).
[[nodiscard]] std::uint32_t clause_start(const Reading& r, std::uint32_t end,
                                         const std::vector<Phrase>& phrases);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_BOUNDS_H
