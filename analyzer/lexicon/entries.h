#ifndef SELON_ANALYZER_LEXICON_ENTRIES_H
#define SELON_ANALYZER_LEXICON_ENTRIES_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "selon/analysis.h"

namespace selon::lexicon {

// The rows of the tables in analyzer/lexicon/fr, as values. All string_views point into the
// Lexicon that handed the entry out (or into the program) and live as long as it does.
// Every table's columns are explained in the comment at its top.

// What can stand beside a cue and, but for `person`, be its content.
namespace frame {
enum : std::uint32_t {
  quote = 1u << 0,            // a direct quotation, before, after or around (incise)
  que = 1u << 1,              // a que-clause
  inf = 1u << 2,              // a bare infinitive (affirme avoir)
  de_inf = 1u << 3,           // de + infinitive (promet de)
  a_inf = 1u << 4,            // à + infinitive (s'engage à)
  si = 1u << 5,               // an indirect question (si, pourquoi, comment …)
  np = 1u << 6,               // a noun phrase that holds quoted words (fustige « … »)
  addressee_de = 1u << 7,     // NP de + infinitive (accuse Y d'avoir)
  addressee_a = 1u << 8,      // NP à + infinitive (appelle Y à)
  addressee_que = 1u << 9,    // NP que (prévient Y que)
  judge = 1u << 10,           // NP + attribute, either order (juge la mesure "absurde")
  judge_comme = 1u << 11,     // NP + de / comme + attribute (qualifie la mesure d'"absurde")
  pour_que = 1u << 12,        // pour que / à ce que (plaide pour que, demande à ce que)
  noun_topic = 1u << 13,      // de + noun phrase that holds quoted words (parle de « … »)
  selon_laquelle = 1u << 14,  // cue nouns: selon laquelle, selon lequel
  person = 1u << 15           // no content: somebody as the object of the verb (salue le maire)
};
}  // namespace frame

enum class CueClass : std::uint8_t {
  say,    // speech, writing, official announcement
  judge,  // estimer, juger, considérer
  think,  // feelings and thoughts: craindre, espérer, vouloir, regretter
  fact,   // takes facts and causes as subject too: expliquer, montrer, rappeler
  order,  // demander, exiger, appeler
  act,    // not a verb of saying; carries a quotation in an incise: sourire, s'emporter
};

// One row of cues.tsv.
struct CueVerb {
  std::string_view lemma;              // as in the table: "se féliciter", "faire savoir"
  std::string_view head;               // the verb that is inflected: "féliciter", "faire"
  bool reflexive = false;              // with se / s'
  bool takes_en = false;               // with en behind se: s'en prendre à
  std::vector<std::string_view> rest;  // words after the head, lower-case: {"savoir"}; often none
  std::uint32_t frames = 0;            // bits of `frame`
  CueClass cue_class = CueClass::say;
  StatusValue status = StatusValue::asserted;

  [[nodiscard]] bool takes(std::uint32_t frame_bits) const { return (frames & frame_bits) != 0; }
};

// One row of cue_nouns.tsv.
struct CueNoun {
  std::string_view noun;  // singular: "déclaration", "mise en garde"
  std::uint32_t frames = 0;
  StatusValue status = StatusValue::asserted;

  [[nodiscard]] bool takes(std::uint32_t frame_bits) const { return (frames & frame_bits) != 0; }
};

enum class PhraseObject : std::uint8_t {
  np,         // a noun phrase follows: selon X
  none,       // complete: selon lui needs one, "de source sûre" does not
  adjective,  // an adjective (with its complements) follows: de source policière
  pronoun,    // complete; the pronoun in it stands for the source: à l'en croire
};

// One row of source_phrases.tsv.
struct SourcePhrase {
  std::string_view phrase;  // "aux yeux de"
  PhraseObject object = PhraseObject::np;
  std::optional<EntityKind> kind;  // set when the phrase itself is the source
};

// What a source noun can do.
namespace trait {
enum : std::uint32_t {
  role = 1u << 0,                  // one holder at a time: ministre, maire
  spokesperson = 1u << 1,          // speaks for an organisation: porte-parole
  title = 1u << 2,                 // stands before a name: M., docteur, général
  indefinite_anonymous = 1u << 3,  // anonymous when not named: un diplomate, une source
  collective_plural = 1u << 4,     // the plural is a group: experts, syndicats
  seat = 1u << 5,             // a building that stands for its institution: palais, chancellerie
  network = 1u << 6,          // a social network: compte, plateforme
  relational = 1u << 7,       // somebody of somebody: mère, avocat, voisin
  speech_document = 1u << 8,  // holds words: communiqué, rapport, vidéo
  interview = 1u << 9,        // an occasion; à/avec/accordé à MEDIA names the relay
  occasion = 1u << 10,        // an occasion without a relay: conférence de presse
  firm = 1u << 11,            // who makes, sells or runs what; a firm as well as a person: brasseur
};
}  // namespace trait

// One row of nouns.tsv.
struct SourceNoun {
  std::string_view noun;  // masculine singular: "ministre", "chef de l'Etat"
  EntityKind kind = EntityKind::person;
  std::uint32_t traits = 0;  // bits of `trait`

