#include "analyzer/text/clitics.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "analyzer/base/among.h"

namespace selon::text {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::array kElidable = {"l"sv,      "d"sv,      "qu"sv,     "n"sv,     "s"sv,
                                  "j"sv,      "m"sv,      "t"sv,      "c"sv,     "jusqu"sv,
                                  "lorsqu"sv, "puisqu"sv, "quoiqu"sv, "presqu"sv};

struct Inverted {
  std::string_view clitic;
  std::string_view after;  // last letters of the words it follows; empty: any
};

// The longer of two that begin alike first. "regrette-elle" lacks its -t- but is meant so. "é" is
// told by its second byte in UTF-8.
constexpr std::array kInverted = {
    Inverted{"-t-elles"sv, ""sv},  Inverted{"-t-elle"sv, ""sv},     Inverted{"-t-ils"sv, ""sv},
    Inverted{"-t-il"sv, ""sv},     Inverted{"-t-on"sv, ""sv},       Inverted{"-t'elle"sv, ""sv},
    Inverted{"-t'il"sv, ""sv},     Inverted{"-t'on"sv, ""sv},       Inverted{"-elles"sv, "tea"sv},
    Inverted{"-elle"sv, "tdea"sv}, Inverted{"-ils"sv, "tea"sv},     Inverted{"-il"sv, "tdea"sv},
    Inverted{"-on"sv, "td"sv},     Inverted{"-je"sv, "esxi\xA9"sv}, Inverted{"-tu"sv, "sx"sv},
    Inverted{"-nous"sv, "s"sv},    Inverted{"-vous"sv, "zs"sv},     Inverted{"-ce"sv, "ta"sv}};

// Words in which the clitic is no longer one (le rendez-vous, le qu'en-dira-t-on).
constexpr std::array kFixed = {"rendez-vous"sv, "chez-vous"sv, "en-dira-t-on"sv};

bool is_fixed(std::string_view base, std::string_view clitic) {
  return std::any_of(kFixed.begin(), kFixed.end(), [&](std::string_view word) {
    return word.size() == base.size() + clitic.size() && word.starts_with(base) &&
           word.ends_with(clitic);
  });
}

}  // namespace

bool is_elidable(std::string_view form) { return among(kElidable, form); }

std::size_t inverted_clitic(std::string_view base, std::string_view rest) {
  if (base.empty()) return 0;
  for (const Inverted& row : kInverted) {
    if (!rest.starts_with(row.clitic)) continue;
    const bool follows = row.after.empty() || row.after.find(base.back()) != row.after.npos;
    return follows && !is_fixed(base, row.clitic) ? row.clitic.size() : 0;
  }
  return 0;
}

// A space or none; then `word`. Where it ends, or npos.
std::size_t past_spaced(std::string_view rest, std::size_t at, std::string_view word) {
  if (at < rest.size() && rest[at] == ' ') ++at;
  return rest.substr(at).starts_with(word) ? at + word.size() : std::string_view::npos;
}

std::size_t loose_clitic(std::string_view rest) {
  constexpr std::array kPronouns = {"elles"sv, "elle"sv, "ils"sv, "il"sv, "on"sv};
  std::size_t at = rest.starts_with('-')   ? past_spaced(rest, 1, "t")
                   : rest.starts_with('t') ? 1
                                           : 0;
  if (at == 0 || at == std::string_view::npos) return 0;
  std::size_t link = past_spaced(rest, at, "-");
  if (link == std::string_view::npos && rest.substr(at).starts_with('\'')) link = at + 1;
  if (link == std::string_view::npos) return 0;
  for (const std::string_view pronoun : kPronouns)
    if (at = past_spaced(rest, link, pronoun); at != std::string_view::npos) return at;
  return 0;
}

}  // namespace selon::text
