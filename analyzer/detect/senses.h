#ifndef SELON_ANALYZER_DETECT_SENSES_H
#define SELON_ANALYZER_DETECT_SENSES_H

#include <optional>
#include <string_view>

#include "analyzer/detect/reading.h"

namespace selon::detect {

// What a noun phrase stands for, as far as the grammar must know.
struct Sense {
  std::optional<EntityKind> kind;             // by the tables; none when they do not know it
  const lexicon::SourceNoun* noun = nullptr;  // the head's row
  const lexicon::NameEntry* name = nullptr;   // the first known name in the phrase
  TokenSpan name_span;

  [[nodiscard]] bool has(std::uint32_t traits) const {
    return noun != nullptr && noun->has(traits);
  }
  // An agency, a medium or a network, by its name or its noun.
  [[nodiscard]] bool is_media() const {
    return kind == EntityKind::agency || kind == EntityKind::media;
  }
};

// The sense of an extended phrase.
[[nodiscard]] Sense sense_of(const Reading& r, TokenSpan phrase);

// Whether the phrase can say something: people, bodies, states, documents; not things and causes.
// `generous` also accepts nouns the tables do not know when their form is that of an agent (-eur,
// -iste, -ien …).
[[nodiscard]] bool can_speak(const Reading& r, TokenSpan phrase);

// un de ses proches, l'une d'elles, une de nos sources at token `i`: one of those who can speak;
// not un des critères.
[[nodiscard]] bool one_of_speakers(const Reading& r, std::uint32_t i);

// Verbs of what is or goes on (atteindre, vivre, détenir, préparer): their simple conditional keeps
// a fact at a distance, where that of others draws a consequence (coûterait, changerait).
[[nodiscard]] bool states_a_fact(std::string_view lemma);

// Whether the phrase names a time or a measure (lundi, trois jours, 20 %).
[[nodiscard]] bool is_measure(const Reading& r, TokenSpan phrase);

// 70 % des sondés, trois pour cent des élus: the people behind the percentage at token `i`; empty
// where there are none.
[[nodiscard]] TokenSpan share_of(const Reading& r, std::uint32_t i);

// « Le Matin », « Grand Angle »: the name of a paper or a show that stands alone in quotation marks
// at token `i`; empty where there is none.
[[nodiscard]] TokenSpan quoted_title(const Reading& r, std::uint32_t i);

// La Vigie, L'Ancre at token `i`: a title with its article, inside a sentence, of which the tables
// know nothing; it is a medium's where media stand. Empty where there is none.
[[nodiscard]] TokenSpan title_with_article(const Reading& r, std::uint32_t i);
// The same of a noun: where somebody may stand as well (interrogé par Le Goff, par Le Maire).
[[nodiscard]] TokenSpan noun_title(const Reading& r, std::uint32_t i);

// « Momo », « Petit Paul »: one or two names that stand alone in quotation marks at token `i`;
// empty where there are none.
[[nodiscard]] TokenSpan quoted_nickname(const Reading& r, std::uint32_t i);

// The same of a medium or an agency that the tables know, however long.
[[nodiscard]] TokenSpan quoted_outlet(const Reading& r, std::uint32_t i);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_SENSES_H
