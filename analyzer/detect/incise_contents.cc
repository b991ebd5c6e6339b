#include "analyzer/detect/incise_contents.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/incise_left.h"
#include "analyzer/detect/incise_parts.h"
#include "analyzer/detect/incise_relays.h"
#include "analyzer/detect/incise_right.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// « A, dit-il, B », a-t-il déclaré à l'AFP: the inner incise has the content; the outer one adds
// who was told.
bool joins_inner(const Reading& r, SentenceFinds& finds, const Candidate& c) {
  const std::int32_t q = r.quote_at(c.content.front().first);
  if (q == kNone || r.quoted(c.cue.first)) return false;
  for (Candidate& inner : finds.candidates) {
    if (inner.rule != rule::kIncise || inner.content.empty() || r.quote_at(inner.cue.first) != q)
      continue;
    if (is_within(r, inner.content.front())) continue;
    inner.relays.insert(inner.relays.end(), c.relays.begin(), c.relays.end());
    return true;
  }
  return false;
}

// Attention, prévient X, « B »: a word or a frame without a verb before words that are quoted.
void drop_frame(const Reading& r, Candidate& c) {
  if (c.content.size() != 2 || says_something(r, c.content.front())) return;
  // Le but, dit-elle, « c'est de partir »: a phrase with its article is taken up by what is quoted
  const NounPhrase* np = r.phrase_at(c.content.front().first);
  if (np != nullptr && np->preposition == kNone && np->determiner != kNone) return;
  const TokenSpan words = c.content.back();
  if (!r.quoted(words.first) || r.quoted(c.cue.first)) return;
  if (has_finite_verb(r, words)) c.content.erase(c.content.begin());
}

// Le dossier est « mince », comme le reconnaît X : les faits sont anciens: the words in marks
// before are those of which it is told.
bool quoted_before(const Reading& r, const SentenceFinds& finds, std::uint32_t incise) {
  if (incise < finds.span.first + 2 || !r.is(incise - 1, Punct::comma)) return false;
  return r.quoted(incise - 2) && !r.quoted(incise) && has_main_verb(r, {finds.span.first, incise});
}

// les travaux « ne sont pas finis »: the verb stands in the quoted part
bool verb_in_marks(const Reading& r, TokenSpan part) {
  if (r.tag(part.first) == Tag::relative) return false;  // X, qui « aime la ville »
  for (std::uint32_t t = part.first; t < part.end; ++t) {
    if (!r.opens_quote(t)) continue;
    // the predicate opens the marks: not l'opération « On se bouge »
    const VerbGroup* v = r.chunks.verb(r.quote_inside(r.quote_at(t)).first);
    return v != nullptr && v->form == VerbForm::finite && v->subject_clitic == kNone;
  }
  return false;
}

// Comme l'a dit X, A.
void opening_comme(const Reading& r, SentenceFinds& finds, Incise& incise) {
  std::uint32_t i = incise.span.end;
  for (std::uint32_t n = 0; n < 12 && i < finds.span.end && !r.is(i, Punct::comma); ++n) {
    const VerbGroup* v = r.chunks.verb(i);
    if (r.quoted(i) || (v != nullptr && v->form == VerbForm::finite)) return;
    ++i;  // un rapport remis en mai
  }
  if (!r.is(i, Punct::comma)) return;
  const TokenSpan part = r.trimmed({i + 1, clause_end(r, i + 1, finds.phrases)});
  if (part.empty() || (!has_main_verb(r, part) && !verb_in_marks(r, part) && !r.quoted(part.first)))
    return;
  incise.candidate.content.push_back(part);
  finds.use_quotes(r, part);
  finds.candidates.push_back(std::move(incise.candidate));
}

}  // namespace

void add_incise_content(const Reading& r, SentenceFinds& finds, Incise& incise) {
  Candidate& c = incise.candidate;
  // Un point est à souligner, comme l'explique X : A
  const std::uint32_t from = incise.span.end + 1;
  const bool quotation = r.opens_quote(from);
  // La route est fermée, comme l'a confirmé X : « A, dit-il, B »
  const bool of_another = quotation && holds_incise(finds, {from, r.past_quote(from)});
  if (c.rule == rule::kComme && r.is(incise.span.end, Punct::colon) && !of_another &&
      (quotation || !quoted_before(r, finds, incise.span.first))) {
    add_part(r, incise,
             {from, quotation ? r.past_quote(from) : clause_end(r, from, finds.phrases)});
  }
  // Rien n'est sûr, car comme le souligne X « A »
  if (c.rule == rule::kComme && r.opens_quote(incise.span.end) &&
      has_finite_verb(r, r.quote_inside(r.quote_at(incise.span.end))))
    add_part(r, incise, {incise.span.end, r.past_quote(incise.span.end)});
  const bool behind_colon = !c.content.empty();
  if (!behind_colon) add_words_before(r, finds, incise);
  if (c.content.empty() && c.rule == rule::kComme) return opening_comme(r, finds, incise);
  const bool left = !c.content.empty();
  if (left && joins_inner(r, finds, c)) return;
  if (!behind_colon) add_words_behind(r, finds, incise);
  drop_frame(r, c);
  if (passes_on_claim(r, finds, c)) return;
  // Par conséquent, ajoute X, « B »: only a quotation can follow an incise that nothing precedes
  if (!left && (c.content.empty() || !says_something(r, c.content.front()))) return;
  if (c.content.empty() || !is_within(r, c.content.front()))
    for (const TokenSpan& part : c.content) finds.use_quotes(r, part);
  finds.candidates.push_back(std::move(c));
}

}  // namespace selon::detect
