// Judgements in quoted words: juge la mesure « absurde », jugée « absurde » par X.
#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_content.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/complements.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;
using lexicon::CueClass;

// The subject of a passive, the noun before a participle.
TokenSpan judged_before(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  if (verb.form == VerbForm::finite) {
    const Subject s = subject_of(r, verb);
    return s.form == SourceForm::phrase ? r.trimmed(s.span) : TokenSpan{};
  }
  if (verb.span.first <= finds.span.first) return {};
  const NounPhrase* np = r.chunks.noun(verb.span.first - 1);
  while (np != nullptr && np->preposition > 0 && !r.is(np->span.first - 1, Punct::comma)) {
    const NounPhrase* outer = r.chunks.noun(static_cast<std::uint32_t>(np->preposition) - 1);
    if (outer == nullptr) break;
    np = outer;
  }
  return np == nullptr ? TokenSpan{} : r.trimmed({np->span.first, verb.span.first});
}

bool near_quote(const Reading& r, std::uint32_t t, std::uint32_t end) {
  for (std::uint32_t k = t + 1; k < end && k < t + 5; ++k)
    if (r.quoted(k)) return true;
  return false;
}

// très surpris, profondément attristée: how much belongs to what somebody is
bool of_degree(std::string_view adverb) {
  constexpr auto kDegrees = std::to_array<std::string_view>(
      {"très", "bien", "trop", "plutôt", "assez", "peu", "fort", "extrêmement", "profondément",
       "particulièrement", "totalement", "pleinement", "entièrement", "vraiment"});
  return among(kDegrees, adverb);
}

// se dit victime de …, se déclare prêt à: a judgement on oneself without quoted words.
bool stative(const Reading& r, const CueHit& cue, std::uint32_t i, std::uint32_t end,
             Candidate& c) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (!verb.reflexive || !cue.entry->takes(frame::judge) || cue.entry->cue_class != CueClass::say)
    return false;
  std::uint32_t judged = i;
  while (r.tag(judged) == Tag::adverb && of_degree(r.form(judged))) ++judged;
  const Tag tag = r.tag(judged);
  if (tag != Tag::adjective && tag != Tag::past_participle && tag != Tag::noun) return false;
  // un groupe qui se dit intéressé par la vente a renoncé: the verb behind is the group's
  const bool relative = verb.span.first > 0 && r.fw(verb.span.first - 1) == Fw::qui;
  const std::uint32_t close = relative ? before_own_verb(r, i, end) : end;
  return take_content(r, rule::kJudgement, {i, close}, 0.75, c);
}

// a déclaré sur RTL que A, a déclaré à Paris « A »: where or to whom it was said is not judged.
bool says_where(const Reading& r, const CueHit& cue, std::uint32_t i) {
  if (r.tag(i) != Tag::preposition) return false;
  std::uint32_t end = i;
  if (!relay_of_phrase(r, i, end).empty()) return true;
  if (r.chunks.verbs[cue.verb].reflexive || cue.entry->cue_class != CueClass::say) return false;
  constexpr std::uint32_t kLongestPlace = 12;  // tokens
  const std::uint32_t past = read_modifiers(r, i, i + kLongestPlace).end;
  const VerbGroup* verb = r.chunks.verb(past);
  return r.is_que(past) || (verb != nullptr && verb->form == VerbForm::infinitive);
}

}  // namespace

bool judging_word(const Reading& r, std::uint32_t i) {
  return r.tag(i) == Tag::adjective ||
         (r.tag(i) == Tag::noun && r.words[i].morph.any(lexicon::pos::adjective));
}

bool read_judged_clause(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                        std::uint32_t i, Candidate& c) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  // n'a pas jugé utile de répondre, a jugé bon de se taire: what somebody did
  if (!cue.entry->takes(frame::judge) || verb.negated || verb.reflexive || r.form(i) == "bon")
    return false;
  if (r.quoted(i) || !judging_word(r, i)) return false;
  const bool of = r.fw(i + 1) == Fw::de || r.fw(i + 1) == Fw::d_;
  const VerbGroup* doing = of ? r.chunks.verb(i + 2) : nullptr;
  // a jugé nécessaire de répondre : « A », a jugé utile de rappeler que A: A is what was said
  if (doing != nullptr) {
    const std::uint32_t words = r.past_adverbials(doing->span.end);
    if (r.is(words, Punct::colon) || (r.is_que(words) && r.cue_at(doing->head) != nullptr))
      return false;
  }
  const bool clause = r.is_que(i + 1) || (doing != nullptr && doing->form == VerbForm::infinitive);
  std::uint32_t first = i;  // très important de
  while (first > cue.span.end && r.tag(first - 1) == Tag::adverb) --first;
  return clause &&
         take_content(r, rule::kJudgement, {first, clause_end(r, i, finds.phrases)}, 0.85, c);
}

namespace {

// Les rues, que certains qualifient de « jungle », la paix et la joie: the comma behind the marks
// closes the relative clause; `end` where the judgement is no such clause.
std::uint32_t before_end_of_relative(const Reading& r, const SentenceFinds& finds,
                                     const CueHit& cue, TokenSpan predicate) {
  const auto opener = clause_opener(r, r.chunks.verbs[cue.verb], finds.span.first);
  if (!opener || *opener == 0) return predicate.end;
  const bool behind_noun = r.is(*opener - 1, Punct::comma) || r.chunks.noun(*opener - 1) != nullptr;
  if (r.tag(*opener) != Tag::relative && (!r.is_que(*opener) || !behind_noun)) return predicate.end;
  std::uint32_t last = predicate.end;
  while (last > predicate.first && !r.quoted(last - 1)) --last;
  const bool closed = last > predicate.first && last < predicate.end && r.is(last, Punct::comma) &&
                      r.tag(last + 1) != Tag::coordinator;
  return closed ? last : predicate.end;
}

}  // namespace

