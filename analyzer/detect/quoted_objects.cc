// Objects that quoted words stand in: dénonce « un scandale », parle d'un « échec ».
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_content.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/complements.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/status_objects.h"
#include "analyzer/detect/verb_places.h"
#include "analyzer/syntax/prepositions.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;
using lexicon::CueClass;

constexpr std::uint32_t kFarthestQuote = 28;  // tokens of an object before its quoted words

// plaide pour « un débat »
bool pleads(std::string_view lemma) {
  return lemma == "plaider" || lemma == "militer" || lemma == "opter" || lemma == "voter";
}

// alerte sur « … »; but "confie sur RTL" says where.
bool warns_about(const Reading& r, const CueHit& cue, std::uint32_t preposition) {
  std::uint32_t end = preposition;
  return cue.entry->takes(frame::np | frame::noun_topic | frame::addressee_que) &&
         relay_of_phrase(r, preposition, end).empty();
}

// prévenir ses concitoyens des « risques »: past who is told and de.
std::uint32_t past_told(const Reading& r, const CueHit& cue, std::uint32_t at) {
  if (!cue.entry->takes(frame::addressee_que)) return at;
  const NounPhrase* np = r.phrase_at(at);
  if (np == nullptr) return at;
  return is_of(r.fw(np->span.end)) && r.opens_quote(np->span.end + 1) ? np->span.end + 1 : at;
}

// l'album « Nuit blanche », la société "La Gaule": a noun or nothing but names in the marks, with
// a capital, behind the noun they name.
bool names_something(const Reading& r, const SentenceFinds& finds, std::uint32_t open) {
  if (!r.opens_quote(open) || open == finds.span.first) return false;
  const Tag before = r.tag(open - 1);
  if (before != Tag::noun && before != Tag::adjective) return false;
  const TokenSpan inside = r.quote_inside(r.quote_at(open));
  if (inside.empty() || inside.end - inside.first > 8) return false;
  for (std::uint32_t t = inside.first; t < inside.end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite) return false;
  }
  return r.words.token(inside.first).shape != text::Shape::lower;
}

// les journaux « La Vigie », « Le Phare » et « Brume »: a title behind the comma or et that follows
// the one that ends at `listed`.
bool names_next(const Reading& r, std::uint32_t listed, std::uint32_t open) {
  return listed != 0 && open == listed + 1 &&
         (r.is(listed, Punct::comma) || r.fw(listed) == Fw::et) && !quoted_title(r, open).empty();
}

// Quoted words stand in the object itself, not in a relative clause far behind.
bool quote_in_object(const Reading& r, const SentenceFinds& finds, TokenSpan span) {
  std::uint32_t listed = 0;  // where the last name in marks ends
  for (std::uint32_t t = span.first; t < span.end; ++t) {
    if (r.quoted(t) && (names_something(r, finds, t) || names_next(r, listed, t))) {
      listed = r.past_quote(t);
      t = std::max(t + 1, listed) - 1;
      continue;
    }
    if (r.quoted(t)) return !finds.quote_used(r.quote_at(t)) && t < span.first + kFarthestQuote;
    if (r.is(t, Punct::paren_open)) return false;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, span.first))
      return false;
    if (r.is(t, Punct::colon)) return false;
    // une offre saluée par la ministre comme « … »: the minister's words
    if (v != nullptr && v->form == VerbForm::participle && r.cue_at(t) != nullptr &&
        (has_agent(r, *v) || r.cue_at(t)->entry->takes(frame::judge | frame::judge_comme)))
      return false;
    // soulignant « … » says something of its own; une enquête visant des « … » does not, nor does
    // sa décision de saluer « … »
    const bool of_noun = v != nullptr && v->form == VerbForm::infinitive &&
                         v->span.first > span.first + 1 && is_of(r.fw(v->span.first - 1)) &&
                         r.tag(v->span.first - 2) == Tag::noun;
    if (v != nullptr && r.cue_at(t) != nullptr && v->form != VerbForm::participle && !of_noun)
      return false;
  }
  return false;
}

// parle du « Bonheur de Lise »: a title goes with the article of the thing and begins with a
// capital
bool titled(const Reading& r, std::uint32_t at) {
  const Fw article = r.fw(at - 1);
  if ((article != Fw::du && article != Fw::des) || !r.opens_quote(at)) return false;
  const TokenSpan inside = r.quote_inside(r.quote_at(at));
  return !inside.empty() && r.words.token(inside.first).shape != text::Shape::lower &&
         !has_finite_verb(r, inside);
}

