#ifndef SELON_COMPARE_H
#define SELON_COMPARE_H

#include <string>
#include <vector>

#include "selon/analysis.h"

namespace selon {

enum class Change {
  gone,     // expected, not found
  added,    // found, not expected
  changed,  // found otherwise than expected
};

// One difference between two analyses of the same article.
struct Difference {
  Change change = Change::changed;
  std::size_t line = 0;  // 1-based line of the claim; 0 when no claim is concerned
  std::string claim;     // the beginning of the claim's words; empty when none is concerned
  std::string what;      // for `changed`: "speaker: expected Peskov, found Poutine"

  friend bool operator==(const Difference&, const Difference&) = default;
};

// What `actual` says otherwise than `expected`, in the order of the article; empty when they
// agree. Two claims are the same one when their contents are, or else share most of their
// bytes. Compared: bounds, cue, mode, speaker (by name), relays, status and by whom, nesting;
// the title, dateline and credits; the kind and affiliation of entities known by the same name.
// Not compared: rule, confidence, evidence, notices, order and mentions of entities.
// REQUIRES: both analyses are of the same text.
[[nodiscard]] std::vector<Difference> compare(const Analysis& expected, const Analysis& actual);

// One difference on one line: "line 12: gone: « Les soldats … »".
[[nodiscard]] std::string describe(const Difference& difference);

}  // namespace selon

#endif  // SELON_COMPARE_H
