#include "analyzer/detect/carried_out.h"

#include <array>

#include "analyzer/base/among.h"

namespace selon::detect {
namespace {

namespace tense = lexicon::tense;

// The verb on the left that rules the infinitive whose words begin at `first`; null where none
// stands near.
const VerbGroup* ruling_verb(const Reading& r, std::uint32_t first) {
  constexpr std::uint32_t kReach = 14;  // tokens: c'est au tour de Paul Roy, maire de Lunel, de
  for (std::uint32_t t = first; t > 0 && t + kReach > first; --t) {
    if (r.is_stop(t - 1) || r.is_que(t - 1) || r.fw(t - 1) == Fw::sans) return nullptr;
    if (const VerbGroup* verb = r.chunks.verb(t - 1)) return verb;
  }
  return nullptr;
}

// C'est au tour du maire | de démentir
bool has_its_turn(const Reading& r, const VerbGroup& is, std::uint32_t infinitive) {
  if (is.lemma != "être" || is.negated) return false;
  for (std::uint32_t t = is.span.end; t + 1 < infinitive; ++t)
    if (r.form(t) == "tour") return r.fw(t - 1) == Fw::au;
  return false;
}

// a pris la parole, a publié un communiqué | pour démentir, afin de démentir: who spoke up for it
// did; not a payé un détective pour démentir
bool speaks_up(const Reading& r, const VerbGroup& verb, std::uint32_t infinitive) {
  static constexpr auto kSpeakingUp = std::to_array<std::string_view>(
      {"publier", "diffuser", "intervenir", "réagir", "écrire", "poster", "exprimer", "sortir",
       "monter", "convoquer", "communiquer"});
  const bool speech = verb.lemma == "prendre" && r.form(verb.span.end) == "la" &&
                      r.form(verb.span.end + 1) == "parole";
  return verb.compound && !verb.passive && (speech || among(kSpeakingUp, verb.lemma)) &&
         infinitive > 1 && (r.fw(infinitive - 1) == Fw::pour || r.form(infinitive - 2) == "afin");
}

bool rules_what_is_done(const Reading& r, const VerbGroup& verb, std::uint32_t infinitive) {
  static constexpr auto kDoing = std::to_array<std::string_view>(
      {"tenir", "empresser", "hâter", "dépêcher", "continuer", "persister", "choisir", "préférer",
       "finir", "commencer", "contenter", "dire", "affirmer", "assurer", "déclarer", "venir"});
  static constexpr auto kNotFailing =
      std::to_array<std::string_view>({"tarder", "cesser", "manquer", "hésiter", "arrêter"});
  // a dû démentir, a voulu démentir: not doit, veut
  static constexpr auto kOnceDone = std::to_array<std::string_view>({"devoir", "vouloir"});
  if (among(kNotFailing, verb.lemma)) return verb.negated;
  if (verb.negated) return false;
  if (r.fw(infinitive - 1) == Fw::pour || r.form(infinitive - 2) == "afin")
    return speaks_up(r, verb, infinitive);
  return among(kDoing, verb.lemma) || (among(kOnceDone, verb.lemma) && verb.compound) ||
         has_its_turn(r, verb, infinitive);
}

}  // namespace

bool carried_out(const Reading& r, std::uint32_t infinitive) {
  const VerbGroup* verb = r.chunks.verb(infinitive);
  if (verb == nullptr || verb->form != VerbForm::infinitive || verb->negated) return false;
  const VerbGroup* ruling = ruling_verb(r, verb->span.first);
  return ruling != nullptr && ruling->form == VerbForm::finite && !ruling->conditional() &&
         (ruling->tenses & tense::future) == 0 && rules_what_is_done(r, *ruling, verb->span.first);
}

const CueHit* denial_under(const Reading& r, const VerbGroup& verb) {
  std::uint32_t at = r.past_adverbials(verb.span.end);
  if (is_of(r.fw(at)) || r.fw(at) == Fw::a_grave) ++at;
  const CueHit* cue = r.cue_at(at);
  const bool denies = cue != nullptr && cue->entry->status == StatusValue::denied;
  return denies && carried_out(r, r.chunks.verbs[cue->verb].head) ? cue : nullptr;
}

}  // namespace selon::detect
