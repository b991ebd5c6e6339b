#include "graphs/spelling.h"

#include <algorithm>
#include <array>

#include "analyzer/base/utf8.h"

namespace selon {
namespace {

// The signs of ascii_sign().
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

// Combining accents, which NFKD parts from their letters, and what shows nothing.
bool is_nothing(char32_t code) {
  return (code >= 0x300 && code <= 0x36F) || code == 0xAD || (code >= 0x200B && code <= 0x200F) ||
         (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
         (code >= 0xFE00 && code <= 0xFE0F) || code == 0xFEFF;
}

bool is_punctuation(char32_t code) {
  return (code >= 0x2000 && code <= 0x206F) || (code >= 0xA0 && code <= 0xBF);
}

// Letters that NFKD leaves whole, and as people type them.
struct Typed {
  char32_t upper;
  char32_t lower;
  std::string_view letters;
};
constexpr std::array<Typed, 7> kTyped = {{{0xC6, 0xE6, "ae"},
                                          {0x152, 0x153, "oe"},
                                          {0xD8, 0xF8, "o"},
                                          {0x141, 0x142, "l"},
                                          {0x110, 0x111, "d"},
                                          {0x130, 0x131, "i"},
                                          {0xD0, 0xF0, "d"}}};

// Greek and Cyrillic capitals become small; other scripts stay as they are.
char32_t lower(char32_t code) {
  if ((code >= 0x391 && code <= 0x3A9) || (code >= 0x410 && code <= 0x42F)) return code + 0x20;
  return code >= 0x400 && code <= 0x40F ? code + 0x50 : code;
}

// A character outside the tables as people type it.
void append_typed(std::string& word, char32_t code) {
  for (const Typed& each : kTyped) {
    if (code == each.upper || code == each.lower) {
      word += each.letters;
      return;
    }
  }
  utf8::append(word, lower(code));
}

}  // namespace

char ascii_sign(char32_t code) {
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

std::string_view ascii_letters(char32_t code) {
  for (const Several& each : kSeveral) {
    if (each.first <= code && code <= each.last) return each.letters;
  }
  return {};
}

std::vector<std::string> typed_words(std::string_view name) {
  std::vector<std::string> out;
  std::string word;
  const auto finish = [&] {
    if (!word.empty()) out.push_back(word);
    word.clear();
  };
  for (std::size_t at = 0; at < name.size();) {
    const utf8::CodePoint character = utf8::decode(name, at);
    at += character.size;
    const char sign = ascii_sign(character.value);
    if (is_nothing(character.value)) continue;
    if (sign == ' ' || (sign == '.' && is_punctuation(character.value))) {
      finish();
    } else if (sign == '*') {
      word += ascii_letters(character.value);
    } else if (sign == '.') {
      append_typed(word, character.value);
    } else {
      word += sign;
    }
  }
  finish();
  return out;
}

}  // namespace selon
