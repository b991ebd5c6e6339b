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

// The lemma of a verb, by its number in the table: every token of a text holds two of them.
class Lemma {
 public:
  constexpr Lemma() = default;
  constexpr explicit Lemma(std::uint16_t number) : number_(number) {}

  [[nodiscard]] constexpr bool empty() const { return number_ == kNone; }
  [[nodiscard]] constexpr std::uint16_t number() const { return number_; }
  // Empty for none. Lives as long as the program.
  [[nodiscard]] std::string_view text() const;
  operator std::string_view() const { return text(); }  // NOLINT(google-explicit-constructor)

  friend constexpr bool operator==(Lemma, Lemma) = default;
  friend bool operator==(Lemma lemma, std::string_view text) { return lemma.text() == text; }

 private:
  static constexpr std::uint16_t kNone = 0xFFFF;  // as in the table
  std::uint16_t number_ = kNone;
};

// All that the lexicon knows of one form, over all its readings.
//
// A past participle can always stand as an adjective; `adjective` is not set on it for that.
// First names and surnames are `proper` as well. A form that the dictionary knows only as a name
// (Élodie, France) is found in small letters with nothing but the bits of a name; where it is
// also a word (Pierre, Rose), gender and number are the word's and name_gender is the name's.
struct Morph {
  std::uint32_t pos = 0;  // bits of `pos`; 0: form unknown
  // Of the readings that vary in them (noun, adjective, participle, determiner, pronoun); of the
  // name if the form is nothing else. 0 unknown.
  std::uint8_t gender = 0;
  std::uint8_t number = 0;       // likewise
  std::uint8_t name_gender = 0;  // of the readings as a name (Pierre: masculine), else 0
  std::uint8_t persons = 0;      // of the finite readings
  std::uint8_t tenses = 0;       // of the finite readings
  Lemma verb;                    // of the verb readings; of two, the more frequent verb
  Lemma verb2;                   // the other one (suis: être, suivre), else empty

  friend bool operator==(const Morph&, const Morph&) = default;

  [[nodiscard]] bool known() const { return pos != 0; }
  [[nodiscard]] bool any(std::uint32_t bits) const { return (pos & bits) != 0; }
};

// Looks up a form, lower-case NFC, apostrophe straight. Closed-class words are included, elided
// ones with their apostrophe ("qu'"). œ and æ may be written oe and ae. Any bytes may be asked
// for: what is not a form is unknown (pos 0).
// Costs one hash and one comparison; the table is read-only and needs no start-up work.
// Returned views live as long as the program.
[[nodiscard]] Morph lookup(std::string_view form);

// Looks up a form written with a capital whose accent may be missing (Etat, A, Ecole, or a
// whole word in capitals, lower-cased by the caller: "elysee"). Tries the form as it is first;
// else the union of the forms that have accents where it has none: on the first letter (elevés:
// élevés) or anywhere (eleves: élèves, élevés). "a" and "ca" are both: A and Ca are how most
// newspapers write À and Ça.
[[nodiscard]] Morph lookup_unaccented(std::string_view form);

// Looks up a form; if it is unknown, what it is made of:
//   ex-ministre, vice-amiral, anti-corruption, coprésidente   as the word after the prefix
//   franco-allemand, politico-financière                      as the adjective at the end
//   (ce) jour-là, (cette) fois-ci                              as the word before -là, -ci
//   député-maire, procureure-adjointe                         a noun, as the first noun
//   marie-odile                                               a first name, as the first one
// Only the noun, adjective and participle readings of the parts count, first names apart. A few
// look-ups at most; the time is linear in the form.
[[nodiscard]] Morph lookup_compound(std::string_view form);

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_MORPHOLOGY_H
