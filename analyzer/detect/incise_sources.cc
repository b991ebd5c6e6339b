#include "analyzer/detect/incise_sources.h"

#include <algorithm>

#include "analyzer/detect/relays.h"
#include "analyzer/detect/seen_texts.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {

namespace {

// a appris l'AFP de son président, du ministère: a medium, and of whom it was told.
bool asks_somebody(const Reading& r, TokenSpan medium) {
  const Fw of = r.fw(medium.end);
  if (of != Fw::de && of != Fw::d_ && of != Fw::du) return false;
  const Sense sense = sense_of(r, medium);
  if (sense.kind != EntityKind::agency && sense.kind != EntityKind::media) return false;
  // le site d'information, la télévision d'État: what kind of medium it is
  const NounPhrase* np = r.phrase_at(medium.first);
  if (np != nullptr && r.lexicon.match_noun(r.doc, np->head).end > medium.end) return false;
  const TokenSpan who = r.extended_at(medium.end + 1, {false, false});
  return !who.empty() && can_speak(r, who);
}

}  // namespace

bool take_written_source(const Reading& r, Candidate& c, std::uint32_t& after) {
  const std::uint32_t i = r.past_adverbials(after);
  // lit-on sous la plume de l'éditorialiste
  if (r.form(i) == "sous" && r.form(i + 2) == "plume" && is_of(r.fw(i + 3))) {
    const TokenSpan writer = r.extended_at(i + 4);
    if (writer.empty()) return false;
    c.form = SourceForm::phrase;
    c.source = writer;
    after = writer.end;
    return true;
  }
  if (r.fw(i) != Fw::dans && r.fw(i) != Fw::sur) return false;
  const TokenSpan text = r.extended_at(i + 1, {false, false});
  if (text.empty()) return false;
  c.form = SourceForm::phrase;
  c.source = text;
  after = text.end;
  // lit-on dans un communiqué dont copie a été remise à l'AFP
  if (sense_of(r, text).kind == EntityKind::document)
    if (const SeenText seen = read_seen_text(r, text.end); !seen.medium.empty()) {
      c.relays.push_back(seen.medium);
      after = seen.end;
      return true;
    }
  // dans les colonnes de La Gazette: the paper, not its columns
  std::uint32_t end = i;
  if (const auto held = relay_of_phrase(r, i, end);
      held.size() == 1 && held.front().first > text.first) {
    c.source = held.front();
    after = std::max(after, end);
  }
  return true;
}

namespace {

// dit-on de source policière, auprès du ministère, chez Malvor: who was asked, right behind.
void take_nearest_source(const Reading& r, Candidate& c, std::uint32_t& after) {
  const std::uint32_t i = r.past_adverbials(after);
  if (const auto phrase = r.lexicon.match_source_phrase(r.doc, i); phrase && r.fw(i) == Fw::de) {
    std::uint32_t end = phrase.end;
    while (r.tag(end) == Tag::adjective) ++end;
    if (r.fw(end) == Fw::de || r.fw(end) == Fw::du || r.fw(end) == Fw::d_) {
      const TokenSpan np = r.extended_at(end + 1, {false, false});  // source proche de l'enquête
      if (!np.empty()) end = np.end;
    }
    if (phrase.end == end) {
      const TokenSpan np = r.extended_at(end, {false, false});
      if (!np.empty()) end = np.end;
    }
    c.form = SourceForm::phrase;
    c.source = {i + 1, end};
    after = end;
    return;
  }
  if (i == c.source.end && asks_somebody(r, c.source)) {
    const TokenSpan who = r.extended_at(i + 1);
    c.source = who;
    after = who.end;
    return;
  }
  // assure-t-on dans l'entourage du maire, dans son entourage
  if (r.fw(i) == Fw::dans) {
    const NounPhrase* circle = r.phrase_at(i + 1);
    if (circle == nullptr || r.form(circle->head) != "entourage") return;
    c.form = SourceForm::phrase;
    c.source = r.extended_at(i + 1, {false, false});
    after = c.source.end;
    return;
  }
  // confie-t-on chez Malvor; but chez les pêcheurs is anybody
  const NounPhrase* house = r.fw(i) == Fw::chez ? r.phrase_at(i + 1) : nullptr;
  const bool named = house != nullptr && house->kind == syntax::NounKind::proper;
  if (r.fw(i) != Fw::aupres && !named) return;
  const TokenSpan who = r.extended_at(i + (r.tag(i + 1) == Tag::preposition ? 2 : 1));
  if (who.empty()) return;
  c.form = SourceForm::phrase;
  c.source = who;
  after = who.end;
}

}  // namespace

