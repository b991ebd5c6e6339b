#include "analyzer/detect/families.h"

#include <algorithm>

namespace selon::detect {

bool SentenceFinds::verb_used(std::uint32_t verb) const {
  return std::find(used_verbs.begin(), used_verbs.end(), verb) != used_verbs.end();
}

bool SentenceFinds::quote_used(std::int32_t quote) const {
  return std::find(used_quotes.begin(), used_quotes.end(), quote) != used_quotes.end();
}

void SentenceFinds::sort_phrases() {
  std::sort(phrases.begin(), phrases.end(),
            [](const Phrase& a, const Phrase& b) { return a.span.first < b.span.first; });
}

void SentenceFinds::use_quotes(const Reading& r, TokenSpan content) {
  for (std::uint32_t i = content.first; i < content.end; ++i) {
    const std::int32_t q = r.quote_at(i);
    if (q != kNone && !quote_used(q)) used_quotes.push_back(q);
  }
}

void describe_cue(const CueHit& cue, const VerbGroup& verb, Candidate& out) {
  out.cue = cue.span;
  out.lemma = cue.entry->lemma;
  out.status = cue.entry->status;
  out.negated = verb.negated;
  out.reported_in_conditional = verb.conditional();
  out.at = cue.span.first;
}

}  // namespace selon::detect
