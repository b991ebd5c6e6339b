#include "analyzer/detect/complements.h"

#include <algorithm>

#include "analyzer/detect/cited_voices.h"
#include "analyzer/detect/clause_content.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/verb_places.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;

// n'ont ni confirmé ni démenti que: past the second verb
std::uint32_t past_neither(const Reading& r, std::uint32_t i) {
  if (r.is(i, Punct::comma) && r.fw(i + 1) == Fw::ni) return past_neither(r, i + 1);
  if (r.fw(i) != Fw::ni) return i;
  const VerbGroup* v = r.chunks.verb(i + 1);
  return v != nullptr && v->form == VerbForm::participle ? v->span.end : i;
}

// précise lui aussi avoir vu A, n'a elle non plus pas dit que: past who is compared with others
std::uint32_t past_as_well(const Reading& r, std::uint32_t i) {
  const Fw fw = r.fw(i);
  if (fw != Fw::lui && fw != Fw::elle && fw != Fw::eux && fw != Fw::elles) return i;
  if (r.form(i + 1) == "aussi") return i + 2;
  return r.form(i + 1) == "non" && r.fw(i + 2) == Fw::plus ? i + 3 : i;
}

// a démenti « totalement » ces accusations, a dit « clairement » que A: past how it was said
std::uint32_t past_quoted_adverb(const Reading& r, std::uint32_t i) {
  if (!r.opens_quote(i)) return i;
  // a dit « en substance » : « A »
  const std::uint32_t colon = r.past_quote(i);
  if (r.is(colon, Punct::colon) && r.opens_quote(colon + 1)) return colon;
  const TokenSpan inside = r.quote_inside(r.quote_at(i));
  for (std::uint32_t t = inside.first; t < inside.end; ++t)
    if (r.tag(t) != Tag::adverb) return i;
  const std::uint32_t past = r.past_adverbials(r.past_quote(i));
  const bool object = r.phrase_at(past) != nullptr && r.tag(past) == Tag::determiner;
  return object || r.is_que(past) ? past : i;
}

// a appelé, dans un message sur X, à un « sursaut »: a place stands before what is asked.
bool addressed_behind(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                      std::uint32_t i, Candidate& c) {
  const Fw fw = r.fw(i);
  if (!cue.entry->takes(frame::addressee_a) || (fw != Fw::dans && fw != Fw::sur)) return false;
  const std::uint32_t end = r.extended_at(i + 1, {false, false}).end;
  if (end <= i || (r.fw(end) != Fw::a_grave && r.fw(end) != Fw::au && r.fw(end) != Fw::aux))
    return false;
  if (!read_addressed(r, finds, cue, end, c)) return false;
  for (const TokenSpan& relay : relays_in(r, {i, end})) c.relays.push_back(relay);
  return true;
}

// a annoncé en mai, à la conférence de Lunel, avoir · que; accuse, sans preuve, la ville de
bool closes_insertion(const Reading& r, const CueHit& cue, std::uint32_t from,
                      std::uint32_t comma) {
  const VerbGroup* v = r.chunks.verb(comma + 1);
  const bool infinitive = v != nullptr && v->form == VerbForm::infinitive;
  const bool asks = r.fw(comma + 1) == Fw::de || r.fw(comma + 1) == Fw::d_;
  const bool addresses = cue.entry->takes(frame::addressee_de) && r.phrase_at(comma + 1) != nullptr;
  if (!infinitive && !asks && !addresses && !r.is_que(comma + 1)) return false;
  for (std::uint32_t t = from; t < comma; ++t)
    if (r.is(t, Punct::comma)) return true;
  return false;
}

// accuse mardi, dans un rapport, | la mairie d'avoir A, d'avoir B: who is addressed stands behind
// the comma, and with de what is said of them.
bool addressed_at(const Reading& r, const CueHit& cue, std::uint32_t i) {
  const NounPhrase* np = r.phrase_at(i);
  if (!cue.entry->takes(frame::addressee_de) || np == nullptr || np->preposition != kNone)
    return false;
  const std::uint32_t of = r.extended_at(i).end;
  const VerbGroup* v = is_of(r.fw(of)) ? r.chunks.verb(of + 1) : nullptr;
  return v != nullptr && v->form == VerbForm::infinitive;
}

