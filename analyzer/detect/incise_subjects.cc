#include "analyzer/detect/incise_subjects.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/agreement.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/incise_sources.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relay_words.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

bool accept_subject(Candidate& c, TokenSpan whole, const std::vector<TokenSpan>& relays,
                    std::uint32_t& after) {
  c.form = SourceForm::phrase;
  c.source = whole;
  c.relays = relays;
  after = whole.end;
  return true;
}

// disent « A », menacent les élus et …: the quotation before is the object of another verb, which
// shares its subject with this one.
bool handed_over(const Reading& r, const SentenceFinds& finds, std::uint32_t before) {
  const std::uint32_t last = r.is(before, Punct::comma) ? before - 1 : before;
  const std::int32_t q = r.quote_at(last);
  if (q == kNone) return false;
  const std::uint32_t open = r.quote_span(q).first;
  if (open <= finds.span.first) return false;
  const CueHit* cue = r.cue_at(open - 1);
  if (cue == nullptr) return false;
  const VerbGroup& verb = r.chunks.verbs[cue->verb];
  return verb.form == VerbForm::finite && !verb.inverted && !verb.passive;
}

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

// The same inside a quotation, back to its last stop.
bool complete_in_quote(const Reading& r, std::uint32_t comma) {
  const std::int32_t q = r.quote_at(comma);
  const std::uint32_t first = r.quote_inside(q).first;
  for (std::uint32_t t = comma; t > first && !r.is_stop(t - 1); --t) {
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, first)) return true;
  }
  return false;
}

