#include "analyzer/detect/detect.h"

#include <algorithm>

#include "analyzer/detect/families.h"
#include "analyzer/detect/rules.h"

namespace selon::detect {
namespace {

constexpr std::uint32_t kLongestSentence = 1000;  // tokens; longer ones are read in pieces

bool is_read(text::ParagraphKind kind) {
  switch (kind) {
    case text::ParagraphKind::headline:
    case text::ParagraphKind::subheading:
    case text::ParagraphKind::body:
      return true;
    case text::ParagraphKind::furniture:
    case text::ParagraphKind::credit:
    case text::ParagraphKind::repeated:
      return false;
  }
  return false;
}

void read_sentence(const Reading& r, TokenSpan span, std::vector<Candidate>& out) {
  SentenceFinds finds;
  finds.span = span;
  // The order is from the surest to the least sure reading of a quotation.
  find_incises(r, finds);
  find_source_phrases(r, finds);
  find_clauses(r, finds);
  find_nouns(r, finds);
  find_colons(r, finds);
  find_floating(r, finds);
  find_conditionals(r, finds);
  std::sort(finds.candidates.begin(), finds.candidates.end(),
            [](const Candidate& a, const Candidate& b) {
              return a.content.front().first < b.content.front().first;
            });
  for (Candidate& c : finds.candidates) out.push_back(std::move(c));
}

// « A », raconte-t-elle. « B. »: the same voice goes on in the same paragraph.
bool continues_voice(const Reading& r, const Candidate& last, const Candidate& next) {
  if (next.rule != rule::kFloating || last.rule != rule::kIncise) return false;
  const std::uint32_t end = last.content.back().end;
  const std::uint32_t begin = next.content.front().first;
  return r.words.token(end - 1).paragraph == r.words.token(begin).paragraph &&
         r.words.token(end - 1).sentence + 1 >= r.words.token(begin).sentence;
}

void join_floating(const Reading& r, std::vector<Candidate>& candidates) {
  std::vector<Candidate> out;
  for (Candidate& c : candidates) {
    if (!out.empty() && continues_voice(r, out.back(), c)) {
      Candidate& last = out.back();
      last.content.insert(last.content.end(), c.content.begin(), c.content.end());
    } else {
      out.push_back(std::move(c));
    }
  }
  candidates = std::move(out);
}

}  // namespace

std::vector<Candidate> detect(const Reading& reading) {
  std::vector<Candidate> out;
  for (const text::Sentence& s : reading.doc.sentences) {
    if (!is_read(reading.doc.paragraphs[s.paragraph].kind)) continue;
    for (std::uint32_t first = s.first_token; first < s.end_token; first += kLongestSentence)
      read_sentence(reading, {first, std::min(s.end_token, first + kLongestSentence)}, out);
  }
  join_floating(reading, out);
  return out;
}

}  // namespace selon::detect