  [[nodiscard]] bool has(std::uint32_t trait_bits) const { return (traits & trait_bits) != 0; }
};

// Genders and numbers are bits: 1 masculine / singular, 2 feminine / plural, 3 both.
struct NounForm {
  const SourceNoun* entry = nullptr;
  std::uint8_t gender = 0;
  std::uint8_t number = 0;

  explicit operator bool() const { return entry != nullptr; }
};

// One row of states.tsv.
struct StateEntry {
  std::string_view name;     // without article: "France"
  std::string_view article;  // "la", "l'", "les", or empty (Cuba)
  std::string_view full;     // as the table has it: "la France"
  std::string_view capital;  // "Paris"; of several the first
  std::string_view code;     // ISO 3166 alpha-2, may be empty
};

struct Demonym {
  const StateEntry* state = nullptr;
  std::uint8_t gender = 0;
  std::uint8_t number = 0;

  explicit operator bool() const { return state != nullptr; }
};

enum class NameType : std::uint8_t { agency, media, network, state, capital, seat, organisation };

// What sort of organisation somebody is, as bits; 0: not said.
namespace sort {
enum : std::uint8_t { labour_union = 1, party = 2, company = 4, ngo = 8, club = 16, body = 32 };
}

// A name that the tables know, under all its spellings.
struct NameEntry {
  std::string_view name;  // canonical: "Agence France-Presse"; seats with article ("l'Elysée")
  EntityKind kind = EntityKind::organisation;
  NameType type = NameType::organisation;
  std::string_view country;    // ISO 3166 alpha-2, may be empty
  std::string_view ownership;  // agencies and media: state, public, private, party, …
  bool ambiguous = false;      // also a common word or another name: Le Monde, X, Renaissance
  std::uint8_t sort = 0;       // of organisations
  const StateEntry* state = nullptr;  // of states, capitals and seats
};

// One row of offices.tsv.
struct OfficeHolder {
  std::string_view name;
  std::uint8_t gender = 0;   // lexicon::gender bits
  std::string_view offices;  // "président français;ministre", without article
};

// One row of hedges.tsv.
struct Hedge {
  std::string_view word;  // masculine singular: "présumé"
  std::string_view pos;   // "adj", "adv", "phrase"
  StatusValue status = StatusValue::hedged;
};

// Where the party that denies, confirms or does not confirm stands.
enum class BySlot : std::uint8_t {
  none,
  after,   // right after the pattern: démenti par NP, sans confirmation de NP
  before,  // the subject before it: NP n'a pas confirmé
};

// One row of doubts.tsv.
struct Doubt {
  std::string_view pattern;
  StatusValue status = StatusValue::unconfirmed;
  BySlot by = BySlot::none;
};

// What an idiom hinders.
enum class IdiomKind : std::uint8_t {
  cue,     // the verb in it is no cue: il faut dire que, annoncer la couleur
  phrase,  // the preposition in it opens no source: selon les cas
};

// One row of idioms.tsv.
struct Idiom {
  std::string_view pattern;
  IdiomKind kind = IdiomKind::cue;
};

// One row of anonymous.tsv: a source that the text does not name.
struct Anonymous {
  std::string_view pattern;
  EntityKind kind = EntityKind::anonymous;
  std::uint8_t number = 0;
};

// The last column of a row.
struct Example {
  std::string_view file;  // "cues.tsv"
  std::size_t line = 0;   // 1-based
  std::string_view key;   // first column
  std::string_view text;  // annotated form where it is an attribution
};

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_ENTRIES_H
