#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/carried_out.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/falsehoods.h"
#include "analyzer/detect/retractions.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/anaphora.h"
#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/same_words.h"
#include "analyzer/verify/short_answers.h"
#include "analyzer/verify/verdicts.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::VerbForm;
using detect::VerbGroup;
using text::Punct;

// What the rest of its sentence says of a claim.
class SameSentence {
 public:
  explicit SameSentence(Verdicts& verdicts)
      : verdicts_(verdicts), r_(verdicts.reading()), candidates_(verdicts.candidates()) {}

  void judge(std::size_t i) {
    by_confirming_participle(i);
    by_words_of_source(i);
    by_words_before(i);
    by_words_behind(i);
  }

 private:
  Verdicts& verdicts_;
  const Reading& r_;
  const std::vector<Candidate>& candidates_;

  // …, a indiqué X, confirmant une information de F
  void by_confirming_participle(std::size_t i) {
    const Candidate& c = candidates_[i];
    if (c.cue.empty() || c.rule != detect::rule::kIncise) return;
    const TokenSpan sentence = r_.sentence(c.cue.first);
    for (std::uint32_t t = c.cue.end; t < sentence.end; ++t) {
      const VerbGroup* verb = r_.chunks.verb(t);
      if (verb == nullptr || verb->form != VerbForm::gerund || verb->span.first != t) continue;
      const auto* hit = r_.cue_at(t);
      if (hit == nullptr || hit->entry->status != StatusValue::confirmed) continue;
      if (r_.is_que(r_.past_adverbials(hit->span.end))) continue;
      return verdicts_.raise(i, StatusValue::confirmed, hit->span, "confirming-participle");
    }
  }

  // les déclarations du ministre, contesté par son camp: he is, not they
  [[nodiscard]] bool agrees_with(std::uint32_t phrase, std::uint32_t first,
                                 std::uint32_t end) const {
    const syntax::NounPhrase* np = r_.phrase_at(phrase);
    if (np == nullptr) return true;
    const auto differ = [](std::uint8_t a, std::uint8_t b) {
      return a != 0 && b != 0 && (a & b) == 0;
    };
    for (std::uint32_t t = first; t < end; ++t) {
      if (r_.tag(t) != syntax::Tag::past_participle) continue;
      const lexicon::Morph& morph = r_.words[t].morph;
      return !differ(np->gender, morph.gender) && !differ(np->number, morph.number);
    }
    return true;
  }

  // Selon les chiffres officiels, contestés par X, A · Selon un bilan non confirmé par X, A
  void by_words_of_source(std::size_t i) {
    const Candidate& c = candidates_[i];
    if (c.rule != detect::rule::kSourcePhrase || c.content.empty() || c.cue.empty()) return;
    // Selon le ministre, contesté par son camp: he is, not his words
    // (but selon une information de La Vigie, confirmée par Y: that is what is told)
    const auto kind = detect::sense_of(r_, c.source).kind;
    if (kind && *kind != EntityKind::document && *kind != EntityKind::anonymous &&
        !names_claims(r_, c.cue.end) && !names_claims(r_, c.cue.end + 1))
      return;
    constexpr std::uint32_t kLongestSource = 30;  // tokens
    const std::uint32_t until = std::min(c.content.front().first, c.cue.end + kLongestSource);
    for (std::uint32_t t = c.cue.end; t < until; ++t) {
      if (r_.quoted(t) || r_.tag(t) == syntax::Tag::relative) return;
      const auto doubt = r_.doubt_at(t);
      if (!doubt || doubt.end > until) continue;
      if (!agrees_with(c.cue.end, t, doubt.end)) return;
      return verdicts_.apply(i, *doubt.entry, {t, doubt.end}, r_.sentence(t));
    }
  }

