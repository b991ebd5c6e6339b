// The tag of each grammatical word: a table, one row a word.
#include "analyzer/syntax/decisions.h"

namespace selon::syntax {
namespace {

using text::Punct;
using text::TokenKind;
namespace pos = lexicon::pos;

// A finite verb comes within a few clitics and adverbs.
bool subject_before_verb(const TagContext& c, std::uint32_t i) {
  for (std::uint32_t j = i + 1; j < i + 5 && c.valid(j); ++j) {
    if (c.token(j).kind != TokenKind::word) return false;
    if (c.object_clitic_form(j)) continue;
    if (c.any(j, pos::finite)) return true;
    if (!c.any(j, pos::adverb)) return false;
  }
  return false;
}

bool nominal_follows(const TagContext& c, std::uint32_t i) {
  const std::uint32_t j = i + 1;
  if (!c.valid(j) || c.token(j).kind != TokenKind::word)
    return c.valid(j) && c.token(j).kind == TokenKind::number;
  if (c.fw(j) != Fw::none) return c.fw(j) == Fw::autres || c.fw(j) == Fw::autre;
  return c.any(j, kNominal | pos::proper) || c.capitalised(j) || !c.words[j].morph.known();
}

// Something that an article can stand before follows.
bool nominal_after(const TagContext& c, std::uint32_t i) {
  if (!c.next_in_paragraph(i)) return false;
  return !is_of(c.fw(i + 1));
}

// à la une, en une, of a newspaper: no article stands behind an article or before another word than
// a noun's.
bool names_front_page(const TagContext& c, std::uint32_t i) {
  if (c.fw(i) != Fw::une) return false;
  if (c.prev_fw(i) == Fw::la || c.prev_fw(i) == Fw::sa || c.prev_fw(i) == Fw::leur) return true;
  return c.prev_fw(i) == Fw::en &&
         (!c.next_in_paragraph(i) || c.capitalised(i + 1) || !nominal_follows(c, i));
}

bool recent_negation(const TagContext& c, std::uint32_t i) {
  for (std::uint32_t j = i; j > 0 && j + 5 > i; --j)
    if (c.fw(j - 1) == Fw::ne || c.fw(j - 1) == Fw::n_) return true;
  return false;
}

// « A », lui demande le juge · « A ? » leur lance Paul Roy: behind words that end, before a verb
// that is a noun, too, and has its subject behind it.
bool addressed_before_verb(const TagContext& c, std::uint32_t i) {
  if (i < 2 || !c.next_in_paragraph(i) || !c.next_in_paragraph(i + 1) || c.capitalised(i))
    return false;
  constexpr std::uint8_t kThirdPerson = (1u << 2) | (1u << 5);
  const bool verb = c.any(i + 1, pos::finite) && (c.words[i + 1].morph.persons & kThirdPerson) != 0;
  const bool subject =
      c.token(i + 2).clitic == text::Clitic::inverted ||  // lui lance-t-elle
      (c.token(i + 2).punct == Punct::none && (c.determiner_form(i + 2) || c.capitalised(i + 2)));
  const std::uint32_t mark = c.token(i - 1).punct == Punct::comma ? i - 2 : i - 1;
  switch (c.token(mark).punct) {
    case Punct::quote_close:
    case Punct::question:
    case Punct::exclamation:
      return verb && subject;
    case Punct::quote_neutral:
      return verb && subject && !c.opens_quote(mark);
    default:
      return false;
  }
}

}  // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one row a word
Tag decide_function_word(const TagContext& c, std::uint32_t i) {
  switch (c.fw(i)) {
    case Fw::none:
      return Tag::punct;
    case Fw::le:
    case Fw::la:
    case Fw::les:
    case Fw::l_:
      return article_or_clitic(c, i);
    case Fw::leur:
      return (verb_follows(c, i) && c.prev_tag(i) != Tag::preposition) ||
                     addressed_before_verb(c, i)
                 ? Tag::object_clitic
                 : Tag::determiner;
    case Fw::un:
    case Fw::une:
      if (names_front_page(c, i)) return Tag::noun;
      if (c.prev_fw(i) == Fw::l_ || !nominal_after(c, i)) return Tag::pronoun;  // l'un d'eux
      return Tag::determiner;
    case Fw::cet:
    case Fw::cette:
    case Fw::ces:
    case Fw::mon:
    case Fw::ma:
    case Fw::mes:
    case Fw::ton:
    case Fw::ta:
    case Fw::tes:
    case Fw::son:
    case Fw::sa:
    case Fw::ses:
    case Fw::notre:
    case Fw::nos:
    case Fw::votre:
    case Fw::vos:
    case Fw::leurs:
    case Fw::chaque:
    case Fw::quelques:
    case Fw::quelque:
    case Fw::quel:
    case Fw::quelle:
    case Fw::quels:
    case Fw::quelles:
      return Tag::determiner;
    case Fw::des:
    case Fw::du:
      return partitive_or_preposition(c, i);
    case Fw::au:
    case Fw::aux:
    case Fw::a_grave:
      return Tag::preposition;
    case Fw::de:
    case Fw::d_:
      return means_others(c, i) || indefinite_plural(c, i) ? Tag::determiner : Tag::preposition;
    case Fw::ce:
      return decide_ce(c, i);
    case Fw::c_:
    case Fw::je:
    case Fw::j_:
    case Fw::tu:
    case Fw::il:
    case Fw::ils:
    case Fw::on:
      return Tag::subject_clitic;
    case Fw::elle:
    case Fw::elles:
      return c.prev_tag(i) != Tag::preposition && subject_before_verb(c, i) ? Tag::subject_clitic
                                                                            : Tag::pronoun;
    case Fw::nous:
    case Fw::vous:
      return decide_nous_vous(c, i);
    case Fw::me:
      if (c.capitalised(i) && c.next_in_paragraph(i) && c.capitalised(i + 1))
        return Tag::noun;  // Me Dupont
      return Tag::object_clitic;
    case Fw::m_:
    case Fw::te:
    case Fw::t_:
    case Fw::se:
      return Tag::object_clitic;
    case Fw::y:
      return opens_y_compris(c, i) ? Tag::adverb : Tag::object_clitic;
    case Fw::s_:
      return c.fw(i + 1) == Fw::il || c.fw(i + 1) == Fw::ils ? Tag::subordinator
                                                             : Tag::object_clitic;
    case Fw::ne:
    case Fw::n_:
      return Tag::object_clitic;
    case Fw::lui:
      return (verb_follows(c, i) && c.prev_tag(i) != Tag::preposition &&
              c.prev_tag(i) != Tag::finite) ||
                     addressed_before_verb(c, i)
                 ? Tag::object_clitic
                 : Tag::pronoun;
    case Fw::en:
      return decide_en(c, i);
    case Fw::moi:
    case Fw::toi:
    case Fw::soi:
    case Fw::eux:
    case Fw::ca:
    case Fw::cela:
    case Fw::ceci:
    case Fw::celui:
    case Fw::celle:
    case Fw::ceux:
    case Fw::celles:
    case Fw::celui_ci:
    case Fw::celle_ci:
    case Fw::ceux_ci:
    case Fw::celles_ci:
    case Fw::celui_la:
    case Fw::celle_la:
    case Fw::rien:
    case Fw::quoi:
      return Tag::pronoun;
    case Fw::certains:
    case Fw::certaines:
    case Fw::plusieurs:
    case Fw::aucun:
    case Fw::aucune:
      return nominal_follows(c, i) ? Tag::determiner : Tag::pronoun;
    case Fw::tout:
      // Tout est prêt: the verb, not the east
      if (c.next_in_paragraph(i) && c.form(i + 1) == "est") return Tag::adverb;
      [[fallthrough]];
    case Fw::toute:
    case Fw::tous:
    case Fw::toutes:
      return nominal_follows(c, i) || c.determiner_form(i + 1) ? Tag::determiner : Tag::adverb;
    case Fw::qui:
    case Fw::dont:
    case Fw::ou_grave:
    case Fw::lequel:
    case Fw::laquelle:
    case Fw::lesquels:
    case Fw::lesquelles:
      return Tag::relative;
    case Fw::que:
    case Fw::qu_:
      return decide_que(c, i);
    case Fw::si:
      return c.any(i + 1, pos::adjective | pos::adverb) &&
                     !c.any(i + 1, pos::determiner | pos::pronoun)
                 ? Tag::adverb
                 : Tag::subordinator;
    case Fw::comme:
    case Fw::quand:
    case Fw::lorsque:
    case Fw::lorsqu_:
    case Fw::puisque:
    case Fw::puisqu_:
    case Fw::quoique:
    case Fw::parce:
    case Fw::pourquoi:
    case Fw::comment:
      return Tag::subordinator;
    case Fw::et:
    case Fw::ou:
    case Fw::mais:
    case Fw::ni:
    case Fw::car:
    case Fw::puis:
      return Tag::coordinator;
    case Fw::donc:  // constate donc le maire, a donc dit: behind a verb it joins nothing
      return c.prev_tag(i) == Tag::finite || c.prev_tag(i) == Tag::subject_clitic
                 ? Tag::adverb
                 : Tag::coordinator;
    case Fw::or_:
      return c.prev_tag(i) == Tag::preposition || c.prev_tag(i) == Tag::determiner
                 ? Tag::noun
                 : Tag::coordinator;
    case Fw::pour:
    case Fw::selon:
    case Fw::apres:
    case Fw::avant:
    case Fw::par:
    case Fw::dans:
    case Fw::sous:
    case Fw::avec:
    case Fw::sans:
    case Fw::chez:
    case Fw::vers:
    case Fw::depuis:
    case Fw::pendant:
    case Fw::contre:
    case Fw::aupres:
    case Fw::devant:
    case Fw::lors:
    case Fw::via:
    case Fw::dixit:
    case Fw::malgre:
    case Fw::jusqu_:
    case Fw::jusque:
    case Fw::des_accent:
    case Fw::durant:
    case Fw::parmi:
    case Fw::envers:
    case Fw::hors:
      return Tag::preposition;
    case Fw::sur:
      return c.prev_tag(i) == Tag::adverb && c.tag(i - 1) == Tag::adverb && !c.next_in_paragraph(i)
                 ? Tag::adjective
                 : Tag::preposition;
    case Fw::entre:
      return c.prev_tag(i) == Tag::subject_clitic || c.prev_tag(i) == Tag::object_clitic
                 ? Tag::finite
                 : Tag::preposition;
    case Fw::suivant:
      return c.sentence_start(i) && c.determiner_form(i + 1) ? Tag::preposition : Tag::punct;
    case Fw::point:
      return recent_negation(c, i) ? Tag::adverb : Tag::noun;
    case Fw::pas:
    case Fw::plus:
    case Fw::jamais:
    case Fw::guere:
    case Fw::ainsi:
    case Fw::aussi:
    case Fw::bien:
    case Fw::alors:
    case Fw::tandis:
    case Fw::beaucoup:
    case Fw::combien:
    case Fw::voici:
    case Fw::voila:
      return c.prev_tag(i) == Tag::determiner && c.any(i, pos::noun) && c.fw(i) != Fw::plus
                 ? Tag::noun
                 : Tag::adverb;
    case Fw::non:
    case Fw::oui:
      return Tag::adverb;
    case Fw::meme:
      // évoque même une crise, a même dit que
      if ((c.prev_tag(i) == Tag::finite || c.prev_tag(i) == Tag::past_participle) &&
          c.next_in_paragraph(i) &&
          (c.determiner_form(i + 1) || c.fw(i + 1) == Fw::que || c.fw(i + 1) == Fw::qu_))
        return Tag::adverb;
      // les pompiers même si, même quand
      if (c.next_in_paragraph(i) && (c.fw(i + 1) == Fw::si || c.fw(i + 1) == Fw::s_ ||
                                     c.form(i + 1) == "quand" || c.form(i + 1) == "lorsque"))
        return Tag::adverb;
      return Tag::adjective;
    case Fw::autre:
    case Fw::autres:
    case Fw::memes:
    case Fw::tel:
    case Fw::telle:
    case Fw::tels:
    case Fw::telles:
      return Tag::adjective;
  }
  return Tag::punct;
}

}  // namespace selon::syntax
