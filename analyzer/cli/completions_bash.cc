#include "analyzer/cli/completions.h"
#include "analyzer/cli/joined.h"

namespace selon::cli {
namespace {

using Kind = Offer::Kind;

// bash hands over "--format=svg" as three words. What stands in `offer` is offered; files where
// nothing is, by the defaults of the last line, unless `nothing` says that nothing is known.
constexpr const char* kHead =
    R"(# bash completion of selon, made from its commands: selon help --completions bash
_selon() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} done= offer= nothing=
  if [[ $word == = ]]; then
    word=
  elif [[ $before == = ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
)";

constexpr const char* kTail = R"(  if [[ -n $nothing ]]; then
    compopt +o default +o bashdefault 2>/dev/null
  elif [[ -n $offer ]]; then
    local each
    while read -r each; do
      [[ -z $each ]] || COMPREPLY+=("$done$each")
    done < <(compgen -W "$offer" -- "${word#"$done"}")
  fi
}
complete -o bashdefault -o default -F _selon selon
)";

// The commands of the shell that set what is offered.
std::string set(const Offer& offer) {
  switch (offer.kind) {
    case Kind::list: {
      const std::string words = "offer='" + joined(offer.words) + "'";
      return words + "; [[ $word != *,* ]] || done=${word%,*},";
    }
    case Kind::words:
      return "offer='" + joined(offer.words) + "'";
    case Kind::folders:
      return "compopt -o dirnames 2>/dev/null; offer=";
    case Kind::files:
      return "offer=";
    case Kind::nothing:
      break;
  }
  return "nothing=1";
}

std::string cases_of(const Command& command) {
  std::string out;
  std::vector<std::string> names = {"--help"};
  for (const Option& option : command.options) {
    names.push_back(option.name);
    if (option.value.empty()) continue;
    out += "      " + command.name + ":" + option.name;
    if (!option.short_name.empty()) out += " | " + command.name + ":" + option.short_name;
    out += ") " + set(offer_of_value(option)) + " ;;\n";
  }
  out += "      " + command.name + ":*)\n        if [[ $word == -* ]]; then offer='";
  out += joined(names) + "'\n        else " + set(offer_of_operands(command));
  return out + "\n        fi ;;\n";
}

}  // namespace

std::string bash_completions() {
  std::vector<std::string> names = {"--help", "--version"};
  std::string cases;
  for (const Command& command : commands()) {
    names.push_back(command.name);
    cases += cases_of(command);
  }
  std::string out = kHead;
  out += "    offer='" + joined(names) + "'\n  else\n    case ${COMP_WORDS[1]}:$before in\n";
  return out + cases + "    esac\n  fi\n" + kTail;
}

}  // namespace selon::cli
