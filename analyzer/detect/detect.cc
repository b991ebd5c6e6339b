#include "analyzer/detect/detect.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/cited_behind.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/passed_on.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/trailing.h"
#include "analyzer/detect/turns.h"
#include "analyzer/detect/voices.h"

namespace selon::detect {
namespace {

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

// Leaves out what more than kMostShared claims would share a word with, and returns how many those
// are. No writer nests so deep; in garbage ("il a dit qu'il a dit qu'il …") the contents of all
// would be hundreds of times the text. REQUIRES: ascending by content, so that the outer stay.
std::size_t drop_too_deep(TokenSpan sentence, std::vector<Candidate>& candidates) {
  if (candidates.size() <= kMostShared) return 0;
  // A clause may reach beyond the piece that is read.
  std::vector<std::uint8_t> shared(2 * std::size_t{kLongestSentence}, 0);
  const auto words = [&](const Candidate& c, auto each) {
    for (const TokenSpan& part : c.content) {
      for (std::uint32_t t = std::max(part.first, sentence.first);
           t < part.end && t - sentence.first < shared.size(); ++t)
        each(shared[t - sentence.first]);
    }
  };
  return std::erase_if(candidates, [&](const Candidate& c) {
    bool fits = true;
    words(c, [&fits](std::uint8_t claims) { fits = fits && claims < kMostShared; });
    if (fits) words(c, [](std::uint8_t& claims) { ++claims; });
    return !fits;
  });
}

void read_sentence(const Reading& r, TokenSpan span, const std::vector<Turn>& turns,
                   Detected& out) {
  SentenceFinds finds;
  finds.span = span;
  // The order is from the surest to the least sure reading of a quotation.
  find_points_back(r, finds);
  find_incises(r, finds);
  find_learned(r, finds);
  find_source_phrases(r, finds);
  find_clauses(r, finds);
  find_nouns(r, finds);
  find_headline_quotes(r, finds);
  find_colons(r, finds);
  find_floating(r, finds);
  find_conditionals(r, finds);
  find_turn(r, turns, finds);
  for (Candidate& c : finds.candidates) {
    take_cited_behind(r, finds, c);
    take_trailing_relay(r, c);
    take_bracketed_medium(r, c);
  }
  fold_echoed_voice(r, finds);
  pass_on_claims(r, finds);
  pass_on_inner_claims(r, finds);
  std::sort(finds.candidates.begin(), finds.candidates.end(),
            [](const Candidate& a, const Candidate& b) {
              return a.content.front().first < b.content.front().first;
            });
  out.left_out += drop_too_deep(span, finds.candidates);
  for (Candidate& c : finds.candidates) out.candidates.push_back(std::move(c));
}

// « A », raconte-t-elle. « B. »: the same voice goes on in the same paragraph.
bool continues_voice(const Reading& r, const Candidate& last, const Candidate& next) {
  if (next.rule != rule::kFloating || last.rule != rule::kIncise) return false;
  if (!r.quoted(last.content.back().first) || !r.quoted(last.content.back().end - 1)) return false;
  const std::uint32_t end = last.content.back().end;
  const std::uint32_t begin = next.content.front().first;
  return r.words.paragraph(end - 1) == r.words.paragraph(begin) &&
         r.words.token(end - 1).sentence + 1 >= r.words.token(begin).sentence;
}

// « Vous étiez là ? », demande la juge. « Oui, à minuit. »: whoever asks somebody has not answered.
bool answers(const Reading& r, const Candidate& asked, const Candidate& next) {
  constexpr auto kAsking = std::to_array<std::string_view>(
      {"demander", "interroger", "questionner", "s'enquérir", "relancer", "insister"});
  constexpr std::uint32_t kLongest = 60;  // tokens looked at
  if (next.form != SourceForm::context || !among(kAsking, asked.lemma)) return false;
  const TokenSpan words = asked.content.back();
  bool addressed = false;
  bool question = false;
  for (std::uint32_t t = words.end; t > words.first && t + kLongest > words.end; --t) {
    const Fw fw = r.fw(t - 1);
    addressed = addressed || fw == Fw::vous || fw == Fw::tu || r.form(t - 1) == "votre" ||
                r.form(t - 1) == "vos";
    question = question || r.is(t - 1, Punct::question);
  }
  return addressed && (question || r.is(words.end, Punct::question));
}

// « A » et « B »: quoted pieces that a word joins are parts of one content.
std::vector<TokenSpan> split_pieces(const Reading& r, TokenSpan part) {
  std::vector<TokenSpan> pieces;
  std::uint32_t i = part.first;
  if (!r.opens_quote(i)) return {part};
  while (i < part.end) {
    if (!r.opens_quote(i) || r.past_quote(i) > part.end) return {part};
    pieces.push_back(r.trimmed(r.quote_inside(r.quote_at(i))));
    const std::uint32_t closed = r.past_quote(i);
    i = closed;
    while (i < part.end &&
           (r.is(i, Punct::comma) || r.fw(i) == Fw::et || r.fw(i) == Fw::mais || r.fw(i) == Fw::ou))
      ++i;
    // parle de « A » et de « B »
    if (i > closed && i < part.end && (r.fw(i) == Fw::de || r.fw(i) == Fw::d_)) ++i;
  }
  std::erase_if(pieces, [](const TokenSpan& piece) { return piece.empty(); });
  return pieces.size() > 1 ? pieces : std::vector<TokenSpan>{part};
}

void split_quotes(const Reading& r, Candidate& c) {
  std::vector<TokenSpan> out;
  for (const TokenSpan& part : c.content)
    for (const TokenSpan& piece : split_pieces(r, part)) out.push_back(piece);
  c.content = std::move(out);
}

// Whether another candidate for which `counts` holds shares words with the content of this one.
template <typename Counts>
bool reaches(const std::vector<Candidate>& candidates, std::size_t i, Counts counts) {
  constexpr std::size_t kReach = 24;  // further away nothing lies around it: kMostShared
  const TokenSpan content = candidates[i].content.front();
  const std::size_t first = i > kReach ? i - kReach : 0;
  for (std::size_t j = first; j < candidates.size() && j < i + kReach; ++j) {
    if (j == i || !counts(candidates[j])) continue;
    for (const TokenSpan& part : candidates[j].content)
      if (part.overlaps(content)) return true;
  }
  return false;
}

// A quotation over several paragraphs is one content: its first paragraphs do not float.
bool covered(const std::vector<Candidate>& candidates, std::size_t i) {
  return candidates[i].rule == rule::kFloating &&
         reaches(candidates, i,
                 [](const Candidate& other) { return other.rule != rule::kFloating; });
}

// Le journal publie une vidéo : and in the next paragraph « … », a dit X: the incise tells whose
// words they are.
bool told_below(const Reading& r, const std::vector<Candidate>& candidates, std::size_t i) {
  const Candidate& c = candidates[i];
  if (c.rule != rule::kColonQuote || c.cue.empty()) return false;
  const TokenSpan content = c.content.front();
  if (r.words.paragraph(c.cue.first) == r.words.paragraph(content.first)) return false;
  const std::size_t next = i + 1;
  for (const std::size_t j : {next, i - 1}) {
    if (j >= candidates.size() || candidates[j].rule != rule::kIncise) continue;
    if (candidates[j].content.front().overlaps(content)) return true;
  }
  return false;
}

void go_on_as(const Candidate& last, Candidate& c) {
  if (last.source.empty()) return;
  c.form = SourceForm::ellipsis;
  c.source = last.source;
  c.confidence = 0.9;
}

// A, selon X. C'est ce que dit aussi Y: the words have their voice already.
bool has_its_voice(const std::vector<Candidate>& candidates, std::size_t i) {
  if (candidates[i].rule != rule::kPointsBack) return false;
  return reaches(candidates, i, [](const Candidate& other) {
    return other.rule != rule::kFloating && other.rule != rule::kConditional;
  });
}

// Paul serait parti. C'est ce qu'affirme X: X stands behind it.
bool is_vouched_for(const std::vector<Candidate>& candidates, std::size_t i) {
  if (candidates[i].rule != rule::kConditional) return false;
  return reaches(candidates, i,
                 [](const Candidate& other) { return other.rule == rule::kPointsBack; });
}

void drop_unvoiced(std::vector<Candidate>& candidates) {
  // Asked of all before any is moved away.
  std::vector<bool> dropped(candidates.size(), false);
  for (std::size_t i = 0; i < candidates.size(); ++i) dropped[i] = has_its_voice(candidates, i);
  std::size_t at = 0;
  std::erase_if(candidates, [&](const Candidate&) { return dropped[at++]; });
}

void settle_floating(const Reading& r, std::vector<Candidate>& candidates) {
  drop_unvoiced(candidates);
  // Asked of all before any is moved away.
  std::vector<bool> dropped(candidates.size(), false);
  for (std::size_t i = 0; i < candidates.size(); ++i)
    dropped[i] =
        covered(candidates, i) || is_vouched_for(candidates, i) || told_below(r, candidates, i);
  std::vector<Candidate> out;
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    Candidate& c = candidates[i];
    if (dropped[i]) continue;
    split_quotes(r, c);
    if (!out.empty() && continues_voice(r, out.back(), c)) {
      if (answers(r, out.back(), c))
        c.form = SourceForm::none;
      else
        go_on_as(out.back(), c);
    }
    out.push_back(std::move(c));
  }
  candidates = std::move(out);
}

// Ses regrets ¶ « A »: a heading that hands over the quotation below it has named who said it.
void drop_told_above(std::vector<Candidate>& candidates) {
  std::vector<std::uint32_t> told;
  for (const Candidate& c : candidates)
    if (c.rule != rule::kTurn && c.rule != rule::kFloating) told.push_back(c.content.front().first);
  std::sort(told.begin(), told.end());
  std::erase_if(candidates, [&told](const Candidate& c) {
    return c.rule == rule::kTurn && c.lemma.empty() &&
           std::binary_search(told.begin(), told.end(), c.content.front().first);
  });
}

// Claims that nothing settled later takes back.
std::size_t count_sure(const std::vector<Candidate>& candidates, std::size_t from) {
  const auto sure = [](const Candidate& c) {
    return c.rule != rule::kFloating && c.rule != rule::kConditional &&
           c.rule != rule::kPointsBack && c.rule != rule::kColonQuote;
  };
  return static_cast<std::size_t>(std::count_if(
      candidates.begin() + static_cast<std::ptrdiff_t>(from), candidates.end(), sure));
}

}  // namespace

Detected detect(const Reading& reading, std::size_t most_claims) {
  Detected out;
  const std::vector<Turn> turns = turns_of(reading);
  std::size_t sure = 0;
  for (std::uint32_t i = 0; i < reading.doc.sentences.size(); ++i) {
    const text::Sentence& s = reading.doc.sentences[i];
    if (!is_read(reading.doc.paragraphs[s.paragraph].kind)) continue;
    const std::uint32_t begin = reading.text_start(i);
    if (begin < s.end_token && s.end_token - begin > kLongestSentence) ++out.long_sentences;
    for (std::uint32_t first = begin; first < s.end_token; first += kLongestSentence) {
      const std::size_t before = out.candidates.size();
      read_sentence(reading, {first, std::min(s.end_token, first + kLongestSentence)}, turns, out);
      sure += count_sure(out.candidates, before);
      out.too_many = sure > most_claims;
      if (out.too_many) return out;
    }
  }
  if (!turns.empty()) drop_told_above(out.candidates);
  settle_floating(reading, out.candidates);
  out.too_many = out.candidates.size() > most_claims;
  return out;
}

}  // namespace selon::detect
