#ifndef SELON_ANALYZER_MENTIONS_NAME_TITLES_H
#define SELON_ANALYZER_MENTIONS_NAME_TITLES_H

#include <cstdint>
#include <string_view>

namespace selon::mentions {

// A title that is no part of a name (M., Mme, Dr). The tables hold those that are roles too
// (docteur).
struct NameTitle {
  std::string_view form;    // in small letters, with its period
  std::uint8_t gender = 0;  // lexicon::gender bits
};

// The title that a word in small letters is, or null.
[[nodiscard]] const NameTitle* title_of(std::string_view form);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_NAME_TITLES_H
