#ifndef SELON_ANALYZER_VERIFY_CLAIM_WORDS_H
#define SELON_ANALYZER_VERIFY_CLAIM_WORDS_H

#include "analyzer/detect/reading.h"

namespace selon::verify {

// ces informations, un bilan: a noun by which an article names what somebody claimed.
[[nodiscard]] bool names_claims(const detect::Reading& r, std::uint32_t noun);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_CLAIM_WORDS_H
