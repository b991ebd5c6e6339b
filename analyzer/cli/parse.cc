#include "analyzer/cli/parse.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <optional>

#include "analyzer/cli/joined.h"
#include "selon/narrow.h"

namespace selon::cli {
namespace {

Error unknown_option(const Command& command, const std::string& typed) {
  const std::string name = typed.substr(0, typed.find('='));
  std::vector<std::string> names = {"--help"};
  for (const Option& option : command.options) names.push_back(option.name);
  const std::string near = nearest(name, names);
  std::string message = std::string("unknown option ").append(name);
  if (!near.empty()) message.append("; did you mean ").append(near).append("?");
  return {message, "", 0};
}

// CLI11 knows the options of the record and leaves the rest to us, so that our messages can
// name the nearest option.
void declare(CLI::App& app, const Command& command) {
  app.set_help_flag();
  app.allow_extras();
  for (const Option& option : command.options) {
    const std::string names =
        option.short_name.empty() ? option.name : option.short_name + "," + option.name;
    if (option.value.empty()) {
      app.add_flag(names);
    } else {
      CLI::Option* declared = app.add_option(names);
      option.is_list ? declared->join(',') : declared->take_last();
    }
  }
}

Result<Invocation> collect(const CLI::App& app, const Command& command) {
  Invocation out;
  for (const Option& option : command.options) {
    const CLI::Option* given = app.get_option(option.name);
    if (given->count() == 0) continue;
    const std::string value = option.value.empty() ? "1" : given->as<std::string>();
    const auto& choices = option.choices;
    if (!choices.empty() && std::find(choices.begin(), choices.end(), value) == choices.end()) {
      return Error{option.name + " takes " + joined(choices, ", ") + ", not \"" + value + "\"", "",
                   0};
    }
    out.options[option.name] = value;
  }
  return out;
}

std::optional<Error> wrong_count(const Command& command, std::size_t count) {
  if (count < command.least) {
    return Error{command.name + " needs " + command.operands, "", 0};
  }
  if (count > command.most) {
    return Error{
        command.name + " takes " + (command.most == 0 ? "no operand" : "only " + command.operands),
        "", 0};
  }
  return std::nullopt;
}

}  // namespace

std::string nearest(std::string_view typed, const std::vector<std::string>& candidates) {
  std::string best;
  std::size_t least = 1 + std::max<std::size_t>(2, typed.size() / 3);
  if (typed.size() > 64) return best;
  for (const std::string& candidate : candidates) {
    const std::size_t here = edit_distance(typed, candidate);
    const bool begins = typed.size() >= 2 && candidate.starts_with(typed);
    if (here < least || (begins && best.empty())) {
      least = here;
      best = candidate;
    }
  }
  return best;
}

std::string unknown_command(const std::string& typed) {
  std::vector<std::string> names;
  for (const Command& command : commands()) names.push_back(command.name);
  std::string out = std::string("selon: unknown command \"").append(typed).append("\"");
  const std::string near = nearest(typed, names);
  if (!near.empty()) return out.append("; did you mean ").append(near).append("?");
  return out.append("; selon help lists them");
}

Result<Invocation> parse(const Command& command, const std::vector<std::string>& arguments) {
  // What follows "--" is operands, whatever it looks like.
  const auto end = std::find(arguments.begin(), arguments.end(), "--");
  CLI::App app;
  declare(app, command);
  try {
    app.parse(std::vector<std::string>(std::make_reverse_iterator(end), arguments.rend()));
  } catch (const CLI::ParseError& error) {
    return Error{error.what(), "", 0};
  }
  Result<Invocation> out = collect(app, command);
  if (!out) return out;
  for (const std::string& rest : app.remaining()) {
    if (rest.size() > 1 && rest.front() == '-') return unknown_option(command, rest);
    out.value().operands.push_back(rest);
  }
  if (end != arguments.end()) {
    out.value().operands.insert(out.value().operands.end(), end + 1, arguments.end());
  }
  if (const auto error = wrong_count(command, out.value().operands.size())) return *error;
  return out;
}

}  // namespace selon::cli
