#include "graphs/export/markdown.h"

#include "graphs/words.h"

namespace selon {
namespace {

// An "@" before this, which shows nothing, mentions nobody and is no address. (The backslash before
// it stops programs that look for links before they put the text together, this those that do so
// after.)
constexpr std::string_view kWordJoiner = "\xE2\x81\xA0";

// "1." and "1)" at the beginning of a line make a list.
bool is_list_number(std::string_view text, std::size_t i) {
  const std::size_t digits = text.find_first_not_of("0123456789");
  return i > 0 && digits == i && (i + 1 == text.size() || text[i + 1] == ' ');
}

// Whether the character at `i` may be markup there. What may anywhere is escaped everywhere; what
// needs the beginning of a line, a number or a scheme before it, only there, so that the source
// stays readable.
bool may_be_markup(std::string_view text, std::size_t i) {
  constexpr std::string_view kAnywhere = "\\`*_{}[]#|<>~&$^@";
  constexpr std::string_view kFirst = "-+=";  // lists, rules, underlined headings
  const char c = text[i];
  if (kAnywhere.find(c) != std::string_view::npos) return true;
  if (i == 0) return kFirst.find(c) != std::string_view::npos;
  const char before = text[i - 1];
  const char after = i + 1 < text.size() ? text[i + 1] : ' ';
  if (c == ':') return after != ' ';                                          // "http:"
  if (c == '.' && (before == 'w' || before == 'W')) return true;              // "www."
  if (c == '.' && after != ' ' && (after < '0' || after > '9')) return true;  // "example.org"
  return (c == '.' || c == ')') && is_list_number(text, i);
}

}  // namespace

std::string markdown_text(std::string_view text) {
  const std::string words = clean(text);
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (may_be_markup(words, i)) out += '\\';
    out += words[i];
    if (words[i] == '@') out += kWordJoiner;
  }
  return out;
}

}  // namespace selon
