#include "analyzer/base/unseen.h"

#include <algorithm>
#include <array>

namespace selon {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

constexpr std::array<Range, 4> kTurning = {
    {{0x61C, 0x61C}, {0x200E, 0x200F}, {0x202A, 0x202E}, {0x2066, 0x2069}}};
constexpr std::array<Range, 9> kInvisible = {{{0xAD, 0xAD},
                                              {0x180E, 0x180E},
                                              {0x200B, 0x200D},
                                              {0x2060, 0x2065},
                                              {0x206A, 0x206F},
                                              {0xFE00, 0xFE0F},
                                              {0xFEFF, 0xFEFF},
                                              {0xFFF9, 0xFFFB},
                                              {0xE0000, 0xE0FFF}}};

template <std::size_t N>
bool in(const std::array<Range, N>& ranges, char32_t code) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [code](Range r) { return r.first <= code && code <= r.last; });
}

}  // namespace

bool is_control(char32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x2028 || code == 0x2029;
}

bool turns_order(char32_t code) { return code >= 0x61C && in(kTurning, code); }

bool is_invisible(char32_t code) {
  const bool no_character = (code & 0xFFFEU) == 0xFFFEU || (code >= 0xFDD0 && code <= 0xFDEF);
  return code >= 0xAD && (no_character || in(kInvisible, code) || turns_order(code));
}

}  // namespace selon
