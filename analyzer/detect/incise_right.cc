#include "analyzer/detect/incise_right.h"

#include <algorithm>

#include "analyzer/detect/bounds.h"
#include "analyzer/detect/claim_comments.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/incise_clauses.h"
#include "analyzer/detect/incise_parts.h"
#include "analyzer/detect/incise_speakers.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// …, a dit X, disant espérer « … »: a participle of saying has words of its own.
bool says_more(const Reading& r, std::uint32_t i) {
  const CueHit* cue = r.cue_at(i);
  return cue != nullptr && r.chunks.verbs[cue->verb].form == VerbForm::gerund;
}

// Another incise stands behind the quotation that ends at `i`.
bool owned(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  const std::uint32_t at = r.is(i, Punct::comma) ? i + 1 : i;
  return std::any_of(finds.phrases.begin(), finds.phrases.end(),
                     [at](const Phrase& p) { return p.span.first == at; });
}

// « A », a dit X, et « B » · mais « B »
bool goes_on_quoted(const Reading& r, std::uint32_t i, std::uint32_t end) {
  const Fw fw = r.fw(i);
  const bool linked =
      fw == Fw::et || fw == Fw::mais || fw == Fw::car || fw == Fw::ou || r.is_que(i);
  return linked && i + 1 < end && r.opens_quote(i + 1);
}

// Il est, dit-il, malade · Le pont a, dit le maire, été fermé: what the auxiliary right before the
// incise waits for
bool wants_predicate(const Reading& r, const VerbGroup& v, std::uint32_t i) {
  const bool copula = v.lemma == "être" || v.lemma == "rester" || v.lemma == "demeurer" ||
                      v.lemma == "devenir" || v.lemma == "sembler" || v.lemma == "paraître";
  if (!copula && (v.lemma != "avoir" || v.compound)) return false;
  const std::uint32_t at = r.past_adverbials(i);
  const VerbGroup* next = r.chunks.verb(at);
  if (next != nullptr && next->form == VerbForm::participle) return next->span.first <= at;
  if (!copula) return false;
  // la preuve que B; but une information non confirmée is the author's
  const bool proof =
      (r.fw(at) == Fw::la || r.fw(at) == Fw::le || r.fw(at) == Fw::l_) && v.lemma == "être";
  const Tag tag = r.tag(at);
  const bool place = tag == Tag::preposition && v.lemma == "être" && !is_of(r.fw(at));
  return proof || place || tag == Tag::adjective || tag == Tag::adverb || tag == Tag::noun;
}

// Elle concerne, informe X, les communes · Il s'agit, dit-il, d'une erreur: the verb right before
// the incise has its complement behind it.
bool wants_object(const Reading& r, TokenSpan left, std::uint32_t i) {
  const VerbGroup* v = r.chunks.verb(left.end - 1);
  if (v == nullptr || v->form != VerbForm::finite || v->passive) return false;
  if (v->lemma == "agir") return is_of(r.fw(i));
  if (wants_predicate(r, *v, i)) return true;
  if (r.lexicon.match_cue_noun(r.doc, i + 1)) return false;  // une information non confirmée
  return r.tag(i) == Tag::determiner || r.tag(i) == Tag::numeral;
}

// mais | la mairie dément: somebody else answers
bool is_answered(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kReach = 12;  // tokens
  for (std::uint32_t t = i; t < i + kReach && !r.is_stop(t) && !r.is(t, Punct::comma); ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v == nullptr) continue;
    const CueHit* cue = r.cue_at(t);
    return v->subject_clitic == kNone && cue != nullptr &&
           (cue->entry->status == StatusValue::denied ||
            cue->entry->status == StatusValue::unconfirmed);
  }
  return false;
}

// Behind a complete clause only what depends on it goes on: que, car, de + infinitive …
bool goes_on(const Reading& r, std::uint32_t i) {
  if (r.fw(i) == Fw::mais && is_answered(r, i + 1)) return false;
  if (r.is_que(i) || r.fw(i) == Fw::car || r.fw(i) == Fw::et || r.fw(i) == Fw::mais) return true;
  if (r.fw(i) == Fw::parce || r.fw(i) == Fw::puisque) return true;
  const VerbGroup* v = r.chunks.verb(r.fw(i) == Fw::de || r.fw(i) == Fw::d_ ? i + 1 : i);
  return v != nullptr && v->form == VerbForm::infinitive;
}

// « A, dit X, B »: up to the next incise in it
void rest_of_quotation(const Reading& r, const SentenceFinds& finds, Incise& incise) {
  const auto& before = incise.candidate.content;
  if (!before.empty() && is_within(r, before.back())) return;
  const TokenSpan q = quotation_around(r, finds, incise);
  const std::uint32_t from = past_all_of_speaker(r, incise.candidate, {incise.span.end, q.end});
  std::uint32_t end = q.end;
  for (const Phrase& p : finds.phrases)
    if (p.span.first > from && p.span.first < end) end = p.span.first;
  add_part(r, incise, {from, end});
}

}  // namespace

void add_words_behind(const Reading& r, const SentenceFinds& finds, Incise& incise) {
  std::uint32_t i = incise.span.end;
  if (r.quoted(incise.span.first)) return rest_of_quotation(r, finds, incise);
  // La route est fermée, comme l'a confirmé X : « A, dit-il, B »
  const bool of_another =
      incise.candidate.rule == rule::kComme && holds_incise(finds, {i + 1, r.past_quote(i + 1)});
  if (r.is(i, Punct::colon) && r.quoted(i + 1) && !owned(r, finds, r.past_quote(i + 1)) &&
      !of_another) {
    add_part(r, incise, {i + 1, r.past_quote(i + 1)});
    return;
  }
  if (!r.is(i, Punct::comma) && !r.is(i, Punct::dash)) return;
  ++i;
  if (says_more(r, i)) return;
  // A, a dit X, sans pouvoir préciser B
  if (!incise.candidate.content.empty() && leaves_out(r, i)) return;
  if (r.fw(i) == Fw::qui) {  // a dit X, qui préside le club, B
    i = past_speaker_description(r, incise.candidate, i, finds.span.end);
    if (i >= finds.span.end || !says_something(r, {i, clause_end(r, i, finds.phrases)})) return;
  }
  if (r.opens_quote(i)) {  // « A », dit X, « B » · not « A », dit X, « B », répond Y
    if (!owned(r, finds, r.past_quote(i)))
      add_part(r, incise, {i, clause_end(r, i, finds.phrases)});
    return;
  }
  if (incise.candidate.content.empty()) {  // Toutefois, a-t-il souligné, A
    add_part(r, incise, {i, clause_end(r, i, finds.phrases)});
    return;
  }
  const TokenSpan left = incise.candidate.content.back();
  if (in_relative(r, left))
    return add_part(r, incise, {i, relative_end(r, {i, clause_end(r, i, finds.phrases)})});
  const bool left_quoted = r.quoted(left.end - 1);
  const std::uint32_t end = clause_end(r, i, finds.phrases);
  if (left_quoted && !goes_on_quoted(r, i, end)) return;
  if (!left_quoted && says_something(r, left) && !goes_on(r, i) && !wants_object(r, left, i))
    return;
  add_part(r, incise, {i, end});
}

}  // namespace selon::detect
