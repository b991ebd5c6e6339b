// Nouns, adjectives, names and what the lexicon does not know.
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/lexicon/beginnings.h"
#include "analyzer/syntax/decisions.h"
#include "analyzer/syntax/titles.h"

namespace selon::syntax {
namespace {

using lexicon::Morph;
using text::Shape;
using text::TokenKind;
namespace pos = lexicon::pos;

// A common noun with a capital and without article is somebody's name (selon Orange, dit
// Guillaume); behind de and en it may be an institution's word (chef d'Etat).
bool bare_name(const TagContext& c, std::uint32_t i) {
  const Tag before = c.prev_tag(i);
  if (before == Tag::preposition) {
    switch (c.fw(i - 1)) {
      case Fw::de:
      case Fw::d_:
      case Fw::en:
      case Fw::du:
      case Fw::des:
      case Fw::au:
      case Fw::aux:
        return false;
      default:
        return true;
    }
  }
  // selon Le Fanal: an article with a capital belongs to the name
  if (before == Tag::determiner && c.capitalised(i - 1) && !c.sentence_start(i - 1)) return true;
  return before == Tag::finite || before == Tag::past_participle || before == Tag::punct ||
         before == Tag::gerund || before == Tag::adverb;
}

// Abdel, Ben, Ould: what stands second in many names, and first in none that begins elsewhere.
bool joins_names(std::string_view form) {
  static constexpr auto kParticles = std::to_array<std::string_view>(
      {"abdel", "abdul", "abd", "abou", "abu", "ben", "bin", "ibn", "al", "el", "ould", "uld"});
  return among(kParticles, form);
}

// M. Boulanger, Mme Petit
bool follows_title(const TagContext& c, std::uint32_t i) {
  return i > 0 && c.doc.same_paragraph(i, i - 1) && c.capitalised(i - 1) &&
         is_short_title(c.form(i - 1));
}

// a dit Paul Boulanger. Boulanger a ajouté: at the head of a sentence, without article, a word that
// was somebody's name before; not Boulanger de métier, il affirme; Petit à petit
bool was_family_name(const TagContext& c, std::uint32_t i) {
  const Fw next = c.next_in_paragraph(i) ? c.fw(i + 1) : Fw::none;
  if (next == Fw::de || next == Fw::d_ || next == Fw::a_grave) return false;
  return among(c.family_names, c.form(i)) && c.next_in_paragraph(i) && !c.capitalised(i + 1) &&
         !c.any(i + 1, pos::noun | pos::adjective);
}

Tag decide_capitalised(const TagContext& c, std::uint32_t i, const Morph& m) {
  const bool start = c.sentence_start(i);
  const bool shouting = c.token(i).shape == Shape::upper && c.all_caps_around(i);
  if (!m.known()) return Tag::proper;
  if (!shouting && follows_title(c, i)) return Tag::proper;
  if (start && !shouting && was_family_name(c, i)) return Tag::proper;
  if (start || shouting) {
    const bool name_only = !m.any(~(pos::proper | pos::first_name | pos::surname));
    if (name_only) return Tag::proper;
    // A first name at the head of a sentence: the next word is a capitalised name too.
    if (m.any(pos::first_name | pos::surname) && c.next_in_paragraph(i) && c.capitalised(i + 1) &&
        c.fw(i + 1) == Fw::none && !shouting)
      return Tag::proper;
    // Paris accuse …: a name that is a plural noun too, without article, before a verb.
    if (m.any(pos::proper) && m.any(pos::noun) && !shouting && c.next_in_paragraph(i) &&
        (c.any(i + 1, pos::finite) || c.token(i + 1).kind == TokenKind::punct ||
         c.object_clitic_form(i + 1)))
      return Tag::proper;
    if (c.token(i).shape == Shape::upper && !shouting && c.doc.surface(i).size() > 1)
      return Tag::proper;
    return Tag::punct;
  }
  if (c.token(i).shape == Shape::upper || c.token(i).shape == Shape::mixed) return Tag::proper;
  if (c.form(i) == "x" && c.prev_fw(i) == Fw::sur) return Tag::proper;  // the network
  // le directeur, Rami Abdel Malek
  if (c.prev_tag(i) != Tag::determiner && c.next_in_paragraph(i) && c.capitalised(i + 1) &&
      joins_names(c.form(i + 1)))
    return Tag::proper;
  if (m.any(pos::first_name | pos::surname) &&
      (!m.any(pos::noun) ||
       (c.next_in_paragraph(i) && c.capitalised(i + 1) && c.fw(i + 1) == Fw::none)))
    return Tag::proper;  // Jean Dupont
  if (c.prev_tag(i) == Tag::proper ||
      (c.next_in_paragraph(i) && c.capitalised(i + 1) && c.prev_tag(i) != Tag::determiner))
    return m.any(pos::noun) && c.prev_tag(i) != Tag::proper ? Tag::noun : Tag::proper;
  if (m.any(pos::noun)) return bare_name(c, i) ? Tag::proper : Tag::noun;
  if (m.any(pos::adjective) && c.prev_tag(i) == Tag::noun) return Tag::adjective;
  return Tag::proper;
}

Tag guess_unknown(const TagContext& c, std::uint32_t i) {
  const std::string_view form = c.form(i);
  if (form.ends_with("ment")) return Tag::adverb;
  if (c.prev_tag(i) == Tag::determiner || c.prev_tag(i) == Tag::preposition) return Tag::noun;
  if (c.prev_tag(i) == Tag::subject_clitic || c.prev_tag(i) == Tag::object_clitic)
    return Tag::finite;
  if (form.ends_with("é") || form.ends_with("ée") || form.ends_with("és") || form.ends_with("ées"))
    return Tag::past_participle;
  if (form.ends_with("ant")) return Tag::gerund;
  if (form.ends_with("er")) return Tag::infinitive;
  return Tag::noun;
}

// Adjectives that French puts before the noun; of two words that may be either, any other first
// one is the noun (l'hebdomadaire britannique, une jeune chercheuse).
bool stands_before(std::string_view form) {
  static constexpr auto kBefore = std::to_array<std::string_view>(
      {"jeune",     "jeunes",   "vieux",     "vieille",   "petit",      "petite",     "petits",
       "petites",   "grand",    "grande",    "grands",    "grandes",    "nouveau",    "nouvelle",
       "nouvel",    "nouveaux", "nouvelles", "ancien",    "ancienne",   "anciens",    "anciennes",
       "premier",   "première", "premiers",  "premières", "dernier",    "dernière",   "derniers",
       "dernières", "seul",     "seule",     "bon",       "bonne",      "mauvais",    "beau",
       "belle",     "gros",     "grosse",    "haut",      "haute",      "futur",      "future",
       "second",    "seconde",  "célèbre",   "principal", "principale", "principaux", "proche",
       "simple",    "double",   "cher",      "chère",     "vrai",       "faux",       "bref"});
  return among(kBefore, form) || form.ends_with("ième") || form.ends_with("ièmes");
}

// le quotidien Lac Hebdo: before a title it is the paper, whatever the title begins with
bool names_paper(std::string_view form) {
  return form == "quotidien" || form == "hebdomadaire" || form == "mensuel" ||
         form == "trimestriel" || form == "bimensuel";
}

// sept hommes, neuf élus, deux cents euros: a number before a plural, whatever else it may be
bool counts_next(const TagContext& c, std::uint32_t i) {
  if (!c.next_in_paragraph(i)) return false;
  const Morph& next = c.words[i + 1].morph;
  return next.any(pos::noun | pos::adjective) && (next.number & lexicon::number::plural) != 0 &&
         (next.number & lexicon::number::singular) == 0;
}

// le constructeur Carrefour: a noun for somebody before a name that is a word of the dictionary
bool bears_name(const TagContext& c, std::uint32_t i) {
  return (c.token(i).begins & lexicon::begins::noun) != 0 && !stands_before(c.form(i)) &&
         !c.capitalised(i) && c.next_in_paragraph(i) && c.capitalised(i + 1);
}

Tag nominal_or_other(const TagContext& c, std::uint32_t i, const Morph& m) {
  const bool noun = m.any(pos::noun);
  const bool adjective = m.any(pos::adjective);
  // l'Office des mers (OM) italien
  const Tag before = noun && adjective ? c.tag_before_bracket(i) : c.prev_tag(i);
  if (m.any(pos::numeral) && counts_next(c, i)) return Tag::numeral;
  if (m.any(pos::adverb) && !(noun && c.nominal_context(i)) &&
      !(adjective && (before == Tag::determiner || before == Tag::noun)))
    return Tag::adverb;
  if (m.any(pos::preposition) && !c.nominal_context(i)) return Tag::preposition;
  if (noun && adjective) {
    if (before == Tag::noun || before == Tag::proper) return Tag::adjective;
    if (before == Tag::determiner && bears_name(c, i)) return Tag::noun;
    // le second point: behind such an adjective point denies nothing
    const bool point = stands_before(c.form(i)) && c.fw(i + 1) == Fw::point;
    if (names_paper(c.form(i)) && c.next_in_paragraph(i) && c.capitalised(i + 1)) return Tag::noun;
    if ((point || next_is_noun(c, i)) &&
        (before == Tag::determiner || before == Tag::preposition || before == Tag::numeral) &&
        (!c.any(i + 1, pos::adjective | pos::past_participle) || stands_before(c.form(i))))
      return Tag::adjective;
    if (before == Tag::finite || before == Tag::adverb) return Tag::adjective;
    return Tag::noun;
  }
  if (noun) return Tag::noun;
  if (adjective) return Tag::adjective;
  if (m.any(pos::numeral)) return Tag::numeral;
  if (m.any(pos::proper | pos::first_name | pos::surname)) return Tag::proper;
  if (m.any(pos::pronoun)) return Tag::pronoun;
  if (m.any(pos::determiner)) return Tag::determiner;
  if (m.any(pos::conjunction)) return Tag::coordinator;
  if (m.any(pos::interjection)) return Tag::interjection;
  if (m.any(pos::finite)) return Tag::finite;
  return Tag::noun;
}

// élu conseiller, nommé conseiller
bool form_of_election(std::string_view verb) {
  return verb == "élire" || verb == "nommer" || verb == "devenir" || verb == "réélire";
}

// Paul Roy, conseiller municipal · ancien conseiller de la ville · est conseiller: what somebody is
// and not what he does, where no verb governs it and it governs nothing
bool names_role(const TagContext& c, std::uint32_t i) {
  const std::string_view form = c.form(i);
  if ((c.token(i).begins & lexicon::begins::noun) == 0 || form == "pouvoir" || form == "devoir" ||
      form == "être" || i < 2)
    return false;
  if (c.next_in_paragraph(i) &&
      (c.determiner_form(i + 1) || c.object_clitic_form(i + 1) || c.fw(i + 1) == Fw::que))
    return false;
  std::uint32_t before = i - 1;
  if (c.tag(before) == Tag::adverb) --before;  // également conseiller
  const Tag left = before > 0 ? c.tag(before - 1) : Tag::punct;
  switch (c.tag(before)) {
    case Tag::punct:
      return c.token(before).punct == text::Punct::comma && left == Tag::proper;
    case Tag::coordinator:
      return left == Tag::noun || left == Tag::proper || left == Tag::adjective;
    case Tag::noun:  // ancien, before what may be no noun
    case Tag::adjective:
    case Tag::past_participle:
      return stands_before(c.form(before)) || form_of_election(c.words[before].morph.verb);
    case Tag::finite:
      return c.words[before].morph.verb == "être" || c.words[before].morph.verb == "devenir";
    default:
      return c.fw(before) == Fw::comme;
  }
}

}  // namespace

Tag decide_open_word(const TagContext& c, std::uint32_t i) {
  const Morph& m = c.words[i].morph;
  if (c.capitalised(i)) {
    const Tag t = decide_capitalised(c, i, m);
    if (t != Tag::punct) return t;
  }
  if (!m.known()) return guess_unknown(c, i);
  if (is_day(c.form(i)) && c.prev_tag(i) != Tag::determiner && c.prev_tag(i) != Tag::preposition)
    return Tag::adverb;  // a dénoncé mardi des élections
  if (i > 0 && c.form(i) == "compris" && opens_y_compris(c, i - 1)) return Tag::preposition;
  const bool nominal = m.any(kNominal);
  if (m.any(pos::past_participle) && after_auxiliary(c, i)) return Tag::past_participle;
  if (m.any(pos::infinitive)) {
    if (!m.any(pos::noun)) return Tag::infinitive;
    return c.nominal_context(i) || names_role(c, i) ? Tag::noun : Tag::infinitive;
  }
  if (m.any(pos::present_participle)) return gerund_or_nominal(c, i, m);
  if (m.any(pos::finite)) {
    if (is_finite_verb(c, i, m)) return Tag::finite;
    if (!nominal && !m.any(pos::past_participle | pos::adverb | pos::preposition))
      return Tag::finite;
  }
  if (m.any(pos::past_participle)) return participle_or_nominal(c, i, m);
  return nominal_or_other(c, i, m);
}

bool is_day(std::string_view form) {
  return form == "lundi" || form == "mardi" || form == "mercredi" || form == "jeudi" ||
         form == "vendredi" || form == "samedi" || form == "dimanche";
}

}  // namespace selon::syntax
