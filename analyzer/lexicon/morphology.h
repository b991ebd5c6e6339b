#ifndef SELON_ANALYZER_LEXICON_MORPHOLOGY_H
#define SELON_ANALYZER_LEXICON_MORPHOLOGY_H

#include <cstdint>
#include <string_view>

namespace selon::lexicon {

// Bits of what a form can be, over all its readings (General French, from Dicollecte).
namespace pos {
enum : std::uint32_t {
  noun = 1u << 0,
  adjective = 1u << 1,
  proper = 1u << 2,  // proper name (place, person, firm)
  adverb = 1u << 3,
  preposition = 1u << 4,
  determiner = 1u << 5,
  pronoun = 1u << 6,
  conjunction = 1u << 7,
  interjection = 1u << 8,
  numeral = 1u << 9,
  finite = 1u << 10,  // a finite verb form (indicative, conditional, subjunctive, imperative)
  infinitive = 1u << 11,
  past_participle = 1u << 12,
  present_participle = 1u << 13,
  first_name = 1u << 14,
  surname = 1u << 15,
};
}  // namespace pos

namespace gender {
enum : std::uint8_t { masculine = 1, feminine = 2, both = 3 };
}
namespace number {
enum : std::uint8_t { singular = 1, plural = 2, both = 3 };
}
// Finite forms: bit p-1 for each person 1…6 (je tu il nous vous ils).
// Tenses and moods of the finite readings, as bits.
namespace tense {
enum : std::uint8_t {
  present = 1,
  imperfect = 2,
  past_simple = 4,
  future = 8,
  conditional = 16,
  subjunctive = 32,  // present or imperfect
  imperative = 64,
};
}

// All that the lexicon knows of one form.
struct Morph {
  std::uint32_t pos = 0;       // bits of `pos`; 0: form unknown
  std::uint8_t gender = 0;     // of the noun, adjective or participle readings; 0 unknown
  std::uint8_t number = 0;     // likewise
  std::uint8_t persons = 0;    // of the finite readings
  std::uint8_t tenses = 0;     // of the finite readings
  std::string_view verb;       // lemma of the verb readings; of two, the more frequent verb
  std::string_view verb2;      // the other one (suis: être, suivre), else empty

  [[nodiscard]] bool known() const { return pos != 0; }
  [[nodiscard]] bool any(std::uint32_t bits) const { return (pos & bits) != 0; }
};

// Looks up a form, lower-case NFC, apostrophe straight. Closed-class words are included.
// Costs one hash and one comparison; the table is read-only and needs no start-up work.
// Returned views live as long as the program.
[[nodiscard]] Morph lookup(std::string_view form);

// Looks up a form written with a capital whose accent may be missing (Etat, A, Ecole, or a
// whole word in capitals, lower-cased by the caller: "elysee"). Tries the form as it is first.
[[nodiscard]] Morph lookup_unaccented(std::string_view form);

// Looks up a compound by its last part when the whole is unknown (ex-ministre, vice-amiral).
// pos == 0 for a form that is no such compound.
[[nodiscard]] Morph lookup_compound(std::string_view form);

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_MORPHOLOGY_H
