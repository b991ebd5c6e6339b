#ifndef SELON_ANALYZER_CLI_NARROWING_H
#define SELON_ANALYZER_CLI_NARROWING_H

#include <optional>
#include <string>
#include <vector>

#include "analyzer/cli/command.h"
#include "selon/graph.h"
#include "selon/narrow.h"
#include "selon/result.h"

namespace selon::cli {

// --focus, --status and --min-confidence.
[[nodiscard]] std::vector<Option> narrowing_options();

// What these options ask for.
// Errors, in words: an empty name, a word that is no status, a number that is not from 0 to 1.
[[nodiscard]] Result<Narrowing> narrowing_of(const Invocation& invocation);

// Narrows the graphs of several articles, one after the other.
class Narrower {
 public:
  explicit Narrower(Narrowing narrowing) : narrowing_(std::move(narrowing)) {}

  // nullopt for an article that does not have the name in focus.
  [[nodiscard]] std::optional<ProvenanceGraph> narrowed(const ProvenanceGraph& graph);

  // That no article had the name, with names that are near it; none if one had, or none came.
  [[nodiscard]] std::optional<Error> complaint() const;

 private:
  Narrowing narrowing_;
  bool found_ = false;
  std::vector<std::string> names_;  // of the sources of articles without the name
};

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_NARROWING_H