// a appelé « au calme »: the preposition of an appeal stands inside the marks; not « À l'aube », a
// name
bool quoted_appeal(const Reading& r, std::uint32_t open) {
  if (!r.opens_quote(open)) return false;
  const std::uint32_t first = r.quote_inside(r.quote_at(open)).first;
  return syntax::is_to(r.fw(first)) && r.words.token(first).shape == text::Shape::lower;
}

// a annoncé la mort de X, ce que dément l'armée · …, une information que l'armée n'a pas confirmée:
// the comma behind which somebody answers what the object tells; `at` where nobody does.
std::uint32_t before_answer(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                            std::uint32_t at) {
  constexpr std::uint32_t kLongest = 30;  // tokens of the object
  constexpr std::uint32_t kReach = 16;    // tokens of the answer
  if (!cue.entry->takes(frame::np) || cue.entry->cue_class != CueClass::say) return at;
  std::uint32_t comma = at;
  while (comma < finds.span.end && comma < at + kLongest && !r.is(comma, Punct::comma)) {
    const VerbGroup* v = r.chunks.verb(comma);
    if (r.quoted(comma) || (v != nullptr && v->form == VerbForm::finite)) return at;
    ++comma;
  }
  if (!r.is(comma, Punct::comma)) return at;
  const std::uint32_t i = comma + 1;
  const bool clause = r.fw(i) == Fw::ce && r.is_que(i + 1);
  const bool claim = (r.fw(i) == Fw::un || r.fw(i) == Fw::une) &&
                     r.lexicon.match_cue_noun(r.doc, i + 1).entry != nullptr;
  if (!clause && !claim) return at;
  for (std::uint32_t t = i + 2; t < finds.span.end && t < i + kReach && !r.is_stop(t); ++t) {
    const CueHit* answer = clause ? r.cue_at(t) : nullptr;
    const bool answers = answer != nullptr && (answer->entry->status == StatusValue::denied ||
                                               answer->entry->status == StatusValue::confirmed);
    if (answers || r.doubt_at(t)) return comma;
  }
  return at;
}

// confirme l'information à l'AFP, dément la rumeur auprès de RTL: right behind what is claimed, who
// was told; the medium becomes a relay. Where that begins, else the end of all tokens.
std::uint32_t take_told(const Reading& r, std::uint32_t at, Candidate& c) {
  constexpr auto kClaims =
      std::to_array<std::string_view>({"information", "informations", "nouvelle", "nouvelles",
                                       "rumeur", "rumeurs", "chiffre", "chiffres", "version"});
  const NounPhrase* np = r.phrase_at(at);
  if (np == nullptr || !among(kClaims, r.form(np->head))) return r.size();
  const std::uint32_t to = np->span.end;
  if (!syntax::is_to(r.fw(to)) && r.fw(to) != Fw::aupres) return r.size();
  std::uint32_t end = to;
  const auto relays = relay_of_phrase(r, to, end);
  c.relays.insert(c.relays.end(), relays.begin(), relays.end());
  return to;
}

// a dénoncé sur RTL des prix « absurdes »: behind the name of who was told des looks like de + les
bool plural_behind_name(const Reading& r, const CueHit& cue, const Candidate& c, std::uint32_t at) {
  return r.fw(at) == Fw::des && !c.relays.empty() && c.relays.back().end == at &&
         cue.entry->takes(frame::np) && r.phrase_at(at + 1) != nullptr;
}

// demande aux pilotes de l'avion « A », demande à l'État un effort « rapide »: past whom somebody
// told, behind à at `to`, where what they were told follows; `to` where nothing does: appelle à un
// « sursaut ».
std::uint32_t past_addressee(const Reading& r, const CueHit& cue, std::uint32_t to) {
  if (r.phrase_at(to + 1) == nullptr || !cue.entry->takes(frame::quote | frame::np)) return to;
  const TokenSpan who = r.extended_at(to + 1, {.appositions = false});
  const auto kind = sense_of(r, who).kind;
  if (!kind || *kind == EntityKind::document) return to;
  const std::uint32_t next = r.past_adverbials(who.end);
  const NounPhrase* what = r.phrase_at(next);
  const bool object = what != nullptr && what->span.first == next && what->preposition == kNone &&
                      what->determiner != kNone;
  return object || r.opens_quote(next) ? next : to;
}