namespace {

// a rejeté comme « infondées » ces accusations: before what is judged, behind any verb that is done
// to a thing.
bool read_judged_before_object(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                               std::uint32_t i, Candidate& c) {
  if (r.fw(i) != Fw::comme || !r.opens_quote(i + 1) ||
      !cue.entry->takes(frame::np | frame::judge_comme))
    return false;
  const NounPhrase* judged = r.phrase_at(r.past_quote(i + 1));
  if (judged == nullptr || judged->determiner == kNone || judged->preposition != kNone)
    return false;
  const std::uint32_t end = before_own_verb(r, i + 1, clause_end(r, i + 1, finds.phrases));
  return take_content(r, rule::kJudgement, {i + 1, end}, 0.85, c);
}

}  // namespace

bool read_judgement(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                    std::uint32_t i, Candidate& c) {
  if (read_judged_before_object(r, finds, cue, i, c)) return true;
  if (!cue.entry->takes(frame::judge | frame::judge_comme)) return false;
  if (cue.entry->takes(frame::judge) && says_where(r, cue, i)) return false;
  if (!r.quoted(i))
    while (i > cue.span.end && of_degree(r.form(i - 1))) --i;  // s'est dit bien conscient
  const std::uint32_t end = clause_end(r, i, finds.phrases);
  if (i >= end || !holds_quote(r, finds, {i, end})) return stative(r, cue, i, end, c);
  if (cue.entry->takes(frame::judge_comme)) {
    for (std::uint32_t t = i; t < end && !r.quoted(t); ++t) {
      const Fw fw = r.fw(t);
      const bool names = c.lemma == "qualifier" || c.lemma == "traiter" || c.lemma == "taxer";
      const bool link =
          fw == Fw::comme || (names && (fw == Fw::de || fw == Fw::d_ || fw == Fw::du));
      if (!link || !near_quote(r, t, end)) continue;
      // the object belongs to the judgement: qualifie la réforme de « coup de force »
      const bool object = r.phrase_at(i) != nullptr && i < t;
      // celle qui se dit « A » vit ici: the verb behind is not the judgement's
      const std::uint32_t own = before_own_verb(r, t + 1, end);
      const std::uint32_t close = before_occasion(
          r, t + 1, before_time(r, t + 1, before_end_of_relative(r, finds, cue, {t + 1, own})));
      return take_content(r, rule::kJudgement, {object ? i : t + 1, close}, 0.85, c);
    }
    if (r.quoted(i))
      return take_content(r, rule::kJudgement, {i, before_own_verb(r, i, end)}, 0.88, c);
    return false;
  }
  // trouve un plan, quand « Le Lac » ferme: the quoted words are another clause's
  const std::uint32_t close = before_occasion(r, i, before_time(r, i, before_own_verb(r, i, end)));
  return holds_quote(r, finds, {i, close}) &&
         take_content(r, rule::kJudgement, {i, close}, 0.85, c);
}

bool read_passive_judgement(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                            const VerbGroup& verb, Candidate& c) {
  const bool passive = verb.form == VerbForm::participle || verb.passive;
  if (!passive || !cue.entry->takes(frame::judge | frame::judge_comme)) return false;
  constexpr std::uint32_t kReach = 16;  // tokens
  const std::uint32_t limit = std::min(finds.span.end, cue.span.end + kReach);
  std::uint32_t quote = limit;
  std::uint32_t by = limit;
  for (std::uint32_t t = cue.span.end; t < limit; ++t) {
    if (r.quoted(t)) {
      if (quote == limit) quote = t;
      continue;
    }
    if (r.fw(t) == Fw::par && by == limit) by = t;
    if (r.is(t, Punct::comma) || r.chunks.verb(t) != nullptr) break;
  }
  if (quote == limit || by == limit || finds.quote_used(r.quote_at(quote))) return false;
  TokenSpan agent = r.extended_at(by + 1, {false, false});
  if (by < quote && agent.end >= quote) {  // qualifiée par le maire de « folle »
    agent.end = quote;
    while (agent.end > agent.first && r.tag(agent.end - 1) == Tag::preposition) --agent.end;
  }
  if (agent.empty() || !can_speak(r, agent)) return false;
  std::uint32_t from = quote < by ? cue.span.end : agent.end;
  while (from < quote && (r.tag(from) == Tag::preposition || r.fw(from) == Fw::comme)) ++from;
  const std::uint32_t end = quote < by ? by : r.quote_span(r.quote_at(quote)).end;
  if (const TokenSpan judged = judged_before(r, finds, verb); !judged.empty())
    c.content.push_back(judged);
  c.content.push_back(r.trimmed({from, end}));
  c.form = SourceForm::phrase;
  c.source = agent;
  c.rule = rule::kJudgement;
  c.confidence = 0.8;
  return !c.content.back().empty();
}

}  // namespace selon::detect
