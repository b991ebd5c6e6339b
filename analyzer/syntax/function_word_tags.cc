// The tag of each grammatical word: of most always the same, of others by the words around.
#include <array>
#include <cstddef>

#include "analyzer/syntax/decisions.h"

namespace selon::syntax {
namespace {

using text::Punct;
using text::TokenKind;
namespace pos = lexicon::pos;

// Words that have one tag wherever they stand.
constexpr auto kDeterminers =
    std::to_array<Fw>({Fw::cet,      Fw::cette,   Fw::ces,   Fw::mon,    Fw::ma,    Fw::mes,
                       Fw::ton,      Fw::ta,      Fw::tes,   Fw::son,    Fw::sa,    Fw::ses,
                       Fw::notre,    Fw::nos,     Fw::votre, Fw::vos,    Fw::leurs, Fw::chaque,
                       Fw::quelques, Fw::quelque, Fw::quel,  Fw::quelle, Fw::quels, Fw::quelles});
constexpr auto kPrepositions =
    std::to_array<Fw>({Fw::au,     Fw::aux,        Fw::a_grave, Fw::pour,    Fw::selon,  Fw::apres,
                       Fw::avant,  Fw::par,        Fw::dans,    Fw::sous,    Fw::avec,   Fw::sans,
                       Fw::chez,   Fw::vers,       Fw::depuis,  Fw::pendant, Fw::contre, Fw::aupres,
                       Fw::devant, Fw::lors,       Fw::via,     Fw::dixit,   Fw::malgre, Fw::jusqu_,
                       Fw::jusque, Fw::des_accent, Fw::durant,  Fw::parmi,   Fw::envers, Fw::hors});
constexpr auto kSubjectClitics =
    std::to_array<Fw>({Fw::c_, Fw::je, Fw::j_, Fw::tu, Fw::il, Fw::ils, Fw::on});
constexpr auto kObjectClitics = std::to_array<Fw>({Fw::m_, Fw::te, Fw::t_, Fw::se, Fw::ne, Fw::n_});
constexpr auto kPronouns =
    std::to_array<Fw>({Fw::moi, Fw::toi, Fw::soi, Fw::eux, Fw::ca, Fw::cela, Fw::ceci, Fw::celui,
                       Fw::celle, Fw::ceux, Fw::celles, Fw::celui_ci, Fw::celle_ci, Fw::ceux_ci,
                       Fw::celles_ci, Fw::celui_la, Fw::celle_la, Fw::rien, Fw::quoi});
constexpr auto kRelatives = std::to_array<Fw>(
    {Fw::qui, Fw::dont, Fw::ou_grave, Fw::lequel, Fw::laquelle, Fw::lesquels, Fw::lesquelles,
     Fw::duquel, Fw::desquels, Fw::desquelles, Fw::auquel, Fw::auxquels, Fw::auxquelles});
constexpr auto kSubordinators =
    std::to_array<Fw>({Fw::comme, Fw::quand, Fw::lorsque, Fw::lorsqu_, Fw::puisque, Fw::puisqu_,
                       Fw::quoique, Fw::parce, Fw::pourquoi, Fw::comment});
constexpr auto kCoordinators =
    std::to_array<Fw>({Fw::et, Fw::ou, Fw::mais, Fw::ni, Fw::car, Fw::puis});
constexpr auto kAdverbs = std::to_array<Fw>({Fw::non, Fw::oui});
constexpr auto kAdjectives =
    std::to_array<Fw>({Fw::autre, Fw::autres, Fw::memes, Fw::tel, Fw::telle, Fw::tels, Fw::telles});

// By word; Tag::punct for those that others decide.
constexpr auto kFixedTags = [] {
  std::array<Tag, 256> tags;
  tags.fill(Tag::punct);
  for (const Fw word : kDeterminers) tags[static_cast<std::size_t>(word)] = Tag::determiner;
  for (const Fw word : kPrepositions) tags[static_cast<std::size_t>(word)] = Tag::preposition;
  for (const Fw word : kSubjectClitics) tags[static_cast<std::size_t>(word)] = Tag::subject_clitic;
  for (const Fw word : kObjectClitics) tags[static_cast<std::size_t>(word)] = Tag::object_clitic;
  for (const Fw word : kPronouns) tags[static_cast<std::size_t>(word)] = Tag::pronoun;
  for (const Fw word : kRelatives) tags[static_cast<std::size_t>(word)] = Tag::relative;
  for (const Fw word : kSubordinators) tags[static_cast<std::size_t>(word)] = Tag::subordinator;
  for (const Fw word : kCoordinators) tags[static_cast<std::size_t>(word)] = Tag::coordinator;
  for (const Fw word : kAdverbs) tags[static_cast<std::size_t>(word)] = Tag::adverb;
  for (const Fw word : kAdjectives) tags[static_cast<std::size_t>(word)] = Tag::adjective;
  return tags;
}();

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

// Tous affirment, Toutes deux se disent, Beaucoup ont dit: at the head of its clause the subject of
// a plural verb; but ils ont tous dit, il dort beaucoup
bool all_or_many(const TagContext& c, std::uint32_t i) {
  switch (c.prev_tag(i)) {
    case Tag::punct:
    case Tag::coordinator:
    case Tag::complementiser:
    case Tag::subordinator:
      break;
    default:
      return false;
  }
  std::uint32_t j = i + 1;
  if (c.valid(j) && (c.form(j) == "deux" || c.form(j) == "trois")) ++j;
  for (int n = 0; n < 3 && c.valid(j) && c.object_clitic_form(j); ++n) ++j;
  if (!c.valid(j) || !c.doc.same_paragraph(j, i) || !c.any(j, pos::finite) || c.any(j, kNominal))
    return false;
  constexpr std::uint8_t kTheirs = 1u << 5;
  constexpr std::uint8_t kHis = 1u << 2;
  return (c.words[j].morph.persons & (kTheirs | kHis)) == kTheirs;
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
  // « A, lui lance Paul Roy, B », « A, lui demande le maire, B »; il la soutient, lui juge la
  // décision absurde
  const bool name = c.capitalised(i + 2) && c.token(i + 2).punct == Punct::none;
  const bool closed_phrase = (c.fw(i + 2) == Fw::le || c.fw(i + 2) == Fw::la) && c.valid(i + 4) &&
                             c.token(i + 4).punct == Punct::comma;
  if (c.token(i - 1).punct == Punct::comma && verb && subject &&
      (name || (c.fw(i) == Fw::lui && closed_phrase)))
    return true;
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

// The same of words without gender and number: conjunctions, adverbs, prepositions, même.
Tag decide_invariable(const TagContext& c, std::uint32_t i) {
  switch (c.fw(i)) {
    case Fw::que:
    case Fw::qu_:
      return decide_que(c, i);
    case Fw::si:
      return c.any(i + 1, pos::adjective | pos::adverb) &&
                     !c.any(i + 1, pos::determiner | pos::pronoun)
                 ? Tag::adverb
                 : Tag::subordinator;
    case Fw::donc:  // constate donc le maire, a donc dit: behind a verb it joins nothing
      return c.prev_tag(i) == Tag::finite || c.prev_tag(i) == Tag::subject_clitic
                 ? Tag::adverb
                 : Tag::coordinator;
    case Fw::or_:
      return c.prev_tag(i) == Tag::preposition || c.prev_tag(i) == Tag::determiner
                 ? Tag::noun
                 : Tag::coordinator;
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
    case Fw::beaucoup:
      if (all_or_many(c, i)) return Tag::pronoun;
      [[fallthrough]];
    case Fw::pas:
    case Fw::plus:
    case Fw::jamais:
    case Fw::guere:
    case Fw::ainsi:
    case Fw::aussi:
    case Fw::bien:
    case Fw::alors:
    case Fw::tandis:
    case Fw::combien:
    case Fw::voici:
    case Fw::voila:
      return c.prev_tag(i) == Tag::determiner && c.any(i, pos::noun) && c.fw(i) != Fw::plus
                 ? Tag::noun
                 : Tag::adverb;
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
    default:
      return Tag::punct;
  }
}

}  // namespace

Tag decide_function_word(const TagContext& c, std::uint32_t i) {
  if (const Tag fixed = kFixedTags[static_cast<std::size_t>(c.fw(i))]; fixed != Tag::punct)
    return fixed;
  switch (c.fw(i)) {
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
    case Fw::des:
    case Fw::du:
      return partitive_or_preposition(c, i);
    case Fw::de:
    case Fw::d_:
      return means_others(c, i) || indefinite_plural(c, i) ? Tag::determiner : Tag::preposition;
    case Fw::ce:
      return decide_ce(c, i);
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
    case Fw::y:
      return opens_y_compris(c, i) ? Tag::adverb : Tag::object_clitic;
    case Fw::s_:
      return c.fw(i + 1) == Fw::il || c.fw(i + 1) == Fw::ils ? Tag::subordinator
                                                             : Tag::object_clitic;
    case Fw::lui:
      return (verb_follows(c, i) && c.prev_tag(i) != Tag::preposition &&
              c.prev_tag(i) != Tag::finite) ||
                     addressed_before_verb(c, i)
                 ? Tag::object_clitic
                 : Tag::pronoun;
    case Fw::en:
      return decide_en(c, i);
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
      if (all_or_many(c, i)) return Tag::pronoun;
      return nominal_follows(c, i) || c.determiner_form(i + 1) ? Tag::determiner : Tag::adverb;
    default:
      return decide_invariable(c, i);
  }
}

}  // namespace selon::syntax
