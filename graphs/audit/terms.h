#ifndef SELON_GRAPHS_AUDIT_TERMS_H
#define SELON_GRAPHS_AUDIT_TERMS_H

#include <string>
#include <string_view>
#include <vector>

namespace selon::audit_rules_detail {

[[nodiscard]] constexpr bool digit(char c) { return c >= '0' && c <= '9'; }

// The telling words of a French text in a form that plurals and conjugations share: without
// accents, in lower case, cut to six letters; sorted, each once. Function words are left out.
[[nodiscard]] std::vector<std::string> terms(std::string_view text);

// How many the two have in common.
[[nodiscard]] std::size_t shared(const std::vector<std::string>& a,
                                 const std::vector<std::string>& b);

// Shared terms as a part of all terms of both, 0 … 1.
[[nodiscard]] double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b);

// ne … pas, aucun, jamais, ni, sans: the text says that something is not so.
[[nodiscard]] bool negated(std::string_view text);

// A number and the word behind it (12 morts; 1,5 million), folded as terms are.
struct Figure {
  std::string number;
  std::string noun;
  std::size_t begin = 0;  // bytes of the text
  std::size_t end = 0;

  friend bool operator==(const Figure&, const Figure&) = default;
};
[[nodiscard]] std::vector<Figure> figures(std::string_view text);

}  // namespace selon::audit_rules_detail

#endif  // SELON_GRAPHS_AUDIT_TERMS_H
