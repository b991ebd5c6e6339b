#include "analyzer/detect/incise_left.h"

#include <algorithm>
#include <vector>

#include "analyzer/detect/agreement.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/incise_clauses.h"
#include "analyzer/detect/incise_parts.h"
#include "analyzer/detect/phrase_relays.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// « A. “B”, m'a dit X. C »: the quotation inside another one that ends at `end` and opens a
// sentence; empty where none does. It is all that X said.
TokenSpan quotation_within(const Reading& r, std::uint32_t end) {
  constexpr std::size_t kMost = 30;       // quotations looked at
  constexpr std::uint32_t kLongest = 60;  // tokens
  const std::int32_t outer = r.quote_at(end - 1);
  if (outer == kNone) return {};
  const auto from = static_cast<std::size_t>(outer) + 1;
  for (std::size_t q = from; q < std::min(r.doc.quotes.size(), from + kMost); ++q) {
    const text::Quote& inner = r.doc.quotes[q];
    if (inner.open_token >= end) break;
    if (inner.parent != outer || !inner.closed || inner.close_token + 1 != end ||
        inner.end_token > inner.open_token + kLongest)
      continue;
    const std::uint32_t before = inner.open_token - 1;
    // on me dit : 'A', raconte X: behind a colon another verb hands it over
    const bool opens = before < r.quote_inside(outer).first || r.is_stop(before);
    return opens ? TokenSpan{inner.first_token, inner.end_token} : TokenSpan{};
  }
  return {};
}

// « A. “B”, m'a dit X. C », raconte Y: where the quotation that ends at `end` opens, if all that
// names sources in it does so behind quotations within; `start` else.
std::uint32_t around_voices_within(const Reading& r, const SentenceFinds& finds,
                                   std::uint32_t start, std::uint32_t end) {
  const std::int32_t q = r.quote_at(end - 1);
  if (q == kNone || r.quote_span(q).end != end) return start;
  const std::uint32_t open = std::max(r.quote_span(q).first, finds.span.first);
  for (const Phrase& p : finds.phrases) {
    if (p.span.first < open || p.span.first >= end) continue;
    const std::uint32_t before = p.span.first - (r.is(p.span.first - 1, Punct::comma) ? 1 : 0);
    if (quotation_within(r, before).empty()) return start;
  }
  return std::min(start, open);
}

// « A », soit une hausse de 3 %, a dit X: what stands between in commas is the author's.
TokenSpan without_tail(const Reading& r, TokenSpan part) {
  if (!r.opens_quote(part.first)) return part;
  const std::uint32_t end = r.past_quote(part.first);
  if (end < part.end && r.is(end, Punct::comma) && !has_main_verb(r, {end, part.end})) {
    for (std::uint32_t i = end; i < part.end; ++i)
      if (r.quoted(i)) return part;
    return {part.first, end};
  }
  return part;
}

// A lone connective is no claim.
bool worth(const Reading& r, TokenSpan part) {
  for (std::uint32_t i = part.first; i < part.end; ++i)
    if (r.tag(i) != Tag::punct && r.tag(i) != Tag::adverb && r.tag(i) != Tag::coordinator)
      return true;
  return part.end - part.first > 1 || r.quoted(part.first);
}

// A quotation that began in earlier paragraphs and whose first words here begin at `start`: one
// part each. (Behind an incise they are that one's.)
void earlier_paragraphs(const Reading& r, std::uint32_t start, Candidate& c) {
  std::int32_t q = r.quote_at(start);
  if (q == kNone || start > r.quote_inside(q).first) return;
  std::vector<TokenSpan> parts;
  for (int n = 0; n < 20 && q != kNone && r.quote(q).continues >= 0; ++n) {
    q = r.quote(q).continues;
    const TokenSpan part = r.trimmed(r.quote_inside(q));
    if (!part.empty()) parts.push_back(part);
  }
  c.content.insert(c.content.end(), parts.rbegin(), parts.rend());
}

// La maire hésite : le dossier est mince, juge-t-elle: the pronoun takes up whom the words before
// the colon speak of, and what it hands over stands behind it.
std::uint32_t behind_colon_of_subject(const Reading& r, const Candidate& c, TokenSpan left) {
  const TokenSpan who = r.extended_at(left.first);
  if (c.form != SourceForm::pronoun || r.quoted(c.cue.first) || who.empty() || !can_speak(r, who))
    return left.first;
  const NounPhrase* np = r.phrase_at(left.first);
  if (np == nullptr || !may_take_up(r.fw(c.source.first), *np)) return left.first;
  for (std::uint32_t t = left.first; t < left.end; ++t)
    if (r.is(t, Punct::colon) && !r.quoted(t))
      return has_main_verb(r, {left.first, t}) ? t + 1 : left.first;
  return left.first;
}

// Il a précisé que le bilan montera car « il reste des blessés », a-t-il dit: another verb hands
// over the clause, so the incise goes with the quoted words that close it.
std::uint32_t closing_quotation(const Reading& r, const Incise& incise, TokenSpan left) {
  if (incise.candidate.form != SourceForm::pronoun || r.quoted(incise.span.first) ||
      !r.quoted(left.end - 1))
    return left.first;
  const std::uint32_t open = r.quote_span(r.quote_at(left.end - 1)).first;
  if (!opens_clause(r, r.quote_inside(r.quote_at(left.end - 1)).first)) return left.first;
  for (std::uint32_t t = left.first; t < open; ++t) {
    const CueHit* cue = r.quoted(t) ? nullptr : r.cue_at(t);
    if (cue == nullptr || !cue->entry->takes(lexicon::frame::que)) continue;
    const bool finite = r.chunks.verbs[cue->verb].form == VerbForm::finite;
    if (finite && r.is_que(r.past_adverbials(cue->span.end))) return open;
  }
  return left.first;
}

