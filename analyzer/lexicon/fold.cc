#include "analyzer/lexicon/fold.h"

#include <algorithm>
#include <cstddef>

#include "analyzer/lexicon/letters.h"
#include "analyzer/lexicon/word_bytes.h"

namespace selon::lexicon {
namespace {

char lower_ascii(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

char32_t lower_letter(char32_t c) {
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 0x20;
  if (c == 0x178) return 0xFF;  // Ÿ
  if (c < 0x100 || c > 0x17E || c == 0x130 || c == 0x131 || c == 0x138 || c == 0x149) return c;
  const bool odd_upper = (c >= 0x139 && c <= 0x148) || c >= 0x179;  // Ĺ … Ň, Ź Ż Ž
  return (c % 2 == 1) == odd_upper ? c + 1 : c;
}

// Letters that stand for two.
std::string_view spelled_out(char32_t lower) {
  switch (lower) {
    case 0xDF:
      return "ss";
    case 0xE6:
      return "ae";
    case 0xF0:
      return "d";
    case 0xF8:
      return "o";
    case 0xFE:
      return "th";
    case 0x131:
      return "i";
    case 0x142:
      return "l";
    case 0x153:
      return "oe";
    default:
      return {};
  }
}

}  // namespace

std::string lower_latin(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const char32_t letter = static_cast<unsigned char>(out[i]) < 0x80 ? 0 : two_byte_letter(out, i);
    if (letter == 0) {
      out[i] = lower_ascii(out[i]);
      continue;
    }
    const char32_t lower = lower_letter(letter);
    out[i++] = static_cast<char>(0xC0 | (lower >> 6));
    out[i] = static_cast<char>(0x80 | (lower & 0x3F));
  }
  return out;
}

void append_folded(std::string_view text, std::string& out) {
  if (is_ascii(text)) {  // most words are
    const auto behind = static_cast<std::ptrdiff_t>(out.size());
    out += text;
    std::transform(out.begin() + behind, out.end(), out.begin() + behind, lower_ascii);
    return;
  }
  const std::size_t before = out.size();
  out.resize(before + text.size());  // no more: what two letters stand for has two bytes
  char* end = out.data() + before;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      *end++ = lower_ascii(text[i]);
      continue;
    }
    const char32_t lower = lower_letter(two_byte_letter(text, i));
    const std::string_view two = spelled_out(lower);
    const char base = base_letter(lower);
    if (!two.empty()) {
      end = std::copy(two.begin(), two.end(), end);
      ++i;
    } else if (base != '\0') {
      *end++ = base;
      ++i;
    } else {
      *end++ = text[i];
    }
  }
  out.resize(static_cast<std::size_t>(end - out.data()));
}

std::string folded(std::string_view text) {
  std::string out;
  append_folded(text, out);
  return out;
}

std::string_view folded_lower(std::string_view lower, std::string& room) {
  if (is_ascii(lower)) return lower;
  room.clear();
  append_folded(lower, room);
  return room;
}

std::string_view first_piece(std::string_view text) {
  std::string_view first;
  for_each_piece(text, [&first](std::string_view piece) {
    if (first.empty()) first = piece;
  });
  return first;
}

std::string person_key(std::string_view name) {
  std::string key;
  for_each_piece(name, [&key](std::string_view piece) {
    if (!key.empty()) key += ' ';
    append_folded(piece, key);
  });
  return key;
}

}  // namespace selon::lexicon
