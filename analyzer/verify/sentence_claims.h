#ifndef SELON_ANALYZER_VERIFY_SENTENCE_CLAIMS_H
#define SELON_ANALYZER_VERIFY_SENTENCE_CLAIMS_H

#include <vector>

#include "analyzer/verify/status.h"

namespace selon::verify {

// The first claim that begins in the sentence or behind it; null where none does.
[[nodiscard]] const Candidate* first_claim(const std::vector<Candidate>& candidates,
                                           TokenSpan sentence);

// Somebody says the sentence.
[[nodiscard]] bool claimed(const std::vector<Candidate>& candidates, TokenSpan sentence);

// La presse affirme que A, mais le maire dément cette information: of what its own sentence tells
[[nodiscard]] bool told_between(const std::vector<Candidate>& candidates, TokenSpan sentence,
                                std::uint32_t denial);

// A paragraph that opens with a denial answers the one before; another denial the sentence
// before.
[[nodiscard]] bool opens_paragraph(const Reading& r, std::uint32_t first);

// Poursuivi dans une autre affaire, un élu nie les faits.: not what was told here
[[nodiscard]] bool elsewhere(const Reading& r, TokenSpan sentence);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_SENTENCE_CLAIMS_H
