#include "analyzer/detect/passed_on.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/agreement.h"
#include "analyzer/detect/outlets.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

constexpr auto kPassing = std::to_array<std::string_view>(
    {"rapporter", "relater", "relayer", "écrire", "indiquer", "révéler", "raconter", "préciser",
     "noter", "signaler", "souligner", "rappeler", "annoncer", "mentionner", "dire"});

// A medium or a text that reports, and vouches for nothing itself; a study finds what it tells.
bool only_reports(const Reading& r, TokenSpan source) {
  constexpr auto kStudies = std::to_array<std::string_view>(
      {"analyse", "baromètre", "bilan", "chiffres", "données", "enquête", "enquêtes", "étude",
       "études", "note", "rapport", "rapports", "sondage", "sondages"});
  const Sense sense = sense_of(r, source);
  const NounPhrase* np = r.phrase_at(source.first);
  const bool text = sense.kind == EntityKind::document && np != nullptr &&
                    sense.has(lexicon::trait::speech_document) &&
                    !among(kStudies, r.form(np->head));
  return passes_words_on(r, source) || text;
}

// A medium reports a clause, perhaps from its middle: selon X, comme le rapporte X; not comme l'a
// confirmé X, which says more of the clause than that it was told.
bool reports_a_clause(const Reading& r, const Candidate& c) {
  // X, rapporte l'AFP, a dit que A
  const bool set_in = c.rule == rule::kIncise && c.content.size() == 2 &&
                      c.content.front().end < c.cue.first && !r.quoted(c.cue.first);
  const bool passes = c.rule == rule::kSourcePhrase ||
                      ((c.rule == rule::kComme || set_in) && among(kPassing, c.lemma));
  return passes && c.form == SourceForm::phrase && !c.content.empty() && c.content.size() <= 2 &&
         c.relays.empty() && only_reports(r, c.source);
}

// Selon un policier, le suspect a dit que A: somebody, who vouches for the report himself, so that
// it stays his claim; what he heard said came through him.
bool vouches_for_clause(const Reading& r, const Candidate& c) {
  return c.rule == rule::kSourcePhrase && c.form == SourceForm::phrase && c.content.size() == 1 &&
         c.cue.end <= c.content.front().first && !r.quoted(c.cue.first) && can_speak(r, c.source) &&
         !only_reports(r, c.source);
}

// The claim is all that the reported clause tells: its verb is the first of the clause, but for the
// medium's own, and its words end it.
bool is_all_of(const Reading& r, const Candidate& claim, const Candidate& report) {
  constexpr std::uint32_t kLongestSubject = 60;  // tokens
  const TokenSpan clause{report.content.front().first, report.content.back().end};
  if (claim.rule != rule::kQue && claim.rule != rule::kInfinitive &&
      claim.rule != rule::kAccusation)
    return false;
  if (claim.form == SourceForm::none || claim.content.empty() || claim.cue.empty() ||
      claim.cue.first <= clause.first || claim.cue.first > clause.first + kLongestSubject ||
      claim.content.back().end != clause.end || r.quoted(claim.cue.first))
    return false;
  // La Vigie rapporte, d'après l'AFP, que A: the paper reports the agency
  if (report.content.size() > 1 && sense_of(r, claim.source).is_media()) return false;
  if (claim.source.overlaps(report.source)) return false;
  for (std::uint32_t t = clause.first; t < claim.cue.first; ++t) {
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb != nullptr && verb->form == VerbForm::finite && !verb->span.overlaps(report.cue) &&
        !verb->span.contains(claim.cue.first))
      return false;
  }
  return true;
}

// What a medium says itself in a clause with que; its own view of things passes nothing on.
bool says_a_clause(const Reading& r, const Candidate& c) {
  constexpr auto kViews = std::to_array<std::string_view>(
      {"estimer", "juger", "penser", "croire", "considérer", "regretter", "déplorer", "craindre"});
  return c.rule == rule::kQue && c.form == SourceForm::phrase && !r.quoted(c.cue.first) &&
         !c.negated && !among(kViews, c.lemma) && passes_words_on(r, c.source);
}

// Its cue stands in the words of the report, unquoted.
bool is_told_in(const Reading& r, const Candidate& claim, const Candidate& report) {
  if (claim.cue.empty() || r.quoted(claim.cue.first) || claim.form == SourceForm::none)
    return false;
  return std::any_of(report.content.begin(), report.content.end(), [&](const TokenSpan& part) {
    return part.contains(claim.cue.first) && !claim.source.overlaps(report.source);
  });
}

