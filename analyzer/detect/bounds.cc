#include "analyzer/detect/bounds.h"

#include <algorithm>

#include "analyzer/detect/author_resumes.h"
#include "analyzer/detect/claim_comments.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/contrasts.h"
#include "analyzer/detect/outer_clause.h"

namespace selon::detect {
namespace {

// An attribution phrase starts at this token. The phrases are ascending: a sentence of garbage
// may hold hundreds.
bool phrase_opens(const std::vector<Phrase>& phrases, std::uint32_t at, bool trailing) {
  auto p = std::lower_bound(
      phrases.begin(), phrases.end(), at,
      [](const Phrase& phrase, std::uint32_t token) { return phrase.span.first < token; });
  for (; p != phrases.end() && p->span.first == at; ++p)
    if (p->trailing == trailing) return true;
  return false;
}

// , tandis que selon Y, B · , mais pour Y, B: another source takes over.
bool other_source_follows(const Reading& r, std::uint32_t comma,
                          const std::vector<Phrase>& phrases) {
  std::uint32_t i = comma + 1;
  if (r.tag(i) == Tag::coordinator) ++i;
  if ((r.form(i) == "tandis" || r.fw(i) == Fw::alors) && r.is_que(i + 1)) i += 2;
  if (r.fw(i) == Fw::ce && r.tag(i + 1) == Tag::relative) i += 2;  // ce qui, selon Y, B
  if (r.is(i, Punct::comma)) ++i;
  if (i == comma + 1) return false;
  return phrase_opens(phrases, i, false);
}

// que « A » en paraphant B: the quotation is the whole clause, a gerund behind it the author's.
bool after_whole_quote(const Reading& r, std::uint32_t start, std::uint32_t i) {
  if (!r.opens_quote(start) || r.past_quote(start) != i) return false;
  if (r.is(i, Punct::comma)) return r.tag(i + 1) == Tag::relative;  // « A », dont B
  if (r.fw(i) != Fw::en) return false;
  const VerbGroup* v = r.chunks.verb(i + 1);
  return v != nullptr && v->form == VerbForm::gerund;
}

// Syrie : le pont est fermé, selon X: the topic of a report stands before the colon at `colon`, not
// who says it.
bool closes_topic(const Reading& r, TokenSpan sentence, std::uint32_t colon, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 4;  // tokens
  const std::uint32_t first = sentence.first;
  if (colon <= first || colon - first > kLongest || r.quoted(first)) return false;
  if (r.tag(first) != Tag::proper && r.tag(first) != Tag::noun) return false;
  for (std::uint32_t t = first; t < colon; ++t)
    if (r.chunks.verb(t) != nullptr || r.words.punct(t) != Punct::none) return false;
  return has_main_verb(r, {colon + 1, end});
}

// The author may speak again: behind a comma, a coordinator, tout en, avant de.
bool may_resume(const Reading& r, std::uint32_t i, bool comma) {
  const Fw fw = r.fw(i);
  // avoir touché à tout en six ans
  const bool object = fw == Fw::tout && i > 0 && r.tag(i - 1) == Tag::preposition;
  return comma || r.tag(i) == Tag::coordinator || (fw == Fw::tout && !object) || fw == Fw::en ||
         fw == Fw::avant;
}

// Outside brackets: what begins at `i` is no part of the content that begins at `start`.
bool something_else_begins(const Reading& r, std::uint32_t start, std::uint32_t i,
                           const std::vector<Phrase>& phrases) {
  const bool comma = r.is(i, Punct::comma) || r.is(i, Punct::dash);
  if (r.is(i, Punct::semicolon) || phrase_opens(phrases, comma ? i + 1 : i, true)) return true;
  if (r.is(i, Punct::colon) && r.opens_quote(i + 1) && r.past_quote(i + 1) > i + 6) return true;
  if (comma && other_source_follows(r, i, phrases)) return true;
  if (may_resume(r, i, comma) && resumes_author(r, start, i, comma)) return true;
  return after_whole_quote(r, start, i) || comments_on_claim(r, start, i, comma) ||
         set_against(r, start, i, comma) || outer_clause_resumes(r, start, i, comma);
}

// Not the final stop, nor a comma or coordinator left hanging.
std::uint32_t without_loose_end(const Reading& r, std::uint32_t start, std::uint32_t end) {
  const auto loose = [&r](std::uint32_t i) {
    return r.is(i, Punct::comma) || r.is(i, Punct::period) || r.is(i, Punct::dash) ||
           r.is(i, Punct::semicolon) || r.fw(i) == Fw::et || r.fw(i) == Fw::mais;
  };
  while (end > start && loose(end - 1)) --end;
  return end;
}

}  // namespace

std::uint32_t clause_end(const Reading& r, std::uint32_t start,
                         const std::vector<Phrase>& phrases) {
  const TokenSpan sentence = r.sentence(start);
  // A content that begins with a quotation goes on behind it; one inside a quotation stays in it.
  const std::int32_t home = r.opens_quote(start) ? kNone : r.quote_at(start);
  int brackets = 0;
  std::uint32_t i = start;
  while (i < sentence.end) {
    if (home == kNone && r.quoted(i)) {
      i = std::max(i + 1, r.quote_span(r.quote_at(i)).end);
      continue;
    }
    if (home != kNone && i >= r.quote_inside(home).end) break;
    if (r.is(i, Punct::paren_open) && bracket_on_claim(r, i)) break;
    if (r.is(i, Punct::paren_close) && brackets == 0) break;
    if (r.is(i, Punct::paren_open)) ++brackets;
    if (r.is(i, Punct::paren_close)) --brackets;
    if (brackets == 0 && i > start) {
      if (something_else_begins(r, start, i, phrases)) break;
      if (r.is_stop(i) && i + 1 < sentence.end && r.words.token(i).strong_end && home == kNone)
        break;
    }
    ++i;
  }
  return without_loose_end(r, start, i);
}

std::uint32_t clause_start(const Reading& r, std::uint32_t end,
                           const std::vector<Phrase>& phrases) {
  const TokenSpan sentence = r.sentence(end > 0 ? end - 1 : end);
  const std::int32_t home = end > 0 ? r.quote_at(end - 1) : kNone;
  std::uint32_t start = sentence.first;
  for (const Phrase& p : phrases)
    if (p.span.end <= end && p.span.end > start && p.span.end < end) start = p.span.end;
  for (std::uint32_t i = end; i > start;) {
    --i;
    if (r.quoted(i) && i + 1 < end) {
      const TokenSpan q = r.quote_span(r.quote_at(i));
      if (q.first < i) {
        i = std::max(q.first, start);
        // « … » after a colon is all that was said
        if (i > start && r.is(i - 1, Punct::colon)) {
          start = i;
          break;
        }
        continue;
      }
    }
    if (r.is(i, Punct::semicolon) && home == kNone) {
      start = i + 1;
      break;
    }
    // « … » after a colon; in a headline what stands before a colon is its subject
    const auto kind = r.doc.paragraphs[r.words.paragraph(i)].kind;
    if (r.is(i, Punct::colon) && i + 1 < end &&
        (r.quoted(i + 1) || kind == text::ParagraphKind::headline ||
         closes_topic(r, sentence, i, end))) {
      start = i + 1;
      break;
    }
    if (r.is(i, Punct::paren_open)) {
      bool closed = false;
      for (std::uint32_t j = i + 1; j < end && !closed; ++j) closed = r.is(j, Punct::paren_close);
      if (!closed) {
        start = i + 1;
        break;
      }
    }
    if (home == kNone && r.words.token(i).strong_end && i + 1 < end && !r.quoted(i)) {
      start = i + 1;
      break;
    }
  }
  return past_connectives(r, start, end);
}

}  // namespace selon::detect
