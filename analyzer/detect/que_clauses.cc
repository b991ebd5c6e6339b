// The que-clause behind a verb of saying, and every que that is none.
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_content.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/complements.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/incise_subjects.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/spoken_now.h"
#include "analyzer/detect/verb_places.h"
#include "analyzer/syntax/prepositions.h"
#include "analyzer/syntax/times.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;

// soutient ainsi que, évoquant même que: right behind the verb these are its adverbs.
bool own_adverb(const Reading& r, const VerbGroup& verb, std::uint32_t i) {
  constexpr auto kAdverbs = std::to_array<std::string_view>(
      {"ainsi", "même", "plutôt", "aussi", "plus", "mieux", "point", "autant", "maintenant"});
  if (i > verb.span.end) return false;
  // estimait alors que, a dit alors que: then, while
  const std::uint32_t past = lexicon::tense::imperfect | lexicon::tense::past_simple;
  if (r.fw(i) == Fw::alors) return (verb.tenses & past) != 0;
  return among(kAdverbs, r.form(i));
}

// assure en plus que, a dit encore une fois que, répète tout de même que: adverbs of the verb,
// though their last word may end a conjunction.
bool ends_own_adverbial(const Reading& r, const VerbGroup& verb, std::uint32_t que) {
  if (que < verb.span.end + 2) return false;
  const std::string_view last = r.form(que - 1);
  const std::string_view before = r.form(que - 2);
  if (last == "plus") return before == "en" || before == "de";
  if (last == "autres") return before == "entre";
  if (last == "même") return before == "quand" || (before == "de" && r.form(que - 3) == "tout");
  return last == "fois" && (before == "cette" || (before == "une" && r.form(que - 3) == "encore"));
}

// alors que, dès que, parce que, ce que, plus tôt que: this que hands nothing over.
bool ends_conjunction(const Reading& r, const VerbGroup& verb, std::uint32_t que) {
  constexpr auto kFirstHalves = std::to_array<std::string_view>(
      {"alors",  "tandis",  "bien",   "pour",   "afin",    "sans",  "avant",     "après",
       "depuis", "pendant", "dès",    "parce",  "ce",      "moins", "condition", "sorte",
       "façon",  "manière", "point",  "ainsi",  "tant",    "fois",  "mesure",    "maintenant",
       "plutôt", "autant",  "plus",   "mieux",  "quoi",    "lors",  "aussitôt",  "sitôt",
       "puis",   "quelque", "cas",    "hormis", "excepté", "selon", "suivant",   "jusque",
       "donné",  "attendu", "pourvu", "même",   "mêmes",   "autre", "autres",    "tel",
       "telle",  "tels",    "telles", "malgré", "lorsque", "seul",  "celui",     "celle",
       "ceux",   "celles",  "où",     "qui",    "quel",    "quelle"});
  // a dit plusieurs fois que: how often
  if (que > 1 && r.form(que - 1) == "fois" && syntax::counts_times(r.form(que - 2))) return false;
  if (ends_own_adverbial(r, verb, que)) return false;
  // a dit au Point que: a paper; not ALORS QUE, in a headline
  if (que > 0 && r.words.token(que - 1).shape == text::Shape::capitalised) return false;
  // jusqu'à dire que: the word before is the verb itself
  return que > verb.span.end && r.quote_at(que - 1) == r.quote_at(que) &&
         among(kFirstHalves, r.form(que - 1)) && !own_adverb(r, verb, que - 1);
}

// Verbs that take "le fait que" and state the fact: dénonce, souligne; not explique, ignore.
bool vouches_for_fact(std::string_view lemma) {
  constexpr auto kVouching = std::to_array<std::string_view>(
      {"dénoncer", "déplorer",  "regretter", "souligner",       "rappeler",   "critiquer",
       "pointer",  "contester", "saluer",    "évoquer",         "mentionner", "relever",
       "noter",    "condamner", "fustiger",  "confirmer",       "nier",       "reconnaître",
       "admettre", "signaler",  "remarquer", "mettre en avant", "soulever",   "invoquer",
       "démentir", "réfuter"});
  return among(kVouching, lemma);
}

