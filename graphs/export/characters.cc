#include "graphs/export/characters.h"

#include "analyzer/base/unseen.h"
#include "analyzer/base/utf8.h"

namespace selon {
namespace {

bool is_allowed(char32_t code) {
  if (code == '\t' || code == '\n' || code == '\r') return true;
  return !is_control(code) && !turns_order(code) && code != 0xFFFE && code != 0xFFFF;
}

}  // namespace

std::string allowed(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint character = utf8::decode(text, at);
    if (is_allowed(character.value)) utf8::append(out, character.value);
    at += character.size;
  }
  return out;
}

}  // namespace selon
