#ifndef SELON_ANALYZER_CLI_INPUT_H
#define SELON_ANALYZER_CLI_INPUT_H

#include <functional>
#include <string>
#include <vector>

#include "analyzer/cli/command.h"
#include "analyzer/cli/limits.h"
#include "selon/analysis.h"
#include "selon/analyzer.h"
#include "selon/result.h"

namespace selon::cli {

// One article to read.
struct Input {
  std::string path;  // "-" for standard input
  std::string id;    // of the document
};

// The articles that the operands name. Ids are file stems; where two are alike, the later one
// gets "-2", "-3" …, so that all differ.
[[nodiscard]] std::vector<Input> inputs_of(const std::vector<std::string>& operands,
                                           const std::string& stdin_id);

// The bytes of a file, or of io.in for "-".
// Errors: it cannot be read, is a folder, or is longer than `max_bytes`; with name and reason.
[[nodiscard]] Result<std::string> read_input(const std::string& path, Io& io,
                                             std::size_t max_bytes);

// The analyzer that the common options ask for.
[[nodiscard]] Result<Analyzer> make_analyzer(const Invocation& invocation,
                                             const Limits& limits = {});

// Hands `work` that analyzer and the limits that the options set (`max_bytes` where they
// do not) and returns what it returns. Where an option is wrong or no analyzer can be made the
// reason goes to io.err, `work` is not called, and kUsage or kTrouble comes back.
int with_analyzer(const Invocation& invocation, Io& io, std::size_t max_bytes,
                  const std::function<int(const Analyzer&, const Limits&)>& work);

// Analyses the articles that the operands name on the threads that --jobs asks for, and hands each
// analysis to `each`, one at a time and in order, not always in the same thread. Failures go to
// io.err with name and reason, those of an article also to `failed`, if given, with its path (or
// "standard input") as the file. Returns kOk, kTrouble when one failed, or kUsage.
int for_each_analysis(const Invocation& invocation, Io& io,
                      const std::function<void(Analysis)>& each,
                      const std::function<void(const Error&)>& failed = {});

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_INPUT_H
