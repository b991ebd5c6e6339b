#include "analyzer/detect/incise_parts.h"

#include <algorithm>

#include "analyzer/detect/clause_parts.h"

namespace selon::detect {

bool says_something(const Reading& r, TokenSpan part) {
  if (r.quoted(part.first) || has_main_verb(r, part)) return true;
  for (std::uint32_t t = part.first; t < part.end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) && v != nullptr && v->form == VerbForm::finite) return true;
  }
  return false;
}

bool is_within(const Reading& r, TokenSpan words) {
  return r.is(words.first - 1, Punct::quote_open) && r.quoted(words.first - 1) &&
         r.quoted(words.first) && r.quote_inside(r.quote_at(words.first)).first < words.first;
}

TokenSpan quotation_around(const Reading& r, const SentenceFinds& finds, const Incise& incise) {
  const TokenSpan inside = r.quote_inside(r.quote_at(incise.span.first));
  return {std::max(inside.first, finds.span.first), std::min(inside.end, finds.span.end)};
}

bool holds_incise(const SentenceFinds& finds, TokenSpan stretch) {
  return std::any_of(finds.phrases.begin(), finds.phrases.end(), [&](const Phrase& p) {
    return p.span.first > stretch.first && p.span.end <= stretch.end;
  });
}

void add_part(const Reading& r, Incise& incise, TokenSpan part) {
  part = r.trimmed(part);
  if (part.first < part.end && part.first >= incise.span.end)
    incise.candidate.content.push_back(part);
}

}  // namespace selon::detect
