// Grammatical words of two readings: le, des, de, ce, nous, en, que.
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/syntax/decisions.h"
#include "analyzer/syntax/times.h"

namespace selon::syntax {
namespace {

using lexicon::Morph;
using text::Clitic;
using text::Punct;
using text::TokenKind;
namespace pos = lexicon::pos;

bool agrees_with_article(const TagContext& c, std::uint32_t i, const Morph& next) {
  const auto plural = c.fw(i) == Fw::les;
  if (next.number != 0 &&
      (next.number & (plural ? lexicon::number::plural : lexicon::number::singular)) == 0)
    return false;
  if (next.gender == 0) return true;
  if (c.fw(i) == Fw::le) return (next.gender & lexicon::gender::masculine) != 0;
  if (c.fw(i) == Fw::la) return (next.gender & lexicon::gender::feminine) != 0;
  return true;
}

// The participle stands with avoir: what follows is its object.
bool active_participle(const TagContext& c, std::uint32_t i) {
  for (std::uint32_t j = i; j > 0 && j + 6 > i; --j) {
    const Word& w = c.words[j - 1];
    if (w.tag == Tag::finite || w.tag == Tag::infinitive || w.tag == Tag::gerund)
      return w.morph.verb == "avoir";
    if (w.tag != Tag::adverb && w.tag != Tag::subject_clitic && w.tag != Tag::object_clitic &&
        w.tag != Tag::pronoun)
      return false;
  }
  return false;
}

}  // namespace

bool verb_follows(const TagContext& c, std::uint32_t i) {
  std::uint32_t j = i + 1;
  for (int n = 0; n < 2 && c.object_clitic_form(j) && !c.any(j, pos::finite); ++n) ++j;
  if (!c.valid(j) || c.token(j).kind != TokenKind::word) return false;
  const Morph& m = c.words[j].morph;
  if (m.any(pos::finite | pos::infinitive) && !m.any(pos::noun)) return true;
  return j == i + 1 ? m.any(pos::finite) && !m.any(kNominal) : m.any(pos::finite);
}

namespace {
// dit l'avoir | vu, déjà vu: what the infinitive of avoir at `verb` makes one form with; not
// l'avoir fiscal
bool participle_behind(const TagContext& c, std::uint32_t verb) {
  std::uint32_t t = verb + 1;
  if (c.valid(t) && c.any(t, pos::adverb)) ++t;
  return c.valid(t) && c.token(t).kind == TokenKind::word && c.any(t, pos::past_participle);
}

// Le maire l'annonce à son retour : up to the next mark no other verb waits for a subject, as one
// would in Lundi l'annonce a surpris.
bool last_verb_before_mark(const TagContext& c, std::uint32_t verb) {
  constexpr std::uint32_t kReach = 12;  // tokens
  for (std::uint32_t t = verb + 1; c.valid(t) && t < verb + kReach; ++t) {
    const text::Punct mark = c.token(t).punct;
    if (mark == text::Punct::colon || mark == text::Punct::comma) return true;
    if (mark != text::Punct::none) return false;
    if (c.any(t, pos::finite) && !c.any(t, kNominal) && c.fw(t) == Fw::none) return false;
    if (c.any(t, pos::finite) &&
        (c.words[t].morph.verb == "avoir" || c.words[t].morph.verb == "être") &&
        c.fw(t) != Fw::a_grave)
      return false;
  }
  return false;
}
}  // namespace

Tag article_or_clitic(const TagContext& c, std::uint32_t i) {
  if (!c.next_in_paragraph(i)) return Tag::determiner;
  const std::uint32_t j = i + 1;
  if (c.token(j).kind != TokenKind::word || c.capitalised(j)) return Tag::determiner;
  const Morph& next = c.words[j].morph;
  const Tag before = c.prev_tag(i);
  if (c.fw(j) == Fw::lui || c.fw(j) == Fw::leur || c.fw(j) == Fw::y || c.fw(j) == Fw::en)
    return before == Tag::subject_clitic || before == Tag::object_clitic || verb_follows(c, j)
               ? Tag::object_clitic
               : Tag::determiner;
  // a rejeté cette idée, la qualifiant de fable: behind a comma, of a form that is no noun
  if (next.any(pos::present_participle) && !next.any(pos::noun) && i > 0 &&
      c.token(i - 1).punct == Punct::comma &&
      (c.fw(j + 1) == Fw::de || c.fw(j + 1) == Fw::d_ || c.fw(j + 1) == Fw::comme))
    return Tag::object_clitic;
  // a rejeté ces accusations, les qualifiant de fables: behind a comma, of another number
  if (next.any(pos::present_participle) && i > 0 && c.token(i - 1).punct == Punct::comma &&
      !(next.any(kNominal) && agrees_with_article(c, i, next)))
    return Tag::object_clitic;
  if (!next.any(pos::finite | pos::infinitive)) return Tag::determiner;
  if (next.any(pos::infinitive) && before == Tag::preposition &&
      (next.verb == "avoir" || next.verb == "être"))
    return Tag::object_clitic;  // accusé de l'avoir tué
  if (c.fw(i) == Fw::l_ && next.verb == "avoir" && participle_behind(c, j))
    return Tag::object_clitic;
  const bool nominal = next.any(kNominal) && agrees_with_article(c, i, next);
  if (!nominal && c.fw(j) != Fw::plus) return Tag::object_clitic;
  if (before == Tag::subject_clitic || before == Tag::object_clitic) return Tag::object_clitic;
  if (next.any(pos::finite) && before == Tag::relative && c.prev_fw(i) == Fw::qui)
    return Tag::object_clitic;
  if (next.any(pos::finite) && !next.any(pos::noun) &&
      (before == Tag::noun || before == Tag::proper))
    return Tag::object_clitic;  // le maire le dit: no phrase begins right behind another
  if (next.any(pos::finite) && c.prev_fw(i) == Fw::comme && c.fw(i) == Fw::l_)
    return Tag::object_clitic;
  if (next.any(pos::finite) && c.fw(i) == Fw::l_ && c.pending > 0 &&
      (before == Tag::noun || before == Tag::proper) && last_verb_before_mark(c, j))
    return Tag::object_clitic;
  return Tag::determiner;
}

Tag partitive_or_preposition(const TagContext& c, std::uint32_t i) {
  // 47 pour cent des élus, as 47 % des élus
  if (i > 1 && c.form(i - 1) == "cent" && c.fw(i - 2) == Fw::pour && c.fw(i) == Fw::des)
    return Tag::determiner;
  switch (c.prev_tag(i)) {
    case Tag::noun:
    case Tag::proper:
    case Tag::adjective:
    case Tag::numeral:
    case Tag::pronoun:
    case Tag::determiner:
      return Tag::preposition;
    case Tag::past_participle:  // a dénoncé des abus, but accusé des pires maux
      return c.fw(i) == Fw::des && active_participle(c, i - 1) ? Tag::determiner : Tag::preposition;
    case Tag::punct:
      return i > 0 && c.token(i - 1).punct == Punct::quote_close ? Tag::preposition
             : c.fw(i) == Fw::des                                ? Tag::determiner
                                                                 : Tag::preposition;
    case Tag::adverb:
      return c.prev_fw(i) == Fw::plus || c.prev_fw(i) == Fw::beaucoup || c.fw(i) == Fw::du
                 ? Tag::preposition
                 : Tag::determiner;
    default:
      return c.fw(i) == Fw::des ? Tag::determiner : Tag::preposition;
  }
}

// Where de before a plural is an article: at the beginning of a phrase (punctuation, et, que), and
// behind another preposition (selon de nombreux témoins, à d'autres), which governs no second one.
bool may_open_phrase(const TagContext& c, std::uint32_t i) {
  static constexpr auto kGoverning = std::to_array<std::string_view>(
      {"selon", "suivant", "pour",   "à",    "par",    "avec",     "dans",   "contre",
       "chez",  "sous",    "sur",    "sans", "devant", "derrière", "depuis", "entre",
       "parmi", "envers",  "malgré", "vers", "après",  "via"});
  switch (c.prev_tag(i)) {
    case Tag::punct:
    case Tag::coordinator:
    case Tag::complementiser:
    case Tag::subordinator:
      return true;
    case Tag::infinitive:  // à en croire de nombreux élus
      return i > 1 && c.form(i - 1) == "croire" && c.form(i - 2) == "en";
    case Tag::preposition:
      return i > 0 && among(kGoverning, c.form(i - 1));
    default:
      return false;
  }
}

bool indefinite_plural(const TagContext& c, std::uint32_t i) {
  if (!c.next_in_paragraph(i)) return false;
  switch (c.prev_fw(i)) {
    case Fw::plus:
    case Fw::beaucoup:
      return true;
    default:
      break;
  }
  if (i > 0 && (c.form(i - 1) == "moins" || c.form(i - 1) == "près" || c.form(i - 1) == "peu" ||
                c.form(i - 1) == "trop" || c.form(i - 1) == "nombre"))
    return c.form(i - 1) != "nombre" || (i > 1 && c.tag(i - 2) != Tag::determiner);
  if (!may_open_phrase(c, i)) return false;
  const Morph& next = c.words[i + 1].morph;
  return next.any(pos::adjective) && (next.number & lexicon::number::plural) != 0 &&
         (!next.any(pos::noun) || c.any(i + 2, pos::noun));
}

bool means_others(const TagContext& c, std::uint32_t i) {
  if (c.fw(i + 1) != Fw::autres) return false;
  if (may_open_phrase(c, i)) return true;
  // « A », répètent d'autres. · « A », ont dit d'autres.: who says it ends the incise
  const std::uint32_t verb = c.prev_tag(i) == Tag::past_participle && i > 1 ? i - 2 : i - 1;
  return verb > 0 && verb < i && c.tag(verb) == Tag::finite && c.tag(verb - 1) == Tag::punct &&
         (c.words[verb].morph.persons & (1u << 5)) != 0 &&
         (!c.next_in_paragraph(i + 1) || c.token(i + 2).punct != Punct::none);
}

bool opens_y_compris(const TagContext& c, std::uint32_t i) {
  if (c.fw(i) != Fw::y || !c.next_in_paragraph(i) || c.form(i + 1) != "compris") return false;
  return i == 0 || (c.tag(i - 1) != Tag::subject_clitic && c.tag(i - 1) != Tag::object_clitic);
}

Tag decide_ce(const TagContext& c, std::uint32_t i) {
  const std::uint32_t j = i + 1;
  if (c.fw(j) == Fw::qui || c.fw(j) == Fw::que || c.fw(j) == Fw::qu_ || c.fw(j) == Fw::dont)
    return Tag::pronoun;
  if (c.valid(j) && c.words[j].morph.verb == "être" && c.any(j, pos::finite))
    return Tag::subject_clitic;
  if ((c.fw(j) == Fw::ne || c.fw(j) == Fw::n_) && c.valid(j + 1) && c.any(j + 1, pos::finite))
    return Tag::subject_clitic;
  return c.token(i).clitic == Clitic::inverted ? Tag::subject_clitic : Tag::determiner;
}

Tag decide_nous_vous(const TagContext& c, std::uint32_t i) {
  // en nous disant, nous assurant que: to us
  if (c.valid(i + 1) && c.any(i + 1, pos::present_participle) && !c.any(i + 1, kNominal))
    return Tag::object_clitic;
  if (c.prev_tag(i) == Tag::preposition) return Tag::pronoun;
  const int person = c.fw(i) == Fw::nous ? 4 : 5;
  for (std::uint32_t j = i + 1; j < i + 5 && c.valid(j) && c.token(j).kind == TokenKind::word;
       ++j) {
    if (c.any(j, pos::finite))
      return (c.words[j].morph.persons & (1u << (person - 1))) != 0 &&
                     c.prev_tag(i) != Tag::subject_clitic
                 ? Tag::subject_clitic
                 : Tag::object_clitic;
    if (c.any(j, pos::infinitive)) return Tag::object_clitic;
    if (!c.object_clitic_form(j)) break;
  }
  return Tag::pronoun;
}

Tag decide_en(const TagContext& c, std::uint32_t i) {
  const std::uint32_t j = i + 1;
  if (!c.next_in_paragraph(i) || c.token(j).kind != TokenKind::word) return Tag::preposition;
  const Tag before = c.prev_tag(i);
  const bool verb_context =
      before == Tag::subject_clitic || before == Tag::object_clitic || c.prev_fw(i) == Fw::qui;
  if (c.any(j, pos::finite) && (verb_context || !c.any(j, kNominal | pos::preposition)) &&
      !c.any(j, pos::present_participle) && !c.capitalised(j))
    return Tag::object_clitic;
  // le maire en est convaincu; not d'ouest en est
  if (c.form(j) == "est" && i > 0 && c.form(i - 1) != "ouest") return Tag::object_clitic;
  // il faut en parler; en devenir, en pouvoir are the noun only behind one
  if (c.any(j, pos::infinitive) && (!c.any(j, pos::noun) || before != Tag::noun))
    return Tag::object_clitic;
  return Tag::preposition;
}

Tag decide_que(const TagContext& c, std::uint32_t i) {
  if (i == 0) return Tag::complementiser;
  switch (c.prev_fw(i)) {
    case Fw::alors:
    case Fw::tandis:
    case Fw::parce:
    case Fw::pour:
    case Fw::sans:
    case Fw::avant:
    case Fw::apres:
    case Fw::depuis:
    case Fw::pendant:
    case Fw::des_accent:
    case Fw::lors:
    case Fw::ainsi:
    case Fw::bien:
      return Tag::subordinator;
    case Fw::meme:
    case Fw::aussi:  // estime aussi que A, a même dit que: right behind the verb it is no
                     // comparison
      return i > 1 && (c.tag(i - 2) == Tag::finite || c.tag(i - 2) == Tag::past_participle)
                 ? Tag::complementiser
                 : Tag::adverb;
    case Fw::autre:
    case Fw::autres:
    case Fw::plus:
    case Fw::tel:
    case Fw::telle:
    case Fw::tels:
    case Fw::telles:
      return Tag::adverb;
    case Fw::ce:
      return Tag::relative;
    default:
      break;
  }
  const std::string_view before = c.form(i - 1);
  // a dit plusieurs fois que; but une fois que, chaque fois que
  if (before == "fois" && i > 1 && counts_times(c.form(i - 2))) return Tag::complementiser;
  if (before == "afin" || before == "tant" || before == "moins" || before == "sorte" ||
      before == "façon" || before == "manière" || before == "plutôt" || before == "autant" ||
      before == "condition" || before == "mesure" || before == "fois")
    return Tag::subordinator;
  switch (c.tag(i - 1)) {
    case Tag::noun:
    case Tag::proper:
    case Tag::pronoun:
    case Tag::numeral:
      return Tag::relative;
    default:
      return Tag::complementiser;
  }
}

}  // namespace selon::syntax
