#include "analyzer/syntax/manners.h"

#include <string_view>

namespace selon::syntax {

bool tells_how(const Words& words, std::uint32_t i) {
  const Fw of = words.fw(i);
  const Fw article = words.fw(i + 1);
  const std::string_view noun = words.form(i + 2);
  if (of == Fw::de && (article == Fw::son || article == Fw::sa || article == Fw::leur))
    return noun == "côté" || noun == "part";
  return of == Fw::d_ && (article == Fw::un || article == Fw::une) &&
         (noun == "ton" || noun == "voix" || noun == "air");
}

}  // namespace selon::syntax
