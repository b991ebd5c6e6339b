#ifndef SELON_GRAPHS_EVAL_PAIRING_H
#define SELON_GRAPHS_EVAL_PAIRING_H

#include <cstddef>
#include <optional>
#include <vector>

#include "graphs/eval/overlap.h"
#include "selon/evaluate.h"

namespace selon::eval {

// The partner of a row or a claim: its index in the other list, and the IoU of the contents.
struct Partner {
  std::size_t index = 0;
  double iou = 0;
};

// What the contents of one article's gold rows and found claims have to do with each other.
struct Match {
  std::vector<Content> gold;
  std::vector<Content> found;
  std::vector<Overlap> overlaps;
  // At the least of kOverlaps. Pairing goes by falling IoU, so at a higher threshold the partners
  // are the same ones, those below it left out.
  std::vector<std::optional<Partner>> of_gold;
  std::vector<std::optional<Partner>> of_found;
  std::vector<bool> near_optional;  // of found: shares its cue or a third of its bytes with one

  // The partner at a threshold; nullptr for none.
  [[nodiscard]] static const Partner* at(const std::optional<Partner>& partner, double least_iou) {
    return partner && partner->iou >= least_iou ? &*partner : nullptr;
  }
};

// nullopt when more of them overlap than kMostOverlaps. REQUIRES: all spans lie within the text.
[[nodiscard]] std::optional<Match> match(const std::vector<GoldRow>& gold,
                                         const std::vector<Attribution>& found,
                                         const Letters& letters);

}  // namespace selon::eval

#endif  // SELON_GRAPHS_EVAL_PAIRING_H
