#include "analyzer/detect/incise_tails.h"

#include <algorithm>

#include "analyzer/detect/cited_voices.h"
#include "analyzer/detect/outlets.h"
#include "analyzer/detect/relay_words.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// …, assurait l'entourage du maire, président (PDL) de la commission, à Radio X; …, né à Lunel,
// sur Radio X
bool describes(const Reading& r, const SentenceFinds& finds, std::uint32_t from) {
  const NounPhrase* np = r.phrase_at(from);
  if (const VerbGroup* v = r.chunks.verb(from); v != nullptr && v->span.first == from)
    return v->form == VerbForm::participle && r.cue_at(from) == nullptr;
  if (np == nullptr || np->kind == syntax::NounKind::pronoun || np->preposition != kNone ||
      !can_speak(r, np->span))
    return false;
  for (std::uint32_t t = from; t < finds.span.end && !r.is(t, Punct::comma); ++t)
    if (const VerbGroup* v = r.chunks.verb(t); v != nullptr && v->form == VerbForm::finite)
      return false;
  return true;
}

// « A, affirme une élue que l'on ne nommera pas, B »: without a comma the relative clause belongs
// to the source, up to the comma or stop that closes the incise.
std::uint32_t past_close_relative(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  if (r.tag(i) != Tag::relative && !r.is_que(i)) return i;
  for (std::uint32_t t = i + 1; t < finds.span.end && t < i + 22; ++t) {
    if (r.is(t, Punct::comma) || r.is_stop(t)) return t;
    if (r.opens_quote(t) || r.is(t, Punct::colon) || r.cue_at(t) != nullptr) return i;
  }
  return i;
}

// au club, au F91; not au curé, à Jean Roy
bool is_body(const Reading& r, TokenSpan phrase) {
  const NounPhrase* np = r.phrase_at(phrase.first);
  if (np == nullptr) return false;
  const Sense sense = sense_of(r, phrase);
  if (sense.kind) return *sense.kind == EntityKind::organisation;
  return np->kind == syntax::NounKind::proper &&
         !r.words[np->span.first].morph.any(lexicon::pos::first_name);
}

}  // namespace

std::uint32_t past_description_of_source(const Reading& r, const SentenceFinds& finds,
                                         std::uint32_t i) {
  const std::uint32_t from = r.is(i, Punct::comma) ? i + 1 : i;
  if (from == i) return past_close_relative(r, finds, i);
  if (r.tag(from) != Tag::relative && !describes(r, finds, from)) return i;
  for (std::uint32_t t = from; t < finds.span.end && t < from + 22; ++t) {
    if (r.opens_quote(t) && r.past_quote(t) < t + 6) t = r.past_quote(t);  // figure du « clan »
    if (r.quote_at(t) != r.quote_at(from) || r.is_stop(t)) return i;
    if (!r.is(t, Punct::comma)) continue;
    if (r.tag(t + 1) == Tag::preposition) return t;
    if (!describes(r, finds, t + 1)) return i;  // porte-parole du parti, l'aile dure du front, à
  }
  return i;
}

void take_reporting_medium(const Reading& r, SentenceFinds& finds, Modifiers& behind) {
  std::uint32_t i = behind.end;
  if (r.is(i, Punct::comma)) ++i;
  if (r.fw(i) != Fw::comme) return;
  const CueHit* cue = r.cue_at(i + 1);
  if (cue == nullptr || r.chunks.verbs[cue->verb].span.first != i + 1) return;
  const VerbGroup& verb = r.chunks.verbs[cue->verb];
  const TokenSpan who = r.extended_at(r.past_adverbials(cue->span.end), {false, false});
  if (verb.form != VerbForm::finite || who.empty() || !sense_of(r, who).is_media()) return;
  finds.used_verbs.push_back(cue->verb);
  behind.relays.push_back(who);
  behind.end = who.end;
}

