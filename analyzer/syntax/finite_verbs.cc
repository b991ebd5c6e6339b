// The finite reading of a form, and the nouns, adjectives and participles that are written alike.
#include <array>
#include <optional>

#include "analyzer/base/among.h"
#include "analyzer/syntax/chunks.h"
#include "analyzer/syntax/decisions.h"
#include "analyzer/syntax/prepositions.h"
#include "analyzer/syntax/times.h"

namespace selon::syntax {
namespace {

using lexicon::Morph;
using text::Clitic;
using text::Punct;
namespace pos = lexicon::pos;

constexpr std::uint32_t kThirdPerson = (1u << 2) | (1u << 5);

// 1998, 2024: ends a phrase; other numbers open one.
bool is_year(const TagContext& c, std::uint32_t i) {
  const std::string_view form = c.form(i);
  return form.size() == 4 && (form.starts_with("19") || form.starts_with("20"));
}

// le maire continue à: an adjective would have the gender of the article
bool clashes(const TagContext& c, std::uint32_t i, const Morph& m) {
  if (i < 2 || c.tag(i - 1) != Tag::noun || m.any(pos::noun) || m.gender == 0) return false;
  switch (c.fw(i - 2)) {
    case Fw::le:
    case Fw::un:
    case Fw::ce:
      return (m.gender & lexicon::gender::masculine) == 0;
    case Fw::la:
    case Fw::une:
    case Fw::cette:
      return (m.gender & lexicon::gender::feminine) == 0;
    case Fw::l_:  // l'élu continue à
      return c.words[i - 1].morph.gender != 0 && (m.gender & c.words[i - 1].morph.gender) == 0;
    default:
      return false;
  }
}

// précise de son côté, ajoute pour sa part, juge quant à lui
bool for_ones_part(const TagContext& c, std::uint32_t j) {
  if (c.form(j) == "quant") return true;
  if (!c.valid(j + 2) ||
      (c.fw(j + 1) != Fw::son && c.fw(j + 1) != Fw::sa && c.fw(j + 1) != Fw::leur))
    return false;
  const std::string_view noun = c.form(j + 2);
  return noun == "côté" || noun == "part" || noun == "tour";
}

// Nouns that faire takes without article: le rapport fait état de, fait part de.
bool bare_object(std::string_view form) {
  static constexpr auto kBare = std::to_array<std::string_view>(
      {"part", "état", "face", "référence", "allusion", "appel", "preuve", "partie", "écho",
       "figure", "office", "mention", "mystère", "confiance", "défaut", "peur", "mine"});
  return among(kBare, form);
}

// écrit dans un communiqué que, écrit sur Telegram que: where it is written, then what.
bool written_there(const TagContext& c, std::uint32_t i) {
  static constexpr auto kTexts = std::to_array<std::string_view>(
      {"communiqué", "lettre", "rapport", "message", "tribune", "note", "courrier", "texte",
       "tweet", "post", "publication", "billet", "éditorial", "article"});
  const std::uint32_t j = i + 1;
  if ((c.fw(j) != Fw::dans && c.fw(j) != Fw::sur) || !c.valid(j + 2)) return false;
  const bool text = c.determiner_form(j + 1) && among(kTexts, c.form(j + 2));
  const bool network = c.fw(j) == Fw::sur && c.capitalised(j + 1);
  if (!text && !network) return false;
  const std::uint32_t que = text ? j + 3 : j + 2;
  return c.fw(que) == Fw::que || c.fw(que) == Fw::qu_;
}

// une source proche précise à l'AFP que, indique à La Vigie que: who is told, by name, then what.
bool told_there(const TagContext& c, std::uint32_t i) {
  constexpr std::uint32_t kLongestName = 4;  // words
  const Fw to = c.fw(i + 1);
  if (to != Fw::a_grave && to != Fw::au) return false;
  std::uint32_t j = i + 2;
  if (c.valid(j) && c.determiner_form(j) && !c.capitalised(j)) ++j;
  const std::uint32_t first = j;
  while (j < first + kLongestName && c.valid(j) && c.capitalised(j)) ++j;
  return j > first && (c.fw(j) == Fw::que || c.fw(j) == Fw::qu_);
}

// de petite taille, en pleine forme: adjectives that stand before their noun.
bool describes_before(std::string_view form) {
  static constexpr auto kBefore = std::to_array<std::string_view>(
      {"petit",   "petite", "petits",  "petites",  "grand",     "grande",   "grands",    "grandes",
       "grosse",  "haute",  "hautes",  "basse",    "basses",    "forte",    "fortes",    "faible",
       "faibles", "pleine", "plein",   "bonne",    "bonnes",    "mauvaise", "mauvaises", "longue",
       "longues", "courte", "courtes", "nouvelle", "nouvelles", "belle",    "belles"});
  return among(kBefore, form);
}

// estime, lui, que: a pronoun in commas that sets the subject against others
bool contrasts(const TagContext& c, std::uint32_t i) {
  const Fw fw = c.fw(i);
  return (fw == Fw::lui || fw == Fw::elle || fw == Fw::eux || fw == Fw::elles) && c.valid(i + 1) &&
         c.token(i + 1).punct == Punct::comma;
}

// What can follow a verb but hardly a noun without article: a complement.
bool verb_complement(const TagContext& c, std::uint32_t i) {
  if (!c.next_in_paragraph(i)) return false;
  const std::uint32_t j = i + 1;
  const Punct p = c.token(j).punct;
  if (c.opens_quote(j) || p == Punct::colon) return true;
  if (p == Punct::comma && contrasts(c, j + 1)) return true;
  if (p != Punct::none) return false;
  const std::uint32_t que = c.fw(j) == Fw::meme && c.next_in_paragraph(j) ? j + 1 : j;
  if (c.fw(que) == Fw::que || c.fw(que) == Fw::qu_ || written_there(c, i) || told_there(c, i))
    return true;
  if (is_day(c.form(j))) return true;  // le syndicat annonce samedi
  if (for_ones_part(c, j)) return true;
  if ((c.fw(j) == Fw::sur || c.fw(j) == Fw::contre) && c.prev_tag(i) == Tag::proper)
    return true;  // l'OMS alerte sur
  if (c.fw(j) == Fw::du && c.valid(j + 1) && c.form(j + 1) == "doigt")
    return true;  // pointe du doigt
  if (c.fw(j) == Fw::beaucoup || c.fw(j) == Fw::tout || c.fw(j) == Fw::rien)
    return true;  // « change beaucoup de choses »
  const auto article = [&](std::uint32_t t) {
    return c.determiner_form(t) && c.fw(t) != Fw::du && c.fw(t) != Fw::des;
  };
  if (article(j)) return true;
  if (c.fw(j) == Fw::des && c.words[i].morph.verb == "décrire") return true;  // décrit des tirs
  // la défaite illustre bien les limites
  if (c.any(j, pos::adverb) && c.next_in_paragraph(j) && article(j + 1)) return true;
  if (c.words[i].morph.verb == "faire" && bare_object(c.form(j))) return true;
  // l'entreprise continue de nier; not: une lutte continue
  if (c.words[i].morph.verb == "continuer" &&
      (c.fw(j) == Fw::de || c.fw(j) == Fw::d_ || c.fw(j) == Fw::a_grave) &&
      c.any(j + 1, pos::infinitive))
    return true;
  if (c.fw(j) == Fw::ne || c.fw(j) == Fw::pas || c.fw(j) == Fw::il || c.fw(j) == Fw::se ||
      c.fw(j) == Fw::s_)
    return true;
  const bool auxiliary = c.words[j].morph.verb == "avoir" || c.words[j].morph.verb == "être";
  if (auxiliary && c.any(j, pos::infinitive)) return true;  // dit avoir
  if (c.form(j) == "vouloir" || c.form(j) == "pouvoir" || c.form(j) == "devoir" ||
      c.form(j) == "savoir")
    return true;  // dit vouloir: verbs that are nouns, too
  if (c.capitalised(j) && c.fw(j) == Fw::none) return true;
  return c.any(j, pos::infinitive | pos::adverb | pos::past_participle) &&
         !c.any(j, pos::noun | pos::adjective | pos::preposition);
}

// « A », annonce de X: a noun with its complement; but dit de lui le maire
bool apposed(const TagContext& c, std::uint32_t j) {
  const bool of = c.fw(j) == Fw::de || c.fw(j) == Fw::d_ || c.fw(j) == Fw::du;
  return of && c.fw(j + 1) != Fw::lui && c.fw(j + 1) != Fw::elle && c.fw(j + 1) != Fw::eux;
}

// …, joint mardi soir par l'AFP: who did it stands behind a participle, not behind the verb that is
// written alike; but dit par la voix de son avocat Paul Roy
bool agent_behind(const TagContext& c, std::uint32_t i, const Morph& m) {
  constexpr std::uint32_t kReach = 6;  // tokens
  if (!m.any(pos::past_participle) || m.verb == "dire" || m.verb == "écrire" || m.verb == "faire")
    return false;
  for (std::uint32_t t = i; c.next_in_paragraph(t) && t < i + kReach; ++t) {
    if (c.token(t + 1).punct != Punct::none) return false;
    if (c.fw(t + 1) == Fw::par)
      return c.next_in_paragraph(t + 1) && (c.determiner_form(t + 2) || c.capitalised(t + 2)) &&
             (!c.next_in_paragraph(t + 2) || c.form(t + 3) != "voix");
    // craint un agriculteur ruiné par le gel: its subject
    if (c.determiner_form(t + 1) || c.capitalised(t + 1)) return false;
  }
  return false;
}

// What stands behind the comma cannot but be a verb: it has no other reading, and no noun does
// without its article there.
bool sure_verb(const TagContext& c, std::uint32_t i) {
  return c.any(i, pos::finite) && !c.any(i, kNominal | pos::preposition | pos::determiner);
}

// Le maire, Paul Roy, demande aux élus de partir: the subject of the sentence, an apposition in
// commas, and no verb so far. (But: le patron, Paul Roy, guide à Lunel, raconte: the verb is still
// to come.)
bool behind_apposition(const TagContext& c, std::uint32_t i) {
  constexpr std::uint32_t kFarthest = 30;  // tokens
  if (c.pending == 0 || i < 4 || c.token(i - 1).punct != Punct::comma || c.capitalised(i) ||
      !c.next_in_paragraph(i) || c.token(i + 1).punct != Punct::none)
    return false;
  std::uint32_t first = i - 1;
  int commas = 0;
  for (std::uint32_t steps = 0; steps < kFarthest && !c.sentence_start(first); ++steps) {
    --first;
    if (c.token(first).punct == Punct::comma)
      ++commas;
    else if (c.token(first).punct != Punct::none || c.tag(first) == Tag::finite)
      return false;
  }
  if (commas != 1 || !c.sentence_start(first)) return false;
  if (c.tag(first) != Tag::determiner && c.tag(first) != Tag::proper) return false;
  for (std::uint32_t j = i + 1; j < i + kFarthest && c.next_in_paragraph(j); ++j) {
    if (c.sentence_start(j)) break;
    if (c.token(j).punct == Punct::comma && sure_verb(c, j + 1)) return false;
  }
  return true;
}

// estime, dans La Vigie, le maire · analyse, de son côté, Anne Roy: a verb before an aside in
// commas that who says it follows.
bool aside_before_subject(const TagContext& c, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 14;  // tokens
  if (!c.next_in_paragraph(i) || c.token(i + 1).punct != Punct::comma) return false;
  for (std::uint32_t j = i + 2; j < i + kLongest && c.next_in_paragraph(j); ++j) {
    if (c.token(j).punct == Punct::comma) return c.determiner_form(j + 1) || c.capitalised(j + 1);
    if (c.sentence_start(j) || c.token(j).punct != Punct::none || c.token(j).strong_end)
      return false;
  }
  return false;
}

// La route est étroite, estime, dans La Vigie, le maire: the same behind a clause that has its
// verb.
bool alone_in_commas(const TagContext& c, std::uint32_t i) {
  return c.pending == 0 && c.token(i - 1).punct == Punct::comma &&
         c.any(i + 2, pos::preposition | pos::adverb) && aside_before_subject(c, i);
}

// Or, note au passage le guide, · « A », lance tour à tour Paul Roy: an adverbial of several words
// parts the verb from its subject.
bool adverbial_before_subject(const TagContext& c, std::uint32_t i) {
  if (i == 0 || c.token(i - 1).punct != Punct::comma || !c.next_in_paragraph(i)) return false;
  const std::uint32_t past = skip_adverbial(c.words, i + 1);
  if (past < i + 3 || !c.next_in_paragraph(past - 1) || is_day(c.form(i + 1))) return false;
  switch (c.fw(past)) {
    case Fw::le:
    case Fw::la:
    case Fw::l_:
    case Fw::notre:
    case Fw::son:
    case Fw::sa:
      return c.next_in_paragraph(past) && c.token(past + 1).kind == text::TokenKind::word;
    default:
      return c.capitalised(past) && c.fw(past) == Fw::none;
  }
}

// After a comma or a closing mark: a verb with its subject behind it (…, juge le ministre).
bool incise_verb(const TagContext& c, std::uint32_t i, const Morph& m) {
  if (verb_complement(c, i) || behind_apposition(c, i) || alone_in_commas(c, i) ||
      adverbial_before_subject(c, i) || subject_ahead(c, i) ||
      (c.pending > 0 && complement_ahead(c, i)))
    return true;
  // « … », estime auprès de X: behind a quotation no noun stands without article
  if (i > 1 && c.token(i - 1).punct == Punct::comma && c.next_in_paragraph(i) &&
      (c.token(i - 2).punct == Punct::quote_close ||
       c.token(i - 2).punct == Punct::quote_neutral) &&
      ((c.token(i + 1).punct == Punct::none && !apposed(c, i + 1)) || aside_before_subject(c, i)))
    return true;
  return !m.any(kNominal);
}

bool headline_verb(const TagContext& c, std::uint32_t i, const Morph& m) {
  return c.fw(i + 1) == Fw::que || c.fw(i + 1) == Fw::qu_ ||
         (!m.any(pos::noun) && verb_complement(c, i));
}

// Cette découverte « change tout »: behind a noun and an opening mark a verb with its complement.
bool predicate_in_marks(const TagContext& c, std::uint32_t i) {
  if (i < 2 || !c.opens_quote(i - 1) || c.capitalised(i) ||
      c.token(i - 2).sentence != c.token(i).sentence)
    return false;
  const Tag left = c.tag(i - 2);
  return (left == Tag::noun || left == Tag::proper) && verb_complement(c, i);
}

// The number of the word on the left that could be the subject fits.
bool agrees_with_left(const TagContext& c, std::uint32_t i, const Morph& m) {
  for (std::uint32_t j = i, steps = 0; j > 0 && steps < 8; ++steps) {
    --j;
    if (c.tag(j) == Tag::noun || c.tag(j) == Tag::pronoun) {
      const std::uint8_t number = c.words[j].morph.number;
      if (number == 0 || number == lexicon::number::both) return true;
      const bool third_singular = (m.persons & (1u << 2)) != 0;
      const bool third_plural = (m.persons & (1u << 5)) != 0;
      if (number == lexicon::number::singular && third_singular) return true;
      if (number == lexicon::number::plural && third_plural) return true;
      // A complement of another number may stand between (le chef des rebelles affirme).
      return j > 0 &&
             (c.tag(j - 1) == Tag::preposition || (j > 1 && c.tag(j - 2) == Tag::preposition));
    }
    if (c.tag(j) == Tag::proper) return true;
    if (c.tag(j) == Tag::punct || c.tag(j) == Tag::finite) return true;
  }
  return true;
}

// « Qui paie ? demande le maire. Qui décide ? »: no sentence begins in small letters behind a mark
// that ends one.
bool goes_on_small(const TagContext& c, std::uint32_t i) {
  if (i == 0 || c.token(i).shape != text::Shape::lower) return false;
  const Punct before = c.token(i - 1).punct;
  return before == Punct::question || before == Punct::exclamation || before == Punct::ellipsis;
}

// Le maire promet A, le préfet dit que B: behind a comma a noun with its article, and a verb of
// saying that is written like a noun or a participle; but la date limite que
bool says_too(const TagContext& c, std::uint32_t i) {
  constexpr auto kSaying =
      std::to_array<std::string_view>({"dire", "écrire", "juger", "estimer", "annoncer", "demander",
                                       "noter", "répliquer", "craindre", "préciser"});
  // la date précise que
  constexpr auto kExact = std::to_array<std::string_view>(
      {"date", "heure", "lieu", "raison", "réponse", "somme", "endroit", "moment"});
  return i > 2 && among(kSaying, std::string_view(c.words[i].morph.verb)) &&
         c.tag(i - 2) == Tag::determiner && c.token(i - 3).punct == Punct::comma &&
         !among(kExact, c.form(i - 1));
}

// affirme que A, puis précise que B · X affirme A, Y réplique que B: no adjective or noun without
// article has que behind it, but one that compares (plus rapide et précise que).
bool hands_over(const TagContext& c, std::uint32_t i, Tag before) {
  if (!c.next_in_paragraph(i) || (c.fw(i + 1) != Fw::que && c.fw(i + 1) != Fw::qu_)) return false;
  if (before == Tag::proper || c.prev_fw(i) == Fw::puis) return true;
  if (before == Tag::noun) return says_too(c, i);
  return before == Tag::coordinator && c.prev_fw(i) != Fw::ou && i > 1 &&
         c.tag(i - 2) != Tag::adjective;
}

// Les élus sont partis et le maire | annonce que, annonce avoir: behind a clause that has its verb,
// a conjunction and a phrase of their own, what only a verb has behind it.
bool opens_second_clause(const TagContext& c, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 14;  // tokens of the phrase
  if (!c.next_in_paragraph(i)) return false;
  // le dossier et la dernière demande que Paul Roy a faite
  if (i > 1 && c.tag(i - 1) == Tag::adjective && c.tag(i - 2) == Tag::determiner) return false;
  const bool time = is_day(c.form(i + 1)) && c.next_in_paragraph(i + 1);
  const std::uint32_t behind = time ? i + 2 : i + 1;
  const lexicon::Morph& next = c.words[behind].morph;
  const bool auxiliary = (next.verb == "avoir" || next.verb == "être") && next.any(pos::infinitive);
  // demande à l'État de, menace de partir, note : « A »
  const bool asks = (is_to(c.fw(behind)) || is_of(c.fw(behind))) &&
                    (takes_clause(c.words[i].morph.verb) || c.any(behind + 1, pos::infinitive));
  const bool quotes = (c.opens_quote(behind) || c.token(behind).punct == Punct::colon) &&
                      takes_clause(c.words[i].morph.verb);
  if (c.fw(behind) != Fw::que && c.fw(behind) != Fw::qu_ && !auxiliary && !asks && !quotes)
    return false;
  for (std::uint32_t t = i; t > 0 && t + kLongest > i && c.doc.same_paragraph(t - 1, i); --t) {
    switch (c.tag(t - 1)) {
      case Tag::noun:
      case Tag::proper:
      case Tag::adjective:
      case Tag::preposition:
      case Tag::determiner:
      case Tag::numeral:
        continue;
      case Tag::coordinator:
        return t < i && (c.tag(t) == Tag::determiner || c.tag(t) == Tag::proper) &&
               c.fw(t - 1) != Fw::ou && c.fw(t - 1) != Fw::ni;
      default:  // La digue cède, le maire | relève que
        return t < i && c.token(t - 1).punct == Punct::comma && c.tag(t) == Tag::determiner &&
               takes_clause(c.words[i].morph.verb);
    }
  }
  return false;
}

// le garde des Sceaux: the minister
bool is_head_of_title(const TagContext& c, std::uint32_t i) {
  return c.form(i) == "garde" && c.fw(i + 1) == Fw::des && c.valid(i + 2) &&
         c.form(i + 2) == "sceaux";
}

// The words around make a noun or an adjective of it.
bool is_noun_in_phrase(const TagContext& c, std::uint32_t i, const Morph& m, Tag before) {
  // ministre de la Culture, poste qu'il garde
  if (c.form(i) == "poste" && i > 0 && c.token(i - 1).punct == Punct::comma &&
      (c.fw(i + 1) == Fw::que || c.fw(i + 1) == Fw::qu_))
    return true;
  // a obtenu copie, reçoit copie: the noun stands without article
  if (c.form(i) == "copie" && i > 0 &&
      (c.words[i - 1].morph.verb == "obtenir" || c.words[i - 1].morph.verb == "recevoir"))
    return true;
  // l'ancien juge écrit: the next word is the verb
  if (c.nominal_context(i) && m.any(kNominal) && c.next_in_paragraph(i) &&
      c.any(i + 1, pos::finite) && !c.any(i + 1, kNominal | pos::preposition | pos::determiner) &&
      c.fw(i + 1) == Fw::none)
    return true;
  if (!m.any(pos::noun) || i < 2) return false;
  if (before == Tag::adjective && c.tag(i - 2) == Tag::determiner) {
    // un important groupe rebelle a affirmé: an adjective, its noun, and the verb one word further
    if (c.next_in_paragraph(i) && c.any(i + 1, pos::adjective) && c.next_in_paragraph(i + 1) &&
        sure_verb(c, i + 2))
      return true;
    // sur une dernière note: behind a preposition, an article and an adjective
    if (i > 2 && c.tag(i - 3) == Tag::preposition) return true;
  }
  // sur dernière note
  return c.tag(i - 2) == Tag::preposition && describes_before(c.form(i - 1));
}

// Behind a number: whether it is the verb; nullopt where the number tells nothing.
std::optional<bool> verb_behind_number(const TagContext& c, std::uint32_t i, const Morph& m) {
  const bool predicate = (m.persons & kThirdPerson) != 0 && c.pending > 0;
  if (is_year(c, i - 1)) return predicate;
  // un Français sur deux estime
  if (closes_ratio(c.words, i - 1) && predicate) return true;
  // une famille sur cinq est touchée, l'article 5 est clair
  if (i > 1 && (c.fw(i - 2) == Fw::sur || c.tag(i - 2) == Tag::noun) &&
      (m.verb == "être" || m.verb == "avoir"))
    return true;
  return std::nullopt;
}

}  // namespace

bool is_finite_verb(const TagContext& c, std::uint32_t i, const Morph& m) {
  const Tag before = c.tag_before_bracket(i);
  if (is_head_of_title(c, i)) return false;
  if (c.next_in_paragraph(i) && c.token(i + 1).clitic == Clitic::inverted) return true;
  if (is_noun_in_phrase(c, i, m, before)) return false;
  if (before == Tag::numeral)
    if (const auto verb = verb_behind_number(c, i, m)) return *verb;
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
  if ((m.persons & kThirdPerson) == 0) return false;
  if (!m.any(kNominal | pos::past_participle | pos::adverb | pos::preposition)) return true;
  if (m.verb == "être" || m.verb == "avoir") return true;
  if (c.prev_fw(i) == Fw::qui) return true;
  if (before == Tag::adverb && i > 1 &&
      (c.tag(i - 2) == Tag::subject_clitic || c.tag(i - 2) == Tag::object_clitic))
    return true;
  if (before == Tag::punct && c.sentence_start(i) && !goes_on_small(c, i))
    return headline_verb(c, i, m) || predicate_in_marks(c, i);
  if (before == Tag::punct) return !agent_behind(c, i, m) && incise_verb(c, i, m);
  // réclame A et menace de partir: a noun would have its article
  if (before == Tag::coordinator && (c.fw(i + 1) == Fw::de || c.fw(i + 1) == Fw::d_) &&
      c.next_in_paragraph(i + 1) && c.any(i + 2, pos::infinitive) && !c.any(i + 2, kNominal))
    return true;
  if (hands_over(c, i, before)) return true;
  if (before == Tag::coordinator)
    return c.pending > 0 ? verb_complement(c, i) : verb_complement(c, i) && !m.any(pos::adjective);
  if (before == Tag::finite || before == Tag::infinitive || before == Tag::gerund)
    return c.pending > 0 && verb_complement(c, i);
  if (c.pending == 0 && !opens_second_clause(c, i)) return false;
  return agrees_with_left(c, i, m) && (verb_complement(c, i) || clashes(c, i, m) ||
                                       (before != Tag::adverb && complement_ahead(c, i)) ||
                                       !m.any(pos::adjective | pos::past_participle));
}

}  // namespace selon::syntax
