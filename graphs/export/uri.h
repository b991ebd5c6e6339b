#ifndef SELON_GRAPHS_EXPORT_URI_H
#define SELON_GRAPHS_EXPORT_URI_H

#include <string>
#include <string_view>

namespace selon {

// A path as a URI reference: "file:///…" for an absolute one, else relative, without "./" at its
// beginning. Whatever a URI has no room for is percent-encoded, byte by byte.
[[nodiscard]] std::string uri_of(std::string_view path);

}  // namespace selon

#endif  // SELON_GRAPHS_EXPORT_URI_H
