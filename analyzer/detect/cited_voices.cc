#include "analyzer/detect/cited_voices.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/syntax/prepositions.h"

namespace selon::detect {
namespace {

// se basant sur les dires de X: whose words a report rests on
bool rests_on(std::string_view lemma) {
  return lemma == "baser" || lemma == "fonder" || lemma == "appuyer";
}

// les dires de | X, le témoignage de | X: past what X said, or `i` where it is somebody else's word
// (s'appuyant sur des sources, the paper says so itself).
std::uint32_t past_sayings(const Reading& r, std::uint32_t i) {
  constexpr auto kSayings =
      std::to_array<std::string_view>({"dires", "déclarations", "propos", "témoignage",
                                       "témoignages", "informations", "confidences"});
  const NounPhrase* np = r.phrase_at(i);
  if (np == nullptr || !among(kSayings, r.form(np->head)) || np->span.end != np->head + 1) return i;
  const Fw of = r.fw(np->span.end);
  if (of == Fw::du || of == Fw::des) return np->span.end + 1;
  return is_of(of) ? np->span.end + 1 : i;
}

// Behind the verb, or inside the marks that open there: citant « quatre élus », « une personne au
// fait du dossier ».
TokenSpan voice_behind(const Reading& r, std::uint32_t i) {
  if (!r.opens_quote(i)) {
    const TokenSpan voice = r.extended_at(i);
    // citant pour sa part | des sources: no complement of the noun before it
    return voice.empty() && r.fw(i) == Fw::des ? r.extended_at(i + 1) : voice;
  }
  const TokenSpan inside = r.quote_inside(r.quote_at(i));
  const TokenSpan voice = r.extended_at(inside.first);
  if (voice.end == inside.end) return voice;
  const auto kind = sense_of(r, voice).kind;
  const bool somebody = kind == EntityKind::anonymous || kind == EntityKind::person;
  return somebody && !has_finite_verb(r, inside) ? inside : TokenSpan{};
}

// Nippon TV, citant des sources, a affirmé
bool take_between(const Reading& r, const VerbGroup& verb, Candidate& c) {
  for (std::uint32_t t = c.source.first; t < verb.span.first; ++t) {
    TokenSpan voice = voice_cited_at(r, t);
    if (voice.empty()) continue;
    voice.end = std::min(voice.end, verb.span.first);
    c.source.end = std::min(c.source.end, t);
    hear_cited_voice(voice, c);
    return true;
  }
  return false;
}

// Le journal affirme, citant la police, que A · affirme, lundi soir, citant la police, que A
bool take_before_content(const Reading& r, const CueHit& cue, Candidate& c) {
  if (c.source.end > cue.span.first || !sense_of(r, c.source).is_media()) return false;
  const std::uint32_t until = c.content.front().first;
  std::uint32_t at = r.past_adverbials(cue.span.end);
  if (r.is(at, Punct::comma) && at < until)
    if (const std::uint32_t date = r.past_adverbials(at + 1); r.is(date, Punct::comma)) at = date;
  const TokenSpan voice = voice_cited_at(r, at);
  if (voice.empty() || voice.end > until) return false;
  hear_cited_voice(voice, c);
  return true;
}

// Somebody, and no country, town or law: of a name that nobody knows, that of a person has two
// words.
bool may_be_heard(const Reading& r, TokenSpan voice) {
  const Sense sense = sense_of(r, voice);
  const NounPhrase* np = r.phrase_at(voice.first);
  const bool seat = sense.name != nullptr && sense.name->type == lexicon::NameType::seat;
  if ((sense.kind == EntityKind::state && !seat) || np == nullptr) return false;
  if (sense.kind == EntityKind::document) return sense.has(lexicon::trait::speech_document);
  return sense.kind || np->kind != syntax::NounKind::proper || np->span.end - np->span.first > 1;
}

// Citant des sources, le journal affirme; of a person it is a learned quotation (Citant le poète,
// le maire a dit que).
bool take_opening(const Reading& r, const SentenceFinds& finds, Candidate& c) {
  const std::uint32_t first = past_connectives(r, finds.span.first, c.source.first);
  TokenSpan voice = voice_cited_at(r, first);
  // Citant le ministère de la Santé, Reuters affirme: the medium describes nobody
  if (voice.end > c.source.first && r.is(c.source.first - 1, Punct::comma))
    voice.end = c.source.first - 1;
  if (voice.empty() || voice.end > c.source.first || !sense_of(r, c.source).is_media())
    return false;
  hear_cited_voice(voice, c);
  return true;
}

// Le journal affirme que A, citant des sources
void take_closing(const Reading& r, Candidate& c) {
  if (!sense_of(r, c.source).is_media()) return;
  const TokenSpan voice = voice_cited_at(r, c.content.back().end);
  if (!voice.empty()) hear_cited_voice(voice, c);
}

// La Vigie cite Paul Valmont : « … »
void take_before_colon(const Reading& r, const CueHit& cue, Candidate& c) {
  if (cue.entry->lemma != "citer" || c.rule != rule::kColonQuote || c.source.end > cue.span.first)
    return;
  const TokenSpan voice = r.extended_at(r.past_adverbials(cue.span.end));
  if (voice.empty() || voice.end > c.content.front().first || !can_speak(r, voice)) return;
  // cite trois pays : « A, B et C »: things told over
  const NounPhrase* np = r.phrase_at(voice.first);
  if (np == nullptr || r.tag(np->span.first) == Tag::numeral || r.tag(np->head) == Tag::numeral)
    return;
  hear_cited_voice(voice, c);
}

// La Vigie cite un pêcheur affirmant que A, qui affirme que A: the paper passes it on.
void take_citing_medium(const Reading& r, Candidate& c) {
  if (c.source.empty() || c.source.first == 0) return;
  std::uint32_t before = c.source.first - 1;
  if (r.tag(before) == Tag::determiner && before > 0) --before;
  const VerbGroup* cites = r.chunks.verb(before);
  if (cites == nullptr || cites->form != VerbForm::finite || cites->lemma != "citer" ||
      cites->negated || cites->passive)
    return;
  const Subject medium = subject_of(r, *cites);
  if (medium.form == SourceForm::phrase && sense_of(r, medium.span).is_media())
    c.relays.insert(c.relays.begin(), medium.span);
}

// citant pour sa part X, citant à son tour X, citant elle aussi X: past what only says that the
// medium does so in its turn; `i` where nothing does.
std::uint32_t past_in_turn(const Reading& r, std::uint32_t i) {
  const std::string_view noun = r.form(i + 2);
  const Fw whose = r.fw(i + 1);
  const bool own = whose == Fw::sa || whose == Fw::son || whose == Fw::leur;
  const Fw opens = r.fw(i);
  if (own && ((opens == Fw::pour && noun == "part") || (opens == Fw::de && noun == "côté") ||
              (opens == Fw::a_grave && noun == "tour")))
    return i + 3;
  const bool one = opens == Fw::lui || opens == Fw::elle || opens == Fw::eux || opens == Fw::elles;
  return one && r.form(i + 1) == "aussi" ? i + 2 : i;
}

// L'agence cite un élu comme disant que A · Un élu a été cité par l'agence (comme) disant que A:
// who is cited speaks, not who cites.
bool take_cited_as_saying(const Reading& r, const VerbGroup& says, Candidate& c) {
  constexpr std::uint32_t kReach = 24;  // tokens
  if (says.form != VerbForm::gerund) return false;
  const std::uint32_t first = says.span.first;
  const std::uint32_t end = first > 0 && r.fw(first - 1) == Fw::comme ? first - 1 : first;
  for (std::uint32_t t = end; t > 0 && t + kReach > end; --t) {
    const VerbGroup* cites = r.chunks.verb(t - 1);
    if (cites == nullptr) continue;
    if (cites->lemma != "citer" || cites->form != VerbForm::finite || cites->negated) return false;
    const Subject s = subject_of(r, *cites);
    const std::uint32_t behind = r.past_adverbials(cites->span.end);
    const bool by = cites->passive && r.fw(behind) == Fw::par;
    const TokenSpan other = r.extended_at(by ? behind + 1 : behind);
    if (s.form != SourceForm::phrase || other.end != end || cites->passive != by ||
        !can_speak(r, s.span) || !can_speak(r, other))
      return false;
    const TokenSpan citing = by ? other : s.span;
    if (!sense_of(r, citing).is_media()) return false;  // Le maire cite des témoins affirmant A
    c.form = SourceForm::phrase;
    c.source = by ? s.span : other;
    c.relays.insert(c.relays.begin(), citing);
    return true;
  }
  return false;
}

}  // namespace

TokenSpan voice_cited_at(const Reading& r, std::uint32_t token) {
  std::uint32_t i = r.is(token, Punct::comma) ? token + 1 : token;
  const bool who = r.fw(i) == Fw::qui;
  if (who || r.fw(i) == Fw::en) ++i;
  const VerbGroup* verb = r.chunks.verb(i);
  if (verb == nullptr || verb->span.first != i || verb->passive || verb->negated) return {};
  if (verb->form != (who ? VerbForm::finite : VerbForm::gerund)) return {};
  // citant notamment X, se référant toujours à X; citant aussi X: who is named, too
  const std::uint32_t adverb = past_in_turn(r, verb->span.end);
  const bool selects = r.form(adverb) == "notamment" || r.form(adverb) == "toujours";
  const std::uint32_t behind = selects ? adverb + 1 : adverb;
  const bool refers = verb->lemma == "référer" && syntax::is_to(r.fw(behind));
  const bool rests = rests_on(verb->lemma) && r.fw(behind) == Fw::sur;
  if (verb->lemma != "citer" && !refers && !rests) return {};
  const std::uint32_t object = behind + (refers || rests ? 1 : 0);
  const std::uint32_t at = rests ? past_sayings(r, object) : object;
  if (rests && at == object) return {};
  const TokenSpan voice = voice_behind(r, at);
  if (voice.empty() || !can_speak(r, voice)) return {};
  // citant notamment Paul Roy: an example of those spoken of
  const NounPhrase* np = r.phrase_at(voice.first);
  const Fw article = r.fw(voice.first);
  const bool some = article == Fw::un || article == Fw::une || article == Fw::des ||
                    article == Fw::d_ || article == Fw::de;
  if (selects && verb->lemma == "citer" && np != nullptr && !some && !sense_of(r, voice).is_media())
    return {};
  // citant la Suisse, Bordeaux en exemple, la loi: things that are named
  const Fw next = r.fw(voice.end);
  const bool example = next == Fw::comme || next == Fw::en;
  return example || !may_be_heard(r, voice) ? TokenSpan{} : voice;
}

void hear_cited_voice(TokenSpan voice, Candidate& c) {
  if (!c.source.empty()) c.relays.insert(c.relays.begin(), c.source);
  c.form = SourceForm::phrase;
  c.source = voice;
}

void take_voice_cited_around(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                             Candidate& c) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (c.form == SourceForm::none || c.content.empty()) return;
  if (take_cited_as_saying(r, verb, c) || c.form != SourceForm::phrase) return;
  take_citing_medium(r, c);
  if (verb.form != VerbForm::finite) return;
  for (const RelayPhrase& heard : finds.heard_phrases) {
    if (heard.verb != cue.verb) continue;
    hear_cited_voice(heard.source, c);
    c.relays.insert(c.relays.begin(), heard.further.begin(), heard.further.end());
    return;
  }
  if (take_between(r, verb, c) || take_before_content(r, cue, c) || take_opening(r, finds, c))
    return;
  take_before_colon(r, cue, c);
  take_closing(r, c);
}

}  // namespace selon::detect
