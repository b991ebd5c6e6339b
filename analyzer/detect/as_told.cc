// Comparisons with what was said whose verb has a pronoun for its subject, or none.
#include "analyzer/detect/as_told.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/incise_sources.h"
#include "analyzer/detect/incise_subjects.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;
using lexicon::CueClass;

// comme il l'avait promis, comme elle l'a montré samedi: a word that was kept, a thing that was
// done; what stands before it is what happened.
bool tells_by_deeds(std::string_view lemma) {
  constexpr auto kDeeds = std::to_array<std::string_view>(
      {"promettre", "jurer", "montrer", "démontrer", "prouver", "illustrer", "proposer", "suggérer",
       "recommander", "préconiser", "prévoir", "prédire", "anticiper", "pronostiquer"});
  return among(kDeeds, lemma);
}

bool hands_over(const CueHit& cue) {
  const CueClass sort = cue.entry->cue_class;
  return cue.entry->takes(frame::que) &&
         (sort == CueClass::say || sort == CueClass::fact || sort == CueClass::judge) &&
         cue.entry->status != StatusValue::denied && !tells_by_deeds(cue.entry->lemma);
}

// Le maire estime que A, comme il l'a dit lundi: the words have their verb already.
bool told_already(const Reading& r, const SentenceFinds& finds, std::uint32_t until) {
  for (std::uint32_t t = finds.span.first; t < until; ++t) {
    const CueHit* hit = r.cue_at(t);
    if (hit == nullptr || hit->entry->cue_class == CueClass::act ||
        r.chunks.verbs[hit->verb].passive)
      continue;
    const std::uint32_t behind = r.past_adverbials(hit->span.end);
    const VerbGroup* next = r.chunks.verb(behind);
    if (r.is_que(behind) || r.is(behind, Punct::colon) || r.opens_quote(behind) ||
        (next != nullptr && next->form == VerbForm::infinitive))
      return true;
  }
  return false;
}

// Nothing of the same clause goes on behind: what stands between comme and its end is all of it. In
// the middle of a clause the comparison is a part of what is said.
bool closes(const Reading& r, const SentenceFinds& finds, std::uint32_t opens, std::uint32_t end) {
  if (end >= finds.span.end || r.is_stop(end)) return true;
  return opens == finds.span.first && r.is(end, Punct::comma);
}

// comme il le dit, comme elle nous l'explique, ainsi qu'ils l'ont raconté à X
bool read_pronoun(const Reading& r, const VerbGroup& verb, Candidate& c) {
  if (verb.form != VerbForm::finite || verb.inverted || verb.passive || verb.negated ||
      verb.conditional() || verb.subject_clitic == kNone || !takes_previous_words(r, verb))
    return false;
  const auto at = static_cast<std::uint32_t>(verb.subject_clitic);
  const Fw who = r.fw(at);
  if (who != Fw::il && who != Fw::elle && who != Fw::ils && who != Fw::elles) return false;
  // Il est en forme, comme il l'a confirmé samedi: on the field
  if (verb.lemma == "confirmer") return false;
  c.form = SourceForm::pronoun;
  c.source = {at, at + 1};
  return true;
}

// comme indiqué | par X, comme il est écrit | dans X: who told it stands behind the participle.
bool read_agent(const Reading& r, const VerbGroup& verb, Candidate& c, std::uint32_t& after) {
  const bool impersonal = verb.form == VerbForm::finite && verb.passive && !verb.inverted &&
                          verb.subject_clitic != kNone &&
                          r.fw(static_cast<std::uint32_t>(verb.subject_clitic)) == Fw::il;
  if (verb.negated || (!impersonal && verb.form != VerbForm::participle)) return false;
  const std::uint32_t by = r.past_adverbials(after);
  if (r.fw(by) != Fw::par) return true;
  const TokenSpan who = r.extended_at(by + 1);
  if (who.empty() || !can_speak(r, who)) return false;
  // par mail, par erreur: how; par notre rédaction: the paper itself
  const NounPhrase* np = r.phrase_at(by + 1);
  if (np != nullptr && np->determiner == kNone && np->name.empty()) return false;
  if (r.fw(by + 1) == Fw::notre || r.fw(by + 1) == Fw::nos) return false;
  c.form = SourceForm::phrase;
  c.source = who;
  after = who.end;
  return true;
}

// comme expliqué dans cet article: the text one reads; but dans cet article de La Vigie
bool is_own_text(const Reading& r, TokenSpan source) {
  constexpr auto kTexts = std::to_array<std::string_view>(
      {"article", "papier", "dossier", "numéro", "édition", "articles", "éditions", "colonnes"});
  const std::uint32_t noun = source.end - 1;
  const Fw which = noun > 0 ? r.fw(noun - 1) : Fw::none;
  const bool pointed = which == Fw::ce || which == Fw::cet || which == Fw::cette ||
                       which == Fw::notre || which == Fw::nos;
  return pointed && noun <= source.first + 1 && among(kTexts, r.form(noun));
}

}  // namespace

std::uint32_t set_off_comparison(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  std::uint32_t opens = i;
  if (i > finds.span.first && r.fw(i - 1) == Fw::comme) opens = i - 1;
  if (i >= finds.span.first + 2 && r.is_que(i - 1) &&
      (r.form(i - 2) == "ainsi" || r.form(i - 2).starts_with("tel")))
    opens = i - 2;
  return opens == finds.span.first || (opens < i && r.is(opens - 1, Punct::comma)) ? opens : i;
}

bool read_as_told(const Reading& r, const SentenceFinds& finds, const CueHit& cue, Incise& out) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (!hands_over(cue) || r.quoted(cue.span.first)) return false;
  const std::uint32_t first =
      verb.subject_clitic == kNone
          ? verb.span.first
          : std::min(verb.span.first, static_cast<std::uint32_t>(verb.subject_clitic));
  const std::uint32_t opens = set_off_comparison(r, finds, first);
  if (opens == first || told_already(r, finds, opens)) return false;
  Candidate& c = out.candidate;
  std::uint32_t after = cue.span.end;
  const bool pronoun = read_pronoun(r, verb, c);
  if (!pronoun && !read_agent(r, verb, c, after)) return false;
  const Modifiers behind = read_modifiers(r, after, finds.span.end);
  c.relays = behind.relays;
  const std::uint32_t end = std::max(behind.end, after);
  if (!closes(r, finds, opens, end)) return false;
  // comme indiqué dans X, comme il est écrit dans X: the text tells it
  if (c.form == SourceForm::none) drop_impersonal(c);
  if (c.form == SourceForm::none || is_own_text(r, c.source)) return false;
  c.rule = rule::kComme;
  describe_cue(cue, verb, c);
  c.confidence = 0.95;
  out.span = {opens, end};
  return true;
}

}  // namespace selon::detect
