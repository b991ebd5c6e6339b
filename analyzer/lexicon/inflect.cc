#include "analyzer/lexicon/inflect.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"

namespace selon::lexicon {
namespace {

std::string plural_word(std::string_view word) {
  std::string out(word);
  if (word.ends_with('s') || word.ends_with('x') || word.ends_with('z')) return out;
  if (word.ends_with("eau") || word.ends_with("eu")) return out + "x";
  if (word.ends_with("al")) return out.replace(out.size() - 1, 1, "ux");
  return out + "s";
}

bool ends_plural_zone(std::string_view word) {
  constexpr std::array<std::string_view, 12> kWords = {"de", "du",  "des",  "à",   "au",   "aux",
                                                       "en", "sur", "pour", "par", "hors", "sans"};
  return among(kWords, word) || word.starts_with("d'") || word.starts_with("l'");
}

}  // namespace

std::string plural(std::string_view singular) {
  std::string out;
  bool zone = true;
  while (!singular.empty()) {
    const std::size_t space = singular.find(' ');
    const std::string_view word = singular.substr(0, space);
    zone = zone && !ends_plural_zone(word);
    if (!out.empty()) out += ' ';
    out += zone ? plural_word(word) : std::string(word);
    singular = space == std::string_view::npos ? std::string_view{} : singular.substr(space + 1);
  }
  return out;
}

std::string feminine_adjective(std::string_view masculine) {
  std::string out(masculine);
  if (masculine.ends_with('e')) return out;
  if (masculine.ends_with("eux")) return out.replace(out.size() - 1, 1, "se");
  if (masculine.ends_with("el") || masculine.ends_with("en")) return out + out.back() + "e";
  if (masculine.ends_with("if")) return out.replace(out.size() - 1, 1, "ve");
  if (masculine.ends_with("er")) return out.replace(out.size() - 2, 2, "ère");
  return out + "e";
}

std::vector<std::string> adjective_forms(std::string_view masculine) {
  std::vector<std::string> forms;
  const std::string feminine = feminine_adjective(masculine);
  for (std::string form : {std::string(masculine), feminine, plural(masculine), plural(feminine)}) {
    if (std::find(forms.begin(), forms.end(), form) == forms.end())
      forms.push_back(std::move(form));
  }
  return forms;
}

}  // namespace selon::lexicon
