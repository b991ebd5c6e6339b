#include "graphs/export/page/escape.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "analyzer/base/utf8.h"
#include "graphs/words.h"

namespace selon::page {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

// Controls, marks and overrides of direction, the byte order mark, interlinear marks, tags,
// noncharacters. Joiners and soft hyphens stay: words and emoji are written with them.
constexpr std::array<Range, 11> kControls = {{{0x00, 0x08},
                                              {0x0B, 0x0C},
                                              {0x0E, 0x1F},
                                              {0x7F, 0x9F},
                                              {0x061C, 0x061C},
                                              {0x200E, 0x200F},
                                              {0x202A, 0x202E},
                                              {0x2060, 0x206F},
                                              {0xFEFF, 0xFEFF},
                                              {0xFFF9, 0xFFFC},
                                              {0xE0000, 0xE007F}}};

bool shown_by_number(char32_t code) {
  return (code & 0xFFFEU) == 0xFFFEU || (code >= 0xFDD0 && code <= 0xFDEF) ||
         std::any_of(kControls.begin(), kControls.end(),
                     [code](Range r) { return r.first <= code && code <= r.last; });
}

bool ends_line(char32_t code) { return code == '\r' || code == 0x2028 || code == 0x2029; }

// "202E"; at least four digits.
std::string hexadecimal(char32_t code) {
  std::string out;
  for (auto rest = static_cast<std::uint32_t>(code); rest != 0 || out.size() < 4; rest >>= 4U)
    out.insert(out.begin(), "0123456789ABCDEF"[rest & 0xFU]);
  return out;
}

void append_escaped(std::string& out, char32_t code) {
  switch (code) {
    case '&':
      out += "&amp;";
      return;
    case '<':
      out += "&lt;";
      return;
    case '>':
      out += "&gt;";
      return;
    case '"':
      out += "&quot;";
      return;
    case '\'':
      out += "&#39;";
      return;
    default:
      utf8::append(out, code);
  }
}

}  // namespace

std::string text(std::string_view bytes) {
  std::string out;
  for (std::size_t at = 0; at < bytes.size();) {
    const utf8::CodePoint character = utf8::decode(bytes, at);
    at += character.size;
    if (shown_by_number(character.value)) {
      out.append("<span class=\"ctl\">U+").append(hexadecimal(character.value)).append("</span>");
    } else {
      append_escaped(out, ends_line(character.value) ? U'\n' : character.value);
    }
  }
  return out;
}

std::string plain(std::string_view bytes) {
  const std::string cleaned = clean(bytes);
  std::string out;
  for (std::size_t at = 0; at < cleaned.size();) {
    const utf8::CodePoint character = utf8::decode(cleaned, at);
    at += character.size;
    append_escaped(out, shown_by_number(character.value) ? utf8::kReplacement : character.value);
  }
  return out;
}

std::string sentence(std::string_view bytes) {
  static constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
  std::string out = plain(bytes);
  for (std::size_t at = out.find(' '); at != std::string::npos; at = out.find(' ', at + 1)) {
    const std::string_view rest = std::string_view(out).substr(at + 1);
    const bool marks = rest.starts_with("»") || std::string_view(out).substr(0, at).ends_with("«");
    const bool high =
        !rest.empty() && std::string_view(":;?!%").find(rest[0]) != std::string_view::npos;
    const bool ends = rest.size() == 1 || (rest.size() > 1 && rest[1] == ' ');
    if (marks || (high && ends)) out.replace(at, 1, kNoBreakSpace);
  }
  return out;
}

std::string json(std::string_view bytes) {
  std::string out = "\"";
  for (std::size_t at = 0; at < bytes.size();) {
    const utf8::CodePoint character = utf8::decode(bytes, at);
    at += character.size;
    const char32_t code = character.value;
    // < could open or close an element; line ends of scripts and overrides of direction are not
    // what they seem
    if (code < 0x20 ||
        std::u32string_view(U"\"\\<>&\u2028\u2029").find(code) != std::u32string_view::npos ||
        (shown_by_number(code) && code <= 0xFFFF)) {
      out.append("\\u").append(hexadecimal(code));
    } else {
      utf8::append(out, code);
    }
  }
  return out + "\"";
}

}  // namespace selon::page
