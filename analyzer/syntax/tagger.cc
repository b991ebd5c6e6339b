// Part-of-speech decisions. Each function states for one kind of word which reading its
// neighbours allow. Reading goes left to right: tags on the left are final, on the right only
// the lexicon's possibilities are known.
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/syntax/chunks.h"
#include "analyzer/syntax/word.h"

namespace selon::syntax {
namespace {

using lexicon::Morph;
using text::Clitic;
using text::Punct;
using text::Shape;
using text::TokenKind;
namespace pos = lexicon::pos;

constexpr std::uint32_t kNominal = pos::noun | pos::adjective;

bool ends_with(std::string_view text, std::string_view suffix) { return text.ends_with(suffix); }

class Tagger {
 public:
  explicit Tagger(const text::Document& document) : doc_(document) {
    out_.document = &document;
    out_.words.resize(document.tokens.size());
  }

  Words run() && {
    for (std::uint32_t i = 0; i < out_.size(); ++i) look_up(i);
    for (std::uint32_t i = 0; i < out_.size(); ++i) {
      if (starts_clause_count(i)) pending_ = 1;
      out_.words[i].tag = decide(i);
      count_clause(i);
    }
    return std::move(out_);
  }

 private:
  const text::Document& doc_;
  Words out_;
  int pending_ = 1;  // clauses opened on the left that still want a finite verb

  // --- what is known of a token before its tag is ---

  [[nodiscard]] const text::Token& token(std::uint32_t i) const { return doc_.tokens[i]; }
  [[nodiscard]] bool valid(std::uint32_t i) const { return i < out_.size(); }
  [[nodiscard]] bool sentence_start(std::uint32_t i) const {
    if (i == 0 || token(i).paragraph != token(i - 1).paragraph) return true;
    if (token(i).sentence != token(i - 1).sentence || token(i - 1).strong_end) return true;
    const Punct p = token(i - 1).punct;
    if (p == Punct::none || p == Punct::comma || p == Punct::slash || p == Punct::other)
      return false;
    if (p == Punct::paren_close || p == Punct::quote_close || p == Punct::semicolon) return false;
    return true;  // after an opening mark, a colon, a dash, a bullet
  }
  [[nodiscard]] bool capitalised(std::uint32_t i) const {
    const Shape s = token(i).shape;
    return s == Shape::capitalised || s == Shape::upper || s == Shape::mixed;
  }
  [[nodiscard]] bool any(std::uint32_t i, std::uint32_t bits) const {
    return valid(i) && same_paragraph(i) && out_.words[i].morph.any(bits);
  }
  [[nodiscard]] bool same_paragraph(std::uint32_t i) const { return valid(i); }
  [[nodiscard]] Tag tag(std::uint32_t i) const { return out_.tag(i); }
  [[nodiscard]] Fw fw(std::uint32_t i) const { return out_.fw(i); }
  [[nodiscard]] Tag prev_tag(std::uint32_t i) const {
    return i == 0 || token(i).paragraph != token(i - 1).paragraph ? Tag::punct : tag(i - 1);
  }
  [[nodiscard]] Fw prev_fw(std::uint32_t i) const { return i == 0 ? Fw::none : fw(i - 1); }
  [[nodiscard]] bool next_in_paragraph(std::uint32_t i) const {
    return valid(i + 1) && token(i + 1).paragraph == token(i).paragraph;
  }

  void look_up(std::uint32_t i) {
    Word& word = out_.words[i];
    if (token(i).kind != TokenKind::word) return;
    const std::string_view form = doc_.form(i);
    word.fw = function_word(form);
    word.morph = lexicon::lookup(form);
    if (!word.morph.known() && capitalised(i)) {
      word.morph = lexicon::lookup_unaccented(form);
      if (form == "a" && sentence_start(i)) word.morph = lexicon::lookup("à");
    }
    if (!word.morph.known()) word.morph = lexicon::lookup_compound(form);
  }

  // A clause wants one finite verb; the count tells a noun from a verb where both are possible.
  [[nodiscard]] bool starts_clause_count(std::uint32_t i) const {
    if (i == 0) return true;
    const Punct p = token(i - 1).punct;
    return token(i).sentence != token(i - 1).sentence || token(i - 1).strong_end ||
           p == Punct::colon || p == Punct::semicolon || p == Punct::quote_open ||
           p == Punct::quote_neutral;
  }
  void count_clause(std::uint32_t i) {
    switch (tag(i)) {
      case Tag::complementiser:
      case Tag::relative:
      case Tag::subordinator:
        ++pending_;
        break;
      case Tag::finite:
        if (pending_ > 0) --pending_;
        break;
      default:
        break;
    }
  }

  // --- decisions ---

  Tag decide(std::uint32_t i) {
    switch (token(i).kind) {
      case TokenKind::punct:
        return Tag::punct;
      case TokenKind::number:
        return Tag::numeral;
      case TokenKind::word:
        break;
    }
    if (token(i).clitic == Clitic::inverted) return Tag::subject_clitic;
    if (token(i).abbreviation) return Tag::noun;
    if (token(i).shape == Shape::upper && out_.words[i].fw != Fw::none && !all_caps_around(i) &&
        !sentence_start(i))
      return Tag::proper;  // an acronym that looks like a function word (ONU is none, "SUR" may be)
    const Tag closed = decide_function_word(i);
    return closed != Tag::punct ? closed : decide_open(i);
  }