// A clause with its verb ends at the comma: what follows without a link is no part of it.
bool complete(const Reading& r, const SentenceFinds& finds, std::uint32_t comma) {
  if (r.quoted(comma)) return complete_in_quote(r, comma);
  const TokenSpan clause{clause_start(r, comma, finds.phrases), comma};
  return has_main_verb(r, clause) || has_quoted_predicate(r, clause);
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

// Nothing but modifiers stand between the subject and the stop: …, a annoncé X à Y mardi.
bool ends_incise(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  const std::uint32_t end = read_modifiers(r, i, finds.span.end).end;
  return end >= finds.span.end || r.is_stop(end);  // lines of a list bear no stop
}

// …, assure X, chimiste au musée de Lunel, venue en mai: a comma behind the subject, or behind
// where the subject works or was heard.
bool closed_by_comma(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  return r.is(i, Punct::comma) || (r.tag(i) == Tag::preposition &&
                                   r.is(read_modifiers(r, i, finds.span.end).end, Punct::comma));
}

// Whether something can have been said before token `end`: a verb or a quotation. Without one
// the verb is the sentence's own (Le maire, Paul Valmont, a critiqué la Russie).
bool clause_before(const Reading& r, const SentenceFinds& finds, std::uint32_t end) {
  for (std::uint32_t t = finds.span.first; t < end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return true;
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
    if (r.fw(i) == Fw::et) return true;  // A et B
  return false;
}

// a reconnu lui-même le maire: past the pronoun that only stresses who speaks, or `i`.
std::uint32_t past_stress(const Reading& r, std::uint32_t i) {
  const std::string_view form = r.form(i);
  const bool stresses =
      form == "lui-même" || form == "elle-même" || form == "eux-mêmes" || form == "elles-mêmes";
  return stresses ? i + 1 : i;
}

// écrit dans son éditorial « Le Temps »: whose it is stands behind it, though the two look like one
// phrase. Where the marks of the outlet open in what was read behind the verb, else its end.
std::uint32_t outlet_marks(const Reading& r, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 16;  // tokens
  bool own = false;
  for (std::uint32_t t = from; t < end && t < from + kLongest; ++t) {
    const Fw whose = r.fw(t);
    if (own && r.opens_quote(t)) return t;
    own = own || whose == Fw::son || whose == Fw::sa || whose == Fw::ses;
  }
  return end;
}

// « On y va », a lancé « Momo »: behind quoted words a name alone in marks is who speaks.
TokenSpan nickname_behind(const Reading& r, std::uint32_t verb, std::uint32_t marks) {
  const bool after_quote =
      verb > 1 && (r.quoted(verb - 1) || (r.is(verb - 1, Punct::comma) && r.quoted(verb - 2)));
  return after_quote && !r.quoted(verb) ? quoted_nickname(r, marks) : TokenSpan{};
}

// « A », a annoncé « Eau vive » · La ville est sauvée, a indiqué « Eau vive »: a verb that has the
// words before it for its object, so that a name in marks behind it is who speaks.
bool reports_words_before(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  constexpr auto kReporting = std::to_array<std::string_view>(
      {"annoncer", "indiquer", "préciser", "affirmer", "ajouter", "réagir", "faire savoir",
       "déclarer", "rapporter", "alerter", "estimer", "déplorer"});
  const std::uint32_t first = cue.span.first;
  if (first < finds.span.first + 2 || !r.is(first - 1, Punct::comma) ||
      !among(kReporting, cue.entry->lemma))
    return false;
  return r.quoted(first - 2) || complete(r, finds, first - 1);
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

// The words before the verb are somebody's: a clause or a quotation, and the subject is not theirs.
bool take_outlet_behind(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                        const Modifiers& between, Candidate& c, std::uint32_t& after) {
  const std::uint32_t marks = outlet_marks(r, cue.span.end, between.end);
  std::uint32_t end = r.past_quote(marks);
  const std::uint32_t before = r.chunks.verbs[cue.verb].span.first;
  TokenSpan first = quoted_outlet(r, marks);
  if (first.empty() && marks == cue.span.end && reports_words_before(r, finds, cue))
    first = quoted_title(r, marks);
  const bool nickname = first.empty();
  if (nickname) first = nickname_behind(r, before, marks);
  if (first.empty()) return false;
  // « A », a entonné « Lune » la foule: who speaks stands behind the marks
  const NounPhrase* behind = r.phrase_at(end);
  if (nickname && behind != nullptr && behind->preposition == kNone && behind->determiner != kNone)
    return false;
  TokenSpan whole = first;
  // « A » et « B »
  if (nickname && r.fw(end) == Fw::et) {  // « Momo » et Paul Roy
    whole.end = end = std::max(end, r.extended_at(end + 1).end);
  } else if (r.fw(end) == Fw::et) {
    const bool article = r.tag(end + 1) == Tag::determiner;
    const std::uint32_t at = end + (article ? 2 : 1);
    if (const TokenSpan second = quoted_outlet(r, at); !second.empty()) {
      whole.end = second.end;
      end = r.past_quote(at);
    }
  }
  // estime « Le Temps » avec ces mots : « A »
  const std::uint32_t colon = read_modifiers(r, end, finds.span.end).end;
  const bool announces = r.is(colon, Punct::colon) && r.opens_quote(colon + 1);
  if (!ends_incise(r, finds, end) && !r.is(end, Punct::comma) && !announces && !nickname)
    return false;
  // Le maire, écrit « Le Temps », a quitté la ville
  const VerbGroup* next = r.is(end, Punct::comma) ? r.chunks.verb(end + 1) : nullptr;
  const bool set_in =
      r.is(before - 1, Punct::comma) && r.is(end, Punct::comma) &&
      ((next != nullptr && next->form == VerbForm::finite) || opens_clause(r, end + 1));
  if (!set_in && !clause_before(r, finds, before)) return false;
  accept_subject(c, whole, between.relays, after);
  std::erase_if(c.relays, [&](const TokenSpan& relay) { return relay.overlaps(whole); });
  after = end;
  return true;
}

// rapporte De Morgen, écrit Der Spiegel: an outlet whose name looks like another kind of word
bool take_known_outlet(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                       Candidate& c, std::uint32_t& after) {
  const std::uint32_t at = cue.span.end;
  const lexicon::NameMatch name = r.lexicon.match_name(r.doc, at);
  if (!name || r.words.token(at).shape == text::Shape::lower ||
      (r.tag(at) != Tag::preposition && r.phrase_at(at) != nullptr) ||
      (name.entry->kind != EntityKind::media && name.entry->kind != EntityKind::agency) ||
      (!ends_incise(r, finds, name.end) && !r.is(name.end, Punct::comma)) ||
      !clause_before(r, finds, cue.span.first))
    return false;
  return accept_subject(c, {at, name.end}, {}, after);
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

// sur son compte X | Paul Roy, au quotidien El Watan | Paul Roy: what was named before a name.
bool outlet_ends(const Reading& r, std::uint32_t first) {
  constexpr std::uint32_t kLongest = 5;  // tokens
  for (std::uint32_t t = first; t > 0 && t + kLongest > first; --t) {
    const lexicon::NameMatch known = r.lexicon.match_name(r.doc, t - 1);
    if (known && known.end == first) return true;
    const lexicon::NounMatch noun = r.lexicon.match_noun(r.doc, t - 1);
    if (noun && noun.form.entry->kind == EntityKind::media && noun.end < first) return true;
  }
  return false;
}

// le maire Paul Roy, du patron Paul Roy: the name of one whom the word before it describes
bool bears_office(const Reading& r, std::uint32_t name) {
  const NounPhrase* np = r.chunks.noun(name);
  if (np == nullptr || np->head >= name || np->number == lexicon::number::plural) return false;
  const lexicon::NounMatch noun = r.lexicon.match_noun(r.doc, np->head);
  return noun && noun.form.entry->kind == EntityKind::person;
}

// a assuré devant les députés Paul Roy, a affirmé ce vendredi Paul Roy: a verb that is set off has
// its subject behind it, so the full name with which the incise ends is no part of the phrase
// before it. Empty where it ends with none, or where the name is that of an office (le maire Paul
// Roy) or of who was told (a dit à Paul Roy).
TokenSpan name_at_end(const Reading& r, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 6;  // tokens
  std::uint32_t first = end;
  for (std::uint32_t t = end; t > from && t + kLongest > end; --t) {
    if (r.words.token(t - 1).shape == text::Shape::lower && !is_of(r.fw(t - 1))) break;
    if (r.words.punct(t - 1) != Punct::none) break;
    if (r.words[t - 1].morph.any(lexicon::pos::first_name) && r.tag(t - 1) == Tag::proper)
      first = t - 1;
  }
  if (first + 2 > end || first < from + 2) return {};
  const NounPhrase* np = r.chunks.noun(first);
  if (np != nullptr && np->preposition == kNone && bears_office(r, first)) return {};
  const std::uint32_t before = first - 1;
  const bool common = r.words.token(before).shape == text::Shape::lower &&
                      r.tag(before) != Tag::preposition && r.tag(before) != Tag::determiner &&
                      r.tag(before) != Tag::coordinator;
  const bool figure = r.tag(before) == Tag::numeral || r.is(before, Punct::paren_close);
  return common || figure || outlet_ends(r, first) ? TokenSpan{first, end} : TokenSpan{};
}

// tire la sonnette d'alarme Paul Roy: the noun that stands before the name belongs to the cue.
TokenSpan name_behind_noun_of_cue(const Reading& r, const CueHit& cue) {
  const std::uint32_t at = cue.span.end;
  const NounPhrase* np = r.chunks.noun(at);
  const bool named = np != nullptr && np->span.first < at && r.tag(at) == Tag::proper &&
                     r.words[at].morph.any(lexicon::pos::first_name);
  return named && !cue.entry->rest.empty() ? TokenSpan{at, np->span.end} : TokenSpan{};
}

// Where the words between the verb of an incise and its next mark end, past a date in brackets;
// `from` where a verb stands among them.
std::uint32_t incise_end(const Reading& r, const SentenceFinds& finds, std::uint32_t from) {
  if (from == 0) return from;
  constexpr std::uint32_t kLongest = 24;  // tokens
  const std::uint32_t limit = std::min(finds.span.end, from + kLongest);
  for (std::uint32_t t = from; t < limit; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quote_at(t) != r.quote_at(from - 1) || (v != nullptr && v->form == VerbForm::finite) ||
        r.is_que(t) || r.tag(t) == Tag::relative)
      return from;
    if (r.is(t, Punct::paren_open) || r.is(t, Punct::paren_close)) continue;
    if (r.words.punct(t) != Punct::none) return t;
  }
  return limit;
}

// The same as the subject of the cue, in an incise that ends behind it.
bool take_name_at_end(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                      const Modifiers& between, Candidate& c, std::uint32_t& after) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  TokenSpan name = name_behind_noun_of_cue(r, cue);
  if (name.empty()) name = name_at_end(r, cue.span.end, incise_end(r, finds, cue.span.end));
  if (name.empty() || cue.span.first == 0 || !verb.third_singular()) return false;
  const std::uint32_t before = cue.span.first - 1;
  const bool after_quote =
      r.quoted(before) || (before > 0 && r.quoted(before - 1) && r.is(before, Punct::comma));
  // Le préfet refuse, rappelle à l'ordre Paul Roy: a verb that may have somebody for its object
  namespace frame = lexicon::frame;
  const bool tells = cue.entry->takes(frame::que) &&
                     (cue.entry->cue_class == lexicon::CueClass::say ||
                      cue.entry->cue_class == lexicon::CueClass::fact) &&
                     !cue.entry->takes(frame::person | frame::addressee_a | frame::addressee_de |
                                       frame::addressee_que | frame::judge | frame::judge_comme);
  const bool after_clause = tells && r.is(before, Punct::comma) && !bears_office(r, name.first) &&
                            clause_before(r, finds, cue.span.first) &&
                            subject_of(r, verb).form != SourceForm::pronoun;
  if ((!after_quote && !after_clause) ||
      (!ends_incise(r, finds, name.end) && !r.is(name.end, Punct::comma)) ||
      handed_over(r, finds, before))
    return false;
  TokenSpan whole = name;
  if (const NounPhrase* np = r.chunks.noun(name.first); np != nullptr)
    whole.end = std::max(whole.end, r.extended_at(np->span.first).end);
  accept_subject(c, whole, between.relays, after);
  for (TokenSpan& relay : c.relays) relay.end = std::min(relay.end, name.first);
  return true;
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
  return said_before &&
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
  if (verb.passive) return false;
  if (comme && !takes_previous_words(r, verb) && r.is_que(cue.span.end)) return false;
  const std::uint32_t said = past_stress(r, cue.span.end);
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
