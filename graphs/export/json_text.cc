#include "graphs/export/json_text.h"

#include <algorithm>
#include <utility>

#include "analyzer/base/unseen.h"
#include "analyzer/base/utf8.h"

namespace selon {
namespace {

// The first bytes of all such characters, so that most of the text is passed over quickly.
bool may_begin_unseen(char c) { return c == '\x7F' || c == '\xC2' || c == '\xD8' || c == '\xE2'; }

// "\u202e"; REQUIRES: code <= 0xFFFF, as all such characters are.
std::string escape_of(char32_t code) {
  std::string out = "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) {
    out += "0123456789abcdef"[(code >> static_cast<unsigned>(shift)) & 0xFU];
  }
  return out;
}

}  // namespace

std::string numbered(std::string json) {
  auto at = std::find_if(json.begin(), json.end(), may_begin_unseen);
  if (at == json.end()) return json;
  std::string out;
  out.reserve(json.size());
  auto done = json.begin();
  for (; at != json.end(); at = std::find_if(at + 1, json.end(), may_begin_unseen)) {
    const utf8::CodePoint character =
        utf8::decode(json, static_cast<std::size_t>(at - json.begin()));
    if (!is_control(character.value) && !turns_order(character.value)) continue;
    out.append(done, at).append(escape_of(character.value));
    done = at + static_cast<std::ptrdiff_t>(character.size);
  }
  return out.append(done, json.end());
}

}  // namespace selon
