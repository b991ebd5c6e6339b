#ifndef SELON_ANALYZER_BASE_SHA256_H
#define SELON_ANALYZER_BASE_SHA256_H

#include <string>
#include <string_view>

namespace selon::base {

// The SHA-256 digest of the bytes as 64 lower-case hexadecimal digits.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace selon::base

#endif  // SELON_ANALYZER_BASE_SHA256_H
