#ifndef SELON_GRAPHS_EVAL_CHECK_H
#define SELON_GRAPHS_EVAL_CHECK_H

#include <optional>

#include "selon/evaluate.h"

namespace selon::eval {

// Why the rows of `gold` cannot be rows of the document's text; nullopt when all is well.
[[nodiscard]] std::optional<Error> problem_with(const GoldDocument& gold, const Document& document);

}  // namespace selon::eval

#endif  // SELON_GRAPHS_EVAL_CHECK_H
