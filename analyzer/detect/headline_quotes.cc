// « A » : X prévient. A headline that opens with somebody's words and then tells who said them.
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/agreement.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/colon_voices.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/syntax/times.h"

namespace selon::detect {
namespace {

constexpr std::uint32_t kShortestOfHeadline = 3;  // tokens of a quotation that can be a statement

// « A » : le maire dément, Anne Blanc dénonce des menaces: the words are those that somebody
// answers
bool answers_words(std::string_view lemma) {
  static constexpr auto kAnswering =
      std::to_array<std::string_view>({"condamner", "contester", "dénoncer", "démentir", "fustiger",
                                       "plainte", "réagir", "rejeter", "répondre", "réfuter"});
  return among(kAnswering, lemma);
}

// Paul Roy, 80 ans, | raconte · le maire, lui, | raconte
std::uint32_t verb_behind(const Reading& r, std::uint32_t i) {
  const std::uint32_t age = r.is(i, Punct::comma) ? syntax::past_years(r.words, i + 1) : i + 1;
  const bool aged = r.is(i, Punct::comma) && i > 0 && r.form(i - 1) == "ans";
  const std::uint32_t past = age != i + 1 && r.is(age, Punct::comma) ? age + 1 : i + (aged ? 1 : 0);
  return r.past_adverbials(past_insertion(r, past));
}

// à Lunel, | les sinistrés racontent: past a few words on where, or `i`
std::uint32_t past_place(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 6;  // tokens
  if (r.tag(i) != Tag::preposition) return i;
  for (std::uint32_t t = i + 1; t < r.size() && t < i + kLongest; ++t) {
    if (r.is(t, Punct::comma)) return t + 1;
    if (r.words.punct(t) != Punct::none || r.chunks.verb(t) != nullptr) return i;
  }
  return i;
}

// le désarroi de Paul Roy: what one feels who has said so
bool is_feeling(std::string_view noun) {
  static constexpr auto kFeelings = std::to_array<std::string_view>(
      {"désarroi", "détresse", "émotion", "tristesse", "douleur", "désespoir", "incompréhension",
       "soulagement", "joie", "fierté", "amertume", "angoisse", "inquiétude", "lassitude",
       "ras-le-bol"});
  return among(kFeelings, noun);
}

// le maire prévient, Paul Roy s'inquiète après la crue: who is said to have spoken, by a verb that
// has no other words behind it.
bool teller(const Reading& r, std::uint32_t i, Candidate& c) {
  const NounPhrase* np = r.phrase_at(i);
  if (np == nullptr || np->preposition != kNone || np->kind == syntax::NounKind::pronoun)
    return false;
  const TokenSpan who = r.extended_at(i);
  const CueHit* cue = can_speak(r, who) ? r.cue_at(verb_behind(r, who.end)) : nullptr;
  if (cue == nullptr || !cue->entry->takes(lexicon::frame::quote) || words_follow(r, *cue))
    return false;
  const VerbGroup& verb = r.chunks.verbs[cue->verb];
  if (verb.form != VerbForm::finite || verb.subject_clitic != kNone || verb.passive ||
      verb.negated || !agrees(r, *np, verb) || answers_words(cue->entry->lemma))
    return false;
  // Lunel tremble: what a town does is no saying
  if (cue->entry->cue_class == lexicon::CueClass::act && !sense_of(r, who).kind) return false;
  describe_cue(*cue, verb, c);
  c.source = who;
  return true;
}

// l'appel du maire, le cri de Paul Roy: a noun of saying and whose it is
bool saying_of(const Reading& r, std::uint32_t i, Candidate& c) {
  const NounPhrase* np = r.phrase_at(i);
  if (np == nullptr || np->preposition != kNone || np->determiner == kNone || !np->name.empty())
    return false;
  const auto noun = r.lexicon.match_cue_noun(r.doc, np->head);
  const bool says = noun && noun.entry->takes(lexicon::frame::quote);
  if (!says && !is_feeling(r.form(np->head))) return false;
  const std::uint32_t of = np->span.end;
  const TokenSpan who = is_of(r.fw(of)) ? r.extended_at(of + 1) : TokenSpan{};
  if (who.empty() || !can_speak(r, who) || (says && answers_words(noun.entry->noun))) return false;
  c.cue = {np->head, says ? noun.end : np->head + 1};
  c.lemma = says ? noun.entry->noun : r.form(np->head);
  if (says) c.status = noun.entry->status;
  c.source = who;
  return true;
}

}  // namespace

void find_headline_quotes(const Reading& r, SentenceFinds& finds) {
  const std::uint32_t first = finds.span.first;
  if (!in_heading(r, first) || !r.opens_quote(first)) return;
  const std::int32_t q = r.quote_at(first);
  const std::uint32_t colon = r.past_quote(first);
  const TokenSpan inside = r.quote_inside(q);
  if (!r.is(colon, Punct::colon) || finds.quote_used(q) ||
      inside.end < inside.first + kShortestOfHeadline || !has_finite_verb(r, inside))
    return;
  Candidate c;
  const std::uint32_t who = past_place(r, colon + 1);
  if (!teller(r, who, c) && !saying_of(r, who, c)) return;
  c.rule = rule::kHeadlineColon;
  c.form = SourceForm::phrase;
  c.at = colon;
  c.confidence = 0.85;
  c.content = {r.trimmed(inside)};
  c.relays = relays_in(r, {c.source.end, finds.span.end});
  finds.use_quotes(r, c.content.front());
  finds.candidates.push_back(std::move(c));
}

}  // namespace selon::detect
