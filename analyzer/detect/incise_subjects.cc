#include "analyzer/detect/incise_subjects.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/agreement.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/incise_context.h"
#include "analyzer/detect/incise_names.h"
#include "analyzer/detect/incise_outlets.h"
#include "analyzer/detect/incise_sources.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relay_words.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/syntax/joiners.h"

namespace selon::detect {
namespace {

// L'acteur conteste « A », a indiqué son avocat. A verb that has nobody for its object, and nothing
// but who speaks before the stop: no list of verbs.
bool reports_whole(const Reading& r, const SentenceFinds& finds, const CueHit& cue, TokenSpan who) {
  constexpr std::uint32_t kReach = 10;  // tokens up to the stop
  constexpr auto kReporting = std::to_array<std::string_view>(
      {"indiquer", "préciser", "affirmer", "ajouter", "réagir", "faire savoir", "expliquer",
       "déclarer", "rapporter", "relater"});
  const Sense sense = sense_of(r, who);
  const bool somebody = sense.is_media() || sense.kind == EntityKind::person ||
                        sense.kind == EntityKind::anonymous ||
                        sense.kind == EntityKind::organisation;
  if (!somebody || !among(kReporting, cue.entry->lemma)) return false;
  for (std::uint32_t t = who.end; t < finds.span.end && t < who.end + kReach; ++t) {
    if (r.is_stop(t)) return true;
    if (r.chunks.verb(t) != nullptr || r.tag(t) == Tag::coordinator || r.quoted(t)) return false;
  }
  return finds.span.end < who.end + kReach;
}

// a concédé, un peu gêné, le chef: past a few words without verb or name in commas.
std::uint32_t past_aside(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  if (!r.is(i, Punct::comma)) return i;
  for (std::uint32_t t = i + 1; t < finds.span.end && t < i + 8; ++t) {
    if (r.is(t, Punct::comma)) return r.phrase_at(t + 1) != nullptr ? t + 1 : i;
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || r.tag(t) == Tag::proper || (v != nullptr && v->form == VerbForm::finite))
      return i;
  }
  return i;
}

// « … », commence le dialogue: what is said, by nobody in particular
bool is_event(std::string_view noun) {
  constexpr auto kTalk =
      std::to_array<std::string_view>({"dialogue", "conversation", "discussion", "échange", "scène",
                                       "histoire", "séance", "audience", "réunion", "soirée"});
  return among(kTalk, noun);
}

// dit en soupirant le maire: past how it was said, by a verb that takes no object
std::uint32_t past_manner(const Reading& r, std::uint32_t i) {
  constexpr auto kManners = std::to_array<std::string_view>(
      {"soupirer", "rire", "sourire", "pleurer", "rigoler", "plaisanter", "sangloter", "grimacer",
       "rougir", "trembler", "ricaner"});
  const VerbGroup* v = r.fw(i) == Fw::en ? r.chunks.verb(i + 1) : nullptr;
  const bool manner = v != nullptr && v->form == VerbForm::gerund && among(kManners, v->lemma);
  return manner && r.phrase_at(v->span.end) != nullptr ? v->span.end : i;
}

// « il a vu, a poursuivi le voleur et a crié »: inside a quotation a mark closes the incise; what
// et joins to the verb is a list of things done.
bool goes_on_with_verb(const Reading& r, const CueHit& cue, std::uint32_t end) {
  if (!r.quoted(cue.span.first) || r.fw(end) != Fw::et) return false;
  const VerbGroup* next = r.chunks.verb(r.past_adverbials(end + 1));
  return next != nullptr && next->form == VerbForm::finite && next->subject_clitic == kNone;
}

// « il entre, glisse l'arme dans sa poche, pousse la porte et part »: in a quotation, behind a
// clause with its verb, a verb and what it does, and then the next verb without a subject of its
// own.
bool lists_deeds(const Reading& r, std::uint32_t comma, std::uint32_t end) {
  constexpr std::uint32_t kReach = 25;  // tokens to the next verb
  const std::int32_t q = r.quote_at(comma);
  if (q == kNone || !r.is(comma, Punct::comma) || !complete_in_quote(r, comma)) return false;
  const std::uint32_t limit = std::min(r.quote_inside(q).end, end + kReach);
  for (std::uint32_t t = end; t + 1 < limit; ++t) {
    if (r.is_stop(t) && !r.is(t, Punct::ellipsis)) break;  // dans sa poche (...) et part
    if (!r.is(t, Punct::comma) && r.fw(t) != Fw::et) continue;
    const VerbGroup* next = r.chunks.verb(t + 1);  // not et tout s'arrête
    if (next != nullptr && next->span.first == t + 1 && next->form == VerbForm::finite &&
        next->subject_clitic == kNone)
      return true;
  }
  return false;
}

// « La moisson, observe l'agriculteur, a commencé »: a comma never parts a subject from its
// verb, so what ends right before the comma is no subject. (Une information « inexacte », a répondu
// le maire: nor do quoted words behind it.)
bool parted(const Reading& r, TokenSpan left, std::uint32_t verb) {
  if (verb == 0 || !r.is(verb - 1, Punct::comma)) return false;
  return left.end + 1 == verb || r.past_quote(left.end) + 1 == verb;
}

bool standing_pronoun(const Reading& r, const NounPhrase& np) {
  switch (r.fw(np.head)) {
    case Fw::un:
    case Fw::une:  // un des conducteurs, un de ses responsables
      return is_of(r.fw(np.head + 1));
    case Fw::celui_ci:
    case Fw::celle_ci:
    case Fw::ceux_ci:
    case Fw::celles_ci:
    case Fw::certains:
    case Fw::certaines:
    case Fw::plusieurs:
    case Fw::celui:
    case Fw::celle:
    case Fw::ceux:
      return true;
    default:
      return false;
  }
}

// rapportent A, B et C: to the end of the list that goes on at `i`, or `i`.
std::uint32_t past_list(const Reading& r, std::uint32_t i) {
  constexpr int kMost = 8;  // phrases
  std::uint32_t t = i;
  for (int n = 0; n < kMost; ++n) {
    const bool set_off = r.is(t, Punct::comma) && r.fw(t + 1) == Fw::et;  // A, ministre, et B
    if (set_off) ++t;
    const bool last = r.fw(t) == Fw::et;
    if (!last && !r.is(t, Punct::comma)) return i;
    const NounPhrase* np = r.phrase_at(t + 1);
    if (np == nullptr || np->preposition != kNone || np->kind == syntax::NounKind::pronoun)
      return i;
    if (last) return n > 0 || set_off ? r.extended_at(t + 1).end : i;
    // with its complements: le préfet du Gard
    t = r.extended_at(t + 1, {.appositions = false, .coordination = false}).end;
  }
  return i;
}

// By its number the phrase can be the subject of the verb before it.
bool may_follow(const Reading& r, const NounPhrase& np, TokenSpan whole, const VerbGroup& verb) {
  if (agrees(r, np, verb)) return true;
  // rapporte Les Echos: one paper
  if (const Sense sense = sense_of(r, whole); sense.name != nullptr && sense.is_media())
    return true;
  if (!verb.third_plural()) return false;
  for (std::uint32_t i = np.span.end; i < whole.end; ++i)
    if (syntax::past_joiner(r.words, i) != i && r.fw(i) != Fw::ou) return true;  // A et B
  return false;
}

// a reconnu lui-même le maire: past the pronoun that only stresses who speaks, or `i`.
std::uint32_t past_stress(const Reading& r, std::uint32_t i) {
  const std::string_view form = r.form(i);
  const bool stresses =
      form == "lui-même" || form == "elle-même" || form == "eux-mêmes" || form == "elles-mêmes";
  return stresses ? i + 1 : i;
}

// a déclaré comme seule excuse un passant: past what the words are meant for, or `i`.
std::uint32_t past_purpose(const Reading& r, std::uint32_t i) {
  constexpr auto kOnly = std::to_array<std::string_view>(
      {"seul", "seule", "unique", "simple", "premier", "première", "dernier", "dernière"});
  const bool meant = r.fw(i) == Fw::comme && among(kOnly, r.form(i + 1)) &&
                     r.words[i + 2].morph.any(lexicon::pos::noun);
  return meant ? i + 3 : i;
}

// lâche dépitée la vendeuse, sourit amusé un voisin: past the mood in which it is said, which
// agrees with who says it; or `i`. Not estime coupable le prévenu.
std::uint32_t past_mood(const Reading& r, const CueHit& cue, std::uint32_t i) {
  const std::uint32_t before = cue.span.first - 1;
  if (cue.span.first == 0 || !(r.quoted(before) || (before > 0 && r.quoted(before - 1))) ||
      cue.entry->takes(lexicon::frame::judge | lexicon::frame::judge_comme |
                       lexicon::frame::person))
    return i;
  const lexicon::Morph& mood = r.words[i].morph;
  if (!mood.any(lexicon::pos::adjective | lexicon::pos::past_participle) ||
      r.words.token(i).shape != text::Shape::lower || r.fw(i) != Fw::none)
    return i;
  const NounPhrase* np = r.phrase_at(i + 1);
  if (np == nullptr || np->span.first != i + 1 || np->preposition != kNone ||
      np->determiner == kNone || (np->gender != 0 && (np->gender & mood.gender) == 0) ||
      (np->number != 0 && (np->number & mood.number) == 0))
    return i;
  return can_speak(r, r.extended_at(i + 1)) ? i + 1 : i;
}

// « Popo » a démenti tout départ: a name in marks that opens the sentence, with no comma behind it,
// is the subject of the verb.
bool name_in_marks_before(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  const std::uint32_t first = cue.span.first;
  if (first == 0 || !r.quoted(first - 1)) return false;
  const TokenSpan quote = r.quote_span(r.quote_at(first - 1));
  return quote.end == first && quote.first == finds.span.first &&
         !quoted_title(r, quote.first).empty();
}

// assurent d'autres habitants, racontent de jeunes voisins: before an adjective of a plural noun de
// is its article. The token behind it, or `at`.
std::uint32_t past_plural_article(const Reading& r, const VerbGroup& verb, std::uint32_t at) {
  if (r.fw(at) != Fw::de && r.fw(at) != Fw::d_) return at;
  const NounPhrase* np = r.phrase_at(at + 1);
  const bool plural = verb.third_plural();
  const bool many = r.form(at + 1) == "nombreux" || r.form(at + 1) == "nombreuses";
  const bool described = np != nullptr && (np->determiner == kNone || many) && np->head > at + 1 &&
                         r.tag(at + 1) != Tag::numeral &&
                         (np->number & lexicon::number::plural) != 0 &&
                         (np->number & lexicon::number::singular) == 0;
  return plural && described ? at + 1 : at;
}

// Where the phrase behind the verb begins, past who was told, how it was said, and an article.
struct PhraseStart {
  std::uint32_t at = 0;
  bool indefinite = false;  // its article is de or des, which look like prepositions
};

PhraseStart phrase_start(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                         std::uint32_t said, const Modifiers& between) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  std::uint32_t at = between.end;
  if (r.is(at, Punct::comma) && r.phrase_at(at + 1) != nullptr && at > said) ++at;
  at = past_manner(r, past_aside(r, finds, at));
  // s'exclame hier soir, les larmes aux yeux, la cycliste
  if (at > cue.span.end && r.is(at - 1, Punct::comma) && !can_speak(r, r.extended_at(at)))
    if (const std::uint32_t past = past_aside(r, finds, at - 1); past != at - 1) at = past;
  // behind the verb, or behind who was told: ont déclaré à l'AFP de nombreux élus
  for (const std::uint32_t article : {r.past_adverbials(cue.span.end), at})
    if (const std::uint32_t past = past_plural_article(r, verb, article); past != article)
      return {past_share(r, past), true};
  // ont dit à Reuters des témoins: behind a name des looks like de + les
  const bool article =
      verb.third_plural() && at > cue.span.end && r.fw(at) == Fw::des && r.phrase_at(at) == nullptr;
  return {past_share(r, article ? at + 1 : at), article};
}

