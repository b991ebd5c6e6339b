#include "analyzer/cli/completions.h"
#include "analyzer/cli/joined.h"

namespace selon::cli {
namespace {

using Kind = Offer::Kind;

// Text between single quotes, of which zsh takes brackets and colons for its own.
std::string zsh_literal(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'') {
      out += "'\\''";
      continue;
    }
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string action(const Offer& offer) {
  switch (offer.kind) {
    case Kind::words:
      return "(" + joined(offer.words) + ")";
    case Kind::list:
      return "_values -s , item " + joined(offer.words);
    case Kind::files:
      return "_files";
    case Kind::folders:
      return "_files -/";
    case Kind::nothing:
      break;
  }
  return " ";  // a message, no proposal
}

// "'(-o --output)'{-o+,--output=}'[write …]:OUT:_files'"
std::string argument(const Option& option) {
  const bool flag = option.value.empty();
  const std::string about = "[" + zsh_literal(brief(option.help)) + "]";
  const std::string value = flag ? "" : ":" + option.value + ":" + action(offer_of_value(option));
  const std::string name = option.name + (flag ? "" : "=");
  if (option.short_name.empty()) return "'" + name + about + value + "'";
  return "'(" + option.short_name + " " + option.name + ")'{" + option.short_name +
         (flag ? "," : "+,") + name + "}'" + about + value + "'";
}

std::string case_of(const Command& command) {
  std::string out = "    " + command.name + ")\n      _arguments -s '--help[say all about it]'";
  for (const Option& option : command.options) out += " \\\n        " + argument(option);
  const Offer operands = offer_of_operands(command);
  if (operands.kind != Kind::nothing) {
    out += " \\\n        '*:" + command.operands + ":" + action(operands) + "'";
  }
  return out + " ;;\n";
}

}  // namespace

std::string zsh_completions() {
  std::string out =
      "#compdef selon\n# Made from the commands of selon: selon help --completions zsh\n"
      "_selon() {\n  local -a names\n  names=(\n";
  std::string cases;
  for (const Command& command : commands()) {
    out += "    '" + command.name + ":" + zsh_literal(command.summary) + "'\n";
    cases += case_of(command);
  }
  out +=
      "  )\n  if ((CURRENT == 2)); then\n    _describe command names\n    return\n  fi\n"
      "  shift words\n  ((CURRENT--))\n  case $words[1] in\n";
  return out + cases + "  esac\n}\n" +
         // Loaded by the completion system it is run at once; sourced, it is made known.
         "if [[ $funcstack[1] == _selon ]]; then _selon \"$@\"; else compdef _selon selon; fi\n";
}

}  // namespace selon::cli
