#ifndef SELON_ANALYZER_CLI_COMMAND_H
#define SELON_ANALYZER_CLI_COMMAND_H

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/cli/cli.h"

namespace selon::cli {

// Commands are records: parsing, help, usage errors, the man page and the
// completions of shells are made from them.

struct Option {
  std::string name;                  // "--format"
  std::string short_name;            // "-o", or empty
  std::string value;                 // what stands for its value in help ("OUT"); empty: a flag
  std::vector<std::string> choices;  // the values it takes; empty: any
  std::string help;                  // one sentence
  bool is_list = false;  // takes values parted by commas and may be repeated; they are joined
  std::vector<std::string> items = {};  // what a shell offers between the commas; empty: nothing
};

struct Example {
  std::string line;  // what to type
  std::string what;  // what it does
};

// Names with what they mean, which the long help lists under a heading.
struct Glossary {
  std::string heading;  // "rules"
  std::vector<Example> entries;
};

// What the user asked a command to do.
struct Invocation {
  std::map<std::string, std::string> options;  // by Option::name; flags have the value "1"
  std::vector<std::string> operands;

  [[nodiscard]] bool has(const std::string& name) const { return options.contains(name); }
  // The value of an option, or `otherwise` when it was not given.
  [[nodiscard]] std::string value(const std::string& name, const std::string& otherwise) const {
    const auto found = options.find(name);
    return found == options.end() ? otherwise : found->second;
  }
};

struct Command {
  std::string name;
  std::string operands;  // as in the synopsis: "FILE..."; completions.cc knows what it reads
  std::size_t least = 0;
  std::size_t most = 0;                  // numbers of operands
  std::string summary;                   // one line
  std::vector<std::string> description;  // paragraphs
  std::vector<Option> options;
  std::vector<Example> examples;
  Glossary glossary;  // without entries: none
  int (*run)(const Invocation&, Io&) = nullptr;
};

// All commands, in the order of the help.
[[nodiscard]] const std::vector<Command>& commands();
// nullptr when there is none of that name.
[[nodiscard]] const Command* find_command(std::string_view name);

// Each command's record stands in a file of its own.
[[nodiscard]] Command graph_command();
[[nodiscard]] Command analyze_command();
[[nodiscard]] Command audit_command();
[[nodiscard]] Command stream_command();
[[nodiscard]] Command check_command();
[[nodiscard]] Command eval_command();
[[nodiscard]] Command help_command();
[[nodiscard]] Command version_command();

// Options that several commands have.
[[nodiscard]] Option lexicon_option();
[[nodiscard]] Option id_option();

}  // namespace selon::cli

#endif  // SELON_ANALYZER_CLI_COMMAND_H
