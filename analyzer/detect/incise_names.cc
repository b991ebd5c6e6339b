#include "analyzer/detect/incise_names.h"

#include <algorithm>

#include "analyzer/detect/incise_context.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

// sur son compte X | Paul Roy, au quotidien El Watan | Paul Roy: what was named before a name.
bool outlet_ends(const Reading& r, std::uint32_t first) {
  constexpr std::uint32_t kLongest = 5;  // tokens
  for (std::uint32_t t = first; t > 0 && t + kLongest > first; --t) {
    const lexicon::NameMatch known = r.lexicon.match_name(r.doc, t - 1);
    if (known && known.end == first) return true;
    const lexicon::NounMatch noun = r.lexicon.match_noun(r.doc, t - 1);
    if (noun && noun.form.entry->kind == EntityKind::media && noun.end < first) return true;
  }
  return false;
}

// le maire Paul Roy, du patron Paul Roy: the name of one whom the word before it describes
bool bears_office(const Reading& r, std::uint32_t name) {
  const NounPhrase* np = r.chunks.noun(name);
  if (np == nullptr || np->head >= name || np->number == lexicon::number::plural) return false;
  const lexicon::NounMatch noun = r.lexicon.match_noun(r.doc, np->head);
  return noun && noun.form.entry->kind == EntityKind::person;
}

// a assuré devant les députés Paul Roy, a affirmé ce vendredi Paul Roy: a verb that is set off has
// its subject behind it, so the full name with which the incise ends is no part of the phrase
// before it. Empty where it ends with none, or where the name is that of an office (le maire Paul
// Roy) or of who was told (a dit à Paul Roy).
TokenSpan name_at_end(const Reading& r, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 6;  // tokens
  std::uint32_t first = end;
  for (std::uint32_t t = end; t > from && t + kLongest > end; --t) {
    if (r.words.token(t - 1).shape == text::Shape::lower && !is_of(r.fw(t - 1))) break;
    if (r.words.punct(t - 1) != Punct::none) break;
    if (r.words[t - 1].morph.any(lexicon::pos::first_name) && r.tag(t - 1) == Tag::proper)
      first = t - 1;
  }
  if (first + 2 > end || first < from + 2) return {};
  const NounPhrase* np = r.chunks.noun(first);
  if (np != nullptr && np->preposition == kNone && bears_office(r, first)) return {};
  const std::uint32_t before = first - 1;
  const bool common = r.words.token(before).shape == text::Shape::lower &&
                      r.tag(before) != Tag::preposition && r.tag(before) != Tag::determiner &&
                      r.tag(before) != Tag::coordinator;
  const bool figure = r.tag(before) == Tag::numeral || r.is(before, Punct::paren_close);
  return common || figure || outlet_ends(r, first) ? TokenSpan{first, end} : TokenSpan{};
}

// tire la sonnette d'alarme Paul Roy: the noun that stands before the name belongs to the cue.
TokenSpan name_behind_noun_of_cue(const Reading& r, const CueHit& cue) {
  const std::uint32_t at = cue.span.end;
  const NounPhrase* np = r.chunks.noun(at);
  const bool named = np != nullptr && np->span.first < at && r.tag(at) == Tag::proper &&
                     r.words[at].morph.any(lexicon::pos::first_name);
  return named && !cue.entry->rest.empty() ? TokenSpan{at, np->span.end} : TokenSpan{};
}

// Where the words between the verb of an incise and its next mark end, past a date in brackets;
// `from` where a verb stands among them.
std::uint32_t incise_end(const Reading& r, const SentenceFinds& finds, std::uint32_t from) {
  if (from == 0) return from;
  constexpr std::uint32_t kLongest = 24;  // tokens
  const std::uint32_t limit = std::min(finds.span.end, from + kLongest);
  for (std::uint32_t t = from; t < limit; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quote_at(t) != r.quote_at(from - 1) || (v != nullptr && v->form == VerbForm::finite) ||
        r.is_que(t) || r.tag(t) == Tag::relative)
      return from;
    if (r.is(t, Punct::paren_open) || r.is(t, Punct::paren_close)) continue;
    if (r.words.punct(t) != Punct::none) return t;
  }
  return limit;
}

}  // namespace

bool take_name_at_end(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                      const Modifiers& between, Candidate& c, std::uint32_t& after) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  TokenSpan name = name_behind_noun_of_cue(r, cue);
  if (name.empty()) name = name_at_end(r, cue.span.end, incise_end(r, finds, cue.span.end));
  if (name.empty() || cue.span.first == 0 || !verb.third_singular()) return false;
  const std::uint32_t before = cue.span.first - 1;
  const bool after_quote =
      r.quoted(before) || (before > 0 && r.quoted(before - 1) && r.is(before, Punct::comma));
  // Le préfet refuse, rappelle à l'ordre Paul Roy: a verb that may have somebody for its object
  namespace frame = lexicon::frame;
  const bool tells = cue.entry->takes(frame::que) &&
                     (cue.entry->cue_class == lexicon::CueClass::say ||
                      cue.entry->cue_class == lexicon::CueClass::fact) &&
                     !cue.entry->takes(frame::person | frame::addressee_a | frame::addressee_de |
                                       frame::addressee_que | frame::judge | frame::judge_comme);
  const bool after_clause = tells && r.is(before, Punct::comma) && !bears_office(r, name.first) &&
                            clause_before(r, finds, cue.span.first) &&
                            subject_of(r, verb).form != SourceForm::pronoun;
  if ((!after_quote && !after_clause) ||
      (!ends_incise(r, finds, name.end) && !r.is(name.end, Punct::comma)) ||
      handed_over(r, finds, before))
    return false;
  TokenSpan whole = name;
  if (const NounPhrase* np = r.chunks.noun(name.first); np != nullptr)
    whole.end = std::max(whole.end, r.extended_at(np->span.first).end);
  accept_subject(c, whole, between.relays, after);
  for (TokenSpan& relay : c.relays) relay.end = std::min(relay.end, name.first);
  return true;
}

}  // namespace selon::detect
