#include "graphs/export/json_out.h"

#include <cstdint>
#include <nlohmann/json.hpp>

#include "analyzer/base/unseen.h"
#include "analyzer/base/utf8.h"
#include "graphs/export/json_text.h"

namespace selon {
namespace {

constexpr std::size_t kIndent = 2;

// A value of the library on one line, without its end.
template <typename Tree>
std::string line_of(const Tree& value) {
  std::string out = json_text(value, /*one_line=*/true);
  out.pop_back();
  return out;
}

// Bytes from `at` that stand in a string as they are: 0 where something has to be escaped.
std::size_t plain_bytes(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (static_cast<unsigned char>(c) < 0x80) {
    return c >= ' ' && c != '"' && c != '\\' && c != '\x7F' ? 1 : 0;
  }
  const utf8::CodePoint character = utf8::decode_other(text, at);
  const bool seen = !is_control(character.value) && !turns_order(character.value);
  return character.well_formed && seen ? character.size : 0;
}

}  // namespace

void JsonOut::name(std::string_view name) {
  next();
  value(name);
  out_ += one_line_ ? ":" : ": ";
}

void JsonOut::value(std::string_view text) {
  const std::size_t begin = out_.size();
  out_ += '"';
  std::size_t done = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t size = plain_bytes(text, at); size > 0) {
      at += size;
      continue;
    }
    if (text[at] != '"' && text[at] != '\\') {  // rare
      out_.replace(begin, out_.size() - begin, line_of(nlohmann::json(text)));
      return;
    }
    out_.append(text, done, at - done).append(1, '\\');
    done = at++;
  }
  out_.append(text, done).append(1, '"');
}

void JsonOut::value(double number) { out_ += nlohmann::json(number).dump(); }

void JsonOut::json(const std::string& text) {
  using Json = nlohmann::ordered_json;
  if (one_line_ && Json::accept(text) && text.find('\n') == std::string::npos) {
    out_ += numbered(text);
    return;
  }
  const Json parsed = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  const Json value = parsed.is_discarded() ? Json(text) : parsed;
  if (one_line_) {
    out_ += line_of(value);
    return;
  }
  std::string lines = json_text(value);
  lines.pop_back();
  for (const char c : lines) {
    out_ += c;
    if (c == '\n') out_.append(kIndent * depth_, ' ');
  }
}

void JsonOut::open(char bracket) {
  out_ += bracket;
  ++depth_;
  empty_ = true;
}

void JsonOut::close(char bracket) {
  --depth_;
  if (!empty_) break_line();
  out_ += bracket;
  empty_ = false;
}

void JsonOut::next() {
  if (!empty_) out_ += ',';
  empty_ = false;
  break_line();
}

void JsonOut::break_line() {
  if (!one_line_) out_.append(1, '\n').append(kIndent * depth_, ' ');
}

}  // namespace selon
