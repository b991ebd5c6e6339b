#ifndef SELON_TESTS_SUPPORT_SIZES_H
#define SELON_TESTS_SUPPORT_SIZES_H

#include <cstddef>

namespace selon::testing {

// What the size of very long inputs, and the number of random ones and of those of which all
// outputs are looked at, is divided by: sanitizers make everything many times slower, and what they
// look for shows in a part of it.
#ifdef SELON_SANITIZED
inline constexpr std::size_t kLess = 8;
#else
inline constexpr std::size_t kLess = 1;
#endif

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_SIZES_H
