#ifndef SELON_GRAPHS_EVAL_JUDGE_H
#define SELON_GRAPHS_EVAL_JUDGE_H

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "selon/evaluate.h"

namespace selon::eval {

// What is right of a claim that was found for a gold row.
struct Judgement {
  bool speaker = false;          // right, or not judged
  std::size_t relays_found = 0;  // of the row's
  std::size_t relays_extra = 0;  // the claim's that are none of the row's; 0 when not judged
  bool relays = false;           // all found, none extra
  bool status = false;

  [[nodiscard]] bool chain() const { return speaker && relays; }
};

[[nodiscard]] Judgement judge(const GoldRow& row, const Attribution& claim,
                              const Analysis& analysis);

// The canonical name of an entity; empty for an index that is not there.
[[nodiscard]] std::string_view name_of(const Analysis& analysis, EntityIndex entity);

}  // namespace selon::eval

#endif  // SELON_GRAPHS_EVAL_JUDGE_H
