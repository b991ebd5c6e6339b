#include "analyzer/detect/phrase_relays.h"

#include <algorithm>

#include "analyzer/detect/bounds.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/outlets.h"
#include "analyzer/detect/phrase_places.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/status_objects.h"
#include "analyzer/detect/subjects.h"

namespace selon::detect {
namespace {

bool accuses(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  if (!cue.entry->takes(lexicon::frame::addressee_de)) return false;
  for (std::uint32_t t = cue.span.end + 1; t < finds.span.end && t < cue.span.end + 12; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr)
      return v->form == VerbForm::infinitive && v->compound &&
             (r.fw(v->span.first - 1) == Fw::de || r.fw(v->span.first - 1) == Fw::d_);
  }
  return false;
}

bool is_strong_pronoun(Fw fw) {
  return fw == Fw::lui || fw == Fw::elle || fw == Fw::eux || fw == Fw::elles;
}

// le service de presse de la présidence: it speaks for nobody but who commands it
bool press_office(const Reading& r, TokenSpan source) {
  const std::uint32_t head = source.first + (r.tag(source.first) == Tag::determiner ? 1 : 0);
  const std::string_view office = r.form(head);
  const std::string_view task = r.form(head + 2);
  return (office == "service" || office == "services" || office == "bureau") &&
         is_of(r.fw(head + 1)) && (task == "presse" || task == "communication");
}

// son porte-parole, son service de presse: whose words they report, the subject
bool own_spokesman(const Reading& r, TokenSpan source) {
  const Fw fw = r.fw(source.first);
  const std::string_view office = r.form(source.first + 1);
  return (fw == Fw::son || fw == Fw::sa || fw == Fw::leur) &&
         (office == "porte-parole" || press_office(r, source));
}

// X dément ces chiffres
bool answers(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  const std::uint32_t object = r.past_adverbials(cue.span.end);
  return cue.entry->takes(lexicon::frame::np) && r.phrase_at(object) != nullptr &&
         carries_status(r, finds, cue, object);
}

// Un bilan fait état de « dix morts », a indiqué la chaîne: a number that somebody gives says
// nothing
bool is_toll(const Reading& r, const Subject& who) {
  const NounPhrase* np = who.form == SourceForm::phrase ? r.phrase_at(who.span.first) : nullptr;
  if (np == nullptr || r.form(np->head) != "bilan") return false;
  const TokenSpan owner = is_of(r.fw(np->span.end)) ? r.extended_at(np->span.end + 1) : TokenSpan{};
  return owner.empty() || !can_speak(r, owner);  // le bilan du ministère is the ministry's
}

}  // namespace

bool reports_for_others(const Reading& r, TokenSpan source) {
  return own_spokesman(r, source) || press_office(r, source);
}

bool relays_own_claim(const Reading& r, SentenceFinds& finds, TokenSpan words,
                      const Candidate& report) {
  for (std::uint32_t i = words.first; i < words.end; ++i) {
    if (r.quoted(i)) continue;
    const CueHit* cue = r.cue_at(i);
    if (cue == nullptr) continue;
    const VerbGroup& verb = r.chunks.verbs[cue->verb];
    if (verb.form != VerbForm::finite || verb.passive || verb.inverted ||
        clause_opener(r, verb, words.first))
      continue;
    if (!hands_over(r, finds, *cue) && !answers(r, finds, *cue)) continue;
    const Subject who = subject_of(r, verb);
    if (who.form == SourceForm::none || (who.form == SourceForm::phrase && !can_speak(r, who.span)))
      return false;
    if (is_toll(r, who)) return false;
    finds.relay_phrases.push_back({cue->verb, report.source, report.relays});
    return true;
  }
  return false;
}

