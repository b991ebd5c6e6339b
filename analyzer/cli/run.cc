#include <exception>
#include <iostream>

#include "analyzer/cli/cli.h"
#include "analyzer/cli/command.h"
#include "analyzer/cli/parse.h"
#include "analyzer/cli/usage.h"

namespace selon::cli {
namespace {

// Conventional spellings of two commands.
std::string command_name(const std::string& word) {
  if (word == "--help" || word == "-h") return "help";
  if (word == "--version" || word == "-V") return "version";
  return word;
}

bool asks_for_help(const std::vector<std::string>& arguments) {
  for (const std::string& argument : arguments) {
    if (argument == "--") return false;
    if (argument == "--help" || argument == "-h") return true;
  }
  return false;
}

int dispatch(const std::vector<std::string>& arguments, Io& io) {
  if (arguments.empty()) {
    io.err << overview();
    return kUsage;
  }
  const std::string name = command_name(arguments.front());
  const Command* command = find_command(name);
  if (command == nullptr) {
    io.err << printable(unknown_command(name)) << "\n";
    return kUsage;
  }
  const std::vector<std::string> rest(arguments.begin() + 1, arguments.end());
  if (asks_for_help(rest)) {
    io.out << manual(*command);
    return kOk;
  }
  const Result<Invocation> invocation = parse(*command, rest);
  if (!invocation) {
    io.err << "selon: " << invocation.error().describe() << "\nusage: " << synopsis(*command)
           << "\n";
    return kUsage;
  }
  return command->run(invocation.value(), io);
}

}  // namespace

int run(const std::vector<std::string>& arguments, Io io) {
  try {
    const int code = dispatch(arguments, io);
    io.out.flush();
    if (io.out) return code;
    io.err << "selon: the output cannot be written\n";
  } catch (const std::exception& error) {
    io.err << "selon: " << printable(error.what()) << "\n";
  }
  return kTrouble;
}

}  // namespace selon::cli
