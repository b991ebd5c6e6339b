#include "analyzer/detect/phrase_contents.h"

#include <algorithm>

#include "analyzer/detect/bounds.h"
#include "analyzer/detect/claim_comments.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/estimates.h"
#include "analyzer/detect/phrase_left.h"
#include "analyzer/detect/phrase_places.h"
#include "analyzer/detect/phrase_relays.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/source_descriptions.h"

namespace selon::detect {
namespace {

void add(const Reading& r, Candidate& c, TokenSpan part) {
  part = r.trimmed(part);
  if (!part.empty()) c.content.push_back(part);
}

void flush(const Reading& r, SentenceFinds& finds, Candidate& c) {
  if (c.content.empty()) return;
  for (const TokenSpan& part : c.content) finds.use_quotes(r, part);
  finds.candidates.push_back(c);
  c.content.clear();
}

// Selon l'AFP, le maire, pour sa part, affirme que A: the verb behind an aside belongs to the
// subject before it, even where it hands words over. Where the clause from `i` ends.
std::uint32_t past_aside_of_subject(const Reading& r, const SentenceFinds& finds, std::uint32_t i,
                                    std::uint32_t end) {
  if (i >= end || !r.is(end, Punct::comma) || r.phrase_at(i) == nullptr ||
      has_finite_verb(r, {i, end}))
    return end;
  const VerbGroup* verb = r.chunks.verb(end + 1);
  const bool own = verb != nullptr && verb->span.first == end + 1 &&
                   verb->form == VerbForm::finite && verb->subject_clitic == kNone;
  return own ? clause_end(r, end + 1, finds.phrases) : end;
}

// Selon le chef de groupe, le député Paul Roy, A: the name of an office stands behind a second one,
// in what describes it up to the comma at `end`.
void take_named_office(const Reading& r, Candidate& c, std::uint32_t end) {
  const std::uint32_t comma = c.source.end;
  const NounPhrase* office = r.phrase_at(c.source.first);
  const NounPhrase* named = r.is(comma, Punct::comma) ? r.phrase_at(comma + 1) : nullptr;
  if (c.form != SourceForm::phrase || office == nullptr || named == nullptr ||
      !office->name.empty() || named->determiner == kNone || named->name.empty() ||
      sense_of(r, office->span).kind != EntityKind::person)
    return;
  if (r.extended_at(comma + 1).end == end && r.is(end, Punct::comma)) c.source.end = end;
}

void take_behind(const Reading& r, SentenceFinds& finds, SourcePhrase& f) {
  std::uint32_t i = past_source_description(r, finds, f.candidate.source, f.span.end);
  take_named_office(r, f.candidate, i);
  // Selon X, chercheuse, interrogée par RTL, A
  for (const TokenSpan& relay : relays_in(r, {f.span.end, i})) f.candidate.relays.push_back(relay);
  while (r.is(i, Punct::comma) || r.is(i, Punct::colon) || r.is(i, Punct::dash)) ++i;
  if (r.is_que(i)) ++i;
  Candidate& c = f.candidate;
  add(r, c, {i, past_aside_of_subject(r, finds, i, clause_end(r, i, finds.phrases))});
  take_from_incise(r, finds, f);
  flush(r, finds, c);
}

// …, tuant, selon X, dix marins, a été heurté · …, qui est, selon X, solide, a été fermé: up to the
// verb of what stands before the participle or the relative
std::uint32_t before_resumed_verb(const Reading& r, TokenSpan part) {
  for (std::uint32_t t = part.first; t < part.end; ++t) {
    const VerbGroup* verb = r.is(t, Punct::comma) ? r.chunks.verb(t + 1) : nullptr;
    if (verb != nullptr && verb->span.first == t + 1 && verb->form == VerbForm::finite &&
        verb->subject_clitic == kNone && !clause_opener(r, *verb, part.first))
      return t;  // not of a clause in it: où les prix, déjà hauts, montent
  }
  return part.end;
}

// What the phrase is set into is a participle or a relative clause that a comma opens.
bool set_between_commas(const Reading& r, const SourcePhrase& f) {
  if (own_participle(r, f.span.first) != f.span.first) return true;
  if (f.candidate.content.empty()) return false;
  const std::uint32_t first = f.candidate.content.front().first;
  return first > 0 && r.tag(first) == Tag::relative && r.is(first - 1, Punct::comma);
}

// X, dont la capitale est visée selon Y, a dit A · Le feu, parti d'une cave où dormait Z, selon Y,
// a gagné le toit: behind the phrase the sentence takes up again what stood before the relative
// clause, which has its verb.
bool closes_relative(const Reading& r, const SourcePhrase& f) {
  if (f.candidate.content.empty() || !r.is(f.span.end, Punct::comma)) return false;
  const TokenSpan content = f.candidate.content.back();
  const VerbGroup* verb = r.chunks.verb(f.span.end + 1);
  const bool where = content.first > 0 && r.fw(content.first - 1) == Fw::ou_grave;
  const std::uint32_t opener = where ? content.first - 1 : content.first;
  if (r.tag(opener) != Tag::relative || opener == 0 || verb == nullptr ||
      verb->span.first != f.span.end + 1 || verb->form != VerbForm::finite ||
      !has_finite_verb(r, content))
    return false;  // a verb of its own clause: qui, selon X, est solide
  return r.is(opener - 1, Punct::comma) || r.quoted(content.end - 1);
}

// Le village – détruit à 80 % selon X – sera reconstruit: the words between the dashes before the
// phrase that the second of them closes; empty when it is not so.
TokenSpan between_dashes(const Reading& r, const SentenceFinds& finds, TokenSpan phrase) {
  if (!r.is(phrase.end, Punct::dash)) return {};
  std::uint32_t open = 0;
  int dashes = 0;
  for (std::uint32_t t = finds.span.first; t < phrase.first; ++t)
    if (r.is(t, Punct::dash)) {
      open = t;
      ++dashes;
    }
  const bool pair =
      dashes % 2 == 1 && open > finds.span.first && r.quoted(open) == r.quoted(phrase.end);
  const TokenSpan words = r.trimmed({open + 1, phrase.first});
  return pair ? words : TokenSpan{};
}

// Anne, pour qui « tout va bien » confie que: a whole sentence in the marks leaves the verb behind
// them to whom it speaks of.
std::uint32_t relative_end(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  const std::uint32_t past = r.past_quote(i);
  const VerbGroup* verb = r.chunks.verb(r.past_adverbials(past));
  if (past > i && verb != nullptr && verb->form == VerbForm::finite &&
      verb->subject_clitic == kNone && has_finite_verb(r, {i, past}))
    return past;
  return clause_end(r, i, finds.phrases);
}

// 500 personnes selon X, 1.000 selon Y, ont défilé: Y gives a number only; the first voice what
// stands around the row. Returns false where the phrase is in no such row.
bool take_estimate(const Reading& r, const SentenceFinds& finds, SourcePhrase& f) {
  const Estimate estimate = estimate_at(r, finds.phrases, f.span);
  if (!estimate.against_other && estimate.others_end == 0) return false;
  f.candidate.relays.clear();  // the other voices pass nothing on
  if (estimate.against_other) {
    add(r, f.candidate, estimate.count);
    return true;
  }
  add(r, f.candidate, {clause_start(r, estimate.count.first, finds.phrases), estimate.count.end});
  // (500 personnes selon X, 1.000 selon Y): the sentence around the brackets is the author's
  if (estimate.count.first > 0 && r.is(estimate.count.first - 1, Punct::paren_open)) return true;
  std::uint32_t i = estimate.others_end;
  while (r.is(i, Punct::comma) || r.is(i, Punct::paren_close)) ++i;
  const VerbGroup* verb = r.chunks.verb(i);
  if (verb != nullptr && verb->span.first == i && verb->form == VerbForm::finite)
    add(r, f.candidate, {i, clause_end(r, i, finds.phrases)});
  return true;
}

// on indique, on a su: the verb that begins behind `on`; null where none does.
const VerbGroup* verb_of_on(const Reading& r, std::uint32_t on) {
  const VerbGroup* verb = r.fw(on) == Fw::on ? r.chunks.verb(on + 1) : nullptr;
  return verb != nullptr && verb->span.first == on + 1 && verb->form == VerbForm::finite &&
                 !verb->negated
             ? verb
             : nullptr;
}

// De source policière, on indique que A · On indique de source policière que A: on is the source,
// and what it says A. The que of its verb, which is used up, or 0.
std::uint32_t que_of_on(const Reading& r, SentenceFinds& finds, TokenSpan phrase) {
  constexpr std::uint32_t kLongestVerb = 8;  // tokens
  if (!is_of(r.fw(phrase.first))) return 0;
  const auto use = [&r, &finds](const VerbGroup& verb, std::uint32_t que) {
    finds.used_verbs.push_back(r.chunks.verb_index(verb.head));
    return que;
  };
  const std::uint32_t behind = phrase.end + (r.is(phrase.end, Punct::comma) ? 1 : 0);
  if (const VerbGroup* verb = verb_of_on(r, behind)) {
    const std::uint32_t que = r.past_adverbials(verb->span.end);
    return r.is_que(que) ? use(*verb, que) : 0;
  }
  const std::uint32_t que = r.past_adverbials(phrase.end);
  if (!r.is_que(que)) return 0;
  for (std::uint32_t t = phrase.first; t > finds.span.first && t + kLongestVerb > phrase.first; --t)
    if (const VerbGroup* verb = verb_of_on(r, t - 1))
      return r.past_adverbials(verb->span.end) == phrase.first ? use(*verb, que) : 0;
  return 0;
}

// La ville doit selon lui « prendre son temps »: between a verb and its quoted complement
bool parts_verb_from_quote(const Reading& r, TokenSpan phrase) {
  const VerbGroup* verb = phrase.first > 0 ? r.chunks.verb(phrase.first - 1) : nullptr;
  return verb != nullptr && verb->form == VerbForm::finite && verb->span.end == phrase.first &&
         r.opens_quote(phrase.end);
}

// A, selon X, rapporte Tass · A, selon X, a dit Y: another verb of saying follows with its subject,
// and closes what both hand over.
bool incise_follows(const Reading& r, const SentenceFinds& finds, TokenSpan phrase) {
  if (phrase.first == finds.span.first || !r.is(phrase.end, Punct::comma)) return false;
  return std::any_of(finds.phrases.begin(), finds.phrases.end(), [&](const Phrase& p) {
    return p.span.first == phrase.end + 1 && p.trailing && r.cue_at(p.span.first) != nullptr;
  });
}

// A selon X, auteur d'un livre | sur la crue.: behind a comma of the phrase itself the last words
// of the sentence go on with what describes the source.
bool ends_in_apposition(const Reading& r, const SentenceFinds& finds, TokenSpan phrase) {
  bool opened = false;
  for (std::uint32_t t = phrase.first; t < phrase.end; ++t)
    opened |= r.is(t, Punct::comma) && !r.quoted(t);
  if (!opened || r.tag(phrase.end) != Tag::preposition) return false;
  for (std::uint32_t t = phrase.end; t < finds.span.end && !r.is_stop(t); ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.is(t, Punct::comma) || (v != nullptr && v->form == VerbForm::finite)) return false;
  }
  return true;
}

}  // namespace