// The comma at `comma` closes what stands between the verb and an infinitive that it takes.
bool infinitive_behind(const Reading& r, const CueHit& cue, std::uint32_t comma) {
  const bool of =
      cue.entry->takes(frame::de_inf) && (r.fw(comma + 1) == Fw::de || r.fw(comma + 1) == Fw::d_);
  if (!of && !cue.entry->takes(frame::inf)) return false;
  const VerbGroup* v = r.chunks.verb(of ? comma + 2 : comma + 1);
  return v != nullptr && v->form == VerbForm::infinitive &&
         closes_insertion(r, cue, cue.span.end, comma);
}

// demande à Ottawa de « cesser »: who is asked stays outside, de opens what is asked.
bool asks_somebody(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                   std::uint32_t i) {
  if (!cue.entry->takes(frame::de_inf)) return false;
  const Fw fw = r.fw(i);
  if (fw != Fw::a_grave && fw != Fw::au && fw != Fw::aux) return false;
  const NounPhrase* np = r.phrase_at(i + 1);
  if (np == nullptr) return false;
  const std::uint32_t link =
      past_comma_group(r, finds, np->span.end);  // au groupe, sur la chaîne, de
  // demande au directeur « d'agir »
  const std::uint32_t of = r.opens_quote(link) ? link + 1 : link;
  return r.fw(of) == Fw::de || r.fw(of) == Fw::d_;
}

// demande aux pilotes dans le poste « Où est-il ? »: a whole clause in marks behind who was told,
// and where.
bool quotes_to_somebody(const Reading& r, const CueHit& cue, std::uint32_t i, TokenSpan who) {
  if (!cue.entry->takes(frame::quote)) return false;
  const std::uint32_t end = read_modifiers(r, who.end, i + kLongestGap).end;
  return end > who.end && r.opens_quote(end) && has_finite_verb(r, r.quote_inside(r.quote_at(end)));
}

// rappelle à la ville que A: the clause is what is said, whoever is told.
bool tells_somebody(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                    std::uint32_t i) {
  const Fw fw = r.fw(i);
  if (fw != Fw::a_grave && fw != Fw::au && fw != Fw::aux) return false;
  const TokenSpan who = r.extended_at(i + 1, {false, true});
  if (who.empty()) return false;
  return (cue.entry->takes(frame::que) && r.is_que(past_comma_group(r, finds, who.end))) ||
         quotes_to_somebody(r, cue, i, who);
}

// de or à: a complement of the verb before it is a circumstance.
bool prepositional(const Reading& r, std::uint32_t i) {
  if (r.tag(i) != Tag::preposition) return false;
  switch (r.fw(i)) {
    case Fw::de:
    case Fw::d_:
    case Fw::du:
    case Fw::des:
    case Fw::a_grave:
    case Fw::au:
    case Fw::aux:
    case Fw::sur:
    case Fw::contre:
    case Fw::pour:
      return true;
    default:
      return false;
  }
}

// rapporte, citant Paul Roy, le maire de Lunel, que · citant « une source, » que: one past who is
// cited behind the comma at `i`, and past the comma that closes it; `i` where nobody is.
std::uint32_t past_cited_voice(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  const TokenSpan voice = voice_cited_at(r, i);
  if (voice.empty()) return i;
  std::uint32_t end = voice.end;
  if (r.quoted(voice.first)) end = r.quote_span(r.quote_at(voice.first)).end;
  if (r.is_que(end)) return end;
  // citant un diplomate sous couvert d'anonymat, que
  if (r.tag(end) == Tag::preposition) end = read_modifiers(r, end, finds.span.end).end;
  return r.is(end, Punct::comma) && r.is_que(end + 1) ? end + 1 : i;
}