void take_reported_words(const Reading& r, const SentenceFinds& finds, Modifiers& behind) {
  std::uint32_t i = behind.end;
  if (!r.is(i, Punct::comma)) return;
  ++i;
  // …, dont les propos ont été relayés par Y
  if (r.fw(i) == Fw::dont && (r.fw(i + 1) == Fw::les || r.fw(i + 1) == Fw::la)) {
    const VerbGroup* passed = r.chunks.verb(i + 3);
    const std::string_view words = r.form(i + 2);
    if ((words != "propos" && words != "paroles" && words != "déclarations" &&
         words != "déclaration") ||
        passed == nullptr || !passed->passive || !hands_on(passed->lemma))
      return;
    const Modifiers further = read_modifiers(r, passed->span.end, finds.span.end);
    behind.relays.insert(behind.relays.end(), further.relays.begin(), further.relays.end());
    behind.end = further.end;
    return;
  }
  if (r.fw(i) == Fw::des) ++i;
  if (r.form(i) != "propos" && r.form(i) != "déclarations") return;
  const VerbGroup* verb = r.chunks.verb(i + 1);
  if (verb == nullptr || verb->form != VerbForm::participle) return;
  const Modifiers further = read_modifiers(r, i + 1, finds.span.end);
  if (further.relays.empty()) return;
  behind.relays.insert(behind.relays.end(), further.relays.begin(), further.relays.end());
  behind.end = further.end;
}

void take_name_behind_complement(const Reading& r, Candidate& c, std::uint32_t& after) {
  if (c.form != SourceForm::phrase || r.tag(after) != Tag::preposition) return;
  const NounPhrase* who = r.phrase_at(c.source.first);
  if (who == nullptr || !who->name.empty() || who->kind == syntax::NounKind::proper) return;
  const TokenSpan place = r.extended_at(object_of(r, after), {false, false});
  if (place.empty() || !r.is(place.end, Punct::comma) || !is_body(r, place)) return;
  const NounPhrase* name = r.phrase_at(place.end + 1);
  if (name == nullptr || name->determiner != kNone || name->preposition != kNone ||
      name->name != name->span || name->span.end < name->span.first + 2 ||
      !r.words[name->span.first].morph.any(lexicon::pos::first_name))
    return;
  const std::uint32_t end = name->span.end;
  if (!r.is_stop(end) && !r.is(end, Punct::comma)) return;
  c.source.end = after = end;
}

void take_cited_voice(const Reading& r, std::uint32_t from, Candidate& c, std::uint32_t& after) {
  // a rapporté La Vigie, mardi, citant X
  if (const std::uint32_t date = r.past_adverbials(from + 1);
      r.is(from, Punct::comma) && date > from + 1 && r.is(date, Punct::comma) &&
      sense_of(r, c.source).is_media())
    from = date;
  const TokenSpan voice = voice_cited_at(r, from);
  if (voice.empty()) return;
  const bool relative = r.fw(r.is(from, Punct::comma) ? from + 1 : from) == Fw::qui;
  const bool medium = sense_of(r, c.source).is_media();
  if (relative && !medium) return;  // dit la poétesse, qui cite Homère
  // a dit le maire, citant « La Nuit », « un ami »: what somebody says of the marks is his own
  if (!medium && r.opens_quote(voice.first - 1)) return;
  // « A », a souligné la déléguée, citant les chiffres du groupe: her words, and what they rest on
  if (!medium && sense_of(r, voice).kind == EntityKind::document) return;
  hear_cited_voice(voice, c);
  after = std::max(after, voice.end);
}

namespace {

// la loi, l'accord: a text that nobody says
bool rules(const Reading& r, TokenSpan phrase) {
  const Sense sense = sense_of(r, phrase);
  return sense.kind == EntityKind::document && !sense.has(lexicon::trait::speech_document);
}

// The voice behind selon in a stretch behind a medium's incise; empty where none stands there.
TokenSpan voice_within(const Reading& r, TokenSpan stretch) {
  for (std::uint32_t t = stretch.first; t < stretch.end; ++t) {
    if (r.fw(t) != Fw::selon) continue;
    const NounPhrase* np = r.phrase_at(t + 1);
    const TokenSpan who = r.extended_at(t + 1);
    const bool voice = np != nullptr && np->kind != syntax::NounKind::pronoun &&
                       can_speak(r, who) && !passes_words_on(r, who) && !rules(r, who) &&
                       r.is_stop(who.end);
    return voice ? who : TokenSpan{};
  }
  return {};
}

}  // namespace

void take_vouching_voice(const Reading& r, std::uint32_t end, Candidate& c, std::uint32_t& after) {
  if (!only_passes_on(r, c) || r.quoted(c.cue.first)) return;
  const TokenSpan who =
      voice_within(r, {c.source.end, std::min(end + 2, r.sentence(c.cue.first).end)});
  if (who.empty()) return;
  std::erase_if(c.relays, [&who](const TokenSpan& relay) { return relay.overlaps(who); });
  hear_cited_voice(who, c);
  after = std::max(after, who.end);
}

}  // namespace selon::detect
