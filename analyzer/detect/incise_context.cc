#include "analyzer/detect/incise_context.h"

#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/modifiers.h"

namespace selon::detect {

bool accept_subject(Candidate& c, TokenSpan whole, const std::vector<TokenSpan>& relays,
                    std::uint32_t& after) {
  c.form = SourceForm::phrase;
  c.source = whole;
  c.relays = relays;
  after = whole.end;
  return true;
}

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

bool complete_in_quote(const Reading& r, std::uint32_t comma) {
  const std::int32_t q = r.quote_at(comma);
  const std::uint32_t first = r.quote_inside(q).first;
  for (std::uint32_t t = comma; t > first && !r.is_stop(t - 1); --t) {
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, first)) return true;
  }
  return false;
}

bool complete(const Reading& r, const SentenceFinds& finds, std::uint32_t comma) {
  if (r.quoted(comma)) return complete_in_quote(r, comma);
  const TokenSpan clause{clause_start(r, comma, finds.phrases), comma};
  return whole_clause(r, clause);
}

bool ends_incise(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  const std::uint32_t end = read_modifiers(r, i, finds.span.end).end;
  return end >= finds.span.end || r.is_stop(end);  // lines of a list bear no stop
}

bool closed_by_comma(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  return r.is(i, Punct::comma) || (r.tag(i) == Tag::preposition &&
                                   r.is(read_modifiers(r, i, finds.span.end).end, Punct::comma));
}

bool clause_before(const Reading& r, const SentenceFinds& finds, std::uint32_t end) {
  for (std::uint32_t t = finds.span.first; t < end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return true;
  }
  return false;
}

}  // namespace selon::detect
