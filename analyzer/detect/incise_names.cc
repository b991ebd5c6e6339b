#include "analyzer/detect/incise_names.h"

#include <algorithm>

#include "analyzer/detect/incise_context.h"
#include "analyzer/detect/senses.h"
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

// a indiqué l'AFP en citant | Paul Roy: the name behind it is its object.
bool cites(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = r.chunks.verb(i);
  return verb != nullptr && verb->form == VerbForm::gerund && verb->lemma == "citer";
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
  if (cites(r, before)) return {};
  const bool common = r.words.token(before).shape == text::Shape::lower &&
                      r.tag(before) != Tag::preposition && r.tag(before) != Tag::determiner &&
                      r.tag(before) != Tag::coordinator;
  const bool figure = r.tag(before) == Tag::numeral || r.is(before, Punct::paren_close);
  return common || figure || outlet_ends(r, first) ? TokenSpan{first, end} : TokenSpan{};
}

bool capital(const Reading& r, std::uint32_t i) {
  return r.words.token(i).kind == text::TokenKind::word &&
         r.words.token(i).shape != text::Shape::lower;
}

// Le Phare, L'Observateur · M. Roy: such words begin a name, and end none.
bool begins_name(const Reading& r, std::uint32_t i) {
  const Fw fw = r.fw(i);
  return capital(r, i) && (fw == Fw::le || fw == Fw::la || fw == Fw::les || fw == Fw::l_ ||
                           r.words.token(i).abbreviation);
}

// à Lunel | Le Phare, à Lunel | M. Roy, à Moscou | Tass: the place before the name.
std::uint32_t past_place(const Reading& r, std::uint32_t first, std::uint32_t end) {
  namespace pos = lexicon::pos;
  if (first + 2 > end || r.tag(first - 1) != Tag::preposition) return first;
  const auto& place = r.words[first].morph;
  const bool known = place.any(pos::proper) && !place.any(pos::first_name | pos::surname);
  return begins_name(r, first + 1) || known ? first + 1 : first;
}

// le quotidien Le Phare, le groupe Terre neuve: a word that may bear the name behind it; not devant
// les députés, après la réunion
bool may_bear_name(const Reading& r, std::uint32_t i) {
  const lexicon::NounMatch noun = r.lexicon.match_noun(r.doc, i);
  if (!noun || r.words[i].morph.number == lexicon::number::plural) return false;
  const EntityKind kind = noun.form.entry->kind;
  return kind == EntityKind::person || kind == EntityKind::media || kind == EntityKind::agency ||
         kind == EntityKind::organisation;
}

// a affirmé dans la soirée | Le Phare, a dit devant les élus | Zabihu Mujah: words with capitals
// with which an incise ends, behind a word that bears no name. (Of one word alone it must be known
// that it is a name.)
TokenSpan capitals_at_end(const Reading& r, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kLongest = 7;  // tokens
  std::uint32_t first = end;
  for (std::uint32_t t = end; t > from && t + kLongest > end; --t) {
    if (capital(r, t - 1)) {
      first = t - 1;
    } else if (!is_of(r.fw(t - 1)) || r.words.punct(t - 1) != Punct::none) {
      break;
    }
  }
  if (first == end || first <= from) return {};
  const std::uint32_t behind_place = past_place(r, first, end);
  const std::uint32_t before = first - 1;
  if (cites(r, before)) return {};
  const Tag tag = r.tag(before);
  const bool placed = behind_place != first;
  if (!placed && (tag == Tag::preposition || tag == Tag::determiner || tag == Tag::coordinator ||
                  tag == Tag::punct || may_bear_name(r, before)))
    return {};
  const TokenSpan name{behind_place, end};
  const Sense sense = sense_of(r, name);
  const bool known = sense.name != nullptr || sense.kind == EntityKind::state ||
                     r.words[name.first].morph.any(lexicon::pos::first_name);
  return name.end > name.first + 1 || known ? name : TokenSpan{};
}

