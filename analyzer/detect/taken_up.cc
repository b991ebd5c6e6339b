#include "analyzer/detect/taken_up.h"

#include <algorithm>

#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

constexpr std::uint32_t kFarthest = 24;  // tokens between a text and its preposition

bool agrees(const NounPhrase& np, Fw relative) {
  namespace gender = lexicon::gender;
  namespace number = lexicon::number;
  const bool many = relative == Fw::lesquels || relative == Fw::lesquelles;
  const bool feminine = relative == Fw::laquelle || relative == Fw::lesquelles;
  const auto fits = [](std::uint8_t have, std::uint8_t want) { return have == 0 || have & want; };
  return fits(np.number, many ? number::plural : number::singular) &&
         fits(np.gender, feminine ? gender::feminine : gender::masculine);
}

// What follows the text up to selon describes it: nothing, a participle or a relative clause, whose
// verbs have their opener behind it.
bool describes(const Reading& r, TokenSpan between) {
  if (between.first < between.end && r.is(between.end - 1, Punct::comma)) --between.end;
  if (between.first < between.end && r.fw(between.end - 1) == Fw::et) --between.end;
  if (between.empty()) return true;
  const VerbGroup* first = r.chunks.verb(between.first);
  const bool participle = first != nullptr && first->form == VerbForm::participle;
  if (!participle && r.tag(between.first) != Tag::relative && !r.is_que(between.first))
    return false;
  for (std::uint32_t t = between.first; t < between.end; ++t) {
    if (r.quoted(t) || r.is(t, Punct::colon) || r.is(t, Punct::semicolon)) return false;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite && !clause_opener(r, *v, between.first))
      return false;
  }
  return true;
}

// The text before the preposition of lequel, past what describes it; none where a noun of saying
// stands there instead, unless words may stand in it as well (a message).
TokenSpan text_before(const Reading& r, TokenSpan sentence, std::uint32_t preposition,
                      bool holds_words) {
  const Fw relative = r.fw(preposition + 1);
  const std::uint32_t from =
      std::max(sentence.first, preposition > kFarthest ? preposition - kFarthest : 0);
  for (std::uint32_t t = preposition; t > from; --t) {
    const NounPhrase* np = r.chunks.noun(t - 1);
    if (np == nullptr || np->head != t - 1 || !agrees(*np, relative)) continue;
    if (!holds_words && r.lexicon.match_cue_noun(r.doc, np->head)) return {};
    TokenSpan whole = r.extended_at(np->span.first);
    whole.end = std::min(whole.end, preposition);
    if (sense_of(r, whole).kind == EntityKind::document && describes(r, {whole.end, preposition}))
      return whole;
  }
  return {};
}

}  // namespace

bool is_lequel(Fw fw) {
  return fw == Fw::lequel || fw == Fw::laquelle || fw == Fw::lesquels || fw == Fw::lesquelles;
}

std::uint32_t past_according(const Reading& r, std::uint32_t i) {
  if (r.fw(i) == Fw::selon) return i + 1;
  return r.fw(i) == Fw::d_ && r.fw(i + 1) == Fw::apres ? i + 2 : i;
}

TokenSpan text_taken_up(const Reading& r, TokenSpan sentence, std::uint32_t selon) {
  const std::uint32_t lequel = past_according(r, selon);
  if (lequel == selon || !is_lequel(r.fw(lequel))) return {};
  return text_before(r, sentence, selon, false);
}

TokenSpan text_in_which(const Reading& r, TokenSpan sentence, std::uint32_t opener) {
  if (r.fw(opener) == Fw::dans && is_lequel(r.fw(opener + 1)))
    return text_before(r, sentence, opener, true);
  if (r.fw(opener) != Fw::ou_grave || opener <= sentence.first) return {};
  const NounPhrase* np = r.chunks.noun(opener - 1);
  if (np == nullptr || sense_of(r, np->span).kind != EntityKind::document) return {};
  return {np->span.first, opener};
}

}  // namespace selon::detect
