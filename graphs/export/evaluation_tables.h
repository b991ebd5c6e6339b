#ifndef SELON_GRAPHS_EXPORT_EVALUATION_TABLES_H
#define SELON_GRAPHS_EXPORT_EVALUATION_TABLES_H

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "selon/evaluate.h"

namespace selon {

// What the reports of an evaluation show, whatever they look like.

struct Table {
  std::string title;
  std::vector<std::string> notes;  // paragraphs that say what the columns count
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;  // as long as the header each; the first cell a name
};

[[nodiscard]] std::vector<Table> tables_of(const Evaluation& evaluation, bool by_document);

// "36 articles, 322 core rows"
[[nodiscard]] std::string extent_of(const Evaluation& evaluation);

// The mistakes of one kind that a report shows.
struct MistakeList {
  MistakeKind kind = MistakeKind::missed;
  std::size_t count = 0;              // of all
  std::vector<const Mistake*> shown;  // the first ones; into the evaluation
};

// In the order of MistakeKind, without kinds that did not happen.
[[nodiscard]] std::vector<MistakeList> mistakes_of(const Evaluation& evaluation, std::size_t most);

// What was expected and what was found, each with its caption ("expected").
[[nodiscard]] std::vector<std::pair<std::string, std::string>> told(const Mistake& mistake);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_EVALUATION_TABLES_H
