#ifndef SELON_ANALYZER_VERIFY_ANAPHORA_H
#define SELON_ANALYZER_VERIFY_ANAPHORA_H

#include <vector>

#include "analyzer/verify/status.h"

namespace selon::verify {

// Words by which a sentence speaks of what was claimed before it.
struct Anaphor {
  bool found = false;
  bool plural = false;
  bool next = false;    // the last of them in the sentence right before
  bool counts = false;  // ce bilan, ces chiffres: of a claim with a number
  bool charge = false;  // ces accusations: of claims that accuse, if there are any
};

// The claims that an anaphor means in the sentence that begins at token `first`, the last one
// first: of the `end` claims that begin before it a few, none farther off than the paragraph
// before.
[[nodiscard]] std::vector<std::size_t> claims_meant(const Reading& r,
                                                    const std::vector<Candidate>& candidates,
                                                    std::size_t end, std::uint32_t first,
                                                    Anaphor anaphor);

// ces accusations, cette affirmation, l'information: an object that points back to claims and says
// no more.
[[nodiscard]] Anaphor points_back(const Reading& r, TokenSpan object);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_ANAPHORA_H
