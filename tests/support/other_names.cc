#include "tests/support/other_names.h"

#include <algorithm>
#include <array>

namespace selon::testing {
namespace {

constexpr std::array<std::string_view, 3> kNames = {"Brelin", "Traven Brask", "Saint-Mirande"};

bool is_letter(char c) {
  const auto small = static_cast<unsigned char>(c) | 0x20U;
  return c == '-' || (small >= 'a' && small <= 'z');
}

// The name stands at that byte, and no longer word does.
bool stands_at(std::string_view text, std::size_t at, std::string_view name) {
  constexpr char kAccented = '\xC3';  // leads é, ç …, and no mark or space
  const std::size_t end = at + name.size();
  return text.substr(at).starts_with(name) && (at == 0 || !is_letter(text[at - 1])) &&
         (end == text.size() || (!is_letter(text[end]) && text[end] != kAccented));
}

}  // namespace

std::vector<OtherName> other_names(const Analysis& analysis, std::size_t turn) {
  std::vector<OtherName> out;
  for (const Entity& entity : analysis.entities) {
    const std::size_t space = entity.name.find(' ');
    const bool two = space != std::string::npos && entity.name.rfind(' ') == space &&
                     entity.name[space + 1] >= 'A' && entity.name[space + 1] <= 'Z';
    if (entity.kind != EntityKind::person || !two) continue;
    const std::string family = entity.name.substr(space + 1);
    if (std::none_of(out.begin(), out.end(),
                     [&family](const OtherName& each) { return each.name == family; }))
      out.push_back({family, kNames.at(turn++ % kNames.size())});
  }
  return out;
}

std::string under(const std::vector<OtherName>& names, std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const OtherName& each) {
      return stands_at(text, i, each.name);
    });
    if (found == names.end()) {
      out += text[i++];
    } else {
      out += found->other;
      i += found->name.size();
    }
  }
  return out;
}

}  // namespace selon::testing
