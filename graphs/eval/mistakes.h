#ifndef SELON_GRAPHS_EVAL_MISTAKES_H
#define SELON_GRAPHS_EVAL_MISTAKES_H

#include <string>
#include <utility>
#include <vector>

#include "graphs/eval/judge.h"
#include "graphs/eval/letters.h"
#include "graphs/lines.h"
#include "selon/evaluate.h"

namespace selon::eval {

// Puts what is wrong with one analysis into words. What it is made of outlives it.
class Mistakes {
 public:
  Mistakes(const GoldDocument& gold, const Analysis& analysis, const Letters& letters);

  void missed(const GoldRow& row);
  void false_alarm(const Attribution& claim);
  // What is wrong with a claim that was found for a row.
  void compare(const GoldRow& row, const Attribution& claim, const Judgement& judgement,
               bool exact);

  // All of them in the order of the text.
  [[nodiscard]] std::vector<Mistake> take();

 private:
  void add(MistakeKind kind, const std::vector<Span>& content, std::string expected,
           std::string found);
  void wrong_bounds(const GoldRow& row, const Attribution& claim);
  [[nodiscard]] std::string words(const std::vector<Span>& spans) const;

  const GoldDocument& gold_;
  const Analysis& analysis_;
  const Letters& letters_;
  Lines lines_;
  std::vector<std::pair<std::size_t, Mistake>> list_;  // with the byte where the content begins
};

}  // namespace selon::eval

#endif  // SELON_GRAPHS_EVAL_MISTAKES_H
