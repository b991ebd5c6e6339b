#ifndef SELON_ANALYZER_MENTIONS_FEATURES_H
#define SELON_ANALYZER_MENTIONS_FEATURES_H

#include <cstdint>
#include <optional>
#include <string_view>

#include "analyzer/mentions/context.h"

namespace selon::mentions {

// Gender and number that a pronoun asks of whom it means.
struct Features {
  std::uint8_t gender = 0;
  std::uint8_t number = 0;
  bool nearest = false;  // the last one named, subject or not (celui-ci)
};

// nullopt for a word that means nobody in the text (je, nous).
[[nodiscard]] std::optional<Features> features(syntax::Fw fw);
// The same of the pronouns inside "à l'en croire", "à les écouter", "à ses dires".
[[nodiscard]] std::optional<Features> inner_features(syntax::Fw fw);

// ce dernier, cette dernière; `form` is the word behind the determiner.
[[nodiscard]] std::optional<Features> latter(std::string_view form);

// l'un d'eux, l'une d'entre elles at token `i`: those of whom one is meant.
[[nodiscard]] std::optional<Features> one_of_them(const Context& context, std::uint32_t i);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_FEATURES_H
