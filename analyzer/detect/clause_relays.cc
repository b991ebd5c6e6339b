#include "analyzer/detect/clause_relays.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relay_nouns.h"
#include "analyzer/detect/relays.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/seen_texts.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/detect/taken_up.h"
#include "analyzer/detect/verb_places.h"

namespace selon::detect {
namespace {

using lexicon::trait::interview;
using lexicon::trait::occasion;
using lexicon::trait::speech_document;

// The last finite verb of a main clause before the participle or infinitive.
const VerbGroup* ruling_verb(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  for (std::uint32_t t = verb.span.first; t > finds.span.first; --t) {
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (v == nullptr || v->form != VerbForm::finite || r.quoted(t - 1)) continue;
    if (finds.verb_used(r.chunks.verb_index(t - 1))) return nullptr;  // its candidate has none
    return clause_opener(r, *v, finds.span.first) ? nullptr : v;
  }
  return nullptr;
}

// a adressé lundi un courrier au maire
std::vector<TokenSpan> written_text(const Reading& r, const VerbGroup& verb, std::uint32_t until) {
  const TokenSpan np = r.extended_at(r.past_adverbials(verb.span.end), {false, false});
  if (np.empty() || np.end > until) return {};
  const Sense sense = sense_of(r, np);
  if (!sense.has(lexicon::trait::speech_document)) return {};
  std::vector<TokenSpan> out{np};
  for (const TokenSpan& relay : read_modifiers(r, np.end, until).relays) out.push_back(relay);
  return out;
}

// Une source | bien informée citée par Tass | a dit: between a subject and its verb, past the
// participle that describes it.
std::vector<TokenSpan> relays_behind(const Reading& r, std::uint32_t subject, std::uint32_t verb) {
  const std::uint32_t from = past_description(r, subject);
  return relays_in(r, {from < verb ? from : subject, verb});
}

// Relays before the subject of a verb, between both, and behind it up to `until`.
std::vector<TokenSpan> relays_around(const Reading& r, const SentenceFinds& finds,
                                     const VerbGroup& verb, std::uint32_t until) {
  const Subject s = subject_of(r, verb);
  const bool phrase = s.form == SourceForm::phrase && s.span.end <= verb.span.first;
  const std::uint32_t first = phrase ? s.span.first : verb.span.first;
  std::vector<TokenSpan> out = relays_in(r, {stretch_start(r, finds, first), first});
  const auto add = [&out](const std::vector<TokenSpan>& more) {
    out.insert(out.end(), more.begin(), more.end());
  };
  if (phrase) add(relays_behind(r, s.span.end, verb.span.first));
  if (writes(verb.lemma)) add(written_text(r, verb, until));
  // a tenu, dans un communiqué, à dire que A
  const std::uint32_t behind = verb.span.end + (r.is(verb.span.end, Punct::comma) ? 1 : 0);
  if (r.tag(behind) == Tag::preposition) add(read_modifiers(r, behind, until).relays);
  return out;
}

// The same words name both, or the participle has no words of its own for its subject.
bool same_voice(const Candidate& a, const Candidate& b) {
  return b.source.empty() || a.source.overlaps(b.source) ||
         (b.form != SourceForm::phrase && a.form == SourceForm::pronoun);
}

// A relay named with the main verb holds for its participles. A main verb that hands over nothing
// itself may name one too (X a publié une lettre, affirmant que; Dans un entretien à Y, X
// continue de clamer que).
void inherit_relays(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb,
                    Candidate& c) {
  const Candidate* main = nullptr;
  for (const Candidate& other : finds.candidates)
    if (other.cue.first < verb.span.first && !other.relays.empty() && same_voice(other, c))
      main = &other;
  if (main != nullptr) {
    c.relays.insert(c.relays.begin(), main->relays.begin(), main->relays.end());
    return;
  }
  if (c.form == SourceForm::phrase) return;  // a subject of its own
  if (const VerbGroup* ruling = ruling_verb(r, finds, verb)) {
    const auto around = relays_around(r, finds, *ruling, verb.span.first);
    c.relays.insert(c.relays.begin(), around.begin(), around.end());
  }
}

void dedupe(Candidate& c) {
  std::vector<TokenSpan> seen;
  for (const TokenSpan& relay : c.relays) {
    const bool known = std::any_of(seen.begin(), seen.end(),
                                   [&](const TokenSpan& s) { return s.overlaps(relay); });
    if (!known && !relay.overlaps(c.source)) seen.push_back(relay);
  }
  c.relays = std::move(seen);
}

// Interrogé par X sur Y, qui dure depuis mai, le maire a répondu: who asks at the head of the
// sentence, though a clause with its verb stands between.
std::vector<TokenSpan> asked_at_head(const Reading& r, const SentenceFinds& finds,
                                     std::uint32_t until) {
  constexpr std::uint32_t kLongest = 60;  // tokens of what is asked, and by whom
  const std::uint32_t first = finds.span.first;
  const VerbGroup* asked = r.chunks.verb(first);
  if (asked == nullptr || asked->span.first != first || asked->form != VerbForm::participle ||
      !asks_out(asked->lemma) || stretch_start(r, finds, until) == first)
    return {};
  std::uint32_t end = asked->span.end;
  while (end < until && end < first + kLongest && !r.is(end, Punct::comma) &&
         r.tag(end) != Tag::relative && !r.is_que(end))
    ++end;
  return relays_in(r, {first, end});
}

// Le maire a posté un message sur X, dans lequel il dit que A: the text in which the clause before
// token `until` stands, and where it appeared.
std::vector<TokenSpan> text_of_relative(const Reading& r, const SentenceFinds& finds,
                                        std::uint32_t until) {
  constexpr std::uint32_t kReach = 4;  // tokens: dans lequel, mardi, il
  for (std::uint32_t t = until; t > finds.span.first && t + kReach > until; --t) {
    const TokenSpan text = text_in_which(r, finds.span, t - 1);
    if (text.empty()) continue;
    const Sense sense = sense_of(r, text);
    const NounPhrase* np = r.phrase_at(text.first);
    if (np == nullptr || is_speech(r.form(np->head))) return {};
    if (!sense.has(speech_document) || sense.has(occasion) || sense.has(interview)) return {};
    std::vector<TokenSpan> out{text};
    for (const TokenSpan& relay : read_modifiers(r, text.end, t - 1).relays) out.push_back(relay);
    return out;
  }
  return {};
}

// avait, rappelle La Vigie, annoncé que: the medium of an incise that the verb group runs around
TokenSpan medium_inside(const Reading& r, TokenSpan verb) {
  for (std::uint32_t t = verb.first; t + 2 < verb.end; ++t) {
    if (!r.is(t, Punct::comma) || r.tag(t + 1) != Tag::finite) continue;
    const TokenSpan medium = r.extended_at(t + 2, {false, false});
    if (!medium.empty() && r.is(medium.end, Punct::comma) && sense_of(r, medium).is_media())
      return medium;
  }
  return {};
}

// a, dans un communiqué, affirmé que · a sur son blog affirmé que: between auxiliary and
// participle, which is no part of the phrase before it
std::vector<TokenSpan> relays_inside(const Reading& r, const VerbGroup& verb) {
  std::vector<TokenSpan> out = relays_in(r, verb.span);
  if (const TokenSpan medium = medium_inside(r, verb.span); !medium.empty()) out.push_back(medium);
  for (TokenSpan& relay : out) {
    if (relay.contains(verb.head)) relay.end = verb.head;
    for (std::uint32_t t = relay.first + 1; t < relay.end; ++t)  // par son avocat fait savoir
      if (r.tag(t) == Tag::past_participle) relay.end = t;
  }
  return out;
}

}  // namespace

std::vector<TokenSpan> text_before_colon(const Reading& r, TokenSpan clause) {
  for (std::uint32_t t = clause.end; t > clause.first; --t) {
    const VerbGroup* verb = r.chunks.verb(t - 1);
    if (verb == nullptr) continue;
    if (verb->negated || verb->passive || !writes(verb->lemma)) return {};
    return written_text(r, *verb, clause.end);
  }
  return {};
}

bool writes(std::string_view lemma) {
  constexpr auto kWriting = std::to_array<std::string_view>(
      {"écrire", "adresser", "envoyer", "publier", "diffuser", "poster", "transmettre", "rédiger",
       "partager", "émettre", "cosigner"});
  return among(kWriting, lemma);
}

void add_surrounding_relays(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                            Candidate& c) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (verb.form == VerbForm::finite) {
    const std::uint32_t until = c.form == SourceForm::phrase && c.source.first < verb.span.first
                                    ? c.source.first
                                    : verb.span.first;
    const auto before = relays_in(r, {stretch_start(r, finds, until), until});
    c.relays.insert(c.relays.begin(), before.begin(), before.end());
    const auto text = text_of_relative(r, finds, until);
    c.relays.insert(c.relays.begin(), text.begin(), text.end());
    // Le ministère a, dans un communiqué, affirmé que A
    const auto inside = relays_inside(r, verb);
    c.relays.insert(c.relays.end(), inside.begin(), inside.end());
    const auto asked = asked_at_head(r, finds, until);
    c.relays.insert(c.relays.begin(), asked.begin(), asked.end());
    if (c.form == SourceForm::phrase && c.source.end <= verb.span.first) {
      const auto between = relays_behind(r, c.source.end, verb.span.first);
      c.relays.insert(c.relays.end(), between.begin(), between.end());
      // Un rapport, que l'AFP a pu consulter, affirme que A
      if (sense_of(r, c.source).kind == EntityKind::document)
        if (const SeenText seen = read_seen_text(r, c.source.end); !seen.medium.empty())
          c.relays.push_back(seen.medium);
    }
  } else {
    inherit_relays(r, finds, verb, c);
  }
  for (const RelayPhrase& phrase : finds.relay_phrases) {
    if (phrase.verb != cue.verb) continue;
    c.relays.push_back(phrase.source);
    c.relays.insert(c.relays.end(), phrase.further.begin(), phrase.further.end());
  }
  // Le club a publié un communiqué : « A »
  if (c.rule == rule::kColonQuote && c.relays.empty() && !c.content.empty()) {
    std::uint32_t colon = c.content.front().first;
    while (colon > cue.span.end && !r.is(colon, Punct::colon)) --colon;
    c.relays = text_before_colon(r, {cue.span.first, colon});
  }
  drop_own_site(r, c.source, c.relays);
  dedupe(c);
}

}  // namespace selon::detect