  // La Vigie révèle - une information confirmée par le club - que A: an aside between the cue and
  // what it tells
  void by_words_before(std::size_t i) {
    const Candidate& c = candidates_[i];
    if (c.rule != detect::rule::kQue || c.content.empty()) return;
    const std::uint32_t until = c.content.front().first;
    for (std::uint32_t t = c.cue.end; t + 2 < until; ++t) {
      const bool opens = r_.words.punct(t) != Punct::none && !r_.quoted(t);
      const bool article = r_.fw(t + 1) == Fw::une || r_.fw(t + 1) == Fw::un;
      if (!opens || !article || !names_claims(r_, t + 2)) continue;
      const std::uint32_t last = r_.past_adverbials(t + 3);
      for (std::uint32_t words = t + 3; words <= last; ++words)
        if (const auto doubt = r_.doubt_at(words); doubt && doubt.end < until)
          return verdicts_.apply(i, *doubt.entry, {words, doubt.end}, r_.sentence(t));
      return;
    }
  }

  // Le maire assure que A et nie B, mais ne peut confirmer B: nobody denies or doubts in one breath
  // what he says.
  [[nodiscard]] bool by_its_speaker(const Candidate& c, const lexicon::Doubt& doubt, TokenSpan span,
                                    TokenSpan sentence) const {
    if (doubt.by != lexicon::BySlot::before) return false;
    // La chaîne affirme que A, mais n'a pas pu vérifier cette information
    if (doubt.status == StatusValue::unconfirmed &&
        names_claims(r_, r_.past_adverbials(span.end) + 1))
      return false;
    const TokenSpan who = verdicts_.party(doubt, span, sentence);
    return !who.empty() && !c.source.empty() && who.overlaps(c.source);
  }

  // Another report begins: what is said behind it is not about this claim.
  [[nodiscard]] bool another_claim(std::uint32_t t, const Candidate& c) const {
    const auto* hit = r_.cue_at(t);
    if (hit == nullptr || c.cue.contains(t) || t < c.cue.end) return false;
    if (detect::denial_under(r_, r_.chunks.verbs[hit->verb]) != nullptr)
      return false;  // mais X dit contester ces affirmations
    return hit->entry->status != StatusValue::denied &&
           hit->entry->status != StatusValue::confirmed &&
           r_.chunks.verbs[hit->verb].form == VerbForm::finite;
  }

  // A (un chiffre non confirmé par Y) · A, ce que dément Y · A, selon X, sans
  // confirmation de source indépendante: the same sentence, behind the content.
  // sans dire s'il nie les faits, si le parquet confirme: nobody did
  [[nodiscard]] bool asked(std::uint32_t t, std::uint32_t from) const {
    const VerbGroup* verb = r_.chunks.verb(t);
    if (verb == nullptr || verb->form != VerbForm::finite) return false;
    const auto opener = detect::clause_opener(r_, *verb, from);
    return opener && (r_.fw(*opener) == Fw::si || r_.fw(*opener) == Fw::s_);
  }

  // A, sans que l'armée de terre confirme · sans que X ait confirmé
  bool unconfirmed_behind(std::size_t i, std::uint32_t t) {
    constexpr std::uint32_t kReach = 20;  // tokens
    if (r_.fw(t) != syntax::Fw::sans || !r_.is_que(t + 1)) return false;
    for (std::uint32_t k = t + 2; k < t + kReach && !r_.is_stop(k); ++k) {
      const VerbGroup* verb = r_.chunks.verb(k);
      if (verb == nullptr || verb->form != VerbForm::finite) continue;
      if (verb->passive || (verb->lemma != "confirmer" && verb->lemma != "corroborer"))
        return false;
      const TokenSpan who = r_.extended_at(t + 2);
      if (who.empty() || who.end > k || !detect::can_speak(r_, who)) return false;
      verdicts_.raise(i, StatusValue::unconfirmed, {t, verb->span.end}, "doubt-phrase", {who});
      return true;
    }
    return false;
  }

  // A, des accusations que X a qualifiées de « mensongères »
  bool called_false_behind(std::size_t i, std::uint32_t t) {
    const VerbGroup* verb = r_.chunks.verb(t);
    if (verb == nullptr || verb->span.first != t || verb->lemma != "qualifier" ||
        candidates_[i].cue.contains(t))
      return false;
    const auto* hit = r_.cue_at(t);
    const std::uint32_t end = hit != nullptr ? detect::past_called_false(r_, *hit) : 0;
    if (end == 0) return false;
    const auto que = detect::clause_opener(r_, *verb, candidates_[i].content.back().end);
    if (!que || !r_.is_que(*que) || *que == 0 || !names_claims(r_, *que - 1)) return false;
    const detect::Subject s = detect::subject_of(r_, *verb);
    std::vector<TokenSpan> by;
    if (s.form == detect::SourceForm::phrase) by.push_back(s.span);
    verdicts_.raise(i, StatusValue::denied, {t, end}, "doubt-phrase", std::move(by));
    return true;
  }

