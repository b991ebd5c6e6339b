#include "analyzer/text/shape.h"

#include <cstddef>
#include <string_view>

#include "analyzer/base/utf8.h"
#include "analyzer/text/chars.h"

namespace selon::text {

namespace {

bool same_bytes(std::string_view a, std::string_view b, std::size_t at, std::size_t size) {
  for (std::size_t i = at; i < at + size; ++i) {
    if (a[i] != b[i]) return false;
  }
  return true;
}

}  // namespace

Shape shape_of(std::string_view word, std::string_view lower) {
  // most words have no capital
  if (word == lower && !word.empty() && is_plain_letter(word.front())) return Shape::lower;
  std::size_t capitals = 0;
  std::size_t small = 0;
  bool first_is_capital = false;
  bool capital_inside = false;  // behind a letter of the same part
  bool at_start = true;
  for (std::size_t at = 0; at < word.size();) {
    const utf8::CodePoint c = utf8::decode(word, at);
    const bool letter = class_of(c.value) == CharClass::letter && !is_mark(c.value);
    if (letter) {
      const bool capital = !same_bytes(word, lower, at, c.size);
      if (capitals + small == 0) first_is_capital = capital;
      ++(capital ? capitals : small);
      capital_inside |= capital && !at_start;
      at_start = false;
    } else if (!is_mark(c.value)) {
      at_start = true;
    }
    at += c.size;
  }
  if (capitals + small == 0) return Shape::none;
  if (capitals == 0) return Shape::lower;
  if (small == 0) return capitals == 1 ? Shape::capitalised : Shape::upper;
  return first_is_capital && !capital_inside ? Shape::capitalised : Shape::mixed;
}

}  // namespace selon::text
