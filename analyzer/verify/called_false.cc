#include "analyzer/verify/called_false.h"

#include "analyzer/detect/falsehoods.h"
#include "analyzer/verify/anaphora.h"
#include "analyzer/verify/falsehood.h"
#include "analyzer/verify/sentence_claims.h"

namespace selon::verify {

using detect::Fw;
using text::Punct;

namespace {

// Faux, répond le maire: the verdict is somebody's; not Faux : B, selon le maire
bool says_verdict(const std::vector<Candidate>& candidates, TokenSpan sentence, TokenSpan verdict) {
  const Candidate* own =
      claimed(candidates, sentence) ? first_claim(candidates, sentence) : nullptr;
  return own != nullptr && own->content.front().first < verdict.end;
}

}  // namespace

bool calls_something_false(const Reading& r, const Candidate& claim) {
  const std::uint32_t first = claim.content.front().first;
  if (r.fw(first) == Fw::en && r.form(first + 1) == "réalité") return true;
  for (const TokenSpan& part : claim.content)
    for (std::uint32_t t = part.first; t < part.end; ++t)
      if (detect::is_false_adjective(r.form(t)) || detect::is_falsehood(r.form(t)) ||
          r.form(t) == "fondement")
        return true;
  return false;
}

bool calls_false(const Verdicts& verdicts, TokenSpan sentence) {
  const Reading& r = verdicts.reading();
  std::uint32_t t = sentence.first;
  if (r.tag(t) == syntax::Tag::coordinator || r.form(t) == "pourtant") ++t;
  if (r.is(t, Punct::comma)) ++t;
  if (r.quoted(t) || (r.fw(t) != Fw::c_ && r.fw(t) != Fw::il)) return false;
  const auto doubt = r.doubt_at(t + 1);
  if (!doubt || doubt.entry->status != StatusValue::denied || doubt.end > t + 5) return false;
  // c'est faux de dire que: of what follows
  const bool alone = doubt.end >= sentence.end || r.words.punct(doubt.end) != Punct::none;
  if (!alone || claimed(verdicts.candidates(), sentence))
    return false;  // C'est faux, assure-t-il: his own words
  return r.fw(t) == Fw::c_ || doubt.entry->by == lexicon::BySlot::none;
}

bool deny_called_false(Verdicts& verdicts, std::size_t last_end, TokenSpan sentence) {
  const Reading& r = verdicts.reading();
  const std::vector<Candidate>& candidates = verdicts.candidates();
  const TokenSpan words = verdict_words(r, sentence);
  if (words.empty() || says_verdict(candidates, sentence, words)) return false;
  for (const std::size_t claim : claims_meant(r, candidates, last_end, sentence.first,
                                              {true, false, !opens_paragraph(r, sentence.first)}))
    if (!calls_something_false(r, candidates[claim]))
      verdicts.raise(claim, StatusValue::denied, words, "called-false");
  return true;
}

}  // namespace selon::verify
