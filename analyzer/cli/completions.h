#ifndef SELON_ANALYZER_CLI_COMPLETIONS_H
#define SELON_ANALYZER_CLI_COMPLETIONS_H

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/cli/command.h"

namespace selon::cli {

// What a shell offers in the place of a value or an operand.
struct Offer {
  enum class Kind { nothing, words, list, files, folders };  // list: words parted by commas
  Kind kind = Kind::nothing;
  std::vector<std::string> words;  // of words and list
};

// Of an option that takes a value.
[[nodiscard]] Offer offer_of_value(const Option& option);
// Of the operands of a command.
[[nodiscard]] Offer offer_of_operands(const Command& command);

// The beginning of a help text that says enough in a menu.
[[nodiscard]] std::string brief(std::string_view help);

// The completions of one shell, made from the records of all commands.
[[nodiscard]] std::string bash_completions();
[[nodiscard]] std::string zsh_completions();
[[nodiscard]] std::string fish_completions();

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_COMPLETIONS_H
