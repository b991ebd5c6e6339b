#include "analyzer/detect/contrasts.h"

#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// de « vouloir B », au lendemain d'un sommet: when it was said, behind words in marks
bool dates_quotation(const Reading& r, std::uint32_t comma) {
  if (comma == 0 || r.quoted(comma) || !r.quoted(comma - 1)) return false;
  const std::string_view noun = r.form(comma + 2);
  return r.fw(comma + 1) == Fw::au && (noun == "lendemain" || noun == "terme");
}

// Selon elle, A, alors que le ministre a dit B: another voice is set against hers.
bool sets_voice_against(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  constexpr std::uint32_t kReach = 20;  // tokens
  const bool behind_source = start > 0 && r.is(start - 1, Punct::comma);
  const bool against = r.fw(comma + 1) == Fw::alors || r.fw(comma + 1) == Fw::tandis;
  if (!behind_source || !against || !temporal_clause(r, comma + 1)) return false;
  for (std::uint32_t t = comma + 3; t < r.size() && t < comma + kReach; ++t) {
    if (r.quoted(t) || r.is_stop(t)) return false;
    const CueHit* cue = r.cue_at(t);
    if (cue == nullptr || r.chunks.verbs[cue->verb].form != VerbForm::finite) continue;
    const VerbGroup* next = r.chunks.verb(r.past_adverbials(cue->span.end));
    return words_follow(r, *cue) || (next != nullptr && next->form == VerbForm::infinitive);
  }
  return false;
}

// que A, tandis que « B ».: words in quotation marks up to the stop are the speaker's, too.
bool quoted_contrast(const Reading& r, std::uint32_t i) {
  const std::uint32_t open = r.past_adverbials(i + 2);  // alors qu'aujourd'hui « B »
  if (!r.opens_quote(open)) return false;
  std::uint32_t past = r.past_quote(open);
  if (r.fw(past) == Fw::et && r.opens_quote(past + 1)) past = r.past_quote(past + 1);
  return r.is_stop(past) || past >= r.sentence(i).end;
}

// Of the finite verbs from `from` on the first; null where there is none before the next mark.
const VerbGroup* first_finite(const Reading& r, std::uint32_t from) {
  constexpr std::uint32_t kReach = 16;  // tokens
  for (std::uint32_t t = from; t < r.size() && t < from + kReach; ++t) {
    if (r.quoted(t) || r.words.punct(t) != Punct::none) return nullptr;
    const VerbGroup* v = r.chunks.verb(t);
    if (v != nullptr && v->form == VerbForm::finite) return v;
  }
  return nullptr;
}

// a dit qu'il partirait, tandis que son fils resterait: told in the future of the past, as what it
// is set against
bool told_contrast(const Reading& r, std::uint32_t start, std::uint32_t i) {
  if (r.form(i) != "tandis" || !r.is_que(start - 1)) return false;
  const VerbGroup* said = first_finite(r, start);
  const VerbGroup* against = first_finite(r, i + 2);
  return said != nullptr && against != nullptr && said->conditional() && against->conditional();
}

// A, quand X soutient que B · « un scandale » quand X salue « un progrès »: in the present another
// voice is set against the first.
bool another_says(const Reading& r, std::uint32_t i) {
  const bool against = (r.fw(i) == Fw::alors || r.fw(i) == Fw::tandis) && r.is_que(i + 1);
  if (!against && r.form(i) != "quand") return false;
  const TokenSpan who = r.extended_at(against ? i + 2 : i + 1);
  const CueHit* cue = who.empty() ? nullptr : r.cue_at(r.past_adverbials(who.end));
  if (cue == nullptr || !can_speak(r, who)) return false;
  const VerbGroup& verb = r.chunks.verbs[cue->verb];
  return verb.form == VerbForm::finite && !verb.compound &&
         (verb.tenses & lexicon::tense::present) != 0 && words_follow(r, *cue);
}

// évoque un « droit », mais la maison a refusé: a clause against words that are none.
bool contrasts(const Reading& r, std::uint32_t start, std::uint32_t i) {
  if (!r.is(i, Punct::comma) && r.fw(i) != Fw::mais) return false;
  const std::uint32_t at = r.is(i, Punct::comma) ? i + 1 : i;
  if (r.fw(at) != Fw::mais && r.fw(at) != Fw::et) return false;
  if (r.quoted(start) &&
      (reported(r, start) || r.quoted(i) || quoted_clause_end(r, start) != start))
    return false;
  return opens_clause(r, at + 1) && !has_main_verb(r, {start, i});
}

// menace d'« agir », alors que B: a clause behind words that are all in marks
bool behind_whole_quote(const Reading& r, std::uint32_t start, std::uint32_t comma) {
  return r.opens_quote(start) && r.past_quote(start) == comma && !quoted_contrast(r, comma + 1);
}

}  // namespace

bool set_against(const Reading& r, std::uint32_t start, std::uint32_t i, bool comma) {
  if (contrasts(r, start, i)) return true;
  if (!comma) return i > 0 && r.quoted(i - 1) && !reported(r, start) && another_says(r, i);
  if (another_says(r, i + 1)) return true;
  if (temporal_clause(r, i + 1) &&
      (behind_whole_quote(r, start, i) ||
       (reported(r, start) && !quoted_contrast(r, i + 1) && !told_contrast(r, start, i + 1))))
    return true;
  return sets_voice_against(r, start, i) || dates_quotation(r, i);
}

}  // namespace selon::detect