  // A, mais le club parle d'une information erronée
  bool falsehood_behind(std::size_t i, std::uint32_t t, TokenSpan sentence) {
    const VerbGroup* verb = r_.chunks.verb(t);
    if (verb == nullptr || verb->span.first != t || verb->form != VerbForm::finite ||
        candidates_[i].cue.contains(t))
      return false;
    const TokenSpan words = falsehood_named(r_, *verb, sentence);
    const detect::Subject s = words.empty() ? detect::Subject{} : detect::subject_of(r_, *verb);
    if (s.form != detect::SourceForm::phrase || s.relative || !detect::can_speak(r_, s.span) ||
        s.span.overlaps(candidates_[i].source))
      return false;
    verdicts_.raise(i, StatusValue::denied, {t, words.end}, "doubt-phrase", {s.span});
    return true;
  }

  // toute implication, toute responsabilité: in what is told before
  [[nodiscard]] bool denies_part(std::uint32_t object) const {
    static constexpr auto kParts = std::to_array<std::string_view>(
        {"implication", "responsabilité", "participation", "ingérence", "rôle", "faute"});
    return says_any(r_.form(object)) && among(kParts, r_.form(object + 1)) &&
           r_.words.punct(object + 2) != Punct::none;
  }

  // A, alors que le syndicat dément une grève: what is denied is told there, and set against A
  [[nodiscard]] bool of_its_own(const lexicon::Doubt& doubt, TokenSpan denial,
                                std::uint32_t from) const {
    if (doubt.status != StatusValue::denied || doubt.by != lexicon::BySlot::before) return false;
    const VerbGroup* verb = r_.chunks.verb(denial.end - 1);
    const std::uint32_t object = r_.past_adverbials(denial.end);
    if (verb == nullptr || r_.phrase_at(object) == nullptr || against_who_denies(r_, object) ||
        denies_part(object) || points_back(r_, r_.phrase_at(object)->span).found)
      return false;
    // alors que le ministre vient | de démentir
    constexpr std::uint32_t kReach = 6;  // tokens up to the verb that rules it
    for (std::uint32_t t = denial.first;
         verb->form == VerbForm::infinitive && t > from && t + kReach > denial.first; --t)
      if (const VerbGroup* ruling = r_.chunks.verb(t - 1); ruling != nullptr) verb = ruling;
    const auto opener = detect::clause_opener(r_, *verb, from);
    return opener && r_.is_que(*opener) && *opener > 0 &&
           (r_.fw(*opener - 1) == Fw::alors || r_.fw(*opener - 1) == Fw::tandis);
  }

  // les rebelles affirment A, mais X rejette les chiffres | des rebelles |: who makes the claim
  [[nodiscard]] bool speaks_for(const Candidate& c, std::uint32_t owner) const {
    const syntax::NounPhrase* whose = r_.phrase_at(owner);
    if (c.form == detect::SourceForm::pronoun || c.source.empty()) return true;  // she may be meant
    if (whose == nullptr) return false;
    for (std::uint32_t t = c.source.first; t < c.source.end; ++t)
      if (r_.form(t) == r_.form(whose->head)) return true;
    const lexicon::StateEntry* state = state_of(r_, whose->span);
    return state != nullptr && state_of(r_, c.source) == state;
  }

  // Paul Roy, dont le fils accuse Luc Vert de A, nie avoir B: another claim
  [[nodiscard]] bool of_another_matter(const Candidate& c, const lexicon::Doubt& doubt,
                                       std::uint32_t end, TokenSpan sentence) const {
    if (doubt.status != StatusValue::denied || doubt.by != lexicon::BySlot::before) return false;
    // mais le préfet rejette les griefs des riverains: whose they are
    if (r_.fw(end - 2) == Fw::les && (names_claims(r_, end - 1) || names_charges(r_, end - 1)) &&
        syntax::is_of(r_.fw(end)))
      return !speaks_for(c, end + 1);
    const std::uint32_t behind = r_.past_adverbials(end);
    const VerbGroup* verb = r_.chunks.verb(behind);
    const bool own = r_.is_que(behind) || (verb != nullptr && verb->form == VerbForm::infinitive &&
                                           behind < sentence.end);
    if (!own) return false;
    Candidate denied;
    denied.content.push_back({behind, sentence.end});
    return !share_word(r_, c, denied);
  }