// ont raconté dans la soirée | des témoins: behind a verb in the plural, some who can speak, with
// whom the incise ends.
TokenSpan some_at_end(const Reading& r, const VerbGroup& verb, std::uint32_t from,
                      std::uint32_t end) {
  if (!verb.third_plural()) return {};
  for (std::uint32_t t = from + 1; t + 1 < end; ++t) {
    if (r.fw(t) != Fw::des || r.tag(t - 1) == Tag::preposition) continue;
    const TokenSpan whole = r.extended_at(t + 1, {false, false});
    if (whole.end == end && can_speak(r, whole)) return whole;
  }
  return {};
}

// a dit devant la presse Paul Roy | à Lunel: one past the name, where nothing but a place follows;
// else `end`.
std::uint32_t before_place(const Reading& r, std::uint32_t from, std::uint32_t end) {
  for (std::uint32_t t = from + 2; t < end; ++t)
    if (r.tag(t) == Tag::preposition && capital(r, t - 1) && read_modifiers(r, t, end).end >= end)
      return t;
  return end;
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
    if (r.fw(t) == Fw::qui) return t;  // Paul Roy qui vit à Lunel
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
  namespace frame = lexicon::frame;
  const std::uint32_t end = incise_end(r, finds, cue.span.end);
  TokenSpan name = name_behind_noun_of_cue(r, cue);
  if (name.empty()) name = name_at_end(r, cue.span.end, end);
  const std::uint32_t placed = before_place(r, cue.span.end, end);
  if (name.empty()) name = name_at_end(r, cue.span.end, placed);
  const bool has_object = cue.entry->takes(frame::person | frame::addressee_a |
                                           frame::addressee_de | frame::addressee_que);
  // nothing but the place tells that these speak
  if (name.empty() && !has_object) name = capitals_at_end(r, cue.span.end, end);
  if (name.empty() && !has_object) name = capitals_at_end(r, cue.span.end, placed);
  bool one = true;
  if (name.empty() && !has_object) {
    name = some_at_end(r, verb, cue.span.end, end);
    one = false;
  }
  if (name.empty() || cue.span.first == 0 || (one && !verb.third_singular())) return false;
  const std::uint32_t before = cue.span.first - 1;
  const bool after_quote =
      r.quoted(before) || (before > 0 && r.quoted(before - 1) && r.is(before, Punct::comma));
  // Le préfet refuse, rappelle à l'ordre Paul Roy: a verb that may have somebody for its object
  const bool tells = cue.entry->takes(frame::que) &&
                     (cue.entry->cue_class == lexicon::CueClass::say ||
                      cue.entry->cue_class == lexicon::CueClass::fact) &&
                     !has_object && !cue.entry->takes(frame::judge | frame::judge_comme);
  const bool after_clause =
      tells && r.is(before, Punct::comma) && !bears_office(r, name.first) &&
      clause_before(r, finds, cue.span.first) &&
      (subject_of(r, verb).form != SourceForm::pronoun || complete(r, finds, before));
  // Le pont, a affirmé hier soir Le Phare, est fermé
  const VerbGroup* next = r.is(name.end, Punct::comma) ? r.chunks.verb(name.end + 1) : nullptr;
  const bool set_in = tells && r.is(before, Punct::comma) && next != nullptr &&
                      next->span.first == name.end + 1 && next->form == VerbForm::finite &&
                      next->subject_clitic == kNone && !clause_before(r, finds, cue.span.first);
  if ((!after_quote && !after_clause && !set_in) ||
      (!ends_incise(r, finds, name.end) && !r.is(name.end, Punct::comma) &&
       r.fw(name.end) != Fw::qui) ||
      handed_over(r, finds, before))
    return false;
  TokenSpan whole = name;
  if (const NounPhrase* np = r.chunks.noun(name.first); np != nullptr)
    whole.end = std::max(whole.end, r.extended_at(np->span.first).end);
  accept_subject(c, whole, between.relays, after);
  std::erase_if(c.relays, [&name](const TokenSpan& relay) { return relay.first >= name.first; });
  for (TokenSpan& relay : c.relays) relay.end = std::min(relay.end, name.first);
  return true;
}

}  // namespace selon::detect
