#include "graphs/eval/names.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/base/utf8.h"
#include "graphs/spelling.h"
#include "selon/evaluate.h"

namespace selon {
namespace eval {
namespace {

constexpr std::array<std::string_view, 15> kUntelling = {"le",  "la",  "les", "l",        "un",
                                                         "une", "des", "du",  "de",       "d",
                                                         "m",   "mme", "mm",  "monsieur", "madame"};

bool all_among(const std::vector<std::string>& some, const std::vector<std::string>& all) {
  return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

}  // namespace

std::vector<std::string> words_of_name(std::string_view name) {
  std::vector<std::string> out;
  std::string word;
  const auto finish = [&] {
    if (!word.empty() && !among(kUntelling, word)) out.push_back(word);
    word.clear();
  };
  for (std::size_t at = 0; at < name.size();) {
    const utf8::CodePoint character = utf8::decode(name, at);
    at += character.size;
    const char sign = ascii_sign(character.value);
    if (sign == ' ') {
      finish();
    } else if (sign == '*') {
      word += ascii_letters(character.value);
    } else if (sign != '.') {
      word += sign;
    }
  }
  finish();
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

}  // namespace eval

bool same_name(std::string_view name, const std::vector<std::string>& accepted) {
  const std::vector<std::string> words = eval::words_of_name(name);
  if (words.empty()) return false;
  return std::any_of(accepted.begin(), accepted.end(), [&](const std::string& other) {
    const std::vector<std::string> right = eval::words_of_name(other);
    return !right.empty() && (eval::all_among(words, right) || eval::all_among(right, words));
  });
}

}  // namespace selon