// Le plan est fou, mais le maire, Paul Roy, a promis une enquête: the comma before the verb closes
// the apposition of its subject.
bool closes_apposition(const Reading& r, TokenSpan left, std::uint32_t verb) {
  if (left.end + 1 != verb) return false;
  for (std::uint32_t t = left.first + 1; t < left.end; ++t)
    if (r.is(t, Punct::comma) && !r.quoted(t)) return true;
  return false;
}

// une enquête, des aides; not une source policière
bool indefinite_thing(const Reading& r, std::uint32_t i) {
  const Fw fw = r.fw(i);
  return (fw == Fw::un || fw == Fw::une || fw == Fw::des) && !r.lexicon.match_anonymous(r.doc, i);
}

// The phrase on the left, which the verb may have for its subject, is cut off from it by a comma or
// a whole clause: what stands behind the verb speaks.
bool cut_off(const Reading& r, const SentenceFinds& finds, const CueHit& cue, TokenSpan left,
             TokenSpan behind) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  const std::uint32_t before = cue.span.first - 1;
  const bool apart =
      parted(r, left, verb.span.first) ||
      (r.is(before, Punct::comma) && (!can_speak(r, left) || complete(r, finds, before)));
  if (!apart) return false;
  const bool said_before = clause_before(r, finds, verb.span.first);
  if (closed_by_comma(r, finds, behind.end) && (said_before || r.opens_quote(behind.end + 1) ||
                                                has_main_verb(r, {behind.end + 1, finds.span.end})))
    return true;
  // Le tireur a blessé son voisin, Paul Roy, a précisé le parquet: who hands over a clause, and is
  // somebody definite, speaks all the same
  const bool promised = !cue.entry->takes(lexicon::frame::que) || indefinite_thing(r, behind.first);
  return said_before && !(promised && closes_apposition(r, left, verb.span.first)) &&
         (ends_incise(r, finds, behind.end) || learns_from_source(r, cue, behind.end));
}

