#ifndef SELON_ANALYZER_CLI_USAGE_H
#define SELON_ANALYZER_CLI_USAGE_H

#include <string>

#include "analyzer/cli/command.h"

namespace selon::cli {

// The overview of all commands.
[[nodiscard]] std::string overview();
// "selon graph [-o OUT] FILE..."
[[nodiscard]] std::string synopsis(const Command& command);
// The long help of one command.
[[nodiscard]] std::string manual(const Command& command);
// The rules that --explain names, with an example each.
[[nodiscard]] std::string rule_list();
// The man page selon(1), in roff, of all commands.
[[nodiscard]] std::string man_page();

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_USAGE_H