  // sans que | ces informations, ce bilan, cela | ait pu être vérifié; not sans que | l'identité
  // des victimes, la cause du décès |
  [[nodiscard]] bool means_claim(std::uint32_t first) const {
    const syntax::NounPhrase* np = r_.phrase_at(first);
    return np == nullptr || r_.tag(np->head) == syntax::Tag::pronoun ||
           names_claims(r_, np->head) || names_count(r_.form(np->head)) ||
           points_back(r_, np->span).found;
  }

  // affirme que A après l'incendie, confirmé par les pompiers: the fire is; not une information,
  // confirmée par X
  [[nodiscard]] bool confirms_last_noun(const Candidate& c, const lexicon::Doubt& doubt,
                                        TokenSpan words) const {
    if (doubt.status != StatusValue::confirmed || words.first < 2 ||
        r_.tag(words.first) != syntax::Tag::past_participle ||
        r_.form(words.first) == "confirmé" ||  // more often of the fact
        !r_.is(words.first - 1, Punct::comma) || c.content.back().end + 1 < words.first ||
        !detect::has_main_verb(r_, c.content.back()))
      return false;
    const syntax::NounPhrase* last = r_.chunks.noun(words.first - 2);
    return last != nullptr && last->preposition != syntax::kNone && !names_claims(r_, last->head) &&
           agrees_with(last->span.first, words.first, words.end);
  }

  void by_words_behind(std::size_t i) {
    const Candidate& c = candidates_[i];
    if (c.content.empty()) return;
    const std::uint32_t from = std::max(c.content.back().end, c.cue.end);
    const TokenSpan sentence = r_.sentence(c.content.back().end - 1);
    const std::uint32_t until = std::min(sentence.end, from + 24);
    for (std::uint32_t t = c.content.back().end; t < until; ++t) {
      if (r_.quoted(t)) continue;
      if (called_false_behind(i, t)) return;
      // avoue A, avant de se rétracter
      if (const TokenSpan back =
              detect::retracted_behind(r_, {c.content.front().first, c.content.back().end}, t);
          !back.empty())
        return verdicts_.raise(i, StatusValue::denied, back, "retracted");
      if (falsehood_behind(i, t, sentence)) return;
      const auto doubt = r_.doubt_at(t);
      // affirme le contraire: no other claim
      if (r_.is(t, Punct::semicolon) || (!doubt && another_claim(t, c))) break;
      if (verdicts_.denied_behind(i, t) || unconfirmed_behind(i, t)) return;
      if (doubt && !c.cue.contains(t) && !asked(t, from)) {
        if (r_.fw(t) == Fw::sans && r_.is_que(t + 1) && !means_claim(t + 2)) return;
        if (doubt.entry->status == StatusValue::denied && is_negated(r_, {t, doubt.end})) return;
        if (of_its_own(*doubt.entry, {t, doubt.end}, from) ||
            of_another_matter(c, *doubt.entry, doubt.end, sentence))
          return;
        if (by_its_speaker(c, *doubt.entry, {t, doubt.end}, sentence)) return;
        if (confirms_last_noun(c, *doubt.entry, {t, doubt.end})) return;
        if (denies_part(r_.past_adverbials(doubt.end)) && accuses(c) &&
            !charges(r_, c, verdicts_.party(*doubt.entry, {t, doubt.end}, sentence)))
          return;  // Kiev accuse Moscou de A, tandis que Minsk dément toute implication
        verdicts_.apply(i, *doubt.entry, {t, doubt.end}, sentence);
        return;
      }
    }
  }
};

}  // namespace

void judge_by_sentence(Verdicts& verdicts, std::size_t i) { SameSentence(verdicts).judge(i); }

}  // namespace selon::verify