// ce qui | , qui est | , before an incise: a relative clause that waits for its verb, or for what
// its auxiliary says.
bool relative_without_verb(const Reading& r, std::uint32_t comma) {
  if (r.tag(comma - 1) == Tag::relative) return true;
  const VerbGroup* v = r.chunks.verb(comma - 1);
  if (v == nullptr || v->form != VerbForm::finite || v->compound || v->passive ||
      (v->lemma != "être" && v->lemma != "avoir"))
    return false;
  const auto opener = clause_opener(r, *v, r.sentence(comma).first);
  return opener && r.tag(*opener) == Tag::relative;
}

// The phrase behind the verb, which can say something and is not the subject of what follows;
// `said` is one past the verb and what stresses its subject.
bool take_phrase_behind(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                        std::uint32_t said, const Modifiers& between, bool comme, Candidate& c,
                        std::uint32_t& after) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  const auto [at, indefinite] = phrase_start(r, finds, cue, said, between);
  const NounPhrase* np = r.phrase_at(at);
  if (np == nullptr || (np->preposition != kNone && !indefinite)) return false;
  if (np->kind == syntax::NounKind::pronoun && !standing_pronoun(r, *np)) return false;
  TokenSpan whole = r.extended_at(at);
  whole.end = before_source(r, cue, whole);
  if (verb.third_plural()) whole.end = past_list(r, whole.end);
  if (!may_follow(r, *np, whole, verb)) return false;
  const std::uint32_t before = cue.span.first - 1;
  const bool after_quote =
      r.quoted(before) || (before > 0 && r.quoted(before - 1) && r.is(before, Punct::comma));
  if (after_quote && handed_over(r, finds, before) && !reports_whole(r, finds, cue, whole))
    return false;
  if (is_event(r.form(np->head))) return false;
  // dépose une proposition de loi: a text is handed in; a witness speaks
  if (cue.entry->lemma == "déposer" && sense_of(r, whole).kind != EntityKind::person) return false;
  if (goes_on_with_verb(r, cue, whole.end)) return false;
  const bool speaks = can_speak(r, whole);
  if (!speaks && (lists_deeds(r, before, whole.end) || name_in_marks_before(r, finds, cue)))
    return false;
  if (!speaks &&
      !(after_quote && !is_measure(r, np->span) && cue.entry->cue_class != lexicon::CueClass::fact))
    return false;
  // ce qui, assure le maire, ruine Lunel: the relative waits for a verb behind the incise
  const bool behind_relative =
      before > 0 && r.is(before, Punct::comma) && relative_without_verb(r, before);
  if (behind_relative && speaks && r.is(whole.end, Punct::comma))
    return accept_subject(c, whole, between.relays, after);
  if (!comme) {
    const Subject left = subject_of(r, verb);
    if (left.form == SourceForm::phrase && speaks && cut_off(r, finds, cue, left.span, whole))
      return accept_subject(c, whole, between.relays, after);
    const bool left_speaks =
        left.form == SourceForm::pronoun ||
        (left.form == SourceForm::phrase && can_speak(r, {left.span.first, left.span.end}));
    if (left.form != SourceForm::none && (left_speaks || !speaks)) return false;
    if (left.form != SourceForm::none && !after_quote) return false;
  }
  return accept_subject(c, whole, between.relays, after);
}

}  // namespace