// titre sur les diamants qu'il évalue: a relative clause on what is spoken of
bool relative_on_thing(const Reading& r, const VerbGroup& verb, std::uint32_t que) {
  if (que == 0 || r.is(que - 1, Punct::comma)) return false;
  if (r.past_adverbials(verb.span.end) == que) return false;  // contre toute attente
  const NounPhrase* np = r.chunks.noun(que - 1);
  if (np == nullptr || np->preposition == kNone || can_speak(r, np->span)) return false;
  if (r.form(np->head) == "fait") return false;  // insiste sur le fait que
  const Fw fw = r.fw(static_cast<std::uint32_t>(np->preposition));
  return (fw == Fw::sur || fw == Fw::contre) && !is_measure(r, np->span) &&
         !sense_of(r, np->span).is_media();
}

// pense aux cortèges, qu'il juge trop bruyants: what is thought of, and a relative clause on it
bool thinks_of(const Reading& r, const VerbGroup& verb, std::uint32_t que) {
  if (verb.lemma != "penser" && verb.lemma != "songer" && verb.lemma != "croire") return false;
  const std::uint32_t i = r.past_adverbials(verb.span.end);
  return i < que && r.is(que - 1, Punct::comma) && syntax::is_to(r.fw(i));
}

// Alors que les élus ont annoncé que A, l'agence a dit B · Si la maire reconnaît que A,
// elle nie B
bool subordinate_first(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  if (verb.form != VerbForm::finite || r.quoted(verb.head)) return false;
  const std::uint32_t first = past_connectives(r, finds.span.first, verb.span.first);
  const auto opener = clause_opener(r, verb, finds.span.first);
  if (!opener) return false;
  // Contredisant un discours dans lequel il assurait que A, le roi a dit B
  const VerbGroup* frame = r.chunks.verb(first);
  const bool participle = frame != nullptr && frame->form == VerbForm::gerund &&
                          frame->span.first == first && frame->span.end <= *opener;
  if (participle) return !has_main_verb(r, {first, *opener});
  return r.tag(*opener) == Tag::subordinator && *opener <= first + 1;
}

// Affirmant que « le pont est sûr » et que « tout va bien », le préfet, Karim Lenz, l'a rouvert:
// quoted clauses, and a comma, are all that was said before the main clause.
std::uint32_t before_main_of_quote(const Reading& r, std::uint32_t start, std::uint32_t end) {
  constexpr int kMost = 4;  // clauses
  std::uint32_t past = quoted_clause_end(r, start);
  for (int n = 1; n < kMost && r.fw(past) == Fw::et && r.is_que(past + 1); ++n) {
    const std::uint32_t next = quoted_clause_end(r, past + 2);
    if (next == past + 2) break;
    past = next;
  }
  const bool closed = past != start && past < end && r.is(past, Punct::comma);
  return closed && r.tag(past + 1) != Tag::coordinator ? past : end;
}

// qu'il part, jugeant le plan « fou », et que B: past what a participle of saying without a que of
// its own sets in, et que goes on with the clause. Where B begins; 0 where nothing goes on.
std::uint32_t resumed_behind(const Reading& r, std::uint32_t end) {
  constexpr std::uint32_t kReach = 40;  // tokens set in
  const VerbGroup* v = r.is(end, Punct::comma) ? r.chunks.verb(end + 1) : nullptr;
  if (v == nullptr || v->span.first != end + 1 || v->form != VerbForm::gerund ||
      r.cue_at(v->head) == nullptr)
    return 0;
  for (std::uint32_t t = v->span.end; t < r.size() && t < v->span.end + kReach; ++t) {
    if (r.quoted(t)) {
      t = std::max(t + 1, r.quote_span(r.quote_at(t)).end) - 1;
      continue;
    }
    if (r.is_que(t)) return r.fw(t - 1) == Fw::et ? t + 1 : 0;
    const VerbGroup* own = r.chunks.verb(t);
    if (r.is_stop(t) || r.is(t, Punct::semicolon) || r.is(t, Punct::colon) ||
        (own != nullptr && own->form == VerbForm::finite))
      return 0;
  }
  return 0;
}

