#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/incise_subjects.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/anaphora.h"
#include "analyzer/verify/called_false.h"
#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/denied_charges.h"
#include "analyzer/verify/outright_denials.h"
#include "analyzer/verify/same_words.h"
#include "analyzer/verify/sentence_claims.h"
#include "analyzer/verify/short_answers.h"
#include "analyzer/verify/spoken_of.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::VerbForm;
using detect::VerbGroup;
using text::Punct;

class LaterSentences {
 public:
  explicit LaterSentences(Verdicts& verdicts)
      : verdicts_(verdicts), r_(verdicts.reading()), candidates_(verdicts.candidates()) {}

  // The next sentence speaks of the claim: Ces chiffres n'ont pas été confirmés par la préfète.
  void judge() {
    constexpr std::uint32_t kLongest = 80;  // tokens of a sentence that speaks of others
    std::size_t last_end = 0;               // candidates [0, last_end) lie before the sentence
    for (const text::Sentence& s : r_.doc.sentences) {
      const TokenSpan sentence{s.first_token, s.end_token};
      while (last_end < candidates_.size() &&
             candidates_[last_end].content.front().first < sentence.first)
        ++last_end;
      if (sentence.end - sentence.first > kLongest) continue;
      if (last_end == 0) {
        judge_ahead(sentence);
      } else if (r_.fw(sentence.first) == Fw::ce && r_.is_que(sentence.first + 1)) {
        // Ce que conteste le maire. · Ce que l'agence n'a pas pu vérifier.
        if (said_right_before(last_end - 1, sentence.first) && is_fragment(sentence) &&
            !verdicts_.denied_behind(last_end - 1, sentence.first))
          apply_first_doubt({last_end - 1}, sentence);
      } else if (!named_and_answered(last_end, sentence) &&
                 follows_claims(r_.doc.paragraphs[s.paragraph])) {
        judge_behind(last_end, sentence);
      }
    }
  }

 private:
  Verdicts& verdicts_;
  const Reading& r_;
  const std::vector<Candidate>& candidates_;

  // What stands below a picture follows no claim, wherever it was set apart.
  [[nodiscard]] static bool follows_claims(const text::Paragraph& paragraph) {
    return !text::is_caption(paragraph) && paragraph.kind != text::ParagraphKind::credit;
  }

  // Of the `last_end` claims before the sentence, those that it speaks of.
  void judge_behind(std::size_t last_end, TokenSpan sentence) {
    if (taken_up(last_end, sentence) || answered_shortly(last_end, sentence) ||
        deny_called_false(verdicts_, last_end, sentence))
      return;
    const bool doubts = r_.holds_doubt(sentence);
    if (doubts && deny_charges(verdicts_, last_end, sentence)) return;
    if (doubts && everything_denied(last_end, sentence)) return;
    const Anaphor anaphor = doubts ? claims_doubted(sentence) : Anaphor{};
    if (!anaphor.found) {
      judge_by_owner(verdicts_, last_end, sentence);
    } else if (!anaphor.next || !deny_by_accused(verdicts_, last_end, sentence)) {
      std::vector<std::size_t> claims =
          claims_meant(r_, candidates_, last_end, sentence.first, anaphor);
      std::erase_if(claims, [&](std::size_t claim) {
        return denies_another_matter(candidates_[claim], last_end, sentence);
      });
      apply_first_doubt(claims, sentence);
    }
  }

  // « Le pont est sûr », a dit X. ¶ La mairie dément toute brouille avec l'État.: in a new
  // paragraph an object with its complement tells what is denied, of which the claim has no word;
  // nor does it charge anybody.
  [[nodiscard]] bool denies_another_matter(const Candidate& claim, std::size_t next,
                                           TokenSpan sentence) const {
    if (next >= candidates_.size() || !opens_paragraph(r_, sentence.first) || accuses(claim))
      return false;
    Candidate denial = candidates_[next];
    if (denial.rule != detect::rule::kDenial || denial.content.empty()) return false;
    const TokenSpan object = denial.content.front();
    if (!says_any(r_.form(object.first)) || object.first >= sentence.end) return false;
    const syntax::NounPhrase* np = r_.phrase_at(object.first);
    const bool told = np != nullptr && np->span.end < object.end &&
                      r_.tag(np->span.end) == syntax::Tag::preposition;
    // toute participation: one's own guilt, which the words before may tell in others
    constexpr auto kGuilt = std::to_array<std::string_view>(
        {"corruption", "culpabilité", "discrimination", "faute", "favoritisme", "forme",
         "implication", "participation", "recours", "responsabilité", "usage", "violence"});
    if (!told || claim.content.empty() || !r_.quoted(claim.content.front().first) ||
        among(kGuilt, r_.form(np->head)))
      return false;
    // toute brouille avec l'État | après l'échec du sommet
    denial.content = {{object.first, std::min(object.end, r_.extended_at(object.first).end)}};
    return !share_word(r_, claim, denial) && !speaks_of(r_, claim, denial.source);
  }

