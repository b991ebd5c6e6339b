#ifndef SELON_ANALYZER_SYNTAX_TIMES_H
#define SELON_ANALYZER_SYNTAX_TIMES_H

#include <string_view>

namespace selon::syntax {

// plusieurs fois, deux fois, une nouvelle fois: the word before fois says how often; not une fois que, chaque fois
// que.
[[nodiscard]] constexpr bool counts_times(std::string_view form) {
  return form == "plusieurs" || form == "maintes" || form == "deux" || form == "trois" ||
         form == "nouvelle" || form == "dernière" || form == "énième";
}

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_TIMES_H