void take_asked_source(const Reading& r, Candidate& c, std::uint32_t& after) {
  const std::uint32_t near = after;
  take_nearest_source(r, c, after);
  if (after != near) return;
  // précise-t-on à l'AFP de source policière: past who was told
  const std::uint32_t to = r.past_adverbials(after);
  if (r.fw(to) != Fw::a_grave && r.fw(to) != Fw::au && r.fw(to) != Fw::aux) return;
  std::uint32_t told = to;
  const auto relays = relay_of_phrase(r, to, told);
  if (relays.empty()) return;
  std::uint32_t past = told;
  take_nearest_source(r, c, past);
  if (past == told) return;
  c.relays.insert(c.relays.end(), relays.begin(), relays.end());
  after = past;
}

void take_teacher(const Reading& r, Candidate& c, std::uint32_t& after) {
  const std::uint32_t i = r.past_adverbials(after);
  const Fw of = r.fw(i);
  if (of != Fw::de && of != Fw::d_ && of != Fw::du && of != Fw::des) return;
  TokenSpan who = r.extended_at(i + 1);
  if (who.empty()) who = r.extended_at(i);  // des secours
  if (who.empty() || !can_speak(r, who)) return;
  c.form = SourceForm::phrase;
  c.source = who;
  after = who.end;
}

void take_asked_source_by(const Reading& r, Candidate& c, std::uint32_t& after) {
  const TokenSpan medium = c.source;
  const std::uint32_t before = after;
  take_asked_source(r, c, after);
  if (after != before) c.relays.insert(c.relays.begin(), medium);
}

bool learns_from_source(const Reading& r, const CueHit& cue, std::uint32_t i) {
  const std::uint32_t t = r.past_adverbials(i);
  if (cue.entry->lemma != "apprendre")
    return r.fw(t) == Fw::de && r.form(t + 1).starts_with("source");
  return r.fw(t) == Fw::aupres || r.fw(t) == Fw::de || r.fw(t) == Fw::d_ || r.fw(t) == Fw::du;
}

std::uint32_t before_source(const Reading& r, const CueHit& cue, TokenSpan whole) {
  const bool learns = cue.entry->lemma == "apprendre";
  for (std::uint32_t t = whole.first + 1; t + 1 < whole.end; ++t) {
    const bool source = r.fw(t) == Fw::de && r.form(t + 1).starts_with("source");
    if (source && (learns || sense_of(r, {whole.first, t}).is_media())) return t;
    if (learns && asks_somebody(r, {whole.first, t})) return t;
  }
  return whole.end;
}

bool learns_from_text(const Reading& r, const CueHit& cue, const Candidate& c) {
  if (cue.entry->lemma != "apprendre" || c.form != SourceForm::pronoun || c.relays.empty() ||
      r.fw(c.source.first) != Fw::on)
    return false;
  const Sense sense = sense_of(r, c.relays.front());
  const bool network = sense.has(lexicon::trait::network) ||
                       (sense.name != nullptr && sense.name->type == lexicon::NameType::network);
  return !network && (sense.kind == EntityKind::document || sense.is_media());
}

void drop_impersonal(Candidate& c) {
  c.form = SourceForm::none;
  c.source = {};
  if (c.relays.empty()) return;
  c.form = SourceForm::phrase;
  c.source = c.relays.front();
  c.relays.erase(c.relays.begin());
}

}  // namespace selon::detect