// Le pont, dit « de la Paix », est fermé: what somebody or something is called
bool bears_name(const Reading& r, const CueHit& cue, std::uint32_t quote) {
  const std::uint32_t first = cue.span.first;
  if (!r.opens_quote(quote) || quote != cue.span.end || first == 0 ||
      !r.is(first - 1, Punct::comma))
    return false;
  const TokenSpan inside = r.quote_inside(r.quote_at(quote));
  const std::uint32_t past = r.past_quote(quote);
  for (std::uint32_t t = inside.first; t < inside.end; ++t)
    if (r.chunks.verb(t) != nullptr) return false;
  return cue.span.end == first + 1 && r.is(past, Punct::comma);
}

// What the verb does to its object is no saying, whatever stands in marks: confie à un expert une
// mission « de contrôle », présente des « troubles », l'appelle « la Tour ».
bool names_or_has(const Reading& r, const CueHit& cue, std::uint32_t i) {
  const std::string_view lemma = cue.entry->lemma;
  if (lemma == "dire") return bears_name(r, cue, i);
  if (lemma == "confier") return i > cue.span.end && syntax::is_to(r.fw(cue.span.end));
  if (lemma == "présenter")
    return r.tag(i) == Tag::determiner &&
           (r.fw(i) == Fw::des || r.fw(i) == Fw::un || r.fw(i) == Fw::une);
  if (lemma == "appeler")
    return (r.opens_quote(i) || r.opens_quote(i + 1)) && r.tag(i) != Tag::preposition &&
           !quoted_appeal(r, i);
  return gives(lemma) || (r.opens_quote(i) && launches(r, cue, i));
}

// Ce chiffre a été donné par X, qui l'attribue à « Y »: words, whose source is no statement
bool speaks_of_words(const Reading& r, TokenSpan before) {
  constexpr auto kWords =
      std::to_array<std::string_view>({"chiffre", "chiffres", "citation", "estimation", "formule",
                                       "mot", "mots", "phrase", "propos", "slogan",
                                       // what a jury or a teacher gives to somebody
                                       "bourse", "marché", "médaille", "note", "palme", "prix",
                                       "récompense", "subvention", "surnom", "trophée"});
  for (std::uint32_t t = before.first; t < before.end; ++t)
    if (among(kWords, r.form(t)) || r.lexicon.match_cue_noun(r.doc, t)) return true;
  return false;
}

// l'a attribuée à « des éléments armés »: the pronoun before the verb is its object.
bool attributed_to(const Reading& r, const CueHit& cue, std::uint32_t to) {
  if (cue.entry->lemma != "attribuer" && cue.entry->lemma != "imputer") return false;
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (speaks_of_words(r, {r.sentence(to).first, verb.span.first})) return false;
  for (std::uint32_t t = verb.span.first; t < verb.head; ++t)
    if (r.fw(t) == Fw::l_ || r.fw(t) == Fw::le || r.fw(t) == Fw::la || r.fw(t) == Fw::les)
      return r.opens_quote(to + 1) && quoted_title(r, to + 1).empty();
  return false;
}

// au moins | « dix blessés »: of words in marks, at least so many; one past it, or `at`
std::uint32_t past_at_least(const Reading& r, std::uint32_t at) {
  const std::string_view much = r.form(at + 1);
  const bool least = r.form(at) == "au" && (much == "moins" || much == "plus" || much == "minimum");
  return least && r.opens_quote(at + 2) ? at + 2 : at;
}

// près de | « dix blessés »: where the words begin that say how many
std::uint32_t with_degree(const Reading& r, std::uint32_t at) {
  const std::string_view much = at > 0 ? r.form(at - 1) : std::string_view{};
  const bool of = r.fw(at) == Fw::de || r.fw(at) == Fw::d_;
  return of && r.opens_quote(at + 1) && (much == "près" || much == "plus" || much == "moins")
             ? at - 1
             : at;
}

// The object of the verb at `at`: where it begins, past a preposition with which the verb takes it;
// `found` is false where there is none.
struct Object {
  std::uint32_t at = 0;
  bool found = false;
};

