#include "graphs/export/page/marks.h"

#include <algorithm>
#include <set>

namespace selon::page {
namespace {

class Collector {
 public:
  explicit Collector(const AuditReport& report) : report_(report) {}

  std::vector<Mark> collect() {
    const auto& attributions = report_.analysis.attributions;
    for (AttributionIndex i = 0; i < attributions.size(); ++i) of_claim(i, attributions[i]);
    for (const EntityIndex e : involved_)
      for (const Span mention : report_.analysis.entities[e].mentions)
        add({mention, Part::mention, {}, e, {}});
    for (std::size_t f = 0; f < report_.findings.size(); ++f)
      for (const Span span : report_.findings[f].spans) add({span, Part::finding, {}, {}, f});
    std::stable_sort(marks_.begin(), marks_.end(),
                     [](const Mark& a, const Mark& b) { return a.span.begin < b.span.begin; });
    return std::move(marks_);
  }

 private:
  void add(const Mark& mark) {
    if (!mark.span.empty()) marks_.push_back(mark);
  }

  void of_claim(AttributionIndex i, const Attribution& a) {
    for (const Span span : a.content) add({span, Part::content, i, {}, {}});
    if (a.cue) add({a.cue->span, Part::cue, i, {}, {}});
    if (a.speaker) {
      involved_.insert(a.speaker->entity);
      if (a.speaker->span) add({*a.speaker->span, Part::speaker, i, a.speaker->entity, {}});
    }
    for (const Relay& relay : a.relays) {
      involved_.insert(relay.entity);
      if (relay.span) add({*relay.span, Part::relay, i, relay.entity, {}});
    }
    if (a.status.span) add({*a.status.span, Part::status, i, {}, {}});
    involved_.insert(a.status.by.begin(), a.status.by.end());
  }

  const AuditReport& report_;
  std::vector<Mark> marks_;
  std::set<EntityIndex> involved_;
};

}  // namespace

std::vector<Mark> marks_of(const AuditReport& report) { return Collector(report).collect(); }

std::vector<Segment> Cutter::cut(Span piece) {
  std::vector<Segment> out;
  for (std::size_t at = piece.begin; at < piece.end;) {
    std::erase_if(active_, [at](const Mark* m) { return m->span.end <= at; });
    for (; next_ < marks_.size() && marks_[next_].span.begin <= at; ++next_)
      if (marks_[next_].span.end > at) active_.push_back(&marks_[next_]);
    std::size_t end = piece.end;
    if (next_ < marks_.size()) end = std::min(end, marks_[next_].span.begin);
    for (const Mark* mark : active_) end = std::min(end, mark->span.end);
    Segment segment{{at, end}, active_};
    std::stable_sort(segment.marks.begin(), segment.marks.end(),
                     [](const Mark* a, const Mark* b) { return a->span.size() < b->span.size(); });
    out.push_back(std::move(segment));
    at = end;
  }
  return out;
}

}  // namespace selon::page
