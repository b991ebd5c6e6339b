#include "analyzer/detect/phrase_left.h"

#include <algorithm>

#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/phrase_places.h"
#include "analyzer/detect/phrase_relays.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

// Les programmes ont cessé, « une décision illégale », selon X: only the quoted comment is X's.
std::uint32_t quoted_comment(const Reading& r, std::uint32_t start, std::uint32_t end) {
  if (end <= start + 2 || !r.quoted(end - 1)) return start;
  const std::uint32_t open = r.quote_span(r.quote_at(end - 1)).first;
  if (open <= start + 1 || !r.is(open - 1, Punct::comma)) return start;
  for (std::uint32_t t = open; t < end; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite) return start;
  }
  return has_main_verb(r, {start, open}) ? open : start;
}

// qui, dont · alors que, tandis que
bool opens_dependent_clause(const Reading& r, std::uint32_t i) {
  return r.tag(i) == Tag::relative ||
         ((r.form(i) == "alors" || r.form(i) == "tandis") && r.is_que(i + 1));
}

// X a insisté sur l'importance du dialogue: words of X's that are no clause
bool stresses(const Reading& r, const CueHit& cue) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (verb.form != VerbForm::finite || !verb.third_person() || verb.passive ||
      cue.entry->cue_class == lexicon::CueClass::act ||
      r.fw(r.past_adverbials(cue.span.end)) != Fw::sur)
    return false;
  const Subject who = subject_of(r, verb);
  return who.form == SourceForm::pronoun ||
         (who.form == SourceForm::phrase && can_speak(r, who.span));
}

// X met en garde contre le coup, qui pourrait, selon lui, …: inside a relative clause of a
// sentence that another verb of saying rules, the clause alone.
std::uint32_t own_relative(const Reading& r, const SentenceFinds& finds, std::uint32_t start,
                           std::uint32_t end) {
  bool verb = false;
  for (std::uint32_t t = end; t > start + 1; --t) {
    const VerbGroup* v = r.chunks.verb(t - 1);
    verb = verb || (v != nullptr && v->form == VerbForm::finite);
    if (r.quoted(t - 1)) continue;
    if (!opens_dependent_clause(r, t - 1) || !r.is(t - 2, Punct::comma)) continue;
    if (!verb) return start;
    for (std::uint32_t k = start; k < t - 1; ++k) {
      const CueHit* cue = r.cue_at(k);
      if (cue != nullptr && (hands_over(r, finds, *cue) || stresses(r, *cue)))
        return r.tag(t - 1) != Tag::relative ? t + 1 : r.fw(t - 1) == Fw::ou_grave ? t : t - 1;
    }
    return start;
  }
  return start;
}

// Le raid visait, d'après X, le chef, qui serait sauf, selon Y: what Y says begins behind X's
// words.
std::uint32_t of_second_source(const Reading& r, const SentenceFinds& finds, std::uint32_t start,
                               std::uint32_t end) {
  const bool second = std::any_of(finds.phrases.begin(), finds.phrases.end(), [&](const Phrase& p) {
    return p.span.end == start || (p.span.end + 1 == start && r.is(start - 1, Punct::comma));
  });
  const std::uint32_t relative = second ? closing_relative(r, start, end) : end;
  return relative == end ? start : relative;
}

// un pays qui connaît, selon X, la paix: of a sentence that goes on behind the phrase only the
// relative clause that it is set into.
std::uint32_t inner_relative(const Reading& r, std::uint32_t start, std::uint32_t end) {
  int verbs = 0;
  for (std::uint32_t t = end; t > start; --t) {
    const std::uint32_t i = t - 1;
    if (r.quoted(i)) continue;
    if (r.is(i, Punct::comma)) return start;
    const VerbGroup* v = r.chunks.verb(i);
    if (v != nullptr && v->form == VerbForm::finite && v->span.first == i) ++verbs;
    if (verbs > 1) return start;
    if (r.tag(i) != Tag::relative) continue;
    if (is_cleft(r, start, i)) return start;
    if (r.fw(i - 1) == Fw::ce && i > start) return i - 1;  // ce qui, selon X, A
    // où, selon X, A · où le feu dormait, selon X · dans laquelle il est, selon X, accusé
    const bool where = r.fw(i) == Fw::ou_grave && (t == end || opens_clause(r, t));
    const bool governed = i > start && r.tag(i - 1) == Tag::preposition;
    return where || governed ? t : i;
  }
  return start;
}

// Le maire dit que les blessés, selon X, vont mieux: what the phrase is set into is the clause
// behind que.
std::uint32_t inner_que(const Reading& r, const SentenceFinds& finds, std::uint32_t start,
                        std::uint32_t end, std::uint32_t behind) {
  if (r.tag(behind) == Tag::coordinator) return start;  // que A, selon X, et que B
  for (std::uint32_t t = end; t > start + 1; --t) {
    // que A, mais B est, selon X, C · que A avant d'être, selon X, C: of the later clause
    const bool later = r.tag(t - 1) == Tag::subordinator || r.fw(t - 1) == Fw::avant ||
                       (r.tag(t - 1) == Tag::coordinator && r.is(t - 2, Punct::comma));
    if (later && !r.quoted(t - 1)) return start;
    if (r.quoted(t - 1) || r.tag(t - 1) != Tag::complementiser) continue;
    for (std::uint32_t k = start; k + 1 < t; ++k) {
      const CueHit* cue = r.cue_at(k);
      if (cue == nullptr || !cue->entry->takes(lexicon::frame::que)) continue;
      // Le maire qui a dit que A est, selon X, en fuite: that is of the maire
      if (clause_opener(r, r.chunks.verbs[cue->verb], start)) return start;
      if (hands_over(r, finds, *cue)) return t;
    }
    return start;
  }
  return start;
}