bool take_subject_behind(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                         bool comme, Candidate& c, std::uint32_t& after) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  // « A », est convaincu le maire: no passive, but what être says with its adjective
  if (verb.passive && (cue.entry->head != "être" || verb.compound)) return false;
  if (comme && !takes_previous_words(r, verb) && r.is_que(cue.span.end)) return false;
  const std::uint32_t said = past_purpose(r, past_mood(r, cue, past_stress(r, cue.span.end)));
  Modifiers between = read_modifiers(r, said, finds.span.end);
  // a dit à l'AFP d'une voix calme le maire: how, or where
  if (opens_topic(r, between.end) && past_plural_article(r, verb, between.end) == between.end)
    between.end = std::max(between.end, r.extended_at(between.end + 1, {false, false}).end);
  if (take_outlet_behind(r, finds, cue, between, c, after) ||
      take_known_outlet(r, finds, cue, c, after))
    return true;
  if (take_phrase_behind(r, finds, cue, said, between, comme, c, after)) return true;
  return !comme && take_name_at_end(r, finds, cue, between, c, after);
}

bool takes_previous_words(const Reading& r, const VerbGroup& verb) {
  for (std::uint32_t i = verb.span.first; i < verb.head; ++i)
    if (r.fw(i) == Fw::l_ || r.fw(i) == Fw::le) return true;
  return false;
}

}  // namespace selon::detect