  // Une femme accuse Paul Roy de A. Paul Roy a été entendu mardi. Il a tout nié.: whatever he is
  // charged with
  bool everything_denied(std::size_t last_end, TokenSpan sentence) {
    const Outright denial = denies_outright(verdicts_, sentence);
    if (denial != Outright::all && denial != Outright::charges) return false;
    const std::vector<std::size_t> claims =
        charges_against(r_, candidates_, last_end, sentence.first, who_denies(sentence), false);
    apply_first_doubt(claims, sentence);
    return !claims.empty();
  }

  // Who it is that denies, where a name says so: somebody else may be charged.
  [[nodiscard]] TokenSpan who_denies(TokenSpan sentence) const {
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t)
      if (const auto doubt = r_.doubt_at(t)) {
        const TokenSpan who = verdicts_.party(*doubt.entry, {t, doubt.end}, sentence);
        const syntax::NounPhrase* np = who.empty() ? nullptr : r_.phrase_at(who.first);
        return np != nullptr && !np->name.empty() ? who : TokenSpan{};
      }
    return {};
  }

  // By which words a sentence that holds a doubt-phrase speaks of the claims before it.
  [[nodiscard]] Anaphor claims_doubted(TokenSpan sentence) const {
    if (const Anaphor anaphor = speaks_of_claims(verdicts_, sentence); anaphor.found)
      return anaphor;
    if (lacks_confirmation(sentence)) return {true, false, true};
    // Ce qui reste à prouver.
    if (r_.fw(sentence.first) == Fw::ce && r_.fw(sentence.first + 1) == Fw::qui)
      return {is_fragment(sentence), false, true};
    const Outright denial = denies_outright(verdicts_, sentence);
    if (denial == Outright::last || denial == Outright::all)
      return {true, false, !opens_paragraph(r_, sentence.first)};
    const bool several = r_.fw(sentence.first) == Fw::des;
    return {comments_on_claims(r_, sentence) || calls_false(verdicts_, sentence), several, true};
  }

  // By the first doubt-phrase of the sentence that speaks of them.
  void apply_first_doubt(const std::vector<std::size_t>& claims, TokenSpan sentence) {
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      const auto doubt = r_.doubt_at(t);
      if (!doubt || r_.quoted(t)) continue;
      const bool denies = doubt.entry->status == StatusValue::denied;
      if ((denies && is_negated(r_, {t, doubt.end})) || takes_up_denial(doubt.end) ||
          by_nobody(sentence.first, doubt.end) ||
          (of_somebody_else(*doubt.entry, {t, doubt.end}, sentence.first) &&
           !of_whole_subject(r_, {t, doubt.end}, sentence)))
        continue;
      for (const std::size_t claim : claims)
        if ((!denies || !calls_something_false(r_, candidates_[claim])) &&
            !by_the_same_pronoun(candidates_[claim], *doubt.entry, {t, doubt.end}) &&
            !by_the_same_state(candidates_[claim], *doubt.entry, {t, doubt.end}, sentence))
          verdicts_.apply(claim, *doubt.entry, {t, doubt.end}, sentence);
      return;
    }
  }

  // Des accusations que le maire rejette. · Accusations que le maire a démenties.
  bool named_and_answered(std::size_t last_end, TokenSpan sentence) {
    const Fw article = r_.fw(sentence.first);
    const bool determined = article == Fw::des || article == Fw::une || article == Fw::un;
    const std::uint32_t noun = determined ? sentence.first + 1 : sentence.first;
    if (!names_claims(r_, noun) || !r_.is_que(noun + 1) || !is_fragment(sentence)) return false;
    bool answered = false;
    for (const std::size_t claim : claims_meant(r_, candidates_, last_end, sentence.first,
                                                {true, r_.form(noun).ends_with('s'), true}))
      answered = verdicts_.denied_behind(claim, noun) || answered;
    return answered;
  }

  // Il n'y avait pas de confirmation indépendante jeudi: of what was said right before; not: aucune
  // confirmation de l'accord
  [[nodiscard]] bool lacks_confirmation(TokenSpan sentence) const {
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      if (r_.quoted(t)) return false;
      const auto doubt = r_.doubt_at(t);
      if (!doubt) continue;
      if (r_.form(doubt.end - 1) != "confirmation") return false;
      std::uint32_t behind = doubt.end;
      while (r_.tag(behind) == syntax::Tag::adjective) ++behind;
      return !syntax::is_of(r_.fw(behind)) || r_.form(behind + 1).starts_with("source");
    }
    return false;
  }

  // Des témoins l'ont confirmé. · Sa porte-parole l'a démenti à l'AFP: a verb whose object is what
  // was said right before; not: l'a confirmé dans ses fonctions
  bool taken_up(std::size_t last_end, TokenSpan sentence) {
    constexpr std::uint32_t kReach = 30;  // tokens up to the verb
    const std::uint32_t until = std::min(sentence.end, sentence.first + kReach);
    for (std::uint32_t t = sentence.first; t < until; ++t) {
      if (r_.quoted(t)) return false;
      const VerbGroup* verb = r_.chunks.verb(t);
      if (verb == nullptr || verb->span.first != t || verb->form != VerbForm::finite) continue;
      // La route est coupée, le maire l'a confirmé: of its own sentence
      const auto* hit = r_.cue_at(t);
      if (hit == nullptr || !detect::takes_previous_words(r_, *verb)) return false;
      // la peine …, la cour l'a confirmée: of the thing, not of what was said
      if (r_.form(verb->head).ends_with("ée") || verb->lemma == "rejeter") return false;
      const bool confirms = hit->entry->status == StatusValue::confirmed;
      if (!confirms && (hit->entry->status != StatusValue::denied || verb->negated)) return false;
      if ((verb->tenses & (lexicon::tense::future | lexicon::tense::conditional)) != 0 ||
          detect::clause_opener(r_, *verb, sentence.first) ||
          !ends_or_tells(r_, hit->span.end, sentence))
        return false;
      const StatusValue value = !confirms       ? StatusValue::denied
                                : verb->negated ? StatusValue::unconfirmed
                                                : StatusValue::confirmed;
      const detect::Subject s = detect::subject_of(r_, *verb);
      const bool somebody = s.form == detect::SourceForm::pronoun ||
                            (s.form == detect::SourceForm::phrase && detect::can_speak(r_, s.span));
      if (!somebody) return false;  // le temps l'a contredit
      const std::vector<TokenSpan> by{s.span};
      for (const std::size_t claim :
           claims_meant(r_, candidates_, last_end, sentence.first, {true, false, true}))
        verdicts_.raise(claim, value, hit->span, "answering-object", by);
      return true;
    }
    return false;
  }

  // Le parquet a confirmé. · Faux, répond le club.
  bool answered_shortly(std::size_t last_end, TokenSpan sentence) {
    const ShortAnswer answer = short_answer(r_, sentence);
    if (answer.value == StatusValue::asserted) return false;
    std::vector<TokenSpan> by;
    if (!answer.by.empty()) by.push_back(answer.by);
    for (const std::size_t claim :
         claims_meant(r_, candidates_, last_end, sentence.first, answer.anaphor))
      if (answers_claim(r_, answer, candidates_[claim]))
        verdicts_.raise(claim, answer.value, answer.span, answer.rule, by);
    return true;
  }

  // Le maire dément les accusations de l'élue. L'élue affirme que A: nothing was claimed before.
  void judge_ahead(TokenSpan sentence) {
    if (!r_.holds_doubt(sentence) || !deny_charges(verdicts_, 0, sentence))
      judge_by_owner(verdicts_, 0, sentence);
  }

  // Il a admis ignorer A. Il nie toute fraude: nobody denies what he says himself
  [[nodiscard]] bool by_the_same_pronoun(const Candidate& claim, const lexicon::Doubt& doubt,
                                         TokenSpan denial) const {
    if (doubt.status != StatusValue::denied || doubt.by != lexicon::BySlot::before ||
        claim.form != detect::SourceForm::pronoun || claim.source.empty() || accuses(claim) ||
        !says_any(r_.form(object_behind(r_, denial.end))))
      return false;
    const VerbGroup* verb = r_.chunks.verb(denial.first);
    if (verb == nullptr) return false;
    const detect::Subject s = detect::subject_of(r_, *verb);
    return s.form == detect::SourceForm::pronoun && !s.span.empty() &&
           r_.fw(s.span.first) == r_.fw(claim.source.first);
  }

  // « A », dit le Kremlin. La Russie a démenti tout B · Des accusations niées par Moscou: one voice
  [[nodiscard]] bool by_the_same_state(const Candidate& claim, const lexicon::Doubt& doubt,
                                       TokenSpan denial, TokenSpan sentence) const {
    if (doubt.status != StatusValue::denied || claim.form != detect::SourceForm::phrase)
      return false;
    const TokenSpan who = verdicts_.party(doubt, denial, sentence);
    const lexicon::StateEntry* state = who.empty() ? nullptr : state_of(r_, who);
    return state != nullptr && state_of(r_, claim.source) == state;
  }

  // Personne n'a dit le contraire: nobody is no party
  [[nodiscard]] bool by_nobody(std::uint32_t first, std::uint32_t end) const {
    constexpr auto kNobody =
        std::to_array<std::string_view>({"personne", "nul", "aucun", "aucune", "rien"});
    if (r_.form(end - 1) != "contraire") return false;
    for (std::uint32_t t = first; t < end; ++t)
      if (among(kNobody, r_.form(t)) && r_.chunks.verb(t + 1) != nullptr) return true;
    return false;
  }

  // Ses proches ont confirmé ce démenti: what was said was the denial, and nobody denies it.
  [[nodiscard]] bool takes_up_denial(std::uint32_t end) const {
    return end > 1 && r_.form(end - 1) == "démenti" && r_.fw(end - 2) == Fw::ce;
  }

  // Ce que conteste le maire.: one verb, no negated denial; Ce que dément le maire, c'est B says
  // another thing; Ce que le maire dément : « B » goes on with his words
  [[nodiscard]] bool is_fragment(TokenSpan sentence) const {
    int verbs = 0;
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      if (verbs == 1 && r_.is(t, Punct::colon) && r_.opens_quote(t + 1)) break;
      const VerbGroup* v = r_.chunks.verb(t);
      if (v == nullptr || v->span.first != t || v->form != VerbForm::finite) continue;
      if ((v->negated && v->lemma != "confirmer" && !r_.doubt_at(v->head) &&
           !r_.doubt_at(v->span.first)) ||
          ++verbs > 1)
        return false;
    }
    return verbs == 1;
  }

  // « A », dit le trésorier. Ce que conteste le maire: of the sentence right before
  [[nodiscard]] bool said_right_before(std::size_t i, std::uint32_t first) const {
    if (first == 0) return false;
    const Candidate& c = candidates_[i];
    return std::max(c.content.back().end, c.cue.end) > r_.sentence(first - 1).first;
  }

  // Ces propos tranchent avec ceux du maire, qui niait tout: what he denied is in his own clause.
  [[nodiscard]] bool of_somebody_else(const lexicon::Doubt& doubt, TokenSpan denial,
                                      std::uint32_t from) const {
    if (doubt.status != StatusValue::denied || doubt.by != lexicon::BySlot::before) return false;
    for (std::uint32_t t = denial.first; t < denial.end; ++t) {
      const VerbGroup* verb = r_.chunks.verb(t);
      if (verb == nullptr) continue;
      const auto opener = detect::clause_opener(r_, *verb, from);
      return opener && r_.fw(*opener) == Fw::qui;
    }
    return false;
  }
};

}  // namespace

void judge_by_later_sentences(Verdicts& verdicts) { LaterSentences(verdicts).judge(); }

}  // namespace selon::verify
