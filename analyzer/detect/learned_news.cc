// L'AFP a appris de source policière que A: what a medium learned, and from whom.
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/cited_voices.h"
#include "analyzer/detect/clause_content.h"
#include "analyzer/detect/families.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

struct Informant {
  TokenSpan who;          // empty where nobody is told
  std::uint32_t end = 0;  // one past the words, past what opened them
};

// de source policière, auprès du parquet, d'un proche du maire
Informant informant_at(const Reading& r, std::uint32_t i) {
  const Fw fw = r.fw(i);
  if (fw == Fw::de)
    if (const auto phrase = r.lexicon.match_source_phrase(r.doc, i)) {
      std::uint32_t end = phrase.end;
      while (r.tag(end) == Tag::adjective) ++end;
      if (is_of(r.fw(end)))  // de source proche de l'enquête
        if (const TokenSpan np = r.extended_at(end + 1, {false, false}); !np.empty()) end = np.end;
      return {{i + 1, end}, end};
    }
  std::uint32_t object = i + 1;
  if (fw == Fw::aupres) {
    if (!is_of(r.fw(object))) return {};
    ++object;
  } else if (fw != Fw::de && fw != Fw::d_ && fw != Fw::du && fw != Fw::des) {
    return {};
  }
  const TokenSpan who = r.extended_at(object);
  return !who.empty() && can_speak(r, who) ? Informant{who, who.end} : Informant{};
}

// de la Société du lac (SDL) | que: past a short bracket
std::uint32_t past_bracket(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 4;  // tokens inside
  if (!r.is(i, Punct::paren_open)) return i;
  for (std::uint32_t t = i + 1; t <= i + 1 + kLongest; ++t)
    if (r.is(t, Punct::paren_close)) return t + 1;
  return i;
}

// Of its words no medium is the author where it learned them from somebody.
bool read_learned(const Reading& r, SentenceFinds& finds, const CueHit& cue) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (cue.entry->lemma != "apprendre" || verb.form != VerbForm::finite || verb.negated ||
      verb.passive || verb.inverted)
    return false;
  const Subject medium = subject_of(r, verb);
  const bool we = verb.subject_clitic != kNone &&
                  r.fw(static_cast<std::uint32_t>(verb.subject_clitic)) == Fw::nous;
  const bool named = medium.form == SourceForm::phrase && !medium.relative &&
                     medium.span.end <= verb.span.first && sense_of(r, medium.span).is_media();
  if (!we && !named) return false;
  Candidate c;
  describe_cue(cue, verb, c);
  if (named) {
    c.form = SourceForm::phrase;
    c.source = medium.span;
  }
  const std::uint32_t from = r.past_adverbials(verb.span.end);
  const Informant informant = informant_at(r, from);
  std::uint32_t que = from;
  if (!informant.who.empty()) {
    hear_cited_voice(informant.who, c);
    que = r.past_adverbials(informant.end);
  } else if (we) {
    return false;
  }
  que = past_bracket(r, que);
  if (r.is(que, Punct::comma)) ++que;
  if (!r.is_que(que)) return false;
  if (!take_content(r, rule::kQue, {que + 1, clause_end(r, que + 1, finds.phrases)}, 0.95, c))
    return false;
  if (!informant.who.empty()) finds.phrases.push_back({{from, informant.end}, false});
  finds.used_verbs.push_back(cue.verb);
  for (const TokenSpan& part : c.content) finds.use_quotes(r, part);
  finds.candidates.push_back(std::move(c));
  return true;
}

}  // namespace

void find_learned(const Reading& r, SentenceFinds& finds) {
  bool found = false;
  for (std::uint32_t i = finds.span.first; i < finds.span.end; ++i) {
    const CueHit* cue = r.cue_at(i);
    if (cue == nullptr || r.quoted(i) || r.chunks.verbs[cue->verb].span.first != i ||
        finds.verb_used(cue->verb))
      continue;
    found = read_learned(r, finds, *cue) || found;
  }
  if (found) finds.sort_phrases();
}

}  // namespace selon::detect
