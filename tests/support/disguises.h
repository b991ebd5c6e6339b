#ifndef SELON_TESTS_SUPPORT_DISGUISES_H
#define SELON_TESTS_SUPPORT_DISGUISES_H

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "selon/analysis.h"

namespace selon::testing {

// Another way to write down the same article: its words stay, what is around them changes.
struct Disguise {
  std::string_view name;
  std::function<std::string(std::string_view)> wear;
};

// Decomposed and composed accents, straight and curly marks, no-break spaces, CRLF, a BOM, lines
// wrapped at 72 columns, what sites print between paragraphs, and all marks at once.
[[nodiscard]] const std::vector<Disguise>& disguises();

// "claim text | speaker | status" of every attribution, one a line, written plainly: composed
// accents, straight marks, single spaces, so that disguised articles can be compared.
[[nodiscard]] std::string claims_of(const Analysis& analysis);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_DISGUISES_H