namespace {

// Le ministre a, selon l'AFP, affirmé que A: the phrase stands inside the verb. The cue, or null.
const CueHit* cue_across(const Reading& r, TokenSpan phrase) {
  const CueHit* cue = r.is(phrase.end, Punct::comma) ? r.cue_at(phrase.end + 1) : nullptr;
  return cue != nullptr && r.chunks.verbs[cue->verb].span.contains(phrase.first) ? cue : nullptr;
}

// a raconté | mardi, aux élus |, selon X: the cue with nothing but when and to whom behind it, up
// to the comma; null where there is none.
const CueHit* cue_before(const Reading& r, const SentenceFinds& finds, std::uint32_t comma) {
  constexpr std::uint32_t kReach = 10;  // tokens
  for (std::uint32_t t = comma; t > finds.span.first && t + kReach > comma; --t) {
    const CueHit* cue = r.cue_at(t - 1);
    if (cue == nullptr) continue;
    return read_modifiers(r, cue->span.end, comma).end >= comma ? cue : nullptr;
  }
  return nullptr;
}

// Les rescapés ont raconté, selon l'ONG, être partis à dix: between a verb and the words it hands
// over the phrase says who reports them. The verb, or null.
const CueHit* cue_around(const Reading& r, const SentenceFinds& finds, const SourcePhrase& f) {
  constexpr std::uint32_t kLongestBracket = 5;  // tokens
  if (f.candidate.form != SourceForm::phrase || f.span.first < 2 ||
      !r.is(f.span.first - 1, Punct::comma))
    return nullptr;
  const CueHit* across = cue_across(r, f.span);
  const CueHit* cue = across != nullptr ? across : cue_before(r, finds, f.span.first - 1);
  if (cue == nullptr || r.quoted(cue->span.first)) return nullptr;
  const VerbGroup& verb = r.chunks.verbs[cue->verb];
  // voulait, selon X, tuer · n'a pas dit, selon X, que: X vouches for all of it
  if (verb.form != VerbForm::finite || verb.passive || verb.negated || !verb.third_person() ||
      cue->entry->cue_class != lexicon::CueClass::say)
    return nullptr;
  // La Gazette rapporte, d'après l'AFP, que A: the paper reports the agency
  if (const Subject who = subject_of(r, verb);
      who.form == SourceForm::phrase &&
      (sense_of(r, who.span).is_media() || sense_of(r, who.span).kind == EntityKind::document ||
       !can_speak(r, who.span)))
    return nullptr;
  if (across != nullptr) return hands_over(r, finds, *cue) ? cue : nullptr;
  std::uint32_t i = f.span.end;
  if (r.is(i, Punct::paren_open))  // (MSF)
    for (std::uint32_t t = i; t < i + kLongestBracket; ++t)
      if (r.is(t, Punct::paren_close)) i = t + 1;
  if (!r.is(i, Punct::comma)) return nullptr;
  const VerbGroup* next = r.chunks.verb(i + 1);
  const bool infinitive = next != nullptr && next->form == VerbForm::infinitive &&
                          next->span.first == i + 1 && cue->entry->takes(lexicon::frame::inf);
  return infinitive || (r.is_que(i + 1) && cue->entry->takes(lexicon::frame::que)) ? cue : nullptr;
}

// A, rapporte La Vigie, selon le préfet: he stands behind it; not selon l'AFP, which passes it on.
bool vouches(const Reading& r, const SourcePhrase& f) {
  return f.candidate.form == SourceForm::phrase && !passes_words_on(r, f.candidate.source);
}

void take_over(Candidate& c, const SourcePhrase& f) {
  std::vector<TokenSpan> relays = f.candidate.relays;
  relays.push_back(c.source);
  relays.insert(relays.end(), c.relays.begin(), c.relays.end());
  c.relays = std::move(relays);
  c.source = f.candidate.source;
}

}  // namespace

bool relays_the_main_claim(const Reading& r, SentenceFinds& finds, const SourcePhrase& f) {
  if (const CueHit* cue = cue_around(r, finds, f)) {
    finds.relay_phrases.push_back({cue->verb, f.candidate.source, f.candidate.relays});
    return true;
  }
  for (Candidate& c : finds.candidates) {
    // …, a dit X, selon Y: right behind an incise
    const bool behind =
        c.cue.end <= f.span.first && !c.content.empty() && c.content.back().end <= c.cue.first;
    if (behind && c.rule == rule::kIncise && closes_content(r, finds, f.span)) {
      if (only_passes_on(r, c) && vouches(r, f)) {
        take_over(c, f);
        return true;
      }
      c.relays.push_back(f.candidate.source);
      c.relays.insert(c.relays.end(), f.candidate.relays.begin(), f.candidate.relays.end());
      return true;
    }
  }
  if (!closes_content(r, finds, f.span)) return false;
  // Only a medium or a document passes words on; a person after selon vouches for the report
  // itself.
  const Sense sense = sense_of(r, f.candidate.source);
  std::uint32_t from = clause_start(r, f.span.first, finds.phrases);
  // Le maire a dit : « A », selon La Vigie, selon la même source: the verb stands before the colon,
  // and the words in marks are nobody else's
  const bool colon = from > finds.span.first && r.is(from - 1, Punct::colon) && r.opens_quote(from);
  if (!colon && !sense.is_media() && sense.kind != EntityKind::document &&
      !reports_for_others(r, f.candidate.source))
    return false;
  if (colon) from = clause_start(r, from - 1, finds.phrases);
  for (std::uint32_t i = from; i < f.span.first; ++i) {
    if (r.quoted(i)) continue;
    const CueHit* cue = r.cue_at(i);
    if (cue == nullptr) continue;
    const VerbGroup& verb = r.chunks.verbs[cue->verb];
    if (verb.form != VerbForm::finite || verb.passive || clause_opener(r, verb, from)) continue;
    if (!hands_over(r, finds, *cue) && !answers(r, finds, *cue)) continue;
    finds.relay_phrases.push_back({cue->verb, f.candidate.source, f.candidate.relays});
    return true;
  }
  return false;
}

