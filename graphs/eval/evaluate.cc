#include "selon/evaluate.h"

#include <algorithm>
#include <utility>

#include "graphs/eval/check.h"
#include "graphs/eval/judge.h"
#include "graphs/eval/mistakes.h"
#include "graphs/eval/pairing.h"

namespace selon {
namespace {

using eval::Judgement;
using eval::Match;
using eval::Overlap;
using eval::Partner;

constexpr double kFound = 0.5;  // IoU at which a row is found
constexpr double kExact = 1.0;

template <typename Enum>
std::size_t index_of(Enum value) {
  return static_cast<std::size_t>(value);
}

CuePlace place_of_cue(const GoldRow& row) {
  if (!row.cue) return CuePlace::none;
  const auto first = std::min_element(row.content.begin(), row.content.end());
  if (row.cue->end <= first->begin) return CuePlace::before;
  const auto last = std::max_element(row.content.begin(), row.content.end(),
                                     [](Span a, Span b) { return a.end < b.end; });
  return row.cue->begin >= last->end ? CuePlace::behind : CuePlace::inside;
}

// Counts what is right of one analysis.
class Counter {
 public:
  // All of these outlive it.
  Counter(const GoldDocument& gold, const Analysis& analysis, const Match& match,
          const eval::Letters& letters)
      : rows_(gold.rows),
        claims_(analysis.attributions),
        analysis_(analysis),
        match_(match),
        mistakes_(gold, analysis, letters) {}

  Evaluation run(const std::string& id) {
    figures_.documents = 1;
    for (std::size_t k = 0; k < kOverlaps.size(); ++k) {
      figures_.content[k] = content(kOverlaps[k]);
    }
    for (std::size_t k = 0; k < kRadarShares.size(); ++k) {
      figures_.radar[k] = radar(kRadarShares[k]);
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (!rows_[i].optional()) row(rows_[i], Match::at(match_.of_gold[i], kFound));
    }
    for (std::size_t j = 0; j < claims_.size(); ++j) {
      claim(claims_[j], Match::at(match_.of_found[j], kFound), match_.near_optional[j]);
    }
    out_.mistakes = mistakes_.take();
    out_.documents.push_back({id, figures_});
    return std::move(out_);
  }

 private:
  [[nodiscard]] Detection content(double least_iou) const {
    Detection out;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_[i].optional()) continue;
      ++(Match::at(match_.of_gold[i], least_iou) != nullptr ? out.hits : out.misses);
    }
    for (std::size_t j = 0; j < claims_.size(); ++j) {
      const bool paired = Match::at(match_.of_found[j], least_iou) != nullptr;
      if (!paired && !match_.near_optional[j]) ++out.alarms;
    }
    return out;
  }

