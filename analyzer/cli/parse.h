#ifndef SELON_ANALYZER_CLI_PARSE_H
#define SELON_ANALYZER_CLI_PARSE_H

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/cli/command.h"
#include "selon/result.h"

namespace selon::cli {

// Reads the arguments that follow a command's name. `--` ends the options, `-` is an operand.
// Errors: an unknown option (with the nearest one), a missing or unknown value, too few or too
// many operands.
[[nodiscard]] Result<Invocation> parse(const Command& command,
                                       const std::vector<std::string>& arguments);

// The candidate that differs least from what was typed; empty when none is near.
[[nodiscard]] std::string nearest(std::string_view typed,
                                  const std::vector<std::string>& candidates);

// The message for a word that is no command, with the nearest one.
[[nodiscard]] std::string unknown_command(const std::string& typed);

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_PARSE_H
