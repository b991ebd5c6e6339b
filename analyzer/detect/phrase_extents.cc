#include "analyzer/detect/phrase_extents.h"

#include <algorithm>

#include "analyzer/detect/agreement.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/phrase_places.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/syntax/joiners.h"

namespace selon::detect {
namespace {

// Pour La Gazette, le débat d'hier, avec ses longueurs, a ennuyé: what could describe nobody is no
// apposition to the name of a medium or an organisation; nor is a person to that of a medium (Selon
// La Gazette, le maire, le préfet et un élu sont partis). Empty where there is nothing to leave
// out.
TokenSpan without_subject(const Reading& r, std::uint32_t at) {
  const TokenSpan name = r.extended_at(at, {.appositions = false, .coordination = false});
  if (name.empty() || !r.is(name.end, Punct::comma)) return {};
  const NounPhrase* np = r.phrase_at(name.end + 1);
  if (np == nullptr || np->kind != syntax::NounKind::common || np->determiner == kNone ||
      !np->name.empty())
    return {};
  const Sense sense = sense_of(r, name);
  const EntityKind kind = sense.kind.value_or(EntityKind::person);
  if (sense.name == nullptr || kind == EntityKind::person) return {};
  const bool medium = kind == EntityKind::media || kind == EntityKind::agency;
  if (medium && sense_of(r, np->span).kind == EntityKind::person) return name;
  return can_speak(r, np->span) ? TokenSpan{} : name;
}

// The phrase at `at` with all that et joins to it; what cannot speak is no further source: selon
// l'avocat et ses conséquences.
TokenSpan with_speakers(const Reading& r, std::uint32_t at) {
  if (const TokenSpan alone = without_subject(r, at); !alone.empty()) return alone;
  TokenSpan all = r.extended_at(at);
  // Le Canard enchaîné: the last word of a name that we know is no verb
  if (const Sense sense = sense_of(r, all); sense.name != nullptr)
    all.end = std::max(all.end, sense.name_span.end);
  const TokenSpan one = r.extended_at(at, {true, false});
  if (one.empty() || one.end >= all.end) return all;
  const bool joined = r.fw(one.end) == Fw::et || r.fw(one.end) == Fw::ou;
  // la fédération des postes et des ports: what it is made of
  if (joined && is_of(r.fw(one.end + 1))) return all;
  // 500 selon la police et 1.000 selon la mairie
  if (joined && r.words.token(one.end + 1).kind == text::TokenKind::number) return one;
  const NounPhrase* second = joined ? r.phrase_at(one.end + 1) : nullptr;
  if (second == nullptr || second->determiner == kNone) return all;
  return can_speak(r, one) && !can_speak(r, r.extended_at(one.end + 1)) ? one : all;
}

// selon Médecins sans frontières: a known name goes on where a phrase would not.
std::uint32_t past_known_name(const Reading& r, const NounPhrase& np) {
  const std::uint32_t first = np.determiner == kNone ? np.span.first : np.span.first + 1;
  return std::max(np.span.end, r.lexicon.match_name(r.doc, first).end);
}

// X, le club de Y: without the last phrase that a comma sets beside the source, if an article or a
// name makes it a possible subject (not X, président du club). Empty where there is none.
TokenSpan without_last_apposition(const Reading& r, TokenSpan whole) {
  for (std::uint32_t t = whole.end; t > whole.first + 1; --t) {
    if (!r.is(t - 1, Punct::comma)) continue;
    const NounPhrase* np = r.phrase_at(t);
    const bool subject = np != nullptr && np->preposition == kNone &&
                         (np->determiner != kNone || np->kind == syntax::NounKind::proper ||
                          r.tag(t) == Tag::numeral);
    return subject ? TokenSpan{whole.first, t - 1} : TokenSpan{};
  }
  return {};
}

// A finite verb without a subject clitic begins there; not tout va mal, beaucoup vont mal.
bool verb_alone(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = r.chunks.verb(i);
  return verb != nullptr && verb->span.first == i && verb->form == VerbForm::finite &&
         verb->subject_clitic == kNone;
}

// By its number the phrase can be the subject of the verb: not Selon le chercheur, Paul Roy,
// présent sur place, seront jugés dix hommes, for a name without article is one.
bool may_govern(const Reading& r, std::uint32_t phrase, std::uint32_t verb) {
  const NounPhrase* np = r.phrase_at(phrase);
  if (np == nullptr) return true;
  const VerbGroup& governed = *r.chunks.verb(verb);
  const bool one =
      np->number == 0 && np->kind == syntax::NounKind::proper && np->determiner == kNone;
  return one ? !governed.third_plural() : agrees(r, *np, governed);
}

// qui revendique Z, · fermé depuis mai, · en tête, · premier du championnat,: what can only
// describe, and is the subject of nothing. Of a medium somebody else's name describes, too
// (l'avocat, Paul Roy,).
bool only_describes(const Reading& r, std::uint32_t i, bool of_medium) {
  if (r.quoted(i)) return false;
  const Fw fw = r.fw(i);
  if (r.is(i + 1, Punct::comma) &&
      (fw == Fw::lui || fw == Fw::elle || fw == Fw::eux || fw == Fw::elles))
    return true;                                                        // le gouvernement, lui,
  if (r.form(i) == "quant" && r.fw(i + 1) == Fw::a_grave) return true;  // quant à lui
  const NounPhrase* np = r.phrase_at(i);
  if (np != nullptr && np->preposition == kNone) {
    if (np->determiner == kNone && np->kind == syntax::NounKind::common)
      return r.tag(np->head) != Tag::numeral && r.tag(np->span.first) != Tag::numeral;
    return of_medium && np->kind == syntax::NounKind::proper && r.is(np->span.end, Punct::comma);
  }
  const VerbGroup* verb = r.chunks.verb(r.past_adverbials(i));
  if (verb != nullptr && verb->span.first <= r.past_adverbials(i))
    return verb->form == VerbForm::participle || verb->form == VerbForm::gerund;
  return r.tag(i) == Tag::relative || r.tag(i) == Tag::subordinator || r.tag(i) == Tag::adjective ||
         (r.tag(i) == Tag::preposition && !is_of(r.fw(i)));
}

// Selon X, le club de Y, premier du championnat, vend A · Selon X, le groupe Y, qui revendique Z,
// prépare A: a verb that nothing stands before but descriptions has for its subject the last phrase
// beside the source, which so describes nobody.
TokenSpan without_resumed_subject(const Reading& r, const SentenceFinds& finds, TokenSpan whole,
                                  std::uint32_t cue) {
  if (!clause_initial(r, finds, cue)) return whole;
  constexpr std::uint32_t kFarthest = 40;                       // tokens
  std::uint32_t comma = past_complements(r, finds, whole.end);  // l'homme en question,
  if (!r.is(comma, Punct::comma)) return whole;
  const TokenSpan one = without_last_apposition(r, whole);
  if (one.empty()) return whole;
  const bool of_medium =
      sense_of(r, one).is_media() && !sense_of(r, {one.end + 1, whole.end}).is_media();
  const std::uint32_t limit = std::min(finds.span.end, comma + kFarthest);
  while (comma < limit && r.is(comma, Punct::comma)) {
    if (verb_alone(r, comma + 1)) return may_govern(r, one.end + 1, comma + 1) ? one : whole;
    if (!only_describes(r, comma + 1, of_medium)) return whole;
    const Tag opens = r.tag(comma + 1);
    const bool clause = opens == Tag::relative || opens == Tag::subordinator;
    for (++comma; comma < limit && !r.is(comma, Punct::comma); ++comma) {
      const VerbGroup* verb = r.chunks.verb(comma);
      if (r.quoted(comma) || r.is_stop(comma) ||
          (!clause && verb != nullptr && verb->form == VerbForm::finite))
        return whole;
    }
  }
  return whole;
}

// selon un bilan « provisoire »,: an adjective in marks right behind the source; not La loi est
// selon le maire « injuste », which the verb waits for
TokenSpan with_quoted_adjective(const Reading& r, const SentenceFinds& finds, TokenSpan whole,
                                std::uint32_t cue) {
  constexpr std::uint32_t kLongest = 3;  // tokens
  if (whole.empty() || !r.opens_quote(whole.end)) return whole;
  const bool opens = cue <= finds.span.first || r.words.punct(cue - 1) != Punct::none;
  const NounPhrase* np = r.phrase_at(whole.first);
  if (!opens || np == nullptr || np->kind != syntax::NounKind::common ||
      sense_of(r, whole).kind == EntityKind::person)
    return whole;
  const TokenSpan inside = r.quote_inside(r.quote_at(whole.end));
  const std::uint32_t past = r.past_quote(whole.end);
  if (inside.empty() || inside.end - inside.first > kLongest || !r.is(past, Punct::comma))
    return whole;
  for (std::uint32_t t = inside.first; t < inside.end; ++t)
    if (r.tag(t) != Tag::adjective && r.tag(t) != Tag::adverb && r.tag(t) != Tag::past_participle &&
        r.tag(t) != Tag::noun)
      return whole;
  return r.words.token(inside.first).shape == text::Shape::lower ? TokenSpan{whole.first, past}
                                                                 : whole;
}

// Selon la police, les pompiers et des témoins, dix maisons ont brûlé: sources told over, where a
// clause with its own subject follows the last of them.
TokenSpan with_all_told_over(const Reading& r, std::uint32_t at, TokenSpan whole) {
  constexpr int kMost = 6;  // sources
  constexpr syntax::ExtendOptions kAlone{.appositions = false, .coordination = false};
  std::uint32_t end = r.extended_at(at, kAlone).end;
  for (int n = 1; n < kMost && r.is(end, Punct::comma); ++n) {
    const TokenSpan next = r.extended_at(end + 1, kAlone);
    const NounPhrase* np = r.phrase_at(end + 1);
    if (next.empty() || np->preposition != kNone || !can_speak(r, next)) return whole;
    end = next.end;
    if (r.fw(end) != Fw::et) continue;
    const TokenSpan last = r.extended_at(end + 1, kAlone);
    const bool closed = !last.empty() && can_speak(r, last) && r.is(last.end, Punct::comma) &&
                        opens_clause(r, last.end + 1);
    return closed && last.end > whole.end ? TokenSpan{whole.first, last.end} : whole;
  }
  return whole;
}

// Selon le maire|, mais aussi le préfet, A: past a second source that commas set off, or `end`.
std::uint32_t past_added(const Reading& r, std::uint32_t end) {
  const std::uint32_t first = syntax::past_joiner(r.words, end + 1);
  if (!r.is(end, Punct::comma) || first < end + 3) return end;
  const NounPhrase* np = r.phrase_at(first);
  if (np == nullptr || np->preposition != kNone || np->kind == syntax::NounKind::pronoun)
    return end;
  const TokenSpan who = r.extended_at(first, {.coordination = false});
  const bool closed = r.is(who.end, Punct::comma) || r.is(who.end, Punct::period);
  return closed && can_speak(r, who) ? who.end : end;
}

}  // namespace

TokenSpan source_extent(const Reading& r, const SentenceFinds& finds, std::uint32_t at,
                        const NounPhrase& np, std::uint32_t cue) {
  TokenSpan whole = without_resumed_subject(r, finds, with_speakers(r, at), cue);
  whole.end = std::max(whole.end, past_known_name(r, np));
  whole.end = past_added(r, whole.end);
  if (clause_initial(r, finds, cue)) whole = with_all_told_over(r, at, whole);
  return with_quoted_adjective(r, finds, whole, cue);
}

std::uint32_t past_titles(const Reading& r, std::uint32_t at) {
  std::uint32_t end = r.past_quote(at);
  while (r.fw(end) == Fw::et && !quoted_title(r, end + 1).empty()) end = r.past_quote(end + 1);
  if (!r.is(end, Punct::comma)) return end;
  const NounPhrase* np = r.phrase_at(end + 1);
  if (np == nullptr || np->determiner != kNone || np->kind != syntax::NounKind::common) return end;
  const std::uint32_t past = r.extended_at(end + 1, {.appositions = false}).end;
  return r.is(past, Punct::comma) ? past : end;
}

std::uint32_t past_joined_thing(const Reading& r, const SentenceFinds& finds, std::uint32_t at,
                                TokenSpan phrase) {
  if (r.fw(phrase.end) != Fw::et || phrase.first <= finds.span.first ||
      !r.is(phrase.first - 1, Punct::comma))
    return phrase.end;
  const std::uint32_t all = r.extended_at(at).end;
  const std::uint32_t past = all > phrase.end ? past_participle_phrase(r, finds, all) : all;
  return past > phrase.end && r.is(past, Punct::comma) ? past : phrase.end;
}

}  // namespace selon::detect
