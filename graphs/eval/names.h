#ifndef SELON_GRAPHS_EVAL_NAMES_H
#define SELON_GRAPHS_EVAL_NAMES_H

#include <string>
#include <string_view>
#include <vector>

namespace selon::eval {

// The words of a name that tell it from others, folded, sorted, each once: "le président de
// l'Élysée" gives elysee, president. same_name() of selon/evaluate.h says how letters are folded.
[[nodiscard]] std::vector<std::string> words_of_name(std::string_view name);

}  // namespace selon::eval

#endif  // SELON_GRAPHS_EVAL_NAMES_H
