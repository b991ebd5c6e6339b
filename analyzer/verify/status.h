#ifndef SELON_ANALYZER_VERIFY_STATUS_H
#define SELON_ANALYZER_VERIFY_STATUS_H

#include <vector>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::verify {

using detect::Candidate;
using detect::Reading;
using syntax::TokenSpan;

// What the text says of the truth of a claim.
struct Verdict {
  StatusValue value = StatusValue::asserted;
  std::vector<TokenSpan> by;  // phrases of the parties that deny, confirm or do not confirm
  TokenSpan span;             // the words that say so; empty for asserted
  std::string_view rule;      // which rule concluded it
};

// One verdict a candidate. Where several fit, the first of denied, unconfirmed, confirmed, hedged.
[[nodiscard]] std::vector<Verdict> judge(const Reading& reading,
                                         const std::vector<Candidate>& candidates);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_STATUS_H
