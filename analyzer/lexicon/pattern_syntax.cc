#include "analyzer/lexicon/pattern_syntax.h"

#include <algorithm>

namespace selon::lexicon {

std::size_t past_class(std::string_view pattern, std::size_t at) {
  ++at;
  if (pattern.substr(at, 1) == "^") ++at;
  if (pattern.substr(at, 1) == "]") ++at;  // []a] holds a bracket
  while (at < pattern.size() && pattern[at] != ']') {
    const std::size_t named = pattern.substr(at, 2) == "[:" ? pattern.find(":]", at) : at;
    if (named == std::string_view::npos) return pattern.size();
    at = named > at ? named + 2 : at + (pattern[at] == '\\' ? 2 : 1);
  }
  return std::min(at + 1, pattern.size());
}

std::size_t end_of_choice(std::string_view pattern, std::size_t at) {
  for (std::size_t depth = 0; at < pattern.size();) {
    const char c = pattern[at];
    if (c == '[') {
      at = past_class(pattern, at);
      continue;
    }
    if (depth == 0 && (c == '|' || c == ')')) return at;
    if (c == '(') ++depth;
    if (c == ')') --depth;
    at += c == '\\' ? 2 : 1;
  }
  return pattern.size();
}

Bounds bounds_at(std::string_view pattern, std::size_t at) {
  std::size_t i = at + 1;
  const auto number = [&](std::size_t& value) {
    const std::size_t from = i;
    for (; i < pattern.size() && pattern[i] >= '0' && pattern[i] <= '9'; ++i) {
      value = std::min<std::size_t>(10 * value + static_cast<std::size_t>(pattern[i] - '0'), 1000);
    }
    return i > from;
  };
  Bounds bounds;
  if (pattern.substr(at, 1) != "{" || !number(bounds.least)) return {};
  bounds.more = pattern.substr(i, 1) == ",";
  if (bounds.more) ++i;
  std::size_t most = 0;
  bounds.upper = number(most);
  if (pattern.substr(i, 1) != "}") return {};
  bounds.size = i + 1 - at;
  return bounds;
}

std::string relaxed(std::string_view pattern) {
  if (pattern.find("\\Q") != std::string_view::npos) return std::string(pattern);
  std::string out;
  out.reserve(pattern.size());
  for (std::size_t i = 0; i < pattern.size();) {
    std::size_t size = 1;
    if (pattern[i] == '\\') {
      size = 2;
    } else if (pattern[i] == '[') {
      size = past_class(pattern, i) - i;
    } else if (const Bounds bounds = bounds_at(pattern, i); bounds.more && bounds.upper) {
      out.append(pattern.substr(i, pattern.find(',', i) + 1 - i)).append("}");
      i += bounds.size;
      continue;
    }
    out += pattern.substr(i, size);
    i += size;
  }
  return out;
}

}  // namespace selon::lexicon
