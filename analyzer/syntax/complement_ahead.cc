// A complement that stands behind an adverbial: dit à l'AFP vouloir, écrit sur son mur : « A ».
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/lexicon/beginnings.h"
#include "analyzer/syntax/chunks.h"
#include "analyzer/syntax/decisions.h"

namespace selon::syntax {
namespace {

namespace pos = lexicon::pos;
using text::Punct;

constexpr std::uint32_t kFarthest = 14;  // words between the verb and its complement

// un livre écrit à Lunel: what is written, not who writes
bool is_text(std::string_view noun) {
  static constexpr auto kTexts = std::to_array<std::string_view>(
      {"article", "billet",  "chanson", "communiqué", "courrier", "discours", "document", "essai",
       "lettre",  "livre",   "message", "mot",        "mots",     "note",     "ouvrage",  "phrase",
       "poème",   "rapport", "récit",   "roman",      "scénario", "slogan",   "texte",    "tract"});
  return among(kTexts, noun);
}

// Le maire de Lunel | écrit à : somebody stands in the phrase on the left, and no text.
bool somebody_before(const TagContext& c, std::uint32_t i) {
  constexpr std::uint32_t kReach = 8;  // tokens
  bool somebody = false;
  for (std::uint32_t j = i; j > 0 && j + kReach > i && c.doc.same_paragraph(j - 1, i); --j) {
    const Tag tag = c.tag(j - 1);
    if (c.token(j - 1).punct == Punct::paren_close) {  // le Club des élus (CDE) écrit
      while (j > 1 && j + kReach > i && c.token(j - 1).punct != Punct::paren_open) --j;
      continue;
    }
    if (tag == Tag::punct) break;
    // Prison ferme pour le gérant : a headline without a verb
    if (j == i && c.sentence_start(j - 1) && tag != Tag::proper) return false;
    if (is_text(c.form(j - 1))) return false;
    somebody = somebody || tag == Tag::proper || tag == Tag::pronoun ||
               (c.token(j - 1).begins & lexicon::begins::noun) != 0;
  }
  return somebody;
}

// d'une voix blanche, d'un ton sec
bool opens_manner(const TagContext& c, std::uint32_t i) {
  static constexpr auto kManners =
      std::to_array<std::string_view>({"air", "façon", "manière", "ton", "trait", "voix"});
  return (c.fw(i + 1) == Fw::un || c.fw(i + 1) == Fw::une) && c.valid(i + 2) &&
         among(kManners, c.form(i + 2));
}

// What opens a place, a time or a manner; de is rather the complement of a noun.
bool opens_adverbial(const TagContext& c, std::uint32_t i) {
  if (c.form(i) == "non") return c.valid(i + 1) && c.form(i + 1) == "sans";  // non sans malice
  switch (c.fw(i)) {
    case Fw::d_:
      return opens_manner(c, i);
    case Fw::de:
    case Fw::du:
    case Fw::des:
    case Fw::que:
    case Fw::qu_:
    case Fw::comme:
      return false;
    default:
      return c.any(i, pos::preposition);
  }
}

// dit vouloir, précise avoir: an infinitive that no preposition governs.
bool bare_infinitive(const TagContext& c, std::uint32_t i) {
  static constexpr auto kBare =
      std::to_array<std::string_view>({"avoir", "être", "vouloir", "pouvoir", "devoir", "savoir"});
  if (c.fw(i) == Fw::ne || c.fw(i) == Fw::n_) return c.any(i + 1, pos::infinitive | pos::adverb);
  return among(kBare, c.form(i)) && !c.any(i - 1, pos::preposition);
}

// A word with a capital behind one that governs none: dans la soirée | Le Phare, devant les élus |
// Anne Blanc.
bool begins_subject(const TagContext& c, std::uint32_t j) {
  if (!c.capitalised(j) || c.capitalised(j - 1) || c.token(j - 1).punct != Punct::none)
    return false;
  return !c.any(j - 1, pos::preposition) && !c.determiner_form(j - 1);
}

}  // namespace

bool takes_clause(std::string_view lemma) {
  static constexpr auto kTaking = std::to_array<std::string_view>(
      {"affirmer",  "déclarer", "alerter", "annoncer",  "assurer",   "confier",  "contredire",
       "critiquer", "demander", "dire",    "estimer",   "expliquer", "écrire",   "informer",
       "juger",     "jurer",    "noter",   "pointer",   "prédire",   "préciser", "pronostiquer",
       "rapporter", "redire",   "relever", "remarquer", "répliquer"});
  return among(kTaking, lemma);
}

bool subject_ahead(const TagContext& c, std::uint32_t i) {
  if (c.pending > 0 || i == 0 || c.token(i - 1).punct != Punct::comma || !c.next_in_paragraph(i) ||
      !opens_adverbial(c, i + 1))
    return false;
  for (std::uint32_t j = i + 2; j < i + kFarthest && c.valid(j) && c.doc.same_paragraph(j, i);
       ++j) {
    if (c.token(j).punct != Punct::none) return false;
    if (begins_subject(c, j)) return true;
  }
  return false;
}

bool complement_ahead(const TagContext& c, std::uint32_t i) {
  const lexicon::Morph& m = c.words[i].morph;
  // la ministre, Anne Blanc, | dit aux élus que
  const bool apposed = i > 1 && c.pending > 0 && c.token(i - 1).punct == Punct::comma;
  if (!c.next_in_paragraph(i) || !somebody_before(c, apposed ? i - 1 : i)) return false;
  // dit, jeudi, avoir A
  const bool set_off = c.token(i + 1).punct == Punct::comma;
  const std::uint32_t first = set_off ? i + 2 : i + 1;
  if (!c.valid(first)) return false;
  std::uint32_t j = skip_adverbial(c.words, first);
  if (j == first && !opens_adverbial(c, j)) return false;
  const bool clause = takes_clause(m.verb);
  for (; j < i + kFarthest && c.valid(j) && c.doc.same_paragraph(j, i); ++j) {
    if (c.token(j).sentence != c.token(i).sentence) return false;
    if (c.opens_quote(j)) return true;
    const Punct p = c.token(j).punct;
    if (set_off && p == Punct::comma) {
      const bool que = c.fw(j + 1) == Fw::que || c.fw(j + 1) == Fw::qu_;
      return clause && c.next_in_paragraph(j) && (que || bare_infinitive(c, j + 1));
    }
    if (p == Punct::colon) return c.next_in_paragraph(j) && c.opens_quote(j + 1);
    if (p != Punct::none) return false;
    if (c.fw(j) == Fw::que || c.fw(j) == Fw::qu_) return clause;
    if (bare_infinitive(c, j)) return clause;
  }
  return false;
}

}  // namespace selon::syntax
