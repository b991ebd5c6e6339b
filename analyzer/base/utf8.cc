#include "analyzer/base/utf8.h"

#include <cstdint>
#include <cstring>

namespace selon::utf8 {
namespace {

struct Lead {
  std::size_t size;        // bytes of the whole sequence; 0 for a byte that leads none
  unsigned char min, max;  // borders of the second byte, which rule out overlong forms,
};                         // surrogates and values past U+10FFFF

Lead lead_of(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte >= 0xF1 && byte <= 0xF3) return {4, 0x80, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

}  // namespace

CodePoint decode_other(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  const Lead lead = lead_of(first);
  if (lead.size == 0) return {kReplacement, 1, false};
  char32_t value = first & (0xFFU >> (lead.size + 1));
  for (std::size_t i = 1; i < lead.size; ++i) {
    if (at + i >= text.size()) return {kReplacement, i, false};
    const auto byte = static_cast<unsigned char>(text[at + i]);
    const unsigned char min = i == 1 ? lead.min : 0x80;
    const unsigned char max = i == 1 ? lead.max : 0xBF;
    if (byte < min || byte > max) return {kReplacement, i, false};
    value = (value << 6) | (byte & 0x3FU);
  }
  return {value, lead.size, true};
}

bool valid(std::string_view text) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  std::size_t at = 0;
  while (at < text.size()) {
    if (at + 8 <= text.size()) {  // eight ASCII bytes at once
      std::uint64_t word = 0;
      std::memcpy(&word, text.data() + at, 8);
      if ((word & kHighBits) == 0) {
        at += 8;
        continue;
      }
    }
    const CodePoint c = decode(text, at);
    if (!c.well_formed) return false;
    at += c.size;
  }
  return true;
}

void append(std::string& out, char32_t cp) {
  const auto tail = [&](unsigned shift) {
    out.push_back(static_cast<char>(0x80U | ((cp >> shift) & 0x3FU)));
  };
  if (cp < 0x80) {
    out.push_back(static_cast<char>(cp));
  } else if (cp < 0x800) {
    out.push_back(static_cast<char>(0xC0U | (cp >> 6)));
    tail(0);
  } else if (cp < 0x10000) {
    out.push_back(static_cast<char>(0xE0U | (cp >> 12)));
    tail(6);
    tail(0);
  } else {
    out.push_back(static_cast<char>(0xF0U | (cp >> 18)));
    tail(12);
    tail(6);
    tail(0);
  }
}

}  // namespace selon::utf8