// Phrases in commas behind the verb: a dit, lundi, …; a affirmé, citant un rapport, que
std::uint32_t past_insertions(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                              std::uint32_t i, Candidate& c) {
  for (int n = 0; n < 3 && (r.is(i, Punct::comma) || r.is(i, Punct::dash)); ++n) {
    if (r.is_que(i + 1) || addressed_at(r, cue, i + 1)) return i;  // a dit, lundi, que A
    if (infinitive_behind(r, cue, i)) return i;                    // a dit, lundi, avoir A, mais B
    if (const std::uint32_t past = past_cited_voice(r, finds, i); past != i) return past;
    const Punct edge = r.words.punct(i);
    // citant le maire, Paul Roy, que A: all of who is cited
    const TokenSpan cited = voice_cited_at(r, i);
    std::uint32_t close = cited.empty() ? i + 1 : cited.end;
    while (close < finds.span.end && close < i + 20 && !r.is(close, edge)) {
      const VerbGroup* v = r.chunks.verb(close);
      // sous couvert d'anonymat car il craint pour sa place: a clause that depends on the phrase
      const bool own =
          v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, i + 1).has_value();
      if (r.quoted(close) || own) return i;
      ++close;
    }
    if (!r.is(close, edge)) return i;
    for (const TokenSpan& relay : relays_in(r, {i + 1, close})) c.relays.push_back(relay);
    // rapporte, dimanche, citant X, que: the comma that closes one phrase opens the next
    const VerbGroup* next = r.chunks.verb(close + 1);
    const bool opens = next != nullptr && next->span.first == close + 1 && next->lemma == "citer";
    i = opens || past_cited_voice(r, finds, close) != close ? close : r.past_adverbials(close + 1);
  }
  return i;
}

// déclaré, lundi, à la « Maison du peuple », que: who was told, or where
bool que_behind_quote(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kReach = 4;  // tokens
  for (std::uint32_t t = i; t < finds.span.end && t < i + kReach; ++t) {
    if (!r.opens_quote(t)) continue;
    const std::uint32_t past = r.past_quote(t);
    return r.is_que(r.is(past, Punct::comma) ? past + 1 : past);
  }
  return false;
}

}  // namespace

bool read_complement(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                     Candidate& c) {
  std::uint32_t after = past_neither(r, cue.span.end);
  // l'a annoncé elle-même : A
  if (r.form(after).ends_with("-même") || r.form(after).ends_with("-mêmes")) ++after;
  after = past_as_well(r, after);
  std::uint32_t next = r.past_adverbials(after);
  if (r.is(next, Punct::comma) && next > after) ++next;  // promettait en janvier, de …
  // insiste, dans un communiqué, sur les « … »
  if (const std::uint32_t past = past_comma_group(r, finds, after);
      past > after && prepositional(r, past) && !que_behind_quote(r, finds, past))
    next = past;
  if (prepositional(r, next) && !asks_somebody(r, finds, cue, next) &&
      !tells_somebody(r, finds, cue, next) &&
      (read_infinitive(r, finds, cue, next, c) || read_addressed(r, finds, cue, next, c) ||
       read_judgement(r, finds, cue, next, c) || read_quoted_object(r, finds, cue, next, c))) {
    for (const TokenSpan& relay : relays_in(r, {after, next})) c.relays.push_back(relay);
    return true;
  }
  if (addressed_behind(r, finds, cue, next, c)) return true;
  const Modifiers gap = read_modifiers(r, after, std::min(finds.span.end, after + kLongestGap));
  c.relays = gap.relays;
  std::uint32_t i = past_insertions(r, finds, cue, gap.end, c);
  if (r.is(i, Punct::comma) && (r.opens_quote(i + 1) || closes_insertion(r, cue, cue.span.end, i)))
    ++i;  // Et d'ajouter, « … »
  i = past_quoted_adverb(r, i);
  // rejette tout « renforcement »: no adverb
  if (i > cue.span.end && r.opens_quote(i) && (r.fw(i - 1) == Fw::tout || r.fw(i - 1) == Fw::toute))
    --i;
  return read_judged_clause(r, finds, cue, i, c) || read_que_clause(r, finds, cue, i, c) ||
         read_infinitive(r, finds, cue, i, c) || read_question(r, finds, cue, i, c) ||
         (r.opens_quote(i) && read_addressed(r, finds, cue, i, c)) ||
         read_direct_quote(r, finds, cue, i, c) || read_addressed(r, finds, cue, i, c) ||
         read_judgement(r, finds, cue, i, c) || read_quoted_object(r, finds, cue, i, c);
}

}  // namespace selon::detect
