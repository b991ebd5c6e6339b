#ifndef SELON_ANALYZER_SYNTAX_TITLES_H
#define SELON_ANALYZER_SYNTAX_TITLES_H

#include <array>
#include <string_view>

#include "analyzer/base/among.h"

namespace selon::syntax {

// M. Roy, Mme Roy, Dr Roy: the form of a title cut short, behind which a name stands.
[[nodiscard]] constexpr bool is_short_title(std::string_view form) {
  constexpr auto kTitles = std::to_array<std::string_view>(
      {"m.", "mm.", "mme", "mmes", "mlle", "me", "dr", "pr", "mgr"});
  return among(kTitles, form);
}

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_TITLES_H
