#ifndef SELON_TESTS_SUPPORT_MADE_OF_BYTES_H
#define SELON_TESTS_SUPPORT_MADE_OF_BYTES_H

#include <string_view>

#include "selon/analysis.h"

namespace selon::testing {

// A sound analysis made of any bytes: two thirds of them are its text, the last third says how
// many entities and claims there are and where their words stand. Names, roles and the like are
// stretches of the bytes as they are, so they may be no UTF-8. Every hundredth or so has more
// claims than are drawn one by one.
[[nodiscard]] Analysis made_of_bytes(std::string_view bytes);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_MADE_OF_BYTES_H