// L'AFP rapporte que, selon X, A: the phrase and its words are all of the reported clause.
bool is_phrase_of_all(const Reading& r, const Candidate& claim, const Candidate& report) {
  if (claim.rule != rule::kSourcePhrase || claim.form != SourceForm::phrase ||
      report.content.size() != 1 || claim.content.empty() || passes_words_on(r, claim.source))
    return false;
  // selon ses informations: the paper's own
  switch (r.fw(claim.source.first)) {
    case Fw::son:
    case Fw::sa:
    case Fw::ses:
    case Fw::leur:
    case Fw::leurs:
      return false;
    default:
      break;
  }
  const TokenSpan clause = report.content.front();
  return std::min(claim.cue.first, claim.content.front().first) <= clause.first + 1 &&
         std::max(claim.source.end, claim.content.back().end) == clause.end;
}

// La Vigie rapporte que, selon X, A: what it reports is X's account, and no more; that X said
// something (rapporte que X a dit que A) is a report of its own.
bool tells_no_more(const Reading& r, const Candidate& claim, const Candidate& report) {
  return among(kPassing, report.lemma) && report.status == StatusValue::asserted &&
         is_phrase_of_all(r, claim, report);
}

}  // namespace

void fold_echoed_voice(const Reading& r, SentenceFinds& finds) {
  std::vector<Candidate>& all = finds.candidates;
  for (Candidate& phrase : all) {
    if (phrase.rule != rule::kSourcePhrase || phrase.content.size() != 1 ||
        phrase.form != SourceForm::phrase || phrase.cue.end > phrase.content.front().first)
      continue;
    const NounPhrase* who = r.phrase_at(phrase.source.first);
    const TokenSpan told = phrase.content.front();
    const auto echo = std::find_if(all.begin(), all.end(), [&](const Candidate& c) {
      return c.rule == rule::kIncise && c.form == SourceForm::pronoun && !c.cue.empty() &&
             c.content.size() == 1 && c.cue.first >= told.end &&
             c.content.front().end == told.end && c.content.front().first <= told.first &&
             r.fw(c.source.first) != Fw::on && who != nullptr &&
             may_take_up(r.fw(c.source.first), *who);
    });
    if (echo == all.end()) continue;
    phrase.relays.insert(phrase.relays.end(), echo->relays.begin(), echo->relays.end());
    all.erase(echo);
    return;  // the candidates have moved
  }
}

void pass_on_inner_claims(const Reading& r, SentenceFinds& finds) {
  std::vector<bool> told(finds.candidates.size(), false);
  for (std::size_t i = 0; i < finds.candidates.size(); ++i) {
    const Candidate& report = finds.candidates[i];
    const bool says = says_a_clause(r, report);
    if (!says && !vouches_for_clause(r, report)) continue;
    for (Candidate& claim : finds.candidates) {
      if (says ? !is_told_in(r, claim, report) : !is_all_of(r, claim, report)) continue;
      told[i] = told[i] || (says && tells_no_more(r, claim, report));
      const bool known =
          std::any_of(claim.relays.begin(), claim.relays.end(),
                      [&](const TokenSpan& relay) { return relay.overlaps(report.source); });
      if (known) continue;
      claim.relays.push_back(report.source);
      claim.relays.insert(claim.relays.end(), report.relays.begin(), report.relays.end());
    }
  }
  std::size_t at = 0;
  std::erase_if(finds.candidates, [&](const Candidate&) { return told[at++]; });
}

void pass_on_claims(const Reading& r, SentenceFinds& finds) {
  std::vector<bool> told(finds.candidates.size(), false);
  for (std::size_t i = 0; i < finds.candidates.size(); ++i) {
    const Candidate& report = finds.candidates[i];
    if (!reports_a_clause(r, report)) continue;
    const auto claim = std::find_if(finds.candidates.begin(), finds.candidates.end(),
                                    [&](const Candidate& c) { return is_all_of(r, c, report); });
    if (claim == finds.candidates.end()) continue;
    const bool known =
        std::any_of(claim->relays.begin(), claim->relays.end(),
                    [&](const TokenSpan& relay) { return relay.overlaps(report.source); });
    if (!known) claim->relays.push_back(report.source);
    told[i] = true;
  }
  std::size_t at = 0;
  std::erase_if(finds.candidates, [&](const Candidate&) { return told[at++]; });
}

}  // namespace selon::detect
