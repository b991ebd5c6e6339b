#include <iostream>

#include "analyzer/cli/command.h"
#include "analyzer/cli/completions.h"
#include "analyzer/cli/parse.h"
#include "analyzer/cli/usage.h"
#include "selon/analyzer.h"

namespace selon::cli {
namespace {

int run_help(const Invocation& invocation, Io& io) {
  if (invocation.has("--man")) {
    io.out << man_page();
    return kOk;
  }
  if (invocation.has("--completions")) {
    const std::string shell = invocation.value("--completions", "");
    io.out << (shell == "bash"  ? bash_completions()
               : shell == "zsh" ? zsh_completions()
                                : fish_completions());
    return kOk;
  }
  if (invocation.operands.empty()) {
    io.out << overview();
    return kOk;
  }
  const std::string& topic = invocation.operands.front();
  if (topic == "rules") {
    io.out << rule_list();
    return kOk;
  }
  if (const Command* command = find_command(topic)) {
    io.out << manual(*command);
    return kOk;
  }
  io.err << printable(unknown_command(topic)) << "\n";
  return kUsage;
}

int run_version(const Invocation&, Io& io) {
  io.out << "selon " << version() << "\n";
  return kOk;
}

}  // namespace

Command help_command() {
  Command out;
  out.name = "help";
  out.operands = "[COMMAND|rules]";
  out.most = 1;
  out.summary = "say what the commands do";
  out.description = {
      "Without an operand, lists the commands; with COMMAND, says all about one; with rules, "
      "lists the rules that selon analyze --explain names, what each states, and an example. "
      "The rules of selon audit stand in selon help audit."};
  out.options = {{"--man", "", "", {}, "print the man page, in roff"},
                 {"--completions",
                  "",
                  "SHELL",
                  {"bash", "zsh", "fish"},
                  "print the completions of bash, zsh or fish"}};
  out.examples = {{"selon help graph", "all about selon graph"},
                  {"selon help rules", "what do the names behind \"why\" mean?"},
                  {"selon help --man | man -l -", "read the man page"},
                  {". <(selon help --completions bash)", "let this shell complete selon"}};
  out.run = run_help;
  return out;
}

Command version_command() {
  Command out;
  out.name = "version";
  out.summary = "print the version";
  out.description = {"Prints the name of the program and its version."};
  out.run = run_version;
  return out;
}

}  // namespace selon::cli