Object object_at(const Reading& r, const CueHit& cue, const Candidate& c, std::uint32_t at) {
  const Fw fw = r.fw(at);
  const bool plural = plural_behind_name(r, cue, c, at);
  const bool of = r.tag(at) == Tag::preposition && is_of(fw) && !plural;
  // fait état d'au moins « dix blessés »
  if (const std::uint32_t first = of ? at + 1 : at;
      past_at_least(r, first) != first && (!of || cue.entry->takes(lexicon::frame::noun_topic)))
    return {first, true};
  bool to = syntax::is_to(fw);
  const bool about =
      fw == Fw::sur || fw == Fw::contre ||
      (fw == Fw::pour && pleads(cue.entry->lemma));  // alerte sur « … », met en garde contre « … »
  if (about && !warns_about(r, cue, at)) return {};
  // dénonce d'« importants mouvements »: de is an article there
  const bool article = cue.entry->takes(frame::np) && r.opens_quote(at + 1);
  if (of && !article && !cue.entry->takes(frame::noun_topic | frame::de_inf | frame::addressee_de))
    return {};
  if (to && !cue.entry->takes(frame::a_inf | frame::addressee_a) && !attributed_to(r, cue, at))
    return {};
  if (const std::uint32_t told = to ? past_addressee(r, cue, at) : at; told != at) {
    if (r.opens_quote(told)) return {};  // a quotation by itself
    at = told;
    to = false;
  }
  if (of || to || about) ++at;
  if (r.form(at + 1) == "fait" && r.is_que(at + 2)) return {};  // sur le fait que A
  if (cue.entry->lemma == "parler" && titled(r, at)) return {};
  // dénonce un « projet », met en garde contre tout « excès »
  const bool all = r.fw(at) == Fw::tout || r.fw(at) == Fw::toute;
  const bool quoted_noun = (all || r.tag(at) == Tag::determiner) && r.opens_quote(at + 1);
  // plaide pour encadrer « plus strictement » les loyers
  const VerbGroup* doing = about ? r.chunks.verb(at) : nullptr;
  const bool pleaded = doing != nullptr && doing->form == VerbForm::infinitive &&
                       r.fw(at - 1) == Fw::pour && r.cue_at(at) == nullptr;
  const bool found =
      r.phrase_at(at) != nullptr || r.opens_quote(at) || quoted_noun || pleaded || plural;
  return {at, found};
}

}  // namespace

namespace {
// a balayé les rumeurs | en zone mixte, | face à la presse: where it was said, at the end of an
// object; `end` where it ends otherwise.
std::uint32_t before_stage(const Reading& r, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 6;  // tokens
  for (std::uint32_t t = end; t > at + 1 && t + kLongest > end; --t) {
    const bool stage = r.fw(t - 1) == Fw::en || r.form(t - 1) == "face";
    if (stage && r.past_adverbials(t - 1) >= end) return t - 1;
  }
  return end;
}

// La Vigie cite une « source proche du dossier »: the words in marks name whom it cites.
bool cites_somebody(const Reading& r, const CueHit& cue, std::uint32_t object) {
  if (cue.entry->lemma != "citer" || r.opens_quote(object)) return false;
  const TokenSpan who = r.extended_at(object);
  return !who.empty() && can_speak(r, who) && sense_of(r, who).kind != EntityKind::document;
}

}  // namespace

bool read_quoted_object(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                        std::uint32_t i, Candidate& c) {
  if (!cue.entry->takes(frame::np | frame::noun_topic | frame::addressee_que | frame::quote))
    return false;
  if (i >= finds.span.end || cue.entry->cue_class == CueClass::act || negation_kills(r, cue) ||
      names_or_has(r, cue, i))
    return false;
  if (const std::uint32_t told = past_told(r, cue, i); told != i) {
    const TokenSpan object{told, clause_end(r, told, finds.phrases)};
    return quote_in_object(r, finds, object) &&
           take_content(r, rule::kQuoteObject, object, 0.82, c);
  }
  const auto [object, found] = object_at(r, cue, c, i);
  if (!found || cites_somebody(r, cue, object)) return false;
  const std::uint32_t at = with_degree(r, object);
  const std::uint32_t end = before_own_verb(r, at, clause_end(r, at, finds.phrases));
  if (at >= end) return false;
  if (quote_in_object(r, finds, {at, end}))
    return take_object(r, {at, before_time(r, at, end)}, 0.82, c);
  if (carries_status(r, finds, cue, at)) {
    const std::uint32_t told = std::min(take_told(r, at, c), before_stage(r, at, end));
    return take_content(r, rule::kDenial, {at, before_bracket(r, at, std::min(told, end))}, 0.82,
                        c);
  }
  const std::uint32_t answered = before_answer(r, finds, cue, at);
  return answered > at && take_content(r, rule::kDenial, {at, answered}, 0.82, c);
}

}  // namespace selon::detect
