#include "tests/support/other_words.h"

#include <algorithm>
#include <array>

namespace selon::testing {
namespace {

// Of verbs in -er; a day has none. The longest that fits is taken.
constexpr std::array<std::string_view, 7> kEndings = {"aient", "ent", "ait", "ant", "é", "e", ""};

bool is_letter(char c) {
  constexpr char kAccented = '\xC3';  // leads é, ç …, and no mark or space
  const auto small = static_cast<unsigned char>(c) | 0x20U;
  return c == kAccented || (small >= 'a' && small <= 'z');
}

// How many bytes at the beginning of `text` are a form of the word, but for its stem; npos where
// they are none.
std::size_t ending_of(std::string_view text, std::string_view word) {
  if (!text.starts_with(word)) return std::string_view::npos;
  const std::string_view rest = text.substr(word.size());
  const auto* const found =
      std::find_if(kEndings.begin(), kEndings.end(), [rest](std::string_view ending) {
        return rest.starts_with(ending) &&
               (rest.size() == ending.size() || !is_letter(rest[ending.size()]));
      });
  return found == kEndings.end() ? std::string_view::npos : found->size();
}

}  // namespace

const std::vector<Exchange>& exchanges() {
  static const std::vector<Exchange> kExchanges = {
      {"déclar", "affirm"}, {"affirm", "assur"},   {"affirm", "déclar"},
      {"indiqu", "précis"}, {"précis", "expliqu"}, {"soulign", "not"},
      {"ajout", "précis"},  {"lundi", "dimanche"}, {"mardi", "jeudi"}};
  return kExchanges;
}

std::string in_other_words(const Exchange& exchange, std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const bool begins = i == 0 || !is_letter(text[i - 1]);
    const std::size_t ending =
        begins ? ending_of(text.substr(i), exchange.word) : std::string_view::npos;
    if (ending == std::string_view::npos) {
      out += text[i++];
      continue;
    }
    out += exchange.other;
    out += text.substr(i + exchange.word.size(), ending);
    i += exchange.word.size() + ending;
  }
  return out;
}

}  // namespace selon::testing
