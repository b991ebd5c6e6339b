#ifndef SELON_ANALYZER_DETECT_ESTIMATES_H
#define SELON_ANALYZER_DETECT_ESTIMATES_H

#include <cstdint>
#include <vector>

#include "analyzer/detect/bounds.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// 500 personnes selon la police, 1.000 selon les organisateurs: numbers that several voices set
// against each other.
struct Estimate {
  TokenSpan count;             // the number right before the source phrase; empty: none
  bool against_other = false;  // another voice gave one right before
  std::uint32_t others_end =
      0;  // of the first of the row: one past its last source phrase; 0: none follows
};

// What the source phrase `phrase`, one of `phrases` (ascending), is in such a row.
[[nodiscard]] Estimate estimate_at(const Reading& r, const std::vector<Phrase>& phrases,
                                   TokenSpan phrase);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_ESTIMATES_H
