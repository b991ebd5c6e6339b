#include "graphs/words.h"

#include <algorithm>
#include <array>

#include "analyzer/base/unseen.h"
#include "analyzer/base/utf8.h"

namespace selon {
namespace {

constexpr std::string_view kEllipsis = "…";

struct Range {
  char32_t first;
  char32_t last;
};

constexpr std::array<Range, 4> kCombining = {
    {{0x300, 0x36F}, {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x20D0, 0x20FF}}};
// East Asian wide characters and emoji.
constexpr std::array<Range, 7> kWide = {{{0x1100, 0x115F},
                                         {0x2E80, 0xA4CF},
                                         {0xAC00, 0xD7A3},
                                         {0xF900, 0xFAFF},
                                         {0xFE30, 0xFE6F},
                                         {0xFF01, 0xFF60},
                                         {0x1F300, 0x3FFFD}}};

template <std::size_t N>
bool in(const std::array<Range, N>& ranges, char32_t code) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [code](Range r) { return r.first <= code && code <= r.last; });
}

bool is_blank(char32_t code) { return code == ' ' || is_control(code); }

std::size_t columns_of(char32_t code) {
  if (in(kCombining, code) || is_invisible(code)) return 0;
  return in(kWide, code) ? 2 : 1;
}

// Bytes of the longest beginning of `text` that takes at most `limit` columns.
std::size_t fitting(std::string_view text, std::size_t limit) {
  std::size_t at = 0;
  for (std::size_t used = 0; at < text.size();) {
    const utf8::CodePoint character = utf8::decode(text, at);
    used += columns_of(character.value);
    if (used > limit) break;
    at += character.size;
  }
  return at;
}

}  // namespace

std::string clean(std::string_view text) {
  std::string out;
  bool blank = false;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint character = utf8::decode(text, at);
    at += character.size;
    if (is_blank(character.value)) {
      blank = true;
    } else if (!is_invisible(character.value)) {
      if (blank && !out.empty()) out += ' ';
      blank = false;
      utf8::append(out, character.value);
    }
  }
  return out;
}

std::size_t columns(std::string_view text) {
  std::size_t sum = 0;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint character = utf8::decode(text, at);
    sum += columns_of(character.value);
    at += character.size;
  }
  return sum;
}

std::string cut(std::string_view text, std::size_t limit) {
  if (fitting(text, limit) == text.size()) return std::string(text);
  const std::string_view kept = text.substr(0, fitting(text, limit - 1));
  const std::size_t space = kept.rfind(' ');
  const bool worth_it = space != std::string_view::npos && space * 3 >= kept.size() * 2;
  const bool at_border = text[kept.size()] == ' ';
  std::string out(worth_it && !at_border ? kept.substr(0, space) : kept);
  while (!out.empty() && (out.back() == ' ' || out.back() == ',')) out.pop_back();
  return out.append(kEllipsis);
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  while (true) {
    const std::size_t fit = fitting(text, width);
    if (fit == text.size()) break;
    const std::size_t space = text[fit] == ' ' ? fit : text.substr(0, fit).rfind(' ');
    const bool splits = space == std::string_view::npos || space == 0;
    // A character too wide for the line stands on its own, so that every turn moves on.
    const std::size_t end = splits ? std::max(fit, utf8::decode(text, 0).size) : space;
    lines.emplace_back(text.substr(0, end));
    text.remove_prefix(splits ? end : end + 1);
  }
  if (!text.empty() || lines.empty()) lines.emplace_back(text);
  return lines;
}

}  // namespace selon