// Le maire évoque un complot ourdi, selon lui, par l'État: of what he himself speaks only that is
// what he says. Where it begins, or `start`.
std::uint32_t spoken_of(const Reading& r, const SourcePhrase& f, std::uint32_t start,
                        std::uint32_t end) {
  constexpr std::uint32_t kReach = 40;  // tokens
  if (f.candidate.form != SourceForm::pronoun) return start;
  for (std::uint32_t t = end; t > start && t + kReach > end; --t) {
    if (r.quoted(t - 1)) continue;
    const VerbGroup* verb = r.chunks.verb(t - 1);
    if (verb == nullptr || verb->form != VerbForm::finite) continue;
    const CueHit* cue = r.cue_at(verb->head);
    if (cue == nullptr || verb->passive || verb->negated || !verb->third_person()) return start;
    std::uint32_t object = r.past_adverbials(cue->span.end);
    const bool topic = is_of(r.fw(object));
    if (!cue->entry->takes(topic ? lexicon::frame::noun_topic : lexicon::frame::np)) return start;
    if (topic) ++object;
    const bool quoted = r.opens_quote(object) || r.opens_quote(object + 1);
    return object < end && (quoted || r.phrase_at(object) != nullptr) ? object : start;
  }
  return start;
}

// Le maire met en garde : tout départ sera, selon lui, puni: what the phrase is set into is the
// clause behind the colon, when the words before it have a verb of their own.
std::uint32_t behind_colon(const Reading& r, std::uint32_t start, std::uint32_t end) {
  for (std::uint32_t t = end; t > start + 1; --t)
    if (r.is(t - 1, Punct::colon) && !r.quoted(t - 1))
      return has_main_verb(r, {start, t - 1}) ? t : start;
  return start;
}

// The clause of a phrase at its end, past a participle of another source's: Le cargo, tuant, selon
// X, dix marins, a été heurté, selon Y.
std::uint32_t past_other_participle(const Reading& r, const SentenceFinds& finds,
                                    std::uint32_t start) {
  for (const Phrase& p : finds.phrases) {
    if (p.span.end != start && p.span.end + 1 != start) continue;
    const std::uint32_t participle = own_participle(r, p.span.first);
    if (participle != p.span.first) return clause_start(r, participle, finds.phrases);
  }
  return start;
}

}  // namespace

std::uint32_t own_participle(const Reading& r, std::uint32_t phrase) {
  if (phrase < 3 || !r.is(phrase - 1, Punct::comma)) return phrase;
  const VerbGroup* verb = r.chunks.verb(phrase - 2);
  const bool set_off = verb != nullptr && verb->form == VerbForm::gerund &&
                       verb->span.end + 1 == phrase && verb->span.first > 0 &&
                       r.is(verb->span.first - 1, Punct::comma);
  return set_off ? verb->span.first : phrase;
}

std::uint32_t closing_relative(const Reading& r, std::uint32_t start, std::uint32_t end) {
  bool verb = false;
  for (std::uint32_t t = end; t > start + 1; --t) {
    if (r.quoted(t - 1) || (r.is(t - 1, Punct::comma) && t < end)) return end;
    const VerbGroup* v = r.chunks.verb(t - 1);
    verb = verb || (v != nullptr && v->form == VerbForm::finite);
    if (r.tag(t - 1) == Tag::relative && r.is(t - 2, Punct::comma)) return verb ? t - 1 : end;
  }
  return end;
}

TokenSpan content_before(const Reading& r, const SentenceFinds& finds, const SourcePhrase& f) {
  std::uint32_t end = f.span.first;
  while (end > finds.span.first && (r.is(end - 1, Punct::comma) || r.is(end - 1, Punct::dash) ||
                                    r.form(end - 1) == "toujours"))
    --end;
  std::uint32_t start = clause_start(r, end, finds.phrases);
  const bool closes = closes_content(r, finds, f.span);
  if (const std::uint32_t participle = own_participle(r, f.span.first);
      !closes && participle != f.span.first)
    return {participle, end};
  if (closes) start = past_other_participle(r, finds, start);
  start = quoted_comment(r, start, end);
  start = own_relative(r, finds, start, end);
  start = of_second_source(r, finds, start, end);
  if (!closes) {
    const std::uint32_t behind = f.span.end + (r.is(f.span.end, Punct::comma) ? 1 : 0);
    start = inner_que(r, finds, start, end, behind);
    start = spoken_of(r, f, inner_relative(r, behind_colon(r, start, end), end), end);
  }
  return {start, end};
}

}  // namespace selon::detect
