#include "analyzer/detect/phrase_modifiers.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/cited_voices.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/seen_texts.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

// selon X, non confirmé par Y · selon X, une information aussitôt démentie par Y: says how sure it
// is and is no part of what was said. One past its last token, or `i` where there is none.
std::uint32_t past_doubt(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 16;  // tokens
  if (!r.is(i, Punct::comma)) return i;
  const NounPhrase* np = r.phrase_at(i + 1);
  const bool claim = np != nullptr && np->preposition == kNone && np->determiner != kNone &&
                     (r.fw(static_cast<std::uint32_t>(np->determiner)) == Fw::un ||
                      r.fw(static_cast<std::uint32_t>(np->determiner)) == Fw::une) &&
                     r.lexicon.match_cue_noun(r.doc, np->head);
  if (np != nullptr && !claim) return i;
  bool doubted = false;
  for (std::uint32_t t = i + 1; t < finds.span.end && t < i + kLongest; ++t) {
    if (r.quoted(t) || r.is(t, Punct::colon)) return i;
    if (r.is(t, Punct::comma) || r.is_stop(t)) return doubted ? t : i;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form != VerbForm::participle) return i;
    doubted = doubted || (t <= i + (claim ? 5 : 2) && r.doubt_at(t));
  }
  return i;
}

// selon un responsable ayant requis l'anonymat, A · selon des sources s'appuyant sur des « notes »,
// A · selon un élu, s'exprimant sous couvert d'anonymat, A: to the comma or stop behind what the
// participle says of the source; `i` where there is none. Behind a comma only what keeps a name
// back is the source's; other participles may go with what was said.
std::uint32_t past_present_participle(const Reading& r, const SentenceFinds& finds,
                                      std::uint32_t i) {
  constexpr std::uint32_t kLongest = 24;  // tokens
  const std::uint32_t first = r.is(i, Punct::comma) ? i + 1 : i;
  const VerbGroup* verb = r.chunks.verb(first);
  if (verb == nullptr || verb->span.first != first || verb->form != VerbForm::gerund ||
      r.fw(first) == Fw::en)
    return i;
  // selon nos informations, confirmant celles de La Gazette, A
  const bool bears_out = first > i && (verb->lemma == "confirmer" || verb->lemma == "corroborer");
  // selon un témoin affirmant que A
  if (const CueHit* cue = r.cue_at(first); cue != nullptr && r.is_que(cue->span.end)) return i;
  bool nameless = first == i || bears_out;
  for (std::uint32_t t = verb->span.end; t < finds.span.end && t < first + kLongest; ++t) {
    if (r.opens_quote(t)) t = r.past_quote(t);
    if (r.is(t, Punct::comma) || r.is_stop(t) || t >= finds.span.end) return nameless ? t : i;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite) return i;
    nameless = nameless || r.form(t) == "anonymat";
  }
  return i;
}

// selon un élu s'exprimant sous couvert d'anonymat à l'AFP: the medium to which he spoke
void take_told_medium(const Reading& r, TokenSpan said, Candidate& c) {
  for (std::uint32_t t = said.first; t < said.end; ++t) {
    const Fw to = r.fw(t);
    if (to != Fw::a_grave && to != Fw::au && to != Fw::aupres) continue;
    std::uint32_t end = t;
    const auto relays = relay_of_phrase(r, t, end);
    if (relays.empty() || !sense_of(r, relays.front()).is_media()) continue;
    c.relays.insert(c.relays.end(), relays.begin(), relays.end());
    return;
  }
}

// selon des informations obtenues par La Vigie auprès d'un élu: who gave them; one past him, or `i`
std::uint32_t hear_informant(const Reading& r, const VerbGroup& verb, std::uint32_t i,
                             Candidate& c) {
  constexpr auto kGathered =
      std::to_array<std::string_view>({"information", "informations", "éléments", "données",
                                       "témoignage", "témoignages", "propos"});
  const NounPhrase* np = r.phrase_at(c.source.first);
  if ((verb.lemma != "obtenir" && verb.lemma != "recueillir") || np == nullptr ||
      !among(kGathered, r.form(np->head)))
    return i;
  for (std::uint32_t t = verb.span.end; t <= i; ++t) {
    if (r.fw(t) != Fw::aupres) continue;
    const TokenSpan who = r.extended_at(r.tag(t + 1) == Tag::preposition ? t + 2 : t + 1);
    if (who.empty() || !can_speak(r, who)) return i;
    c.source = who;
    return std::max(i, who.end);
  }
  return i;
}

