#ifndef SELON_GRAPHS_EXPORT_AUDIT_VIEW_H
#define SELON_GRAPHS_EXPORT_AUDIT_VIEW_H

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "graphs/lines.h"
#include "selon/audit.h"

namespace selon {

// What the reports of an audit show, whatever they look like. All texts are clean (graphs/words.h)
// and in the language of the report.

// A line of the summary; `label` is empty where the line goes on with the one above.
struct Fact {
  std::string label;
  std::string value;
};

// The findings of one level, in their order.
struct LevelFindings {
  Level level = Level::note;
  std::string title;  // "Warnings"
  std::vector<const Finding*> findings;
};

class AuditView {
 public:
  // `report` outlives the view.
  explicit AuditView(const AuditReport& report);

  [[nodiscard]] std::string title() const;  // of the article, else its id
  // "10 claims · 1 error, 2 warnings"
  [[nodiscard]] std::string tally() const;
  // What readers must know of the text: that it was converted, mended or not read whole.
  [[nodiscard]] std::vector<std::string> notices() const;
  // Empty where the article has no claims.
  [[nodiscard]] std::vector<Fact> facts() const;
  // Highest level first, without empty ones.
  [[nodiscard]] std::vector<LevelFindings> levels() const;
  // What stands in place of the findings where there are none.
  [[nodiscard]] std::string nothing() const;

  // "line 5", "lines 5, 9", "the whole article"
  [[nodiscard]] std::string place(const Finding& finding) const;
  // Its rule; for an id that is none, a rule of that title.
  [[nodiscard]] AuditRule rule(const Finding& finding) const;
  // The words it rests on, in the order of the article, without those that its message quotes.
  [[nodiscard]] std::string words(const Finding& finding) const;
  // What an editor can do; empty where an earlier finding of the report said the same.
  [[nodiscard]] std::string advice(const Finding& finding) const;
  // A text of the table of messages.
  [[nodiscard]] std::string say(std::string_view key) const;
  // "1 note", "3 notes": of the keys that begin so and end in .one and .many.
  [[nodiscard]] std::string counted(std::string_view key, std::size_t count) const;

 private:
  [[nodiscard]] std::string name(EntityIndex entity) const;
  [[nodiscard]] std::string share(std::size_t claims) const;
  [[nodiscard]] std::vector<Dependence> by_name(const std::vector<Dependence>& list) const;
  [[nodiscard]] std::string ranking(const std::vector<Dependence>& sources,
                                    std::size_t least) const;
  [[nodiscard]] std::string longest_chain() const;

  const AuditReport& report_;
  Lines lines_;
  std::set<const Finding*> repeating_;  // findings whose advice was given before
};

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_AUDIT_VIEW_H
