#ifndef SELON_ANALYZER_LEXICON_LETTERS_H
#define SELON_ANALYZER_LEXICON_LETTERS_H

#include <cstdint>
#include <string>
#include <string_view>

// The few facts about French letters that both the builder of the morphology table and its
// reader need: they must agree to the byte, so they stand in one place. Latin letters only
// (Latin-1 and Latin Extended-A, where every accented letter is two bytes of UTF-8); other
// characters pass unchanged.
namespace selon::lexicon {

// The ASCII letter under the accent of a lower-case letter of U+00E0…U+017F, or 0 where there is
// none: œ and æ are two letters and stay as they are.
[[nodiscard]] constexpr char base_letter(char32_t c) {
  constexpr std::string_view latin1 = "aaaaaa.ceeeeiiii.nooooo.ouuuuy.y";
  constexpr std::string_view extended =
      "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll.."
      "llnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
  static_assert(latin1.size() == 32 && extended.size() == 128);
  char base = '.';
  if (c >= 0xE0 && c <= 0xFF) base = latin1[c - 0xE0];
  if (c >= 0x100 && c <= 0x17F) base = extended[c - 0x100];
  return base == '.' ? '\0' : base;
}

// The code point of a two-byte UTF-8 sequence, or 0 where `text` holds none at `at`.
[[nodiscard]] constexpr char32_t two_byte_letter(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return 0;
  const auto lead = static_cast<unsigned char>(text[at]);
  const auto trail = static_cast<unsigned char>(text[at + 1]);
  if (lead < 0xC2 || lead > 0xDF || (trail & 0xC0) != 0x80) return 0;
  return static_cast<char32_t>((lead & 0x1F) << 6 | (trail & 0x3F));
}

// Appends the letter at `at` without its accent to `out`; returns the bytes read.
template <typename Out>
constexpr std::size_t append_unaccented(std::string_view text, std::size_t at, Out& out) {
  const char base = base_letter(two_byte_letter(text, at));
  if (base != 0) {
    out.push_back(base);
    return 2;
  }
  out.push_back(text[at]);
  return 1;
}

// A lower-case form without any accent (élysée: elysee).
[[nodiscard]] inline std::string unaccented(std::string_view form) {
  std::string out;
  for (std::size_t at = 0; at < form.size();) at += append_unaccented(form, at, out);
  return out;
}

// A lower-case form whose first letter alone loses its accent (élysée: elysée).
[[nodiscard]] inline std::string unaccented_first(std::string_view form) {
  std::string out;
  if (form.empty()) return out;
  const std::size_t read = append_unaccented(form, 0, out);
  return out.append(form.substr(read));
}

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_LETTERS_H