// selon des informations relayées par La Vigie: what nobody said is the paper's that spread it.
void hear_giver(const Reading& r, const VerbGroup& verb, Candidate& c) {
  constexpr auto kSpreading = std::to_array<std::string_view>(
      {"relayer", "rapporter", "diffuser", "publier", "révéler", "répercuter"});
  const NounPhrase* np = r.phrase_at(c.source.first);
  const bool news = np != nullptr && r.form(np->head).starts_with("information");
  if (!news || c.relays.empty() || !among(kSpreading, verb.lemma) ||
      !sense_of(r, c.relays.front()).is_media())
    return;
  c.source = c.relays.front();
  c.relays.erase(c.relays.begin());
}

// Selon le ministère, | dans un communiqué publié lundi |, A: between commas, where the source said
// it, before a clause; no relays where that is not so.
Modifiers where_apart(const Reading& r, const SentenceFinds& finds, const SourcePhrase& f) {
  const std::uint32_t comma = f.span.end;
  const Fw in = r.fw(comma + 1);
  if (!r.is(comma, Punct::comma) || f.candidate.form != SourceForm::phrase ||
      (in != Fw::dans && in != Fw::sur) || sense_of(r, f.candidate.source).is_media())
    return {};
  Modifiers behind = read_modifiers(r, comma + 1, finds.span.end);
  if (!r.is(behind.end, Punct::comma) || !opens_clause(r, behind.end + 1)) behind.relays.clear();
  return behind;
}

}  // namespace

void read_phrase_modifiers(const Reading& r, const SentenceFinds& finds, SourcePhrase& f) {
  Candidate& c = f.candidate;
  if (const std::uint32_t past = past_doubt(r, finds, f.span.end); past != f.span.end) {
    f.span.end = past;
    return;
  }
  // selon un rapport que l'AFP a pu consulter, A
  if (sense_of(r, c.source).kind == EntityKind::document)
    if (const SeenText seen = read_seen_text(r, f.span.end); !seen.medium.empty()) {
      c.relays.push_back(seen.medium);
      f.span.end = seen.end;
      return;
    }
  const std::uint32_t i = past_description(r, f.span.end);
  // selon La Vigie dimanche, citant X
  if (const TokenSpan voice = voice_cited_at(r, r.past_adverbials(i)); !voice.empty()) {
    hear_cited_voice(voice, c);
    f.span.end = voice.end;
    return;
  }
  const VerbGroup* verb = r.chunks.verb(r.is(i, Punct::comma) ? i + 1 : i);
  const bool participle = verb != nullptr && verb->form == VerbForm::participle;
  if (const std::uint32_t past = past_present_participle(r, finds, i); past != i) {
    take_told_medium(r, {i, past}, c);
    f.span.end = past;
    return;
  }
  // Selon le ministère, dans un communiqué publié lundi, A
  if (const Modifiers apart = where_apart(r, finds, f); !apart.relays.empty()) {
    c.relays.insert(c.relays.end(), apart.relays.begin(), apart.relays.end());
    f.span.end = apart.end;
    return;
  }
  // selon une source, dont les propos ont été relayés par X
  const bool whose = r.fw(r.is(i, Punct::comma) ? i + 1 : i) == Fw::dont;
  if (!participle && !whose && r.tag(i) != Tag::preposition) return;
  const Modifiers behind = read_modifiers(r, i, finds.span.end);
  if (participle || !behind.relays.empty()) {
    c.relays.insert(c.relays.end(), behind.relays.begin(), behind.relays.end());
    if (!behind.relays.empty() || participle) f.span.end = std::max(f.span.end, behind.end);
    if (participle) {
      hear_giver(r, *verb, c);
      f.span.end = hear_informant(r, *verb, f.span.end, c);
    }
  }
  // selon des informations relayées par La Vigie, citant X
  if (const TokenSpan voice = voice_cited_at(r, f.span.end); participle && !voice.empty()) {
    hear_cited_voice(voice, c);
    f.span.end = voice.end;
  }
}

}  // namespace selon::detect