void place_content(const Reading& r, SentenceFinds& finds, SourcePhrase& f) {
  Candidate& c = f.candidate;
  if (f.relative) {
    add(r, c, {f.span.end, relative_end(r, finds, f.span.end)});
    return flush(r, finds, c);
  }
  if (const std::uint32_t que = que_of_on(r, finds, f.span); que != 0) {
    add(r, c, {que + 1, clause_end(r, que + 1, finds.phrases)});
    return flush(r, finds, c);
  }
  if (take_estimate(r, finds, f)) return flush(r, finds, c);
  if (stands_before_words(r, finds, f)) return;
  const bool first = clause_initial(r, finds, f.span.first);
  if (first && !ends_here(r, finds, f.span.end)) return take_behind(r, finds, f);
  if (relays_the_main_claim(r, finds, f)) return;
  if (first && f.span.first > finds.span.first && r.is(f.span.first - 1, Punct::paren_open)) {
    add(r, c, {clause_start(r, f.span.first - 1, finds.phrases), f.span.first - 1});
    return flush(r, finds, c);
  }
  if (const TokenSpan words = between_dashes(r, finds, f.span); !words.empty()) {
    add(r, c, words);
    return flush(r, finds, c);
  }
  add(r, c, content_before(r, finds, f));
  if (incise_follows(r, finds, f.span)) {
    take_from_incise(r, finds, f);
    return flush(r, finds, c);
  }
  if (!c.content.empty() && ends_in_apposition(r, finds, f.span)) return flush(r, finds, c);
  if (parts_verb_from_quote(r, f.span) ||
      (!closes_content(r, finds, f.span) && !closes_relative(r, f))) {
    // A, selon une association à but caritatif de la ville, B
    const bool set_in = f.span.first > 0 && r.is(f.span.first - 1, Punct::comma);
    std::uint32_t i = set_in ? past_complements(r, finds, f.span.end) : f.span.end;
    const std::uint32_t plain = i;
    if (set_in) i = past_participle_phrase(r, finds, i);
    // A, selon les chiffres donnés par X, un collectif qui B.: beside the name in the participle
    if (i > plain && r.is(i, Punct::comma) && r.phrase_at(i + 1) != nullptr && !c.content.empty() &&
        has_main_verb(r, c.content.back()) && !has_main_verb(r, {i + 1, finds.span.end}))
      return flush(r, finds, c);
    if (set_in) i = past_relative(r, finds, i);
    if (r.is(i, Punct::comma) || r.is(i, Punct::dash)) ++i;
    std::uint32_t end = clause_end(r, i, finds.phrases);
    const std::uint32_t next = r.is(end, Punct::comma) ? end + 1 : end;
    const bool another = std::any_of(finds.phrases.begin(), finds.phrases.end(),
                                     [next](const Phrase& p) { return p.span.first == next; });
    if (another) end = closing_relative(r, i, end);
    if (set_between_commas(r, f)) end = before_resumed_verb(r, {i, end});
    if (!leaves_out(r, i)) add(r, c, {i, end});
  }
  flush(r, finds, c);
}

}  // namespace selon::detect
