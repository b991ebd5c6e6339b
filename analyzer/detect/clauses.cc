// A subject, a verb of saying, and the words it hands over, in that order.
#include <algorithm>

#include "analyzer/detect/cited_voices.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/clause_relays.h"
#include "analyzer/detect/clause_speakers.h"
#include "analyzer/detect/complements.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/spoken_now.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/detect/verb_places.h"

namespace selon::detect {
namespace {

void keep(const Reading& r, SentenceFinds& finds, const CueHit& cue, Candidate& c) {
  finds.used_verbs.push_back(cue.verb);
  for (const TokenSpan& part : c.content) finds.use_quotes(r, part);
  finds.candidates.push_back(std::move(c));
}

// le président du club, Karel Malvor, a dit: the subject of a clause with its description in commas
bool opens_described_clause(const Reading& r, std::uint32_t i) {
  const TokenSpan who = r.extended_at(i);
  if (who.empty() || !r.is(who.end, Punct::comma)) return false;
  const VerbGroup* verb = r.chunks.verb(r.past_adverbials(who.end + 1));
  return verb != nullptr && verb->form == VerbForm::finite && verb->subject_clitic == kNone;
}

// Appelant à « A », la préfète a interdit B · Après avoir dit que A, le maire a quitté la salle:
// what is reported before the main clause ends where that begins.
void before_main(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb,
                 Candidate& c) {
  if (c.content.empty() || !precedes_main_clause(r, finds, verb)) return;
  TokenSpan& last = c.content.back();
  for (std::uint32_t t = last.first + 1; t + 1 < last.end; ++t) {
    if (!r.is(t, Punct::comma) || r.quoted(t)) continue;
    if (!opens_clause(r, t + 1) && !opens_described_clause(r, t + 1)) continue;
    // que, depuis mai, le pont est fermé: no clause yet before the comma
    if (c.rule == rule::kQue && !whole_clause(r, {last.first, t})) continue;
    last.end = t;
    return;
  }
}

// Pour X, qui parle d'un « échec », A: what X's description reports ends where A begins.
void before_phrase_content(const Reading& r, const SentenceFinds& finds, Candidate& c) {
  TokenSpan& last = c.content.back();
  for (const Candidate& o : finds.candidates) {
    if (o.rule != rule::kSourcePhrase || o.content.empty() || o.cue.end > c.cue.first) continue;
    const std::uint32_t start = o.content.front().first;
    if (start > last.first && start < last.end) last = r.trimmed({last.first, start});
  }
}

// X a dit n'avoir rien trouvé: what a reported infinitive says in its turn is X's, too.
bool nested(const SentenceFinds& finds, const VerbGroup& verb, const Candidate& c) {
  if (verb.form != VerbForm::infinitive || c.content.empty()) return false;
  return std::any_of(finds.candidates.begin(), finds.candidates.end(), [&](const Candidate& o) {
    return o.rule == rule::kInfinitive && !o.content.empty() &&
           o.content.front().first == verb.span.first;
  });
}

// n'a pas voulu confirmer que A, se refuse à confirmer que A: that somebody does not confirm A is
// told, though nothing was said
bool withholds(const Reading& r, const CueHit& cue, const VerbGroup& verb) {
  constexpr std::uint32_t kLongest = 12;  // tokens
  if (cue.entry->lemma != "confirmer" || verb.form != VerbForm::infinitive ||
      !r.is_que(r.past_adverbials(cue.span.end)))
    return false;
  for (std::uint32_t t = verb.head; t > 0 && t + kLongest > verb.head; --t)
    if (const auto doubt = r.doubt_at(t - 1); doubt && doubt.end == verb.span.end &&
                                              doubt.entry->status == StatusValue::unconfirmed &&
                                              doubt.entry->by == lexicon::BySlot::before)
      return true;
  return false;
}

void read_cue(const Reading& r, SentenceFinds& finds, const CueHit& cue) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  Candidate c;
  describe_cue(cue, verb, c);
  if (read_passive_judgement(r, finds, cue, verb, c)) return keep(r, finds, cue, c);
  const bool withheld = withholds(r, cue, verb);
  c.negated = c.negated || withheld;
  if (!withheld && !speaks_now(r, finds, cue, verb)) return;
  if (!read_complement(r, finds, cue, c) || nested(finds, verb, c)) return;
  // Citant « quatre élus », le journal affirme que: they are no words, but who said them
  if (c.rule == rule::kQuoteObject && !voice_cited_at(r, verb.span.first).empty()) return;
  before_main(r, finds, verb, c);
  before_phrase_content(r, finds, c);
  if (!find_speaker(r, finds, cue, verb, c)) return;
  add_surrounding_relays(r, finds, cue, c);
  keep(r, finds, cue, c);
}

// ont « souligné A », a aussi « condamné A »: the auxiliary before the marks, its participle behind
// them. The subject of the auxiliary, else nobody.
Subject subject_of_auxiliary(const Reading& r, const VerbGroup& verb, std::uint32_t open) {
  if (verb.form != VerbForm::participle) return {};
  std::uint32_t i = open;
  while (i > 0 && r.tag(i - 1) == Tag::adverb) --i;
  const VerbGroup* auxiliary = i > 0 ? r.chunks.verb(i - 1) : nullptr;
  if (auxiliary == nullptr || auxiliary->form != VerbForm::finite || auxiliary->compound ||
      auxiliary->negated || auxiliary->lemma != "avoir")
    return {};
  return subject_of(r, *auxiliary);
}

// The words of a quotation that begins with the verb which hands them over.
void keep_opening_quotation(const Reading& r, SentenceFinds& finds, const CueHit& cue,
                            const Subject& who) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  const std::int32_t q = r.quote_at(cue.span.first);
  std::uint32_t at = r.past_adverbials(cue.span.end);
  const bool of = r.fw(at) == Fw::de || r.fw(at) == Fw::d_ || r.fw(at) == Fw::a_grave;
  // a « lancé une guerre »: a thing that one does not say
  if (!r.is_que(at) && !of && r.phrase_at(at) != nullptr && !cue.entry->takes(lexicon::frame::np))
    return;
  if (r.is_que(at) || of) ++at;
  Candidate c;
  c.rule = rule::kQue;
  c.cue = cue.span;
  c.lemma = cue.entry->lemma;
  c.status = cue.entry->status;
  c.negated = verb.negated;
  c.at = cue.span.first;
  c.confidence = 0.85;
  c.form = who.form;
  c.source = who.span;
  // a « souligné l'importance » des digues: what follows the marks belongs to the words in them
  const std::uint32_t past = r.past_quote(r.quote_span(q).first);
  std::uint32_t end = r.quote_inside(q).end;
  if (r.tag(past) == Tag::preposition) {
    const std::uint32_t rest = clause_end(r, past, finds.phrases);
    if (!has_finite_verb(r, {past, rest})) end = rest;
  }
  c.content = {r.trimmed({at, end})};
  if (c.content.front().empty()) return;
  c.relays = relays_in(r, {stretch_start(r, finds, who.span.first), who.span.first});
  for (const TokenSpan& relay : relays_in(r, {who.span.end, r.quote_span(q).first}))
    c.relays.push_back(relay);
  if (r.is(past, Punct::comma) || r.tag(past) == Tag::preposition)  // …, dans un communiqué
    for (const TokenSpan& relay : read_modifiers(r, past, finds.span.end).relays)
      if (relay.first >= c.content.back().end) c.relays.push_back(relay);
  finds.used_verbs.push_back(cue.verb);
  finds.used_quotes.push_back(q);
  finds.candidates.push_back(std::move(c));
}