// que A ; que B · que A ; et que B: another clause of the same verb. Where B begins, else 0.
std::uint32_t goes_on_behind_semicolon(const Reading& r, std::uint32_t end) {
  if (!r.is(end, Punct::semicolon)) return 0;
  const std::uint32_t que = r.tag(end + 1) == Tag::coordinator ? end + 2 : end + 1;
  return r.is_que(que) ? que + 1 : 0;
}
constexpr int kMostGoingOn = 8;  // clauses behind semicolons

// met l'accent sur les travaux que la ville a faits: what is pointed at, and a relative clause; sur
// le fait que hands over
bool points_at(const Reading& r, const CueHit& cue, std::uint32_t que) {
  const bool points =
      cue.entry->lemma == "mettre l'accent" || cue.entry->lemma == "attirer l'attention";
  return points && que > 0 && r.form(que - 1) != "fait";
}

// Only a noun phrase without its own verb follows "ne … que": exceptive.
bool only(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb, std::uint32_t que) {
  for (std::uint32_t t = verb.span.first; t < verb.span.end; ++t)
    if (r.fw(t) == Fw::pas || r.fw(t) == Fw::plus || r.fw(t) == Fw::jamais)
      // ne pense plus qu'à ça: no clause opens with a preposition and has no verb
      if (r.fw(t) != Fw::plus || r.tag(que + 1) != Tag::preposition ||
          has_finite_verb(r, {que + 1, finds.span.end}))
        return false;
  return !has_main_verb(r, {que + 1, std::min(finds.span.end, que + 25)});
}

// envisage une hausse, d'un niveau plus faible que celle de mai: what something is set against
bool compares(const Reading& r, const SentenceFinds& finds, std::uint32_t que) {
  constexpr auto kStanding = std::to_array<std::string_view>({"celui", "celle", "ceux", "celles"});
  return among(kStanding, r.form(que + 1)) &&
         (is_of(r.fw(que + 2)) || r.tag(que + 2) == Tag::past_participle) &&
         !has_main_verb(r, {que + 1, finds.span.end});
}

// reconnaît de nouvelles disputes liées à la vie qu'il mène: before the adjective of a plural de is
// the article of an object right behind the verb, and que opens a relative clause on what follows.
bool behind_plural_object(const Reading& r, const CueHit& cue, std::uint32_t que) {
  if (cue.entry->takes(frame::addressee_que)) return false;
  std::uint32_t at = r.past_adverbials(cue.span.end);
  while (at < que && r.tag(at) == Tag::adverb) ++at;
  if (r.fw(at) != Fw::de && r.fw(at) != Fw::d_) return false;
  const NounPhrase* np = r.phrase_at(at + 1);
  return np != nullptr && np->span.end <= que && np->determiner == kNone &&
         np->head > np->span.first && r.tag(np->span.first) == Tag::adjective &&
         np->number == lexicon::number::plural;
}

// X a raconté que le maire s'était écrié en séance et qu'elle lui avait répondu: et que goes on
// with the clause of an earlier que, or with words said otherwise.
bool continues_outer_que(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                         std::uint32_t que) {
  constexpr std::uint32_t kReach = 40;  // tokens
  if (que == 0 || (r.fw(que - 1) != Fw::et && r.fw(que - 1) != Fw::ou)) return false;
  if (cue.entry->lemma.starts_with("être ")) return true;  // est sûre et que: of sure, nothing more
  for (std::uint32_t t = cue.span.first; t > finds.span.first && t + kReach > cue.span.first; --t) {
    if (r.is_stop(t - 1) || r.is(t - 1, Punct::semicolon)) return false;
    if (r.tag(t - 1) == Tag::complementiser && r.quoted(t - 1) == r.quoted(que)) return true;
  }
  return false;
}

