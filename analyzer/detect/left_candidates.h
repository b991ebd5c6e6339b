#ifndef SELON_ANALYZER_DETECT_LEFT_CANDIDATES_H
#define SELON_ANALYZER_DETECT_LEFT_CANDIDATES_H

#include <optional>
#include <string_view>

#include "analyzer/detect/reading.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {

// What the phrases left of a finite verb can be to it, from token `start` on. Holds references.
class LeftCandidates {
 public:
  LeftCandidates(const Reading& r, const VerbGroup& verb, std::uint32_t start)
      : r_(r), verb_(verb), start_(start) {}

  // The phrase is part of another one or only likened to something: where the search for the
  // subject goes on. `comma`: one stands between the phrase and the verb.
  [[nodiscard]] std::optional<std::uint32_t> past_part(const NounPhrase& np, bool comma) const;

  // Agrees with the verb, and is neither a time nor the object of another verb.
  [[nodiscard]] bool plausible(const NounPhrase& np) const;

  // The phrase with what it is joined to: appositions and coordinations from the leftmost on.
  [[nodiscard]] TokenSpan whole(const NounPhrase& np) const;

  // « La Vigie » titre · « La Vigie » et « Le Phare » titrent: the outlets in marks, from the one
  // that opens at `quote` leftwards, that no word governs; empty where there are none.
  [[nodiscard]] TokenSpan outlets_at(std::uint32_t quote) const;

  // Whom qui stands for.
  [[nodiscard]] Subject antecedent(std::uint32_t qui) const;

  // A finite verb stands between the token and the verb.
  [[nodiscard]] bool verb_between(std::uint32_t from) const;

  // Where the bracket that closes at `i` opens; `i` when it does not.
  [[nodiscard]] std::uint32_t over_bracket(std::uint32_t i) const;

  // Paul Durand — directeur du port — affirme: where the aside opens that the dash at `i` closes,
  // right behind a phrase or, before et and a further verb (`goes_on`), behind any word; `i` when
  // there is none.
  [[nodiscard]] std::uint32_t over_dashes(std::uint32_t i, bool goes_on) const;

 private:
  [[nodiscard]] std::uint32_t first_of_joined(std::uint32_t qui) const;
  const Reading& r_;
  const VerbGroup& verb_;
  std::uint32_t start_;

  [[nodiscard]] const NounPhrase* described_complement(const NounPhrase& np) const;
  [[nodiscard]] const NounPhrase* behind_entre(const NounPhrase& np) const;
  [[nodiscard]] const NounPhrase* joined_complement(const NounPhrase& np) const;
  [[nodiscard]] const NounPhrase* joined_object(const NounPhrase& np) const;
  [[nodiscard]] std::uint32_t picked_out_at(const NounPhrase& np, bool comma) const;
  [[nodiscard]] std::uint32_t joined_aside(const NounPhrase& np, bool comma) const;
  [[nodiscard]] std::uint32_t joined_at(const NounPhrase& np) const;
  [[nodiscard]] bool compared(const NounPhrase& np, bool comma) const;
  [[nodiscard]] bool judged_in_marks(std::uint32_t i) const;
  [[nodiscard]] bool is_object(const NounPhrase& np) const;
  [[nodiscard]] bool only_times(std::uint32_t from, std::uint32_t end) const;
  [[nodiscard]] bool belongs_to_verb(std::uint32_t from, std::uint32_t end) const;
  [[nodiscard]] bool coordinated_phrase(const NounPhrase& np) const;
  [[nodiscard]] bool is_adverbial(const NounPhrase& np) const;
  [[nodiscard]] std::uint32_t over_description(std::uint32_t i) const;
  [[nodiscard]] bool placed_head(const NounPhrase& np, const NounPhrase& place) const;
  [[nodiscard]] const NounPhrase* first_of_list(const NounPhrase& np) const;
  [[nodiscard]] const NounPhrase* name_before(const NounPhrase& office) const;
  [[nodiscard]] const NounPhrase* left_neighbour(const NounPhrase& np) const;
  [[nodiscard]] bool plural_only() const;
  [[nodiscard]] const NounPhrase* head_before(const NounPhrase& complement,
                                              const NounPhrase& np) const;
};

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_LEFT_CANDIDATES_H
