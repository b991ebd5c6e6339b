#include <algorithm>

#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/falsehood.h"
#include "analyzer/verify/verdicts.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::VerbForm;
using detect::VerbGroup;
namespace tense = lexicon::tense;

// What the cue, the mood of the verb and the hedges of a claim say of it.
class OwnWords {
 public:
  explicit OwnWords(Verdicts& verdicts)
      : verdicts_(verdicts), r_(verdicts.reading()), candidates_(verdicts.candidates()) {}

  void judge(std::size_t i) {
    by_cue(i);
    by_conditional(i);
    by_hedge(i);
  }

 private:
  Verdicts& verdicts_;
  const Reading& r_;
  const std::vector<Candidate>& candidates_;

  // n'a ni démenti ni confirmé que, ne confirme ni ne dément que
  [[nodiscard]] bool neither(const Candidate& c) const {
    if (c.lemma != "confirmer" && c.lemma != "démentir" && c.lemma != "infirmer" &&
        c.lemma != "exclure" && c.lemma != "nier")
      return false;
    if (c.cue.first > 0 && r_.fw(c.cue.first - 1) == Fw::ni) return true;
    for (std::uint32_t t = c.cue.first; t < c.cue.end; ++t)
      if (r_.fw(t) == Fw::ni) return true;
    return false;
  }

  // « Je n'ai rien promis », se défend l'élue: she denies what others say, not her own words.
  [[nodiscard]] static bool answers(const Candidate& c) {
    return c.status == StatusValue::denied &&
           (c.rule == detect::rule::kIncise || c.rule == detect::rule::kColonQuote);
  }

  [[nodiscard]] bool says_confirm(TokenSpan words) const {
    for (std::uint32_t t = words.first; t < words.end; ++t)
      if (r_.form(t).starts_with("confirm")) return true;
    return false;
  }

  // Le maire voudrait, aimerait que: politeness, not distance.
  [[nodiscard]] static bool wishes(const Candidate& c) {
    return c.lemma == "vouloir" || c.lemma == "aimer" || c.lemma == "souhaiter" ||
           c.lemma == "préférer" || c.lemma == "désirer";
  }

  void by_cue(std::size_t i) {
    const Candidate& c = candidates_[i];
    if (c.rule == detect::rule::kConditional)
      return verdicts_.raise(i, StatusValue::hedged, c.status_span, "journalistic-conditional");
    if (c.negated) {
      if (neither(c))
        return verdicts_.raise(i, StatusValue::unconfirmed, c.cue, "cue-not-confirmed");
      if (c.status == StatusValue::confirmed)
        return verdicts_.raise(i, StatusValue::unconfirmed, c.cue, "cue-not-confirmed");
      if (c.lemma == "croire" || c.lemma == "penser")
        return verdicts_.raise(i, StatusValue::denied, c.cue, "cue-negated");
      return;
    }
    if (const TokenSpan wrong = called_wrong(r_, c); !wrong.empty())
      return verdicts_.raise(i, StatusValue::denied, wrong, "called-wrong");
    if (!answers(c)) verdicts_.raise(i, c.status, c.cue, "cue");
    // « Je confirme », a indiqué la préfète: whatever the verb that hands it over
    if (c.content.size() == 1 && r_.quoted(c.content.front().first) &&
        only_calls_true(r_, c.content.front()) && says_confirm(c.content.front()))
      verdicts_.raise(i, StatusValue::confirmed, c.content.front(), "called-true");
    if (c.reported_in_conditional && !wishes(c))
      verdicts_.raise(i, StatusValue::hedged, c.cue, "cue-in-conditional");
  }

  [[nodiscard]] bool has_condition(TokenSpan part) const {
    for (std::uint32_t t = part.first; t < part.end; ++t) {
      const Fw fw = r_.fw(t);
      if (fw == Fw::si && r_.tag(t) == syntax::Tag::subordinator) return true;
      if (fw == Fw::s_ && (r_.fw(t + 1) == Fw::il || r_.fw(t + 1) == Fw::ils)) return true;
    }
    return false;
  }

