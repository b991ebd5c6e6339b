#include "selon/result.h"

#include "analyzer/base/unseen.h"
#include "analyzer/base/utf8.h"

namespace selon {

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const utf8::CodePoint character = utf8::decode(text, at);
    const char32_t code = character.value;
    at += character.size;
    if (code == '\n' || code == '\r' || code == '\t') {
      out += ' ';
    } else {
      utf8::append(out, is_control(code) || is_invisible(code) ? utf8::kReplacement : code);
    }
  }
  return out;
}

std::string Error::describe() const {
  std::string out = file;
  if (!file.empty() && line != 0) out.append(":").append(std::to_string(line));
  if (!out.empty()) out += ": ";
  return printable(out.append(message));
}

}  // namespace selon