// La ville a voté, mais « il reste à payer », rappelle X · puisque « tout est payé », dit X: behind
// a clause of the author's and a conjunction a whole quoted clause is all that was said.
std::uint32_t behind_conjunction(const Reading& r, TokenSpan left) {
  if (r.quoted(left.first) || !r.quoted(left.end - 1)) return left.first;
  const TokenSpan quote = r.quote_span(r.quote_at(left.end - 1));
  if (quote.end != left.end || quote.first < left.first + 3) return left.first;
  const std::uint32_t link = quote.first - 1;
  const Fw fw = r.fw(link);
  const bool adds = fw == Fw::mais && r.is(link - 1, Punct::comma);
  if (!adds && fw != Fw::puisque && fw != Fw::puisqu_) return left.first;
  const std::uint32_t first = r.quote_inside(r.quote_at(left.end - 1)).first;
  return opens_clause(r, first) && has_main_verb(r, {left.first, link - 1}) ? quote.first
                                                                            : left.first;
}

// Bien que la crue menace,: what the author sets beside the words; not Alors que le feu prenait,
// when it was
bool opens_concession(const Reading& r, std::uint32_t i) {
  return r.form(i) == "bien" && r.is_que(i + 1);
}

// Depuis la crise, « les prix montent », explique X: behind a frame without a finite verb a whole
// quoted clause is all that was said.
std::uint32_t behind_frame(const Reading& r, TokenSpan left) {
  constexpr std::uint32_t kLongest = 45;  // tokens
  const bool concedes = opens_concession(r, left.first);
  if ((r.tag(left.first) != Tag::preposition && !concedes) || r.quoted(left.first) ||
      !r.quoted(left.end - 1))
    return left.first;
  const TokenSpan quote = r.quote_span(r.quote_at(left.end - 1));
  if (quote.end != left.end || quote.first < left.first + 3 ||
      quote.first > left.first + kLongest || !r.is(quote.first - 1, Punct::comma))
    return left.first;
  for (std::uint32_t t = left.first; t < quote.first; ++t)
    if (r.quoted(t)) return left.first;
  if (!concedes && has_finite_verb(r, {left.first, quote.first})) return left.first;
  const std::uint32_t first = r.quote_inside(r.quote_at(left.end - 1)).first;
  const bool clause = opens_clause(r, first) || (r.phrase_at(first) != nullptr &&
                                                 quoted_clause_end(r, quote.first) == quote.end);
  return clause ? quote.first : left.first;
}

// What the quotation around an incise says before it, back to an earlier incise in it.
std::uint32_t behind_earlier_incise(const Reading& r, const SentenceFinds& finds,
                                    const Incise& incise, std::uint32_t end) {
  std::uint32_t start = quotation_around(r, finds, incise).first;
  for (const Phrase& p : finds.phrases)
    if (p.span.end < end && p.span.first >= start) start = p.span.end;
  while (start < end && (r.is(start, Punct::comma) || r.is_stop(start))) ++start;
  return start;
}

}  // namespace

void add_words_before(const Reading& r, const SentenceFinds& finds, Incise& incise) {
  std::uint32_t end = incise.span.first;
  while (end > finds.span.first && (r.is(end - 1, Punct::comma) || r.is(end - 1, Punct::dash) ||
                                    r.is(end - 1, Punct::period)))
    --end;
  if (end <= finds.span.first) return;
  if (const TokenSpan words = quotation_within(r, end); !words.empty()) {
    incise.candidate.content.push_back(r.trimmed(words));
    return;
  }
  std::uint32_t start =
      r.quoted(incise.span.first)
          ? behind_earlier_incise(r, finds, incise, end)
          : around_voices_within(r, finds, clause_start(r, end, finds.phrases), end);
  start = behind_colon_of_subject(r, incise.candidate, {start, end});
  start = closing_quotation(r, incise, {start, end});
  if (!r.quoted(incise.span.first)) {
    start = behind_conjunction(r, {start, end});
    const std::uint32_t words = behind_frame(r, {start, end});
    // Dans un communiqué, « A », explique X
    for (const TokenSpan& relay : relays_in(r, {start, words}))
      incise.candidate.relays.push_back(relay);
    start = words;
  }
  start = own_relative(r, incise, {start, end});
  if (opens_behind(r, finds, incise, {start, end})) return;
  earlier_paragraphs(r, start, incise.candidate);
  // X a réagi sur Twitter : « … », a-t-il écrit: what stands before the colon names the relay
  if (start > finds.span.first && r.is(start - 1, Punct::colon)) {
    const auto before = relays_in(r, {finds.span.first, start - 1});
    incise.candidate.relays.insert(incise.candidate.relays.end(), before.begin(), before.end());
  }
  const TokenSpan part = r.trimmed(without_tail(r, {start, end}));
  if (!part.empty() && worth(r, part)) incise.candidate.content.push_back(part);
}

}  // namespace selon::detect