bool stands_before_words(const Reading& r, SentenceFinds& finds, const SourcePhrase& f) {
  if (f.span.first < 2 || !r.is(f.span.first - 1, Punct::comma)) return false;
  const std::uint32_t close = past_complements(r, finds, f.span.end);  // une source proche de X
  if (!r.is(close, Punct::comma) || !r.is_que(close + 1)) return false;
  const CueHit* cue = r.cue_at(f.span.first - 2);
  if (cue == nullptr || cue->span.end != f.span.first - 1 ||
      !cue->entry->takes(lexicon::frame::que))
    return false;
  const VerbGroup& verb = r.chunks.verbs[cue->verb];
  const Subject who = subject_of(r, verb);
  if (verb.form != VerbForm::finite || verb.passive || who.form != SourceForm::phrase ||
      f.candidate.form != SourceForm::phrase || !can_speak(r, who.span))
    return false;
  const bool told = sense_of(r, f.candidate.source).is_media();
  if (sense_of(r, who.span).is_media() == told) return false;
  (told ? finds.relay_phrases : finds.heard_phrases)
      .push_back({cue->verb, f.candidate.source, f.candidate.relays});
  return true;
}

void take_from_incise(const Reading& r, SentenceFinds& finds, SourcePhrase& f) {
  const std::vector<TokenSpan>& words = f.candidate.content;
  if (words.empty()) return;
  // A, selon X, rapporte Tass: what the agency tells ends with the phrase
  const std::uint32_t end = std::max(words.back().end, f.span.end);
  const auto passed_on = [&](const Candidate& o) {
    if (o.rule != rule::kIncise || o.form != SourceForm::phrase || o.content.size() != 1 ||
        !passes_words_on(r, o.source))
      return false;
    const TokenSpan told = o.content.front();
    // Selon X, « A », rapporte Tass: both hand over the same marks
    if (r.quoted(told.first)) return words.size() == 1 && words.front() == told;
    return told.contains(f.span.first) && told.end <= end &&
           (f.span.first == told.first || words.front().first == told.first);
  };
  const auto incise = std::find_if(finds.candidates.begin(), finds.candidates.end(), passed_on);
  if (incise == finds.candidates.end()) return;
  f.candidate.relays.push_back(incise->source);
  f.candidate.relays.insert(f.candidate.relays.end(), incise->relays.begin(), incise->relays.end());
  finds.candidates.erase(incise);
}

bool hands_over(const Reading& r, const SentenceFinds& finds, const CueHit& cue) {
  namespace frame = lexicon::frame;
  const Modifiers gap = read_modifiers(r, cue.span.end, finds.span.end);
  std::uint32_t i = gap.end;
  if (is_strong_pronoun(r.fw(i)) && r.is_que(i + 1)) ++i;  // ont dit elles que
  if (r.is_que(i) && cue.entry->takes(frame::que)) return true;
  if (r.opens_quote(i) || (r.is(i, Punct::colon) && r.opens_quote(i + 1))) return true;
  const VerbGroup* next = r.chunks.verb(i);
  if (next != nullptr && next->form == VerbForm::infinitive && cue.entry->takes(frame::inf))
    return true;
  if (!cue.entry->takes(frame::np | frame::addressee_a | frame::addressee_de | frame::a_inf |
                        frame::de_inf))
    return false;
  // accusé X de l'avoir manipulée
  if (accuses(r, finds, cue)) return true;
  for (std::uint32_t t = i; t < finds.span.end && t < i + 40; ++t)
    if (r.quoted(t)) return true;
  return false;
}

}  // namespace selon::detect
