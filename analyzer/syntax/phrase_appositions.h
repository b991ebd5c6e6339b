#ifndef SELON_ANALYZER_SYNTAX_PHRASE_APPOSITIONS_H
#define SELON_ANALYZER_SYNTAX_PHRASE_APPOSITIONS_H

#include <cstdint>

#include "analyzer/syntax/phrase_complements.h"

namespace selon::syntax {

// What commas set off behind a phrase and says who is meant: …, Dmitri Peskov, · …, maire de la
// commune, · …, un élu local, up to a comma or the end of the sentence. Borrows `complements`.
class PhraseAppositions {
 public:
  // `coordinated`: the phrase is of several (Paul et Anne Durand), whom a plural may describe.
  PhraseAppositions(SentenceView view, PhraseComplements& complements, bool coordinated)
      : v_(view), complements_(complements), coordinated_(coordinated) {}

  // One past the apposition to `np`, which ends at `end`; `end` where there is none.
  std::uint32_t past(std::uint32_t end, const NounPhrase& np);

 private:
  SentenceView v_;
  PhraseComplements& complements_;
  bool coordinated_;

  std::uint32_t charge(std::uint32_t i, const NounPhrase& np);
  [[nodiscard]] bool may_describe(const NounPhrase& next, const NounPhrase& np) const;
  [[nodiscard]] std::uint32_t past_participle(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t past_charge(std::uint32_t i, const NounPhrase& np) const;
  [[nodiscard]] bool closed_full_name(std::uint32_t i) const;
  [[nodiscard]] std::uint32_t past_them(std::uint32_t i) const;
  [[nodiscard]] bool told_by_name(const NounPhrase& next, const NounPhrase& np) const;
  [[nodiscard]] bool holder_with_rank(const NounPhrase& next, const NounPhrase& np);
  [[nodiscard]] std::uint32_t house(std::uint32_t i, const NounPhrase& np);
  [[nodiscard]] std::uint32_t past_age(std::uint32_t i, const NounPhrase& np) const;
  [[nodiscard]] bool titled_name(const NounPhrase& next, const NounPhrase& np) const;
  [[nodiscard]] bool opens_list(std::uint32_t comma) const;
  [[nodiscard]] bool subject_of_next(std::uint32_t i) const;
};

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_PHRASE_APPOSITIONS_H
