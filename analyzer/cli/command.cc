#include "analyzer/cli/command.h"

namespace selon::cli {

const std::vector<Command>& commands() {
  static const std::vector<Command> kCommands = {
      graph_command(), analyze_command(), audit_command(), stream_command(),
      check_command(), eval_command(),    help_command(),  version_command()};
  return kCommands;
}

const Command* find_command(std::string_view name) {
  for (const Command& command : commands()) {
    if (command.name == name) return &command;
  }
  return nullptr;
}

Option lexicon_option() {
  return {"--lexicon",
          "",
          "DIR",
          {},
          "add the rows of the tables in DIR (your own agencies, verbs ...) to the built-in ones"};
}

Option id_option() {
  return {"--id", "", "ID", {}, "the id of an article read from standard input (default: stdin)"};
}

}  // namespace selon::cli
