#ifndef SELON_ANALYZER_SYNTAX_PHRASE_COMPLEMENTS_H
#define SELON_ANALYZER_SYNTAX_PHRASE_COMPLEMENTS_H

#include <cstdint>
#include <string_view>

#include "analyzer/syntax/sentence_view.h"

namespace selon::syntax {

// candidat à la mairie, chercheur au CNRS, spécialiste en droit: whether `noun`, a form in small
// letters, is of somebody whose place, trade or aim `preposition` tells with the noun at token
// `where`, which has a capital or is such a place.
[[nodiscard]] bool placed_by(const Words& words, std::string_view noun, Fw preposition,
                             std::uint32_t where);

// What goes on behind a base phrase and belongs to it: its complements, and the phrases that et or
// ou join to it. One object takes a bounded number of base phrases.
class PhraseComplements {
 public:
  explicit PhraseComplements(SentenceView view) : v_(view) {}

  // One past the complements of `np` from `end` on: de la Défense · du Kremlin · pour l'Afrique ·
  // (PS) · "quoted" modifiers, trailing adjectives.
  std::uint32_t past(std::uint32_t end, const NounPhrase& np);

  // The same of the phrase itself; un "membre de l'équipe": one that opens a mark goes on to its
  // close.
  std::uint32_t past(const NounPhrase& np) { return past(past_open_mark(np), np); }

  // One past the phrases that are coordinated with `first`, whose complements end at `end`.
  std::uint32_t past_coordinated(std::uint32_t end, const NounPhrase& first);

 private:
  static constexpr int kLongestPhrase = 12;  // base phrases taken into one extended phrase

  SentenceView v_;
  int budget_ = kLongestPhrase;

  [[nodiscard]] std::uint32_t past_open_mark(const NounPhrase& np) const;
  std::uint32_t complement(std::uint32_t i, const NounPhrase& np);
  [[nodiscard]] bool names_who_spoke(std::uint32_t i, const NounPhrase& np) const;
  [[nodiscard]] bool names_source(const NounPhrase& np) const;
  [[nodiscard]] std::uint32_t portfolio(std::uint32_t i, const NounPhrase& np) const;
  [[nodiscard]] bool itself(std::uint32_t i) const;
  std::uint32_t medium_behind(std::uint32_t i) const;
  [[nodiscard]] bool same_link(std::uint32_t a, std::uint32_t b) const;
  [[nodiscard]] bool binds(std::uint32_t i, const NounPhrase& np) const;
  [[nodiscard]] std::uint32_t past_article(std::uint32_t i) const;
  [[nodiscard]] bool after_verb(const NounPhrase& np) const;
  [[nodiscard]] bool behind_places(std::uint32_t first) const;
  std::uint32_t bracket(std::uint32_t i) const;
  std::uint32_t quoted_name(std::uint32_t i) const;
  std::uint32_t short_quote(std::uint32_t i) const;
  [[nodiscard]] bool second_adjective(std::uint32_t j, const NounPhrase& np) const;
};

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_PHRASE_COMPLEMENTS_H
