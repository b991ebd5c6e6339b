#ifndef SELON_GRAPHS_EXPORT_PAGE_MARKS_H
#define SELON_GRAPHS_EXPORT_PAGE_MARKS_H

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "selon/audit.h"

namespace selon::page {

// What some words of an article are.
enum class Part {
  content,
  cue,
  speaker,
  relay,
  status,   // the words that deny, confirm or doubt a claim
  mention,  // of somebody who takes part in a claim
  finding,  // what a finding rests on
};

struct Mark {
  Span span;
  Part part = Part::content;
  std::optional<AttributionIndex> claim;
  std::optional<EntityIndex> entity;
  std::optional<std::size_t> finding;
};

// All marks of a report but those of empty spans, ascending by where they begin.
[[nodiscard]] std::vector<Mark> marks_of(const AuditReport& report);

// A stretch of text over which the marks are the same.
struct Segment {
  Span span;
  std::vector<const Mark*> marks;  // shortest first: what is most particular about the words
};

// Cuts pieces of a text where marks begin and end; the marks may overlap and nest. Linear in text
// and marks, times how many of them lie over each other.
class Cutter {
 public:
  // REQUIRES: ascending, as marks_of returns them; they outlive the cutter
  explicit Cutter(const std::vector<Mark>& marks) : marks_(marks) {}

  // The segments of a piece, without gaps. REQUIRES: pieces come ascending and disjoint
  [[nodiscard]] std::vector<Segment> cut(Span piece);

 private:
  const std::vector<Mark>& marks_;
  std::size_t next_ = 0;             // the first mark that has not begun
  std::vector<const Mark*> active_;  // those that have begun and not ended
};

}  // namespace selon::page

#endif  // SELON_GRAPHS_EXPORT_PAGE_MARKS_H