  [[nodiscard]] bool is_direct(const Candidate& c) const {
    return std::all_of(c.content.begin(), c.content.end(), [this](const TokenSpan& part) {
      return r_.quoted(part.first) && r_.quote_at(part.first) == r_.quote_at(part.end - 1);
    });
  }

  // A relative clause, or a clause under a second que, does not carry the claim itself.
  [[nodiscard]] bool subordinate(const VerbGroup& verb, std::uint32_t from) const {
    const auto opener = detect::clause_opener(r_, verb, from);
    return opener && r_.fw(*opener) != Fw::ou_grave && !detect::is_cleft(r_, from, *opener) &&
           !goes_on(*opener, from);
  }

  // affirme que A et qu'il aurait fui: a second clause of the same que
  [[nodiscard]] bool goes_on(std::uint32_t que, std::uint32_t from) const {
    return from > 0 && r_.is_que(from - 1) && r_.is_que(que) && que > from + 1 &&
           r_.tag(que - 1) == syntax::Tag::coordinator &&
           detect::has_main_verb(r_, {from, que - 1});
  }

  [[nodiscard]] static bool opinion(std::string_view lemma) {
    return lemma == "pour" || lemma == "estimer" || lemma == "penser" || lemma == "croire" ||
           lemma == "juger" || lemma == "considérer" || lemma == "craindre";
  }

  [[nodiscard]] bool concludes(const VerbGroup& verb) const {
    for (std::uint32_t t = verb.span.first; t <= verb.span.end; ++t)
      if (r_.form(t) == "donc") return true;
    return false;
  }

  // Selon Mediapart, la dette s'élèverait à: what a medium, a text or a nameless source says of
  // facts; a person's conditional draws consequences.
  [[nodiscard]] bool reported_at_second_hand(const Candidate& c) const {
    if (c.form != detect::SourceForm::phrase || c.lemma == "pour") return false;
    const detect::Sense sense = detect::sense_of(r_, c.source);
    return sense.is_media() || sense.kind == EntityKind::anonymous ||
           sense.kind == EntityKind::document;
  }

  // Le joueur toucherait un million, a rapporté La Vigie; La Vigie explique que le joueur
  // toucherait un million: a medium tells facts. Behind a verb in the past a clause with que tells
  // what was to come.
  [[nodiscard]] bool told_by_medium(const Candidate& c, const VerbGroup& verb) const {
    if (c.form != detect::SourceForm::phrase || !detect::sense_of(r_, c.source).is_media() ||
        c.lemma == "analyser" || c.lemma == "avertir" || draws_consequence(c, verb))
      return false;
    return c.rule == detect::rule::kIncise || (c.rule == detect::rule::kQue && !past_cue(c));
  }

  // Un échec fragiliserait le pays, on aimerait y croire, sans cette aide l'usine fermerait: what
  // would follow from what is not yet
  [[nodiscard]] bool draws_consequence(const Candidate& c, const VerbGroup& verb) const {
    const std::uint32_t first = c.content.front().first;
    const Fw opens = r_.fw(first);
    if (opens == Fw::sans || opens == Fw::avec || (opens == Fw::en && r_.form(first + 1) == "cas"))
      return true;
    const detect::Subject s = detect::subject_of(r_, verb);
    if (s.form == detect::SourceForm::none || s.span.empty()) return true;
    const Fw who = r_.fw(s.span.first);
    const bool any = who == Fw::un || who == Fw::une || who == Fw::on;
    return any && (s.form == detect::SourceForm::pronoun || !detect::can_speak(r_, s.span));
  }

  // "il vivrait en Espagne" hedges a fact; "une hausse coûterait un point" draws a consequence.
  [[nodiscard]] bool of_somebody(const VerbGroup& verb) const {
    const detect::Subject s = detect::subject_of(r_, verb);
    return s.form == detect::SourceForm::pronoun ||
           (s.form == detect::SourceForm::phrase && detect::can_speak(r_, s.span));
  }

  [[nodiscard]] bool of_rumours(const Candidate& c) const {
    const syntax::NounPhrase* np =
        c.form == detect::SourceForm::phrase ? r_.phrase_at(c.source.first) : nullptr;
    return np != nullptr && r_.form(np->head).starts_with("rumeur");
  }