// prévenir ses concitoyens que; also a pronoun or phrase with à already skipped by the gap.
std::uint32_t que_past_addressee(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                                 std::uint32_t i) {
  const bool addressee = cue.entry->takes(frame::addressee_que);
  std::uint32_t t = i;
  const std::uint32_t limit = std::min(finds.span.end, i + kLongestGap);
  bool object = false;
  while (t < limit) {
    if (r.is_que(t))
      return (object && !addressee) || ends_conjunction(r, r.chunks.verbs[cue.verb], t) ||
                     continues_outer_que(r, finds, cue, t)
                 ? 0
                 : t;
    if (r.quoted(t) || r.is(t, Punct::semicolon) || r.is(t, Punct::colon) || r.is_stop(t)) return 0;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, cue.span.end))
      return 0;
    // est confirmé par la maire, qui précise que A: the nearest verb of saying hands it over
    if (v != nullptr && v->form == VerbForm::finite && r.cue_at(t) != nullptr &&
        r.cue_at(t)->entry->takes(frame::que))
      return 0;
    if (v != nullptr && (v->form == VerbForm::infinitive || v->form == VerbForm::gerund)) return 0;
    if (v != nullptr && v->form == VerbForm::participle &&
        auxiliary_partner(r, finds, *v) != nullptr)
      return 0;  // et ajouté que
    if (const NounPhrase* np = r.phrase_at(t)) {
      if (np->preposition == kNone && r.past_adverbials(t) == t &&
          np->kind != syntax::NounKind::pronoun)
        object = true;
      t = np->span.end;
      continue;
    }
    ++t;
  }
  return 0;
}

// est loin d'imaginer que, loin de penser que: nobody holds it
bool far_from_it(const Reading& r, const VerbGroup& verb) {
  const std::uint32_t first = verb.span.first;
  return verb.form == VerbForm::infinitive && first > 1 && is_of(r.fw(first - 1)) &&
         r.form(first - 2) == "loin";
}

// veut y croire, avec le maire, que la presse a interrogé: y is all that is believed
bool believes_in_it(const Reading& r, const CueHit& cue) {
  if (!cue.entry->lemma.ends_with("croire")) return false;
  for (std::uint32_t t = r.chunks.verbs[cue.verb].span.first; t < cue.span.end; ++t)
    if (r.fw(t) == Fw::y) return true;
  return false;
}

// rien qui prouve que, personne qui affirme que: nothing does
bool said_by_nothing(const Reading& r, const CueHit& cue) {
  const std::uint32_t first = r.chunks.verbs[cue.verb].span.first;
  if (first < 2 || r.fw(first - 1) != Fw::qui) return false;
  const Fw fw = r.fw(first - 2);
  if (r.form(first - 2) == "personne")  // not une personne qui affirme que
    return first < 3 || r.tag(first - 3) != Tag::determiner;
  return fw == Fw::rien || fw == Fw::aucun || fw == Fw::aucune;
}

// l'a évoqué lors d'une rencontre qu'il a tenue hier: the pronoun is what was said, and que opens a
// relative clause.
bool said_before(const Reading& r, const CueHit& cue, std::uint32_t que) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (cue.entry->takes(frame::addressee_que) || r.past_adverbials(verb.span.end) == que)
    return false;
  return takes_previous_words(r, verb) && r.chunks.noun(que - 1) != nullptr;
}

// Also on peut lire que: what stands in a text.
bool takes_que(const CueHit& cue) {
  return cue.entry->takes(frame::que | frame::addressee_que) || cue.entry->lemma == "lire";
}

// « qu'il faut partir » et que B: the first que stands in the marks
bool quoted_que_goes_on(const Reading& r, std::uint32_t i) {
  const std::uint32_t past = r.past_quote(i);
  return past != i && r.is_que(i + 1) && r.fw(past) == Fw::et && r.is_que(past + 1);
}

