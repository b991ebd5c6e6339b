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

// le maire prévient, Paul Roy s'inquiète après la crue: who is said to have spoken, by a verb that
// has no other words behind it.
bool teller(const Reading& r, std::uint32_t i, Candidate& c) {
  const NounPhrase* np = r.phrase_at(i);
  if (np == nullptr || np->preposition != kNone || np->kind == syntax::NounKind::pronoun)
    return false;
  const TokenSpan who = r.extended_at(i);
  const CueHit* cue = can_speak(r, who) ? r.cue_at(r.past_adverbials(who.end)) : nullptr;
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
  if (!noun || !noun.entry->takes(lexicon::frame::quote)) return false;
  const std::uint32_t of = np->span.end;
  const TokenSpan who = is_of(r.fw(of)) ? r.extended_at(of + 1) : TokenSpan{};
  if (who.empty() || !can_speak(r, who) || answers_words(noun.entry->noun)) return false;
  c.cue = {np->head, noun.end};
  c.lemma = noun.entry->noun;
  c.status = noun.entry->status;
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
  if (!teller(r, colon + 1, c) && !saying_of(r, colon + 1, c)) return;
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
