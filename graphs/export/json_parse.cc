#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "analyzer/base/utf8.h"
#include "graphs/export/json_reader.h"

namespace selon {
namespace {

std::string shortened(std::string_view words, std::size_t limit) {
  if (words.size() <= limit) return std::string(words);
  while (!utf8::is_boundary(words, limit)) --limit;
  return std::string(words.substr(0, limit)).append("…");
}

// Whether brackets outside strings are open so deep anywhere.
bool is_too_deep(std::string_view json) {
  std::size_t depth = 0;
  for (std::size_t i = 0; i < json.size(); ++i) {
    switch (json[i]) {
      case '"':
        for (++i; i < json.size() && json[i] != '"'; ++i) {
          if (json[i] == '\\') ++i;
        }
        break;
      case '[':
      case '{':
        if (++depth > kDeepestJson) return true;
        break;
      case ']':
      case '}':
        if (depth > 0) --depth;
        break;
      default:
        break;
    }
  }
  return false;
}

}  // namespace

std::string reason_of(const nlohmann::json::exception& error) {
  constexpr std::size_t kLength = 300;
  std::string_view words = error.what();
  if (const std::size_t end = words.find("] "); end != std::string_view::npos) {
    words.remove_prefix(end + 2);
  }
  return shortened(words, kLength);
}

std::string quotable(const std::string& words) { return shortened(words, 60); }

Result<nlohmann::json> parse_json(std::string_view json) {
  if (is_too_deep(json)) {
    return Error{"objects and arrays are nested more than " + std::to_string(kDeepestJson) +
                     " levels deep; nothing of ours is",
                 "", 0};
  }
  try {
    return nlohmann::json::parse(json);
  } catch (const nlohmann::json::exception& error) {  // also a number that no double holds
    return Error{"this is not JSON: " + reason_of(error), "", 0};
  }
}

}  // namespace selon
