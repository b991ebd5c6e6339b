#include "graphs/export/page/policy.h"

#include <cstdint>

#include "analyzer/base/sha256.h"

namespace selon::page {
namespace {

std::uint32_t nibble(char digit) {
  return static_cast<std::uint32_t>(digit <= '9' ? digit - '0' : digit - 'a' + 10);
}

}  // namespace

std::string base64_of_hex(std::string_view digest) {
  static constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  // three bytes, six digits, become four letters
  for (std::size_t at = 0; at < digest.size(); at += 6) {
    const std::string_view here = digest.substr(at, 6);
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < 6; ++i) bits = bits << 4U | (i < here.size() ? nibble(here[i]) : 0);
    const std::size_t letters = here.size() * 4 / 6 + (here.size() < 6 ? 1 : 0);
    for (std::size_t i = 0; i < 4; ++i)
      out += i < letters ? kLetters[bits >> (18 - 6 * i) & 0x3FU] : '=';
  }
  return out;
}

std::string policy(std::string_view style, std::string_view script) {
  return "default-src 'none'; style-src 'sha256-" + base64_of_hex(base::sha256(style)) +
         "'; script-src 'sha256-" + base64_of_hex(base::sha256(script)) +
         "'; base-uri 'none'; form-action 'none'";
}

}  // namespace selon::page
