#include "graphs/export/uri.h"

#include <algorithm>

namespace selon {
namespace {

// Those that RFC 3986 reserves for nothing, and the border between the parts of a path.
bool stands_for_itself(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const bool digit = c >= '0' && c <= '9';
  return letter || digit || c == '-' || c == '.' || c == '_' || c == '~' || c == '/';
}

}  // namespace

std::string uri_of(std::string_view path) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  while (path.starts_with("./") && path.size() > 2) {
    path.remove_prefix(2);
    path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
  }
  std::string out = path.starts_with('/') ? "file://" : "";
  for (const char c : path) {
    if (stands_for_itself(c)) {
      out += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += '%';
    out += kDigits[byte >> 4U];
    out += kDigits[byte & 0xFU];
  }
  return out;
}

}  // namespace selon
