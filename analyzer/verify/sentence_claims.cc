#include "analyzer/verify/sentence_claims.h"

#include <algorithm>

namespace selon::verify {

using detect::Fw;

const Candidate* first_claim(const std::vector<Candidate>& candidates, TokenSpan sentence) {
  const auto own = std::lower_bound(
      candidates.begin(), candidates.end(), sentence.first,
      [](const Candidate& c, std::uint32_t token) { return c.content.front().first < token; });
  return own == candidates.end() ? nullptr : &*own;
}

bool claimed(const std::vector<Candidate>& candidates, TokenSpan sentence) {
  const Candidate* own = first_claim(candidates, sentence);
  return own != nullptr && own->content.front().first < sentence.end;
}

bool told_between(const std::vector<Candidate>& candidates, TokenSpan sentence,
                  std::uint32_t denial) {
  const Candidate* own = first_claim(candidates, sentence);
  return own != nullptr && own->content.back().end <= denial &&
         own->form == detect::SourceForm::phrase && !own->cue.contains(denial);
}

bool opens_paragraph(const Reading& r, std::uint32_t first) {
  return first == 0 || r.words.paragraph(first - 1) != r.words.paragraph(first);
}

bool elsewhere(const Reading& r, TokenSpan sentence) {
  for (std::uint32_t t = sentence.first; t + 1 < sentence.end; ++t)
    if (r.fw(t) == Fw::dans && r.form(t + 2).starts_with("autre")) return true;
  return false;
}

}  // namespace selon::verify
