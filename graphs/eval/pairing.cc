#include "graphs/eval/pairing.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace selon::eval {
namespace {

constexpr double kNear = 0.3;  // IoU at which a claim is beside an optional row

// Bytes of letters that either content has.
std::size_t covered(const Match& match, const Overlap& overlap) {
  return match.gold[overlap.gold].letters + match.found[overlap.found].letters - overlap.common;
}

struct Candidate {
  double iou;
  bool cues_touch;
  std::size_t gold;
  std::size_t found;
};

// Most alike first; of equals those whose cues touch, then in the order of the gold, of the found.
bool goes_first(const Candidate& a, const Candidate& b) {
  return std::tie(b.iou, b.cues_touch, a.gold, a.found) <
         std::tie(a.iou, a.cues_touch, b.gold, b.found);
}

void pair_up(Match& match, const std::vector<GoldRow>& gold,
             const std::vector<Attribution>& found) {
  std::vector<Candidate> candidates;
  for (const Overlap& each : match.overlaps) {
    const double iou = static_cast<double>(each.common) / static_cast<double>(covered(match, each));
    if (iou < kOverlaps.front()) continue;
    const auto& cue = gold[each.gold].cue;
    const auto& other = found[each.found].cue;
    candidates.push_back({iou, cue && other && cue->overlaps(other->span), each.gold, each.found});
  }
  std::sort(candidates.begin(), candidates.end(), goes_first);
  for (const Candidate& each : candidates) {
    if (match.of_gold[each.gold] || match.of_found[each.found]) continue;
    match.of_gold[each.gold] = Partner{each.found, each.iou};
    match.of_found[each.found] = Partner{each.gold, each.iou};
  }
}

void mark_near_optional(Match& match, const std::vector<GoldRow>& gold,
                        const std::vector<Attribution>& found) {
  std::vector<Span> cues;
  for (const GoldRow& row : gold) {
    if (row.optional() && row.cue) cues.push_back(*row.cue);
  }
  const AnyOverlap optional_cues(std::move(cues));
  for (std::size_t j = 0; j < found.size(); ++j) {
    match.near_optional[j] = found[j].cue && optional_cues.with(found[j].cue->span);
  }
  for (const Overlap& each : match.overlaps) {
    const bool near =
        static_cast<double>(each.common) >= kNear * static_cast<double>(covered(match, each));
    if (near && gold[each.gold].optional()) match.near_optional[each.found] = true;
  }
}

}  // namespace

std::optional<Match> match(const std::vector<GoldRow>& gold, const std::vector<Attribution>& found,
                           const Letters& letters) {
  Match out;
  for (const GoldRow& row : gold) out.gold.push_back(content_of(row.content, letters));
  for (const Attribution& claim : found) out.found.push_back(content_of(claim.content, letters));
  std::optional<std::vector<Overlap>> shared = overlaps(out.gold, out.found, letters);
  if (!shared) return std::nullopt;
  out.overlaps = std::move(*shared);
  out.of_gold.resize(gold.size());
  out.of_found.resize(found.size());
  out.near_optional.resize(found.size(), false);
  pair_up(out, gold, found);
  mark_near_optional(out, gold, found);
  return out;
}

}  // namespace selon::eval