// L'agence « conclut que A »: the quotation begins with the verb, its subject stands before it.
void read_opening_quotation(const Reading& r, SentenceFinds& finds, const CueHit& cue) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  const std::int32_t q = r.quote_at(cue.span.first);
  const TokenSpan inside = r.quote_inside(q);
  const std::uint32_t open = r.quote_span(q).first;
  if (verb.span.first != inside.first || open == inside.first || open <= finds.span.first ||
      verb.negated)  // ne « lâchent rien »
    return;
  if (finds.quote_used(q) || verb.subject_clitic != kNone) return;
  if (const Subject s = subject_of_auxiliary(r, verb, open);
      s.form == SourceForm::pronoun || (s.form == SourceForm::phrase && can_speak(r, s.span)))
    return keep_opening_quotation(r, finds, cue, s);
  if (verb.form != VerbForm::finite) return;
  const NounPhrase* np = r.chunks.noun(open - 1);
  if (np == nullptr) return;
  while (np->preposition > 0) {
    const NounPhrase* outer = r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
    if (outer == nullptr) return;
    np = outer;
  }
  const TokenSpan who = r.extended_at(np->span.first);
  if (who.end < open || !can_speak(r, who)) return;
  keep_opening_quotation(r, finds, cue, {SourceForm::phrase, {who.first, open}, false, false});
}

}  // namespace

void find_clauses(const Reading& r, SentenceFinds& finds) {
  for (std::uint32_t i = finds.span.first; i < finds.span.end; ++i) {
    const CueHit* cue = r.cue_at(i);
    if (cue == nullptr || r.chunks.verbs[cue->verb].span.first != i) continue;
    if (finds.verb_used(cue->verb)) continue;
    if (r.quoted(i)) {
      read_opening_quotation(r, finds, *cue);
      continue;
    }
    if (r.in_idiom(r.chunks.verbs[cue->verb].head)) continue;
    read_cue(r, finds, *cue);
  }
}

}  // namespace selon::detect
