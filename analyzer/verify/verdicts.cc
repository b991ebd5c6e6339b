#include "analyzer/verify/verdicts.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/carried_out.h"
#include "analyzer/detect/falsehoods.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/claim_words.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::VerbForm;
using detect::VerbGroup;

int rank(StatusValue value) {
  switch (value) {
    case StatusValue::denied:
      return 4;
    case StatusValue::unconfirmed:
      return 3;
    case StatusValue::confirmed:
      return 2;
    case StatusValue::hedged:
      return 1;
    case StatusValue::asserted:
      return 0;
  }
  return 0;
}

// ne confirme pas · n'a pas pu confirmer, refuse de confirmer: the verb, or the one that rules it
bool withheld(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  if (verb.negated) return true;
  if (verb.form != VerbForm::infinitive) return false;
  for (std::uint32_t t = from; t < verb.span.first; ++t) {
    const VerbGroup* ruling = r.chunks.verb(t);
    if (ruling == nullptr || ruling->form != VerbForm::finite) continue;
    // n'a pas tardé à confirmer, n'a pu que confirmer: confirms
    static constexpr auto kReadily =
        std::to_array<std::string_view>({"tarder", "hésiter", "manquer", "oublier"});
    const bool only = r.is_que(ruling->span.end);
    if (ruling->lemma == "refuser" || (ruling->negated && !only && !among(kReadily, ruling->lemma)))
      return true;
  }
  return false;
}

bool third_person(Fw fw) {
  return fw == Fw::il || fw == Fw::elle || fw == Fw::ils || fw == Fw::elles;
}

// Il a nié: the pronoun that is the subject of the first verb of these words; empty for others.
TokenSpan pronoun_before(const Reading& r, TokenSpan words) {
  for (std::uint32_t t = words.first; t < words.end; ++t)
    if (const VerbGroup* verb = r.chunks.verb(t)) {
      const detect::Subject s = detect::subject_of(r, *verb);
      return s.form == detect::SourceForm::pronoun && third_person(r.fw(s.span.first)) &&
                     !s.impersonal
                 ? s.span
                 : TokenSpan{};
    }
  return {};
}

// Il a reconnu que A, ce qu'il avait d'abord nié: what was denied before is granted now.
bool conceded_now(const Candidate& c, const VerbGroup& denial) {
  static constexpr auto kGranting = std::to_array<std::string_view>(
      {"reconnaître", "admettre", "avouer", "concéder", "convenir", "confirmer"});
  return (denial.tenses & lexicon::tense::imperfect) != 0 && denial.compound &&
         among(kGranting, c.lemma);
}

}  // namespace

void Verdicts::raise(std::size_t i, StatusValue value, TokenSpan span, std::string_view rule,
                     std::vector<TokenSpan> by) {
  if (rank(value) > rank(verdicts_[i].value)) verdicts_[i] = {value, std::move(by), span, rule};
}

void Verdicts::apply(std::size_t i, const lexicon::Doubt& doubt, TokenSpan span,
                     TokenSpan sentence) {
  std::vector<TokenSpan> by;
  if (const TokenSpan who = party(doubt, span, sentence); !who.empty()) by.push_back(who);
  // Il a également nié B: he may be who spoke (of an accusation he is whom it is about)
  if (by.empty() && doubt.status == StatusValue::denied && doubt.by == lexicon::BySlot::before &&
      candidates_[i].lemma != "accuser")
    if (const TokenSpan who = pronoun_before(r_, span); !who.empty()) by.push_back(who);
  raise(i, status_said(r_, doubt, span), span, "doubt-phrase", std::move(by));
}

bool Verdicts::denied_behind(std::size_t i, std::uint32_t t) {
  if (!r_.is_que(t + 1) || (r_.fw(t) != Fw::ce && !names_claims(r_, t))) return false;
  const TokenSpan sentence = r_.sentence(t);
  constexpr std::uint32_t kReach = 28;  // tokens: a name, an office and the place between
  for (std::uint32_t k = t + 2; k < sentence.end && k < t + kReach; ++k) {
    const auto* hit = r_.cue_at(k);
    if (hit == nullptr || r_.chunks.verbs[hit->verb].span.first != k) continue;
    // ce que X refuse, s'est refusé à confirmer, ce que X continue de nier
    const Fw link = r_.fw(hit->span.end);
    const VerbGroup& verb = r_.chunks.verbs[hit->verb];
    if ((verb.lemma == "refuser" && (link == Fw::de || link == Fw::a_grave)) ||
        detect::denial_under(r_, verb) != nullptr)
      continue;
    const std::uint32_t called_false = detect::past_called_false(r_, *hit);
    const bool confirms = hit->entry->status == StatusValue::confirmed;
    if (hit->entry->status != StatusValue::denied && !confirms && called_false == 0) return false;
    if (!confirms && verb.negated) return false;  // ce que le préfet ne dément pas
    if (conceded_now(candidates_[i], verb)) return true;
    std::vector<TokenSpan> by;
    TokenSpan who = r_.extended_at(hit->span.end);
    if (who.empty()) who = r_.extended_at(t + 2);
    if (!who.empty()) by.push_back({who.first, std::min(who.end, who.first < k ? k : who.end)});
    // ce qu'ils ont démenti
    if (who.empty() && third_person(r_.fw(t + 2))) by.push_back({t + 2, t + 3});
    const StatusValue value = !confirms                   ? StatusValue::denied
                              : withheld(r_, verb, t + 2) ? StatusValue::unconfirmed
                                                          : StatusValue::confirmed;
    raise(i, value, {t, std::max(hit->span.end, called_false)}, "ce-que", std::move(by));
    return true;
  }
  return false;
}

TokenSpan Verdicts::party(const lexicon::Doubt& doubt, TokenSpan span, TokenSpan sentence) const {
  if (doubt.by == lexicon::BySlot::after) {
    std::uint32_t t = r_.past_adverbials(span.end);
    if (r_.fw(t) == Fw::par || r_.fw(t) == Fw::de || r_.fw(t) == Fw::du || r_.fw(t) == Fw::d_) ++t;
    // confirmé par aucune source: nobody is no party
    if (r_.fw(t) == Fw::aucun || r_.fw(t) == Fw::aucune) return {};
    const TokenSpan np = r_.extended_at(t);
    if (!np.empty() && np.end <= sentence.end && detect::can_speak(r_, np)) return np;
    return {};
  }
  if (doubt.by == lexicon::BySlot::before) {
    for (std::uint32_t t = span.first; t < span.end; ++t) {
      const VerbGroup* verb = r_.chunks.verb(t);
      if (verb == nullptr) continue;
      if (verb->passive) return {};  // sans que le bilan soit confirmé
      const detect::Subject s = detect::subject_of(r_, *verb);
      if (s.form == detect::SourceForm::phrase) return s.span;
      // dit ne pas pouvoir confirmer: who says so
      if (s.form == detect::SourceForm::ellipsis && verb->form == VerbForm::infinitive &&
          r_.phrase_at(s.span.first) != nullptr)
        return s.span;
      // une affirmation que conteste le musée
      const TokenSpan behind = r_.extended_at(r_.past_adverbials(span.end), {false, false});
      const bool inverted =
          s.form == detect::SourceForm::none && !behind.empty() && detect::can_speak(r_, behind);
      return inverted ? behind : TokenSpan{};
    }
  }
  return {};
}

}  // namespace selon::verify
