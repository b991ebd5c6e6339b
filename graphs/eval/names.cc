#include "graphs/eval/names.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/base/utf8.h"
#include "selon/evaluate.h"

namespace selon {
namespace eval {
namespace {

constexpr std::array<std::string_view, 15> kUntelling = {"le",  "la",  "les", "l",        "un",
                                                         "une", "des", "du",  "de",       "d",
                                                         "m",   "mme", "mm",  "monsieur", "madame"};

// What Unicode's case folding and NFKD leave of a character in ASCII, a sign for each: the letter
// or digit, a space for what parts words, '.' for nothing and '*' for more than one letter.
constexpr char32_t kLatinFirst = 0xA0;  // Latin-1, Extended-A and -B
constexpr std::string_view kLatin =
    " ....... .a.... ..23 ... 1o.***.aaaaaa.ceeeeiiii.nooooo..uuuuy.*"
    "aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd..eeeeeeeeeegggg"
    "gggghh..iiiiiiiii.**jjkk.llllllll..nnnnnnn..oooooo..rrrrrrssssss"
    "sstttt..uuuuuuuuuuuuwwyyyzzzzzzs................................"
    "oo.............uu...................*********aaiioouuuuuuuuuu.aa"
    "aa....ggkkoooo..j***gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh"
    "......aaeeooooooooyy............................";
constexpr char32_t kAdditionalFirst = 0x1E00;  // Latin Extended Additional
constexpr std::string_view kAdditional =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwyas..*.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......";
constexpr char32_t kSuperscriptsFirst = 0x2070;  // and subscripts
constexpr std::string_view kSuperscripts = "0i..456789 .   n0123456789 .   .aeox.hklmnpst";
static_assert(kLatin.size() == 0x250 - kLatinFirst);
static_assert(kAdditional.size() == 0x1F00 - kAdditionalFirst);

struct Several {
  char32_t first;
  char32_t last;
  std::string_view letters;
};

// Characters that stand for more than one letter.
constexpr Several kSeveral[] = {
    {0xBC, 0xBC, "14"},     {0xBD, 0xBD, "12"},      {0xBE, 0xBE, "34"},
    {0xDF, 0xDF, "ss"},     {0x132, 0x133, "ij"},    {0x1C4, 0x1C6, "dz"},
    {0x1C7, 0x1C9, "lj"},   {0x1CA, 0x1CC, "nj"},    {0x1F1, 0x1F3, "dz"},
    {0x1E9E, 0x1E9E, "ss"}, {0xFB00, 0xFB00, "ff"},  {0xFB01, 0xFB01, "fi"},
    {0xFB02, 0xFB02, "fl"}, {0xFB03, 0xFB03, "ffi"}, {0xFB04, 0xFB04, "ffl"},
    {0xFB05, 0xFB06, "st"},
};

// Spaces and dots outside the tables that part words.
bool parts_words(char32_t code) {
  return (code >= 0x2000 && code <= 0x200A) || (code >= 0x2024 && code <= 0x2026) ||
         code == 0x202F || code == 0x203C || (code >= 0x2047 && code <= 0x2049) || code == 0x205F ||
         code == 0x3000;
}

char folded_ascii(char32_t code) {
  if (code >= 'A' && code <= 'Z') return static_cast<char>(code + 0x20);
  const bool stays = (code >= 'a' && code <= 'z') || (code >= '0' && code <= '9');
  return stays ? static_cast<char>(code) : ' ';
}

// The sign of a character, as in the tables.
char sign_of(char32_t code) {
  const auto in = [code](char32_t first, std::string_view table) {
    return code >= first && code - first < table.size();
  };
  if (code < 0x80) return folded_ascii(code);
  if (in(kLatinFirst, kLatin)) return kLatin[code - kLatinFirst];
  if (in(kAdditionalFirst, kAdditional)) return kAdditional[code - kAdditionalFirst];
  if (in(kSuperscriptsFirst, kSuperscripts)) return kSuperscripts[code - kSuperscriptsFirst];
  if (code >= 0xFF01 && code <= 0xFF5E) return folded_ascii(code - 0xFEE0);  // full width
  if (code >= 0xFB00 && code <= 0xFB06) return '*';
  return parts_words(code) ? ' ' : '.';
}

std::string_view several(char32_t code) {
  for (const Several& each : kSeveral) {
    if (each.first <= code && code <= each.last) return each.letters;
  }
  return {};
}

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
    const char sign = sign_of(character.value);
    if (sign == ' ') {
      finish();
    } else if (sign == '*') {
      word += several(character.value);
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
