#include "analyzer/cli/completions.h"
#include "analyzer/cli/joined.h"

namespace selon::cli {
namespace {

using Kind = Offer::Kind;

// Text between single quotes.
std::string fish_literal(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return "'" + out + "'";
}

// -f: no files; -F: files; -x: a value, and no file.
std::string value(const Offer& offer) {
  switch (offer.kind) {
    case Kind::words:
      return " -x -a " + fish_literal(joined(offer.words));
    case Kind::list:
      return " -x -a " + fish_literal("(__fish_append , " + joined(offer.words) + ")");
    case Kind::files:
      return " -r -F";
    case Kind::folders:
      return " -x -a '(__fish_complete_directories)'";
    case Kind::nothing:
      break;
  }
  return " -x";
}

std::string operands(const Offer& offer) {
  switch (offer.kind) {
    case Kind::words:
      return " -a " + fish_literal(joined(offer.words));
    case Kind::files:
      return " -F";
    case Kind::folders:
      return " -a '(__fish_complete_directories)'";
    case Kind::list:
    case Kind::nothing:
      break;
  }
  return "";
}

std::string lines_of(const Command& command) {
  std::string out = "complete -c selon -n __fish_use_subcommand -a " + command.name + " -d " +
                    fish_literal(command.summary) + "\n";
  const std::string within =
      "complete -c selon -n '__fish_seen_subcommand_from " + command.name + "'";
  for (const Option& option : command.options) {
    out += within;
    if (!option.short_name.empty()) out += " -s " + option.short_name.substr(1);
    out += " -l " + option.name.substr(2);
    if (!option.value.empty()) out += value(offer_of_value(option));
    out += " -d " + fish_literal(brief(option.help)) + "\n";
  }
  out += within + " -l help -d 'say all about it'\n";
  const std::string offered = operands(offer_of_operands(command));
  return offered.empty() ? out : out + within + offered + "\n";
}

}  // namespace

std::string fish_completions() {
  std::string out =
      "# Made from the commands of selon: selon help --completions fish\ncomplete -c selon -f\n";
  for (const Command& command : commands()) out += lines_of(command);
  return out;
}

}  // namespace selon::cli