  [[nodiscard]] bool past_cue(const Candidate& c) const {
    const VerbGroup* verb = c.cue.empty() ? nullptr : r_.chunks.verb(c.cue.first);
    if (verb == nullptr) return false;
    // des rumeurs affirmant que A serait B: there is no past in them
    if (verb->form == VerbForm::gerund && of_rumours(c)) return false;
    if (verb->form != VerbForm::finite) return true;
    return verb->compound || (verb->tenses & (tense::imperfect | tense::past_simple)) != 0;
  }

  [[nodiscard]] bool hedges(const Candidate& c, const VerbGroup& verb) const {
    const std::string_view aux = r_.words[verb.finite].morph.verb;
    if (verb.lemma == "pouvoir" || verb.lemma == "devoir" || aux == "pouvoir" || aux == "devoir")
      return false;
    if (verb.compound) return true;  // aurait attaqué
    if (verb.lemma == "falloir") return false;
    // Pour la gauche, ce serait une injustice; elle estime que cent hommes seraient expulsés: an
    // opinion weighs what may come. Il ferait donc partie des …: a conclusion of the author's.
    if (opinion(c.lemma) || concludes(verb)) return false;
    if (detect::states_a_fact(verb.lemma) && !past_cue(c)) return true;
    if (c.rule == detect::rule::kSourcePhrase && reported_at_second_hand(c)) return true;
    if (told_by_medium(c, verb)) return true;
    if (c.rule == detect::rule::kSourcePhrase || c.rule == detect::rule::kComme)
      return aux == "être" || aux == "avoir" || of_somebody(verb);
    // serait behind a verb in the past is the future in the past; behind the present a hedge
    if (past_cue(c)) return false;
    return aux == "être" || aux == "avoir";
  }

  // aurait été tué, serait derrière l'attaque; not pourrait, not under si, not the future in the
  // past.
  void by_conditional(std::size_t i) {
    const Candidate& c = candidates_[i];
    if (c.content.empty()) return;
    const bool direct = is_direct(c);
    if (direct) return;
    for (const TokenSpan& part : c.content) {
      if (has_condition(part)) return;
      for (std::uint32_t t = part.first; t < part.end; ++t) {
        if (r_.quoted(t)) continue;
        const VerbGroup* verb = r_.chunks.verb(t);
        if (verb == nullptr || verb->span.first != t || verb->form != VerbForm::finite) continue;
        if (subordinate(*verb, part.first)) continue;
        if (verb->conditional() && hedges(c, *verb))
          return verdicts_.raise(i, StatusValue::hedged, verb->span, "journalistic-conditional");
      }
    }
  }

  // un soi-disant expert, la prétendue victime: by the word before its noun the article doubts who
  // speaks. (un prétendu is none, l'auteur présumé is what the law calls him.)
  [[nodiscard]] TokenSpan doubted_source(const Candidate& c) const {
    if (c.form != detect::SourceForm::phrase) return {};
    const syntax::NounPhrase* np = r_.phrase_at(c.source.first);
    if (np == nullptr) return {};
    for (std::uint32_t t = np->span.first; t < np->head; ++t)
      if (r_.form(t) == "soi-disant" || r_.form(t).starts_with("prétendu")) return {t, t + 1};
    return {};
  }

  // est, paraît-il, fermé · aurait prétendument: words by which the article keeps its distance.
  void by_hedge(std::size_t i) {
    const Candidate& c = candidates_[i];
    if (const TokenSpan doubted = doubted_source(c); !doubted.empty())
      return verdicts_.raise(i, StatusValue::hedged, doubted, "hedge-word");
    for (const TokenSpan& part : c.content) {
      for (std::uint32_t t = part.first; t < part.end; ++t) {
        if (r_.quoted(t)) continue;
        if (const auto hedge = r_.lexicon.match_hedge(r_.doc, t); hedge && !c.cue.contains(t))
          return verdicts_.raise(i, hedge.entry->status, {t, hedge.end}, "hedge-word");
      }
    }
  }
};

}  // namespace

void judge_by_own_words(Verdicts& verdicts, std::size_t i) { OwnWords(verdicts).judge(i); }

}  // namespace selon::verify
