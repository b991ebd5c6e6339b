#ifndef SELON_TESTS_FUZZ_FUZZ_H
#define SELON_TESTS_FUZZ_FUZZ_H

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

// What libFuzzer calls with one input after the other.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace selon::fuzz {

inline std::string_view view(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

// Ends the run, so that the fuzzer keeps the input, unless `problems` is empty.
inline void expect_none(const std::string& problems) {
  if (problems.empty()) return;
  std::fprintf(stderr, "broken: %s\n", problems.c_str());
  std::abort();
}

inline void expect(bool holds, const char* what) { expect_none(holds ? "" : what); }

// The part of `rest` up to the next record separator (U+001E), which is taken off with it.
inline std::string_view take_part(std::string_view& rest) {
  const std::string_view part = rest.substr(0, rest.find('\x1E'));
  rest.remove_prefix(part.size() == rest.size() ? rest.size() : part.size() + 1);
  return part;
}

}  // namespace selon::fuzz

#endif  // SELON_TESTS_FUZZ_FUZZ_H