  [[nodiscard]] bool all_caps_around(std::uint32_t i) const {
    return (i > 0 && token(i - 1).shape == Shape::upper) ||
           (valid(i + 1) && token(i + 1).shape == Shape::upper) || doc_.surface(i).size() < 2;
  }

  // Tag::punct stands for "no function word, or one used as an open-class word".
  // NOLINTNEXTLINE(readability-function-size): a table, one row a word
  Tag decide_function_word(std::uint32_t i) {
    switch (fw(i)) {
      case Fw::none:
        return Tag::punct;
      case Fw::le:
      case Fw::la:
      case Fw::les:
      case Fw::l_:
        return article_or_clitic(i);
      case Fw::leur:
        return verb_follows(i) && prev_tag(i) != Tag::preposition ? Tag::object_clitic
                                                                  : Tag::determiner;
      case Fw::un:
      case Fw::une:
        if (prev_fw(i) == Fw::l_ || !nominal_after(i)) return Tag::pronoun;  // l'un d'eux
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
        return partitive_or_preposition(i);
      case Fw::au:
      case Fw::aux:
      case Fw::a_grave:
        return Tag::preposition;
      case Fw::de:
      case Fw::d_:
        return others(i) || indefinite_plural(i) ? Tag::determiner : Tag::preposition;
      case Fw::ce:
        return demonstrative(i);
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
        return prev_tag(i) != Tag::preposition && subject_before_verb(i) ? Tag::subject_clitic
                                                                         : Tag::pronoun;
      case Fw::nous:
      case Fw::vous:
        return nous_vous(i);
      case Fw::me:
        if (capitalised(i) && next_in_paragraph(i) && capitalised(i + 1))
          return Tag::noun;  // Me Dupont
        return Tag::object_clitic;
      case Fw::m_:
      case Fw::te:
      case Fw::t_:
      case Fw::se:
      case Fw::y:
        return Tag::object_clitic;
      case Fw::s_:
        return fw(i + 1) == Fw::il || fw(i + 1) == Fw::ils ? Tag::subordinator : Tag::object_clitic;
      case Fw::ne:
      case Fw::n_:
        return Tag::object_clitic;
      case Fw::lui:
        return verb_follows(i) && prev_tag(i) != Tag::preposition && prev_tag(i) != Tag::finite
                   ? Tag::object_clitic
                   : Tag::pronoun;
      case Fw::en:
        return en(i);
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
        return nominal_follows(i) ? Tag::determiner : Tag::pronoun;
      case Fw::tout:
      case Fw::toute:
      case Fw::tous:
      case Fw::toutes:
        return nominal_follows(i) || determiner_form(i + 1) ? Tag::determiner : Tag::adverb;
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
        return que(i);
      case Fw::si:
        return any(i + 1, pos::adjective | pos::adverb) &&
                       !any(i + 1, pos::determiner | pos::pronoun)
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
      case Fw::donc:
      case Fw::puis:
        return Tag::coordinator;
      case Fw::or_:
        return prev_tag(i) == Tag::preposition || prev_tag(i) == Tag::determiner ? Tag::noun
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
        return prev_tag(i) == Tag::adverb && tag(i - 1) == Tag::adverb && !next_in_paragraph(i)
                   ? Tag::adjective
                   : Tag::preposition;
      case Fw::entre:
        return prev_tag(i) == Tag::subject_clitic || prev_tag(i) == Tag::object_clitic
                   ? Tag::finite
                   : Tag::preposition;
      case Fw::suivant:
        return sentence_start(i) && determiner_form(i + 1) ? Tag::preposition : Tag::punct;
      case Fw::point:
        return recent_negation(i) ? Tag::adverb : Tag::noun;
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
        return prev_tag(i) == Tag::determiner && any(i, pos::noun) && fw(i) != Fw::plus
                   ? Tag::noun
                   : Tag::adverb;
      case Fw::non:
      case Fw::oui:
        return Tag::adverb;
      case Fw::meme:
        // évoque même une crise, a même dit que
        if ((prev_tag(i) == Tag::finite || prev_tag(i) == Tag::past_participle) &&
            next_in_paragraph(i) &&
            (determiner_form(i + 1) || fw(i + 1) == Fw::que || fw(i + 1) == Fw::qu_))
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

  // de nombreux élus, plus de trois cents élus: an article, not a preposition.
  [[nodiscard]] bool indefinite_plural(std::uint32_t i) const {
    if (!next_in_paragraph(i)) return false;
    switch (prev_fw(i)) {
      case Fw::plus:
      case Fw::beaucoup:
        return true;
      default:
        break;
    }
    if (i > 0 &&
        (doc_.form(i - 1) == "moins" || doc_.form(i - 1) == "près" || doc_.form(i - 1) == "peu" ||
         doc_.form(i - 1) == "trop" || doc_.form(i - 1) == "nombre"))
      return doc_.form(i - 1) != "nombre" || (i > 1 && tag(i - 2) != Tag::determiner);
    const Tag before = prev_tag(i);
    if (before != Tag::punct && before != Tag::coordinator && before != Tag::complementiser &&
        before != Tag::subordinator)
      return false;
    const Morph& next = out_.words[i + 1].morph;
    return next.any(pos::adjective) && (next.number & lexicon::number::plural) != 0 &&
           (!next.any(pos::noun) || any(i + 2, pos::noun));
  }

  // D'autres affirment: the subject, not a complement.
  [[nodiscard]] bool others(std::uint32_t i) const {
    if (fw(i + 1) != Fw::autres) return false;
    const Tag before = prev_tag(i);
    return before == Tag::punct || before == Tag::coordinator || before == Tag::complementiser ||
           before == Tag::subordinator;
  }

  [[nodiscard]] bool determiner_form(std::uint32_t i) const {
    switch (fw(i)) {
      case Fw::le:
      case Fw::la:
      case Fw::les:
      case Fw::l_:
      case Fw::un:
      case Fw::une:
      case Fw::des:
      case Fw::du:
      case Fw::ce:
      case Fw::cet:
      case Fw::cette:
      case Fw::ces:
      case Fw::mon:
      case Fw::ma:
      case Fw::mes:
      case Fw::son:
      case Fw::sa:
      case Fw::ses:
      case Fw::notre:
      case Fw::nos:
      case Fw::votre:
      case Fw::vos:
      case Fw::leur:
      case Fw::leurs:
      case Fw::plusieurs:
      case Fw::certains:
      case Fw::certaines:
      case Fw::aucun:
      case Fw::aucune:
      case Fw::chaque:
      case Fw::quelques:
      case Fw::tout:
      case Fw::toute:
      case Fw::tous:
      case Fw::toutes:
        return true;
      default:
        return valid(i) && token(i).kind == TokenKind::number;
    }
  }

  [[nodiscard]] bool object_clitic_form(std::uint32_t i) const {
    switch (fw(i)) {
      case Fw::ne:
      case Fw::n_:
      case Fw::se:
      case Fw::s_:
      case Fw::me:
      case Fw::m_:
      case Fw::te:
      case Fw::t_:
      case Fw::le:
      case Fw::la:
      case Fw::les:
      case Fw::l_:
      case Fw::lui:
      case Fw::leur:
      case Fw::y:
      case Fw::en:
      case Fw::nous:
      case Fw::vous:
        return true;
      default:
        return false;
    }
  }

  // A verb form comes next, perhaps after further clitics.
  [[nodiscard]] bool verb_follows(std::uint32_t i) const {
    std::uint32_t j = i + 1;
    for (int n = 0; n < 2 && object_clitic_form(j) && !any(j, pos::finite); ++n) ++j;
    if (!valid(j) || token(j).kind != TokenKind::word) return false;
    const Morph& m = out_.words[j].morph;
    if (m.any(pos::finite | pos::infinitive) && !m.any(pos::noun)) return true;
    return j == i + 1 ? m.any(pos::finite) && !m.any(kNominal) : m.any(pos::finite);
  }

  // A finite verb comes within a few clitics and adverbs.
  [[nodiscard]] bool subject_before_verb(std::uint32_t i) const {
    for (std::uint32_t j = i + 1; j < i + 5 && valid(j); ++j) {
      if (token(j).kind != TokenKind::word) return false;
      if (object_clitic_form(j)) continue;
      if (any(j, pos::finite)) return true;
      if (!any(j, pos::adverb)) return false;
    }
    return false;
  }

  [[nodiscard]] bool nominal_follows(std::uint32_t i) const {
    const std::uint32_t j = i + 1;
    if (!valid(j) || token(j).kind != TokenKind::word)
      return valid(j) && token(j).kind == TokenKind::number;
    if (function_like(j)) return fw(j) == Fw::autres || fw(j) == Fw::autre;
    return any(j, kNominal | pos::proper) || capitalised(j) || !out_.words[j].morph.known();
  }
  // Something that an article can stand before follows.
  [[nodiscard]] bool nominal_after(std::uint32_t i) const {
    if (!next_in_paragraph(i)) return false;
    const Fw next = fw(i + 1);
    return next != Fw::de && next != Fw::d_ && next != Fw::des && next != Fw::du;
  }
  [[nodiscard]] bool function_like(std::uint32_t i) const { return fw(i) != Fw::none; }

  Tag article_or_clitic(std::uint32_t i) {
    if (!next_in_paragraph(i)) return Tag::determiner;
    const std::uint32_t j = i + 1;
    if (token(j).kind != TokenKind::word || capitalised(j)) return Tag::determiner;
    const Morph& next = out_.words[j].morph;
    const Tag before = prev_tag(i);
    if (fw(j) == Fw::lui || fw(j) == Fw::leur || fw(j) == Fw::y || fw(j) == Fw::en)
      return before == Tag::subject_clitic || before == Tag::object_clitic || verb_follows(j)
                 ? Tag::object_clitic
                 : Tag::determiner;
    if (!next.any(pos::finite | pos::infinitive)) return Tag::determiner;
    if (next.any(pos::infinitive) && before == Tag::preposition &&
        (next.verb == "avoir" || next.verb == "être"))
      return Tag::object_clitic;  // accusé de l'avoir tué
    const bool nominal = next.any(kNominal) && agrees_with_article(i, next);
    if (!nominal && fw(j) != Fw::plus) return Tag::object_clitic;
    if (before == Tag::subject_clitic || before == Tag::object_clitic) return Tag::object_clitic;
    if (next.any(pos::finite) && before == Tag::relative && prev_fw(i) == Fw::qui)
      return Tag::object_clitic;
    if (next.any(pos::finite) && !next.any(pos::noun) &&
        (before == Tag::noun || before == Tag::proper))
      return Tag::object_clitic;  // le maire le dit: no phrase begins right behind another
    if (next.any(pos::finite) && prev_fw(i) == Fw::comme && fw(i) == Fw::l_)
      return Tag::object_clitic;
    return Tag::determiner;
  }

  [[nodiscard]] bool agrees_with_article(std::uint32_t i, const Morph& next) const {
    const auto plural = fw(i) == Fw::les;
    if (next.number != 0 &&
        (next.number & (plural ? lexicon::number::plural : lexicon::number::singular)) == 0)
      return false;
    if (next.gender == 0) return true;
    if (fw(i) == Fw::le) return (next.gender & lexicon::gender::masculine) != 0;
    if (fw(i) == Fw::la) return (next.gender & lexicon::gender::feminine) != 0;
    return true;
  }

  Tag partitive_or_preposition(std::uint32_t i) const {
    switch (prev_tag(i)) {
      case Tag::noun:
      case Tag::proper:
      case Tag::adjective:
      case Tag::numeral:
      case Tag::pronoun:
      case Tag::determiner:
        return Tag::preposition;
      case Tag::past_participle:  // a dénoncé des abus, but accusé des pires maux
        return fw(i) == Fw::des && active_participle(i - 1) ? Tag::determiner : Tag::preposition;
      case Tag::punct:
        return i > 0 && token(i - 1).punct == Punct::quote_close ? Tag::preposition
               : fw(i) == Fw::des                                ? Tag::determiner
                                                                 : Tag::preposition;
      case Tag::adverb:
        return prev_fw(i) == Fw::plus || prev_fw(i) == Fw::beaucoup || fw(i) == Fw::du
                   ? Tag::preposition
                   : Tag::determiner;
      default:
        return fw(i) == Fw::des ? Tag::determiner : Tag::preposition;
    }
  }

  // The participle stands with avoir: what follows is its object.
  [[nodiscard]] bool active_participle(std::uint32_t i) const {
    for (std::uint32_t j = i; j > 0 && j + 6 > i; --j) {
      const Word& w = out_.words[j - 1];
      if (w.tag == Tag::finite || w.tag == Tag::infinitive || w.tag == Tag::gerund)
        return w.morph.verb == "avoir";
      if (w.tag != Tag::adverb && w.tag != Tag::subject_clitic && w.tag != Tag::object_clitic &&
          w.tag != Tag::pronoun)
        return false;
    }
    return false;
  }

  Tag demonstrative(std::uint32_t i) const {
    const std::uint32_t j = i + 1;
    if (fw(j) == Fw::qui || fw(j) == Fw::que || fw(j) == Fw::qu_ || fw(j) == Fw::dont)
      return Tag::pronoun;
    if (valid(j) && out_.words[j].morph.verb == "être" && any(j, pos::finite))
      return Tag::subject_clitic;
    if ((fw(j) == Fw::ne || fw(j) == Fw::n_) && valid(j + 1) && any(j + 1, pos::finite))
      return Tag::subject_clitic;
    return token(i).clitic == Clitic::inverted ? Tag::subject_clitic : Tag::determiner;
  }

  Tag nous_vous(std::uint32_t i) const {
    if (prev_tag(i) == Tag::preposition) return Tag::pronoun;
    const int person = fw(i) == Fw::nous ? 4 : 5;
    for (std::uint32_t j = i + 1; j < i + 5 && valid(j) && token(j).kind == TokenKind::word; ++j) {
      if (any(j, pos::finite))
        return (out_.words[j].morph.persons & (1u << (person - 1))) != 0 &&
                       prev_tag(i) != Tag::subject_clitic
                   ? Tag::subject_clitic
                   : Tag::object_clitic;
      if (any(j, pos::infinitive)) return Tag::object_clitic;
      if (!object_clitic_form(j)) break;
    }
    return Tag::pronoun;
  }

  Tag en(std::uint32_t i) const {
    const std::uint32_t j = i + 1;
    if (!next_in_paragraph(i) || token(j).kind != TokenKind::word) return Tag::preposition;
    const Tag before = prev_tag(i);
    const bool verb_context =
        before == Tag::subject_clitic || before == Tag::object_clitic || prev_fw(i) == Fw::qui;
    if (any(j, pos::finite) && (verb_context || !any(j, kNominal | pos::preposition)) &&
        !any(j, pos::present_participle) && !capitalised(j))
      return Tag::object_clitic;
    // il faut en parler; en devenir, en pouvoir are the noun only behind one
    if (any(j, pos::infinitive) && (!any(j, pos::noun) || before != Tag::noun))
      return Tag::object_clitic;
    return Tag::preposition;
  }

  Tag que(std::uint32_t i) const {
    if (i == 0) return Tag::complementiser;
    switch (prev_fw(i)) {
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
      case Fw::autre:
      case Fw::autres:
      case Fw::plus:
      case Fw::aussi:
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
    const std::string_view before = doc_.form(i - 1);
    if (before == "afin" || before == "tant" || before == "moins" || before == "sorte" ||
        before == "façon" || before == "manière" || before == "plutôt" || before == "autant" ||
        before == "condition" || before == "mesure" || before == "fois")
      return Tag::subordinator;
    switch (tag(i - 1)) {
      case Tag::noun:
      case Tag::proper:
      case Tag::pronoun:
      case Tag::numeral:
        return Tag::relative;
      default:
        return Tag::complementiser;
    }
  }

  [[nodiscard]] bool recent_negation(std::uint32_t i) const {
    for (std::uint32_t j = i; j > 0 && j + 5 > i; --j)
      if (fw(j - 1) == Fw::ne || fw(j - 1) == Fw::n_) return true;
    return false;
  }

  // --- open classes ---

  Tag decide_open(std::uint32_t i) {
    const Morph& m = out_.words[i].morph;
    if (capitalised(i)) {
      const Tag t = decide_capitalised(i, m);
      if (t != Tag::punct) return t;
    }
    if (!m.known()) return guess_unknown(i);
    if (is_day(doc_.form(i)) && prev_tag(i) != Tag::determiner && prev_tag(i) != Tag::preposition)
      return Tag::adverb;  // a dénoncé mardi des élections
    const bool nominal = m.any(kNominal);
    if (m.any(pos::past_participle) && after_auxiliary(i)) return Tag::past_participle;
    if (m.any(pos::infinitive)) {
      if (!m.any(pos::noun) || !nominal_context(i)) return Tag::infinitive;
      return Tag::noun;
    }
    if (m.any(pos::present_participle)) return gerund_or_nominal(i, m);
    if (m.any(pos::finite)) {
      if (verb_here(i, m)) return Tag::finite;
      if (!nominal && !m.any(pos::past_participle | pos::adverb | pos::preposition))
        return Tag::finite;
    }
    if (m.any(pos::past_participle)) return participle_or_nominal(i, m);
    return nominal_or_other(i, m);
  }

  // 1998, 2024: ends a phrase; other numbers open one.
  [[nodiscard]] bool is_year(std::uint32_t i) const {
    const std::string_view form = doc_.form(i);
    return form.size() == 4 && (form.starts_with("19") || form.starts_with("20"));
  }

  [[nodiscard]] static bool is_day(std::string_view form) {
    return form == "lundi" || form == "mardi" || form == "mercredi" || form == "jeudi" ||
           form == "vendredi" || form == "samedi" || form == "dimanche";
  }

  Tag decide_capitalised(std::uint32_t i, const Morph& m) {
    const bool start = sentence_start(i);
    const bool shouting = token(i).shape == Shape::upper && all_caps_around(i);
    if (!m.known()) return Tag::proper;
    if (start || shouting) {
      const bool name_only = !m.any(~(pos::proper | pos::first_name | pos::surname));
      if (name_only) return Tag::proper;
      // A first name at the head of a sentence: the next word is a capitalised name too.
      if (m.any(pos::first_name | pos::surname) && next_in_paragraph(i) && capitalised(i + 1) &&
          fw(i + 1) == Fw::none && !shouting)
        return Tag::proper;
      // Paris accuse …: a name that is a plural noun too, without article, before a verb.
      if (m.any(pos::proper) && m.any(pos::noun) && !shouting && next_in_paragraph(i) &&
          (any(i + 1, pos::finite) || token(i + 1).kind == TokenKind::punct ||
           object_clitic_form(i + 1)))
        return Tag::proper;
      if (token(i).shape == Shape::upper && !shouting && doc_.surface(i).size() > 1)
        return Tag::proper;
      return Tag::punct;
    }
    if (token(i).shape == Shape::upper || token(i).shape == Shape::mixed) return Tag::proper;
    if (m.any(pos::first_name | pos::surname) &&
        (!m.any(pos::noun) ||
         (next_in_paragraph(i) && capitalised(i + 1) && fw(i + 1) == Fw::none)))
      return Tag::proper;  // Jean Dupont
    if (prev_tag(i) == Tag::proper ||
        (next_in_paragraph(i) && capitalised(i + 1) && prev_tag(i) != Tag::determiner))
      return m.any(pos::noun) && prev_tag(i) != Tag::proper ? Tag::noun : Tag::proper;
    if (m.any(pos::noun)) return bare_name(i) ? Tag::proper : Tag::noun;
    if (m.any(pos::adjective) && prev_tag(i) == Tag::noun) return Tag::adjective;
    return Tag::proper;
  }

  // A common noun with a capital and without article is somebody's name (selon Orange, dit
  // Guillaume);
  // behind de and en it may be an institution's word (chef d'Etat).
  [[nodiscard]] bool bare_name(std::uint32_t i) const {
    const Tag before = prev_tag(i);
    if (before == Tag::preposition) {
      switch (fw(i - 1)) {
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
    if (before == Tag::determiner && capitalised(i - 1) && !sentence_start(i - 1)) return true;
    return before == Tag::finite || before == Tag::past_participle || before == Tag::punct ||
           before == Tag::gerund;
  }

  Tag guess_unknown(std::uint32_t i) const {
    const std::string_view form = doc_.form(i);
    if (ends_with(form, "ment")) return Tag::adverb;
    if (prev_tag(i) == Tag::determiner || prev_tag(i) == Tag::preposition) return Tag::noun;
    if (prev_tag(i) == Tag::subject_clitic || prev_tag(i) == Tag::object_clitic) return Tag::finite;
    if (ends_with(form, "é") || ends_with(form, "ée") || ends_with(form, "és") ||
        ends_with(form, "ées"))
      return Tag::past_participle;
    if (ends_with(form, "ant")) return Tag::gerund;
    if (ends_with(form, "er")) return Tag::infinitive;
    return Tag::noun;
  }

  // An auxiliary stands on the left with only adverbs, clitics and pronouns between.
  [[nodiscard]] bool after_auxiliary(std::uint32_t i) const {
    std::uint32_t steps = 0;
    for (std::uint32_t j = i; j > 0 && steps < 7; ++steps) {
      --j;
      if (token(j).paragraph != token(i).paragraph) return false;
      const Word& w = out_.words[j];
      const bool verb = w.tag == Tag::finite || w.tag == Tag::infinitive || w.tag == Tag::gerund ||
                        w.tag == Tag::past_participle;
      if (verb) return w.morph.verb == "avoir" || w.morph.verb == "être" || w.morph.verb2 == "être";
      const bool skip =
          w.tag == Tag::adverb || w.tag == Tag::subject_clitic || w.tag == Tag::object_clitic ||
          (w.tag == Tag::pronoun && (w.fw == Fw::lui || w.fw == Fw::elle || w.fw == Fw::tous ||
                                     w.fw == Fw::eux || w.fw == Fw::rien)) ||
          w.fw == Fw::meme || w.fw == Fw::tous || w.fw == Fw::tout || w.fw == Fw::toutes;
      if (!skip) return after_adverbial(i);
    }
    return false;
  }

  // An auxiliary stands on the left, then only fixed adverbials (a tout de même prévenu, a pour sa
  // part dit).
  [[nodiscard]] bool after_adverbial(std::uint32_t i) const {
    for (std::uint32_t a = i; a > 0 && a + 8 > i; --a) {
      const Word& w = out_.words[a - 1];
      if (token(a - 1).paragraph != token(i).paragraph || w.tag == Tag::punct) return false;
      if (w.tag != Tag::finite && w.tag != Tag::infinitive && w.tag != Tag::gerund) continue;
      if (w.morph.verb != "avoir" && w.morph.verb != "être") return false;
      std::uint32_t t = a;
      while (t < i) {
        const bool clitic =
            out_.words[t].tag == Tag::subject_clitic || out_.words[t].tag == Tag::object_clitic;
        const std::uint32_t next = clitic ? t + 1 : skip_adverbial(out_, t);
        if (next == t) return false;
        t = next;
      }
      return t == i;
    }
    return false;
  }

  [[nodiscard]] bool nominal_context(std::uint32_t i) const {
    switch (prev_tag(i)) {
      case Tag::determiner:
      case Tag::numeral:
        return true;
      case Tag::adjective:
        return i > 1 && (tag(i - 2) == Tag::determiner || tag(i - 2) == Tag::preposition);
      case Tag::preposition:
        return fw(i - 1) == Fw::du || fw(i - 1) == Fw::des || fw(i - 1) == Fw::au ||
               fw(i - 1) == Fw::aux;
      default:
        return false;
    }
  }

  Tag gerund_or_nominal(std::uint32_t i, const Morph& m) const {
    if (prev_fw(i) == Fw::en) return Tag::gerund;
    if (doc_.form(i) == "maintenant") return Tag::adverb;  // of maintenir only behind en
    if (nominal_context(i) && m.any(pos::noun)) return Tag::noun;
    if (nominal_context(i) && m.any(pos::adjective)) return Tag::adjective;
    const Fw next = fw(i + 1);
    // Paul Valmont, militant d'une association
    if (m.any(pos::noun) && i > 1 && token(i - 1).punct == Punct::comma &&
        tag(i - 2) == Tag::proper && (next == Fw::de || next == Fw::d_ || next == Fw::du))
      return Tag::noun;
    const bool complement = determiner_form(i + 1) || next == Fw::que || next == Fw::qu_ ||
                            (valid(i + 1) && (token(i + 1).punct == Punct::quote_open ||
                                              token(i + 1).punct == Punct::quote_neutral));
    if (m.any(kNominal) && !complement &&
        (prev_tag(i) == Tag::noun || prev_tag(i) == Tag::adverb || prev_tag(i) == Tag::finite))
      return Tag::adjective;
    if (m.any(pos::noun) && prev_tag(i) == Tag::preposition && !complement) return Tag::noun;
    return Tag::gerund;
  }

  // Decides between the finite reading and all others.
  [[nodiscard]] bool verb_here(std::uint32_t i, const Morph& m) const {
    const Tag before = tag_before_bracket(i);
    if (doc_.form(i) == "garde" && fw(i + 1) == Fw::des && valid(i + 2) &&
        doc_.form(i + 2) == "sceaux")
      return false;  // the minister
    if (next_in_paragraph(i) && token(i + 1).clitic == Clitic::inverted) return true;
    // l'ancien juge écrit: the next word is the verb
    if (nominal_context(i) && m.any(kNominal) && next_in_paragraph(i) && any(i + 1, pos::finite) &&
        !any(i + 1, kNominal | pos::preposition | pos::determiner) && fw(i + 1) == Fw::none)
      return false;
    if (before == Tag::numeral && is_year(i - 1))
      return (m.persons & lexicon_third()) != 0 && pending_ > 0;
    // sur une dernière note: behind a preposition, an article and an adjective
    if (before == Tag::adjective && m.any(pos::noun) && i > 2 && tag(i - 2) == Tag::determiner &&
        tag(i - 3) == Tag::preposition)
      return false;
    // une famille sur cinq est touchée
    if (before == Tag::numeral && i > 1 && fw(i - 2) == Fw::sur &&
        (m.verb == "être" || m.verb == "avoir"))
      return true;
    switch (before) {
      case Tag::subject_clitic:
      case Tag::object_clitic:
        return true;
      case Tag::determiner:
      case Tag::numeral:
      case Tag::preposition:
        return !m.any(kNominal | pos::past_participle | pos::adverb) && before != Tag::preposition;
      default:
        break;
    }
    if ((m.persons & (lexicon_third())) == 0) return false;
    if (!m.any(kNominal | pos::past_participle | pos::adverb | pos::preposition)) return true;
    if (m.verb == "être" || m.verb == "avoir") return true;
    if (prev_fw(i) == Fw::qui) return true;
    if (before == Tag::adverb && i > 1 &&
        (tag(i - 2) == Tag::subject_clitic || tag(i - 2) == Tag::object_clitic))
      return true;
    if (before == Tag::punct && sentence_start(i)) return headline_verb(i, m);
    if (before == Tag::punct) return incise_verb(i, m);
    if (before == Tag::coordinator)
      return pending_ > 0 ? verb_complement(i) : verb_complement(i) && !m.any(pos::adjective);
    if (before == Tag::finite || before == Tag::infinitive || before == Tag::gerund)
      return pending_ > 0 && verb_complement(i);
    return pending_ > 0 && agrees_with_left(i, m) &&
           (verb_complement(i) || clashes(i, m) || !m.any(pos::adjective | pos::past_participle));
  }

  // le maire continue à: an adjective would have the gender of the article
  [[nodiscard]] bool clashes(std::uint32_t i, const Morph& m) const {
    if (i < 2 || tag(i - 1) != Tag::noun || m.any(pos::noun) || m.gender == 0) return false;
    switch (fw(i - 2)) {
      case Fw::le:
      case Fw::un:
      case Fw::ce:
        return (m.gender & lexicon::gender::masculine) == 0;
      case Fw::la:
      case Fw::une:
      case Fw::cette:
        return (m.gender & lexicon::gender::feminine) == 0;
      default:
        return false;
    }
  }

  // Médecins sans frontières (MSF) annonce: what stands before a short bracket counts.
  [[nodiscard]] Tag tag_before_bracket(std::uint32_t i) const {
    if (i == 0 || token(i - 1).punct != Punct::paren_close) return prev_tag(i);
    for (std::uint32_t j = i - 1; j > 0 && j + 6 > i; --j)
      if (token(j).punct == Punct::paren_open) return prev_tag(j);
    return prev_tag(i);
  }

  static constexpr std::uint32_t lexicon_third() { return (1u << 2) | (1u << 5); }

  // What can follow a verb but hardly a noun without article: a complement.
  [[nodiscard]] bool verb_complement(std::uint32_t i) const {
    if (!next_in_paragraph(i)) return false;
    const std::uint32_t j = i + 1;
    const Punct p = token(j).punct;
    if (p == Punct::quote_open || p == Punct::quote_neutral || p == Punct::colon) return true;
    if (p != Punct::none) return false;
    if (fw(j) == Fw::que || fw(j) == Fw::qu_) return true;
    if (is_day(doc_.form(j))) return true;  // le syndicat annonce samedi
    if (for_ones_part(j)) return true;
    if ((fw(j) == Fw::sur || fw(j) == Fw::contre) && prev_tag(i) == Tag::proper)
      return true;  // l'OMS alerte sur
    if (fw(j) == Fw::du && valid(j + 1) && doc_.form(j + 1) == "doigt")
      return true;  // pointe du doigt
    if (determiner_form(j) && fw(j) != Fw::du && fw(j) != Fw::des) return true;
    if (out_.words[i].morph.verb == "faire" && bare_object(doc_.form(j))) return true;
    if (fw(j) == Fw::ne || fw(j) == Fw::pas || fw(j) == Fw::il || fw(j) == Fw::se ||
        fw(j) == Fw::s_)
      return true;
    const bool auxiliary =
        out_.words[j].morph.verb == "avoir" || out_.words[j].morph.verb == "être";
    if (auxiliary && any(j, pos::infinitive)) return true;  // dit avoir
    if (doc_.form(j) == "vouloir" || doc_.form(j) == "pouvoir" || doc_.form(j) == "devoir" ||
        doc_.form(j) == "savoir")
      return true;  // dit vouloir: verbs that are nouns, too
    if (capitalised(j) && fw(j) == Fw::none) return true;
    return any(j, pos::infinitive | pos::adverb | pos::past_participle) &&
           !any(j, pos::noun | pos::adjective | pos::preposition);
  }

  // précise de son côté, ajoute pour sa part, juge quant à lui
  [[nodiscard]] bool for_ones_part(std::uint32_t j) const {
    if (doc_.form(j) == "quant") return true;
    if (!valid(j + 2) || (fw(j + 1) != Fw::son && fw(j + 1) != Fw::sa && fw(j + 1) != Fw::leur))
      return false;
    const std::string_view noun = doc_.form(j + 2);
    return noun == "côté" || noun == "part" || noun == "tour";
  }

  // Nouns that faire takes without article: le rapport fait état de, fait part de.
  [[nodiscard]] static bool bare_object(std::string_view form) {
    constexpr auto kBare = std::to_array<std::string_view>(
        {"part", "état", "face", "référence", "allusion", "appel", "preuve", "partie", "écho",
         "figure", "office", "mention", "mystère", "confiance", "défaut", "peur", "mine"});
    return among(kBare, form);
  }

  // After a comma or a closing mark: a verb with its subject behind it (…, juge le ministre).
  [[nodiscard]] bool incise_verb(std::uint32_t i, const Morph& m) const {
    if (verb_complement(i)) return true;
    // « … », estime auprès de X: behind a quotation no noun stands without article
    if (i > 1 && token(i - 1).punct == Punct::comma && next_in_paragraph(i) &&
        (token(i - 2).punct == Punct::quote_close || token(i - 2).punct == Punct::quote_neutral) &&
        token(i + 1).punct == Punct::none && !apposed(i + 1))
      return true;
    return !m.any(kNominal);
  }

  // « A », annonce de X: a noun with its complement; but dit de lui le maire
  [[nodiscard]] bool apposed(std::uint32_t j) const {
    const bool of = fw(j) == Fw::de || fw(j) == Fw::d_ || fw(j) == Fw::du;
    return of && fw(j + 1) != Fw::lui && fw(j + 1) != Fw::elle && fw(j + 1) != Fw::eux;
  }

  [[nodiscard]] bool headline_verb(std::uint32_t i, const Morph& m) const {
    return fw(i + 1) == Fw::que || fw(i + 1) == Fw::qu_ ||
           (!m.any(pos::noun) && verb_complement(i));
  }

  // The number of the word on the left that could be the subject fits.
  [[nodiscard]] bool agrees_with_left(std::uint32_t i, const Morph& m) const {
    for (std::uint32_t j = i, steps = 0; j > 0 && steps < 8; ++steps) {
      --j;
      if (tag(j) == Tag::noun || tag(j) == Tag::pronoun) {
        const std::uint8_t number = out_.words[j].morph.number;
        if (number == 0 || number == lexicon::number::both) return true;
        const bool third_singular = (m.persons & (1u << 2)) != 0;
        const bool third_plural = (m.persons & (1u << 5)) != 0;
        if (number == lexicon::number::singular && third_singular) return true;
        if (number == lexicon::number::plural && third_plural) return true;
        // A complement of another number may stand between (le chef des rebelles affirme).
        return j > 0 &&
               (tag(j - 1) == Tag::preposition || (j > 1 && tag(j - 2) == Tag::preposition));
      }
      if (tag(j) == Tag::proper) return true;
      if (tag(j) == Tag::punct || tag(j) == Tag::finite) return true;
    }
    return true;
  }

  Tag participle_or_nominal(std::uint32_t i, const Morph& m) const {
    if (nominal_context(i)) {
      if (m.any(pos::noun))
        return next_is_noun(i) && m.any(pos::adjective) ? Tag::adjective : Tag::noun;
      return next_is_noun(i) ? Tag::adjective : Tag::past_participle;
    }
    if (prev_tag(i) == Tag::preposition && m.any(pos::noun)) return Tag::noun;
    return Tag::past_participle;
  }

  // Adjectives that French puts before the noun; of two words that may be either, any other first
  // one is the noun (l'hebdomadaire britannique, une jeune chercheuse).
  [[nodiscard]] static bool stands_before(std::string_view form) {
    constexpr auto kBefore = std::to_array<std::string_view>(
        {"jeune",    "jeunes",    "vieux",     "vieille",    "petit",      "petite",    "petits",
         "petites",  "grand",     "grande",    "grands",     "grandes",    "nouveau",   "nouvelle",
         "nouveaux", "nouvelles", "ancien",    "ancienne",   "anciens",    "anciennes", "premier",
         "première", "premiers",  "premières", "dernier",    "dernière",   "derniers",  "dernières",
         "seul",     "seule",     "bon",       "bonne",      "mauvais",    "beau",      "belle",
         "gros",     "grosse",    "haut",      "haute",      "futur",      "future",    "second",
         "seconde",  "célèbre",   "principal", "principale", "principaux", "proche",    "simple",
         "double",   "cher",      "chère",     "vrai",       "faux"});
    return among(kBefore, form);
  }

  [[nodiscard]] bool next_is_noun(std::uint32_t i) const {
    return next_in_paragraph(i) && any(i + 1, pos::noun) && fw(i + 1) == Fw::none &&
           !any(i + 1, pos::preposition | pos::adverb) && token(i + 1).clitic == Clitic::none;
  }

  Tag nominal_or_other(std::uint32_t i, const Morph& m) const {
    const Tag before = prev_tag(i);
    const bool noun = m.any(pos::noun);
    const bool adjective = m.any(pos::adjective);
    if (m.any(pos::adverb) && !(noun && nominal_context(i)) &&
        !(adjective && (before == Tag::determiner || before == Tag::noun)))
      return Tag::adverb;
    if (m.any(pos::preposition) && !nominal_context(i)) return Tag::preposition;
    if (noun && adjective) {
      if (before == Tag::noun || before == Tag::proper) return Tag::adjective;
      if (next_is_noun(i) &&
          (before == Tag::determiner || before == Tag::preposition || before == Tag::numeral) &&
          (!any(i + 1, pos::adjective | pos::past_participle) || stands_before(doc_.form(i))))
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
};

}  // namespace

Words tag_words(const text::Document& document) { return Tagger(document).run(); }

}  // namespace selon::syntax
