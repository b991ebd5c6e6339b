#ifndef SELON_ANALYZER_SYNTAX_NAME_STARTS_H
#define SELON_ANALYZER_SYNTAX_NAME_STARTS_H

#include <cstdint>

#include "analyzer/lexicon/lexicon.h"
#include "analyzer/syntax/word.h"

namespace selon::syntax {

// Where, among nouns and names without a preposition, a phrase of its own begins: that of who
// speaks, behind who was told (explique à l'AFP Sarah Durand), where (a déclaré sur Facebook Paul
// Roy) or when (a dit le 8 novembre Paul Roy). Both arguments outlive it.
class NameStarts {
 public:
  NameStarts(const Words& words, const lexicon::Lexicon& lexicon)
      : words_(words), lexicon_(lexicon) {}

  // REQUIRES: token > 0, and of the sentence of the token before it. Looks at a few tokens around.
  [[nodiscard]] bool at(std::uint32_t token) const;

 private:
  const Words& words_;
  const lexicon::Lexicon& lexicon_;

  [[nodiscard]] bool behind_figures(std::uint32_t j) const;
  [[nodiscard]] bool behind_phrase(std::uint32_t j) const;
  [[nodiscard]] bool behind_place(std::uint32_t j) const;
  [[nodiscard]] bool behind_name(std::uint32_t j) const;
  [[nodiscard]] bool behind_medium(std::uint32_t j) const;
  [[nodiscard]] bool behind_outlet(std::uint32_t j) const;
  [[nodiscard]] bool behind_told(std::uint32_t j) const;
  [[nodiscard]] bool is_circumstance(std::uint32_t noun) const;
  [[nodiscard]] bool ends_place(std::uint32_t town) const;
};

// à la presse, aux journalistes: all who were told, whom no name follows but that of who speaks (a
// déclaré à la presse Paul Roy; not l'agence de presse Roy). Of the noun at `token`.
[[nodiscard]] bool everybody(const Words& words, std::uint32_t token);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_NAME_STARTS_H
