#include "analyzer/cli/completions.h"

#include <utility>

namespace selon::cli {
namespace {

using Kind = Offer::Kind;

struct Placeholder {
  std::string_view part;  // of what stands for the value in the help
  Kind kind;
};

constexpr Placeholder kPlaceholders[] = {
    {"FILE", Kind::files}, {"OUT", Kind::files}, {".ndjson", Kind::files}, {"DIR", Kind::folders}};

Kind kind_of(std::string_view placeholder) {
  for (const Placeholder& known : kPlaceholders) {
    if (placeholder.find(known.part) != std::string_view::npos) return known.kind;
  }
  return Kind::nothing;
}

}  // namespace

Offer offer_of_value(const Option& option) {
  if (!option.items.empty()) return {Kind::list, option.items};
  if (!option.choices.empty()) return {Kind::words, option.choices};
  return {kind_of(option.value), {}};
}

Offer offer_of_operands(const Command& command) {
  if (command.operands.find("COMMAND") == std::string::npos) return {kind_of(command.operands), {}};
  Offer out{Kind::words, {}};
  for (const Command& each : commands()) out.words.push_back(each.name);
  std::string word;  // "[COMMAND|rules]": what stands in small letters is meant as it is
  for (const char c : command.operands) {
    if (c >= 'a' && c <= 'z') {
      word += c;
    } else if (!word.empty()) {
      out.words.push_back(std::exchange(word, ""));
    }
  }
  return out;
}

std::string brief(std::string_view help) {
  for (const std::string_view end : {"; ", ": ", " (default"})
    help = help.substr(0, help.find(end));
  return std::string(help);
}

}  // namespace selon::cli