  // The criterion of Radar de Parité: a row takes the claim that covers most of it, rows in their
  // order, of equal claims the last; a claim left over is an alarm unless it covers some row.
  [[nodiscard]] Detection radar(double share) const {
    Detection out;
    std::vector<bool> used(claims_.size(), false);
    std::vector<bool> covers(claims_.size(), false);
    auto each = match_.overlaps.begin();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const auto letters = static_cast<double>(match_.gold[i].letters);
      const Overlap* best = nullptr;
      for (; each != match_.overlaps.end() && each->gold == i; ++each) {
        const auto common = static_cast<double>(each->common);
        if (common > share * letters) covers[each->found] = true;
        if (used[each->found] || common / letters <= share) continue;
        if (best == nullptr || each->common >= best->common) best = &*each;
      }
      if (rows_[i].optional()) continue;
      ++(best != nullptr ? out.hits : out.misses);
      if (best != nullptr) used[best->found] = true;
    }
    for (std::size_t j = 0; j < claims_.size(); ++j) {
      if (!used[j] && !covers[j]) ++out.alarms;
    }
    return out;
  }

  // A core row and the claim that was found for it, if any.
  void row(const GoldRow& row, const Partner* partner) {
    ++figures_.core;
    Judgement judgement;
    if (partner != nullptr) {
      judgement = eval::judge(row, claims_[partner->index], analysis_);
      matched(row, claims_[partner->index], judgement);
      mistakes_.compare(row, claims_[partner->index], judgement, partner->iou >= kExact);
    } else {
      mistakes_.missed(row);
    }
    if (!row.names.empty()) figures_.speaker_recall.count(judgement.speaker);
    figures_.chain.count(judgement.chain());
    const std::size_t relays = row.relays ? row.relays->size() : 0;
    figures_.relays +=
        {judgement.relays_found, relays - judgement.relays_found, judgement.relays_extra};
    Detection& status = figures_.of_status[index_of(row.status)];
    ++(judgement.status ? status.hits : status.misses);
    if (!row.mode) return;
    const std::size_t mode = index_of(*row.mode);
    add(out_.gold_by_mode[mode], row, partner, judgement);
    add(out_.by_cue_place[index_of(place_of_cue(row))][mode], row, partner, judgement);
  }

  void matched(const GoldRow& row, const Attribution& claim, const Judgement& judgement) {
    if (!row.names.empty()) {
      figures_.speaker.count(judgement.speaker);
      if (row.source) {
        figures_.speaker_span.count(claim.speaker && claim.speaker->span &&
                                    row.source->overlaps(*claim.speaker->span));
      }
    }
    if (row.cue) figures_.cue.count(claim.cue && row.cue->overlaps(claim.cue->span));
    figures_.status.count(judgement.status);
    if (!judgement.status) ++figures_.of_status[index_of(claim.status.value)].alarms;
    figures_.mode.count(row.mode == claim.mode);
  }

  static void add(Group& group, const GoldRow& row, const Partner* partner,
                  const Judgement& judgement) {
    group.rows.count(partner != nullptr);
    group.chain.count(judgement.chain());
    if (partner == nullptr) return;
    group.exact.count(partner->iou >= kExact);
    if (!row.names.empty()) group.speaker.count(judgement.speaker);
  }

  // A claim and the gold row that it was found for, if any.
  void claim(const Attribution& claim, const Partner* partner, bool near_optional) {
    if (partner == nullptr) {
      if (near_optional) return;
      mistakes_.false_alarm(claim);
      calibrate(claim, false);
      alarm(out_.by_rule[claim.rule]);
      alarm(out_.found_by_mode[index_of(claim.mode)]);
      return;
    }
    const GoldRow& row = rows_[partner->index];
    const Judgement judgement = eval::judge(row, claim, analysis_);
    calibrate(claim, judgement.speaker);
    if (row.optional()) return;
    add(out_.by_rule[claim.rule], row, partner, judgement);
    add(out_.found_by_mode[index_of(claim.mode)], row, partner, judgement);
  }

  static void alarm(Group& group) {
    group.rows.count(false);
    group.chain.count(false);
  }

  void calibrate(const Attribution& claim, bool right) {
    std::size_t line = 0;
    while (line + 1 < kConfidences.size() && !(claim.confidence >= kConfidences[line])) ++line;
    out_.calibration[line].count(right);
  }

  const std::vector<GoldRow>& rows_;
  const std::vector<Attribution>& claims_;
  const Analysis& analysis_;
  const Match& match_;
  eval::Mistakes mistakes_;
  Evaluation out_;
  Figures& figures_ = out_.figures;
};

}  // namespace

Result<Evaluation> evaluate(const GoldDocument& gold, const Analysis& found) {
  if (const std::optional<Error> error = eval::problem_with(gold, found.document)) return *error;
  const eval::Letters letters(found.document.text);
  const std::optional<Match> match = eval::match(gold.rows, found.attributions, letters);
  if (!match) {
    return Error{"too many rows and claims have the same words; is one of them repeated?", "", 0};
  }
  return Counter(gold, found, *match, letters).run(gold.id);
}

}  // namespace selon