// se félicite de ce que le pont soit ouvert: in the subjunctive a clause stands behind ce; not de
// ce que la ville a fait, a thing that the city did
bool clause_behind_ce(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kReach = 25;  // tokens
  if (!is_of(r.fw(i)) || r.fw(i + 1) != Fw::ce || !r.is_que(i + 2)) return false;
  for (std::uint32_t t = i + 3; t < finds.span.end && t < i + kReach; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, i + 3))
      return v->tenses == lexicon::tense::subjunctive;
  }
  return false;
}

}  // namespace

bool read_que_clause(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                     std::uint32_t i, Candidate& c) {
  const bool pour_que = cue.entry->takes(frame::pour_que) &&
                        ((r.fw(i) == Fw::pour && r.is_que(i + 1)) ||
                         (r.fw(i) == Fw::a_grave && r.fw(i + 1) == Fw::ce && r.is_que(i + 2)));
  if (quoted_que_goes_on(r, i) && takes_que(cue) && !negation_kills(r, cue))
    return take_content(r, rule::kQue, {i, clause_end(r, i, finds.phrases)}, 0.95, c);
  std::uint32_t que = i;
  if (pour_que) {
    que = r.fw(i) == Fw::pour ? i + 1 : i + 2;
  } else if (takes_que(cue) && clause_behind_ce(r, finds, i)) {
    que = i + 2;
  } else if (r.fw(i) == Fw::le && r.form(i + 1) == "fait" && r.is_que(i + 2)) {
    if (!vouches_for_fact(cue.entry->lemma)) return false;
    que = i + 2;  // dénonce le fait que
  } else if (!r.is_que(que)) {
    if (!takes_que(cue)) return false;
    que = que_past_addressee(r, finds, cue, i);
    if (que == 0) return false;
  } else if (!takes_que(cue)) {
    return false;
  }
  if (negation_kills(r, cue) || believes_in_it(r, cue) || said_by_nothing(r, cue) ||
      far_from_it(r, r.chunks.verbs[cue.verb]) || said_before(r, cue, que))
    return false;
  if (restricts(r, que)) return false;
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (hides(cue.entry->lemma) && !denied(r, verb)) return false;
  if (verb.negated && only(r, finds, verb, que)) return false;  // ne dit que: dit seulement
  if (compares(r, finds, que)) return false;
  const bool behind_ce = que == i + 2 && r.fw(i + 1) == Fw::ce;  // de ce que
  if (!pour_que && !behind_ce &&
      (ends_conjunction(r, verb, que) || relative_on_thing(r, verb, que) ||
       thinks_of(r, verb, que) || points_at(r, cue, que) || behind_plural_object(r, cue, que)))
    return false;
  std::uint32_t start = que + 1;
  if (r.is(start, Punct::comma)) ++start;
  // une femme qui a cru que, ou qui a dit que: broken off
  if (start > que + 1 && r.tag(start) == Tag::coordinator &&
      (r.tag(start + 1) == Tag::relative ||
       (r.fw(start) == Fw::ou && r.tag(start + 1) == Tag::preposition)))
    return false;
  if (r.is(start, Punct::colon)) ++start;
  std::uint32_t end = clause_end(r, start, finds.phrases);
  if (precedes_main_clause(r, finds, verb) || subordinate_first(r, finds, verb))
    end = before_main_clause(r, start, before_main_of_quote(r, start, end));
  end = before_set_off_occasion(r, start, end);
  if (!take_content(r, rule::kQue, {start, end}, 0.98, c)) return false;
  for (int n = 0; n < kMostGoingOn; ++n) {
    const std::uint32_t next = goes_on_behind_semicolon(r, end);
    if (next == 0) break;
    end = clause_end(r, next, finds.phrases);
    c.content.back().end = r.trimmed({start, end}).end;
  }
  if (const std::uint32_t second = resumed_behind(r, end); second != 0) {
    const TokenSpan part{second, clause_end(r, second, finds.phrases)};
    if (has_main_verb(r, part)) c.content.push_back(r.trimmed(part));
  }
  return true;
}

}  // namespace selon::detect
