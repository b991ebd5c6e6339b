#ifndef SELON_GRAPHS_EXPORT_PAGE_POLICY_H
#define SELON_GRAPHS_EXPORT_PAGE_POLICY_H

#include <string>
#include <string_view>

namespace selon::page {

// The Content-Security-Policy of a page that may use this one style and this one script, both
// inline and known by their digests, and nothing else: no network, no frames, no forms.
[[nodiscard]] std::string policy(std::string_view style, std::string_view script);

// Base64 of the bytes that a hexadecimal digest writes, as policies want it.
// REQUIRES: an even number of lower-case hexadecimal digits
[[nodiscard]] std::string base64_of_hex(std::string_view digest);

}  // namespace selon::page

#endif  // SELON_GRAPHS_EXPORT_PAGE_POLICY_H
