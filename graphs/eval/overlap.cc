#include "graphs/eval/overlap.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace selon::eval {
namespace {

// A part of the content with index `owner` of one of the two lists.
struct Part {
  Span span;
  std::size_t owner;
  bool is_gold;
};

std::vector<Part> parts_of(const std::vector<Content>& gold, const std::vector<Content>& found) {
  std::vector<Part> out;
  for (std::size_t i = 0; i < gold.size(); ++i) {
    for (Span span : gold[i].parts) out.push_back({span, i, true});
  }
  for (std::size_t j = 0; j < found.size(); ++j) {
    for (Span span : found[j].parts) out.push_back({span, j, false});
  }
  std::sort(out.begin(), out.end(),
            [](const Part& a, const Part& b) { return a.span.begin < b.span.begin; });
  return out;
}

// The parts of one list that are open where a sweep from left to right stands. Those that have
// ended are dropped when they are next met, so that each costs one look more than it overlaps.
class Open {
 public:
  void add(const Part& part) { parts_.push_back(part); }

  template <typename Use>
  void for_each(std::size_t now, Use use) {
    for (std::size_t k = 0; k < parts_.size();) {
      if (parts_[k].span.end <= now) {
        parts_[k] = parts_.back();
        parts_.pop_back();
      } else {
        use(parts_[k++]);
      }
    }
  }

 private:
  std::vector<Part> parts_;
};

// Adds up what the parts of two contents share.
std::vector<Overlap> summed(std::vector<Overlap> list) {
  std::sort(list.begin(), list.end(), [](const Overlap& a, const Overlap& b) {
    return std::tie(a.gold, a.found) < std::tie(b.gold, b.found);
  });
  std::vector<Overlap> out;
  for (const Overlap& each : list) {
    if (!out.empty() && out.back().gold == each.gold && out.back().found == each.found) {
      out.back().common += each.common;
    } else {
      out.push_back(each);
    }
  }
  return out;
}

}  // namespace

Content content_of(std::vector<Span> spans, const Letters& letters) {
  std::sort(spans.begin(), spans.end());
  Content out;
  for (Span span : spans) {
    if (span.empty()) continue;
    if (!out.parts.empty() && span.begin <= out.parts.back().end) {
      out.parts.back().end = std::max(out.parts.back().end, span.end);
    } else {
      out.parts.push_back(span);
    }
  }
  for (Span part : out.parts) out.letters += letters.in(part);
  return out;
}

std::vector<Span> without(const std::vector<Span>& all, const std::vector<Span>& taken,
                          const Letters& letters) {
  std::vector<Span> out;
  const auto keep = [&](Span piece) {
    if (piece.begin < piece.end && letters.in(piece) > 0) out.push_back(piece);
  };
  auto next = taken.begin();
  for (Span rest : all) {
    while (next != taken.end() && next->end <= rest.begin) ++next;
    for (auto each = next; each != taken.end() && each->begin < rest.end; ++each) {
      keep({rest.begin, std::max(rest.begin, each->begin)});
      rest.begin = std::min(rest.end, each->end);
    }
    keep(rest);
  }
  return out;
}

std::optional<std::vector<Overlap>> overlaps(const std::vector<Content>& gold,
                                             const std::vector<Content>& found,
                                             const Letters& letters) {
  Open open_gold;
  Open open_found;
  std::vector<Overlap> out;
  for (const Part& part : parts_of(gold, found)) {
    Open& others = part.is_gold ? open_found : open_gold;
    others.for_each(part.span.begin, [&](const Part& other) {
      const Span shared{part.span.begin, std::min(part.span.end, other.span.end)};
      const std::size_t common = letters.in(shared);
      if (common == 0) return;
      const auto [i, j] =
          part.is_gold ? std::pair(part.owner, other.owner) : std::pair(other.owner, part.owner);
      out.push_back({i, j, common});
    });
    if (out.size() > kMostOverlaps) return std::nullopt;
    (part.is_gold ? open_gold : open_found).add(part);
  }
  return summed(std::move(out));
}

AnyOverlap::AnyOverlap(std::vector<Span> spans) : spans_(std::move(spans)) {
  std::sort(spans_.begin(), spans_.end());
  reach_.reserve(spans_.size());
  for (Span span : spans_) {
    reach_.push_back(reach_.empty() ? span.end : std::max(reach_.back(), span.end));
  }
}

bool AnyOverlap::with(Span span) const {
  const auto behind = std::lower_bound(spans_.begin(), spans_.end(), span.end,
                                       [](Span each, std::size_t end) { return each.begin < end; });
  if (behind == spans_.begin()) return false;
  return reach_[static_cast<std::size_t>(behind - spans_.begin()) - 1] > span.begin;
}

}  // namespace selon::eval
