#include "analyzer/detect/clause_parts.h"

#include <algorithm>

#include "analyzer/detect/clause_openers.h"

namespace selon::detect {

std::uint32_t past_insertion(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 14;  // tokens
  if (!r.is(i, Punct::comma)) return i;
  for (std::uint32_t t = i + 1; t < r.size() && t < i + kLongest; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || r.is_stop(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
    if (r.is(t, Punct::comma)) return t > i + 1 ? t + 1 : i;
  }
  return i;
}

bool independent_clause(const Reading& r, std::uint32_t i) {
  const TokenSpan np = r.extended_at(i, {false, true});
  if (np.empty()) return false;
  const VerbGroup* v = r.chunks.verb(past_insertion(r, r.past_adverbials(np.end)));
  return v != nullptr && v->form == VerbForm::finite;
}

bool opens_clause(const Reading& r, std::uint32_t token) {
  if (r.tag(token) == Tag::subject_clitic) return r.chunks.verb(token + 1) != nullptr;
  return independent_clause(r, token);
}

bool has_finite_verb(const Reading& r, TokenSpan stretch) {
  for (std::uint32_t t = stretch.first; t < stretch.end; ++t)
    if (const VerbGroup* v = r.chunks.verb(t); v != nullptr && v->form == VerbForm::finite)
      return true;
  return false;
}

bool has_main_verb(const Reading& r, TokenSpan stretch) {
  for (std::uint32_t i = stretch.first; i < stretch.end; ++i) {
    if (r.quoted(i)) {
      i = std::max(i + 1, r.quote_span(r.quote_at(i)).end) - 1;
      continue;
    }
    const VerbGroup* v = r.chunks.verb(i);
    if (v == nullptr) continue;
    if (v->form == VerbForm::finite && v->span.end <= stretch.end &&
        !clause_opener(r, *v, stretch.first))
      return true;
    i = std::max(i + 1, v->span.end) - 1;
  }
  return false;
}

std::uint32_t before_main_clause(const Reading& r, std::uint32_t start, std::uint32_t end) {
  for (std::uint32_t t = start + 1; t + 1 < end; ++t)
    if (r.is(t, Punct::comma) && !r.quoted(t) && opens_clause(r, t + 1) &&
        whole_clause(r, {start, t}))
      return t;
  return end;
}

std::uint32_t quoted_clause_end(const Reading& r, std::uint32_t start) {
  constexpr std::uint32_t kReach = 120;  // tokens to the verb
  if (!r.opens_quote(start)) return start;
  const TokenSpan inside = r.quote_inside(r.quote_at(start));
  for (std::uint32_t t = inside.first; t < inside.end && t < inside.first + kReach; ++t)
    if (const VerbGroup* v = r.chunks.verb(t);
        v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, inside.first))
      return r.past_quote(start);
  return start;
}

bool has_quoted_predicate(const Reading& r, TokenSpan clause) {
  for (std::uint32_t t = clause.first + 1; t + 1 < clause.end; ++t) {
    if (!r.opens_quote(t)) continue;
    const VerbGroup* v = r.chunks.verb(r.past_adverbials(t + 1));
    if (v != nullptr && v->form == VerbForm::finite && v->subject_clitic == kNone) return true;
  }
  return false;
}

bool whole_clause(const Reading& r, TokenSpan stretch) {
  return has_main_verb(r, stretch) || has_quoted_predicate(r, stretch);
}

bool infinitive_content(const Reading& r, std::uint32_t start) {
  const VerbGroup* v = r.chunks.verb(start);
  return v != nullptr && v->form == VerbForm::infinitive && v->span.first <= start;
}

bool whole_before(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  const VerbGroup* v = r.chunks.verb(start);
  if (v != nullptr && v->form == VerbForm::infinitive && v->span.first <= start)
    return comma > v->span.end;
  return r.quoted(start) || has_main_verb(r, {start, comma});
}

bool reported(const Reading& r, std::uint32_t start) {
  return start > 0 && (r.is_que(start - 1) || infinitive_content(r, start));
}

bool temporal_clause(const Reading& r, std::uint32_t i) {
  const Fw fw = r.fw(i);
  const bool when =
      fw == Fw::apres || fw == Fw::alors || fw == Fw::tandis || r.form(i) == "pendant";
  return when && r.is_que(i + 1);
}

bool words_follow(const Reading& r, const CueHit& cue) {
  const std::uint32_t after = r.past_adverbials(cue.span.end);
  return r.is_que(after) || r.opens_quote(after) || r.is(after, Punct::colon);
}

}  // namespace selon::detect
