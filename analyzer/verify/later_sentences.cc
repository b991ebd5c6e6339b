#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/falsehoods.h"
#include "analyzer/detect/incise_subjects.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/anaphora.h"
#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/falsehood.h"
#include "analyzer/verify/short_answers.h"
#include "analyzer/verify/verdicts.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::VerbForm;
using detect::VerbGroup;
using text::Punct;

constexpr std::uint32_t kShortDenial = 8;  // tokens up to the end of a bare denial

class LaterSentences {
 public:
  explicit LaterSentences(Verdicts& verdicts)
      : verdicts_(verdicts), r_(verdicts.reading()), candidates_(verdicts.candidates()) {}

  // The next sentence speaks of the claim: Ces chiffres n'ont pas été confirmés par la préfète.
  void judge() {
    std::size_t last_end = 0;  // candidates [first, last_end) lie before the sentence
    for (std::size_t s = 0; s < r_.doc.sentences.size(); ++s) {
      const TokenSpan sentence{r_.doc.sentences[s].first_token, r_.doc.sentences[s].end_token};
      while (last_end < candidates_.size() &&
             candidates_[last_end].content.front().first < sentence.first)
        ++last_end;
      if (sentence.end - sentence.first > 80) continue;
      if (last_end == 0) {
        judge_ahead(sentence);
        continue;
      }
      if (r_.fw(sentence.first) == Fw::ce && r_.is_que(sentence.first + 1)) {
        if (said_right_before(last_end - 1, sentence.first) && is_fragment(sentence))
          verdicts_.denied_behind(last_end - 1, sentence.first);
        continue;
      }
      if (named_and_answered(last_end, sentence)) continue;
      const std::uint32_t paragraph = r_.doc.sentences[s].paragraph;
      // what stands below a picture follows no claim, wherever it was set apart
      const text::Paragraph& stands = r_.doc.paragraphs[paragraph];
      if (text::is_caption(stands) || stands.kind == text::ParagraphKind::credit) continue;
      if (taken_up(last_end, sentence) || answered_shortly(last_end, sentence) ||
          called_false_alone(last_end, sentence))
        continue;
      if (!holds_doubt(sentence)) {
        judge_by_owner(verdicts_, last_end, sentence);
        continue;
      }
      if (charges_denied(last_end, sentence)) continue;
      Anaphor anaphor = speaks_of_claims(sentence);
      if (!anaphor.found && lacks_confirmation(sentence)) anaphor = {true, false, true};
      if (!anaphor.found)
        anaphor = {denies_outright(sentence), false, !opens_paragraph(sentence.first)};
      const bool several = r_.fw(sentence.first) == Fw::des;
      if (!anaphor.found) anaphor = {comments(sentence) || calls_false(sentence), several, true};
      if (!anaphor.found) {
        judge_by_owner(verdicts_, last_end, sentence);
        continue;
      }
      if (anaphor.next && accused_denies(last_end, sentence)) continue;
      for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
        if (r_.quoted(t)) continue;
        const auto doubt = r_.lexicon.match_doubt(r_.doc, t);
        const bool denies = doubt && doubt.entry->status == StatusValue::denied;
        if (!doubt || (denies && is_negated(r_, {t, doubt.end})) || takes_up_denial(doubt.end) ||
            by_nobody(sentence.first, doubt.end) ||
            of_somebody_else(*doubt.entry, {t, doubt.end}, sentence.first))
          continue;
        for (const std::size_t claim :
             claims_meant(r_, candidates_, last_end, sentence.first, anaphor))
          verdicts_.apply(claim, *doubt.entry, {t, doubt.end}, sentence);
        break;
      }
    }
  }

 private:
  Verdicts& verdicts_;
  const Reading& r_;
  const std::vector<Candidate>& candidates_;

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

  // Most sentences do not, and end here: what is read of a sentence behind this rests on one.
  [[nodiscard]] bool holds_doubt(TokenSpan sentence) const {
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t)
      if (r_.lexicon.match_doubt(r_.doc, t)) return true;
    return false;
  }

  // Il n'y avait pas de confirmation indépendante jeudi: of what was said right before; not: aucune
  // confirmation de l'accord
  [[nodiscard]] bool lacks_confirmation(TokenSpan sentence) const {
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      if (r_.quoted(t)) return false;
      const auto doubt = r_.lexicon.match_doubt(r_.doc, t);
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
    if (!holds_doubt(sentence) || !charges_denied(0, sentence))
      judge_by_owner(verdicts_, 0, sentence);
  }

  // L'élue accuse le maire d'avoir menti. « L'enquête sera longue », dit le procureur. Le maire nie
  // les faits.: of what he is charged with, though other claims stand between
  bool charges_denied(std::size_t last_end, TokenSpan sentence) {
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      // Il « conteste les faits »
      const bool opens = r_.opens_quote(t) && t > sentence.first;
      if (r_.quoted(t) && !opens && (t == 0 || !r_.opens_quote(t - 1))) return false;
      const auto doubt = r_.lexicon.match_doubt(r_.doc, t);
      if (!doubt) continue;
      const VerbGroup* verb = r_.chunks.verb(t);
      if (verb == nullptr || doubt.entry->status != StatusValue::denied ||
          is_negated(r_, {t, doubt.end}) || elsewhere(sentence))
        return false;
      const bool passive = doubt.entry->by == lexicon::BySlot::after;
      const TokenSpan subject = detect::subject_of(r_, *verb).span;
      if (passive && subject.empty()) return false;
      const std::uint32_t object = passive ? subject.first : object_of({t, doubt.end});
      if (says_any(r_.form(object)) || !against_who_denies(r_, object)) return false;
      // ces accusations are those told right before
      if (r_.fw(object) == Fw::ces && r_.form(object + 1) != "faits") return false;
      const TokenSpan who = verdicts_.party(*doubt.entry, {t, doubt.end}, sentence);
      // la victime dit que l'homme, qui nie les faits, est parti: in a clause of its own
      if (!passive && in_relative_clause(r_, {t, doubt.end}, sentence.first) &&
          who.first != sentence.first && !r_.is(who.first - 1, Punct::comma))
        return false;
      const bool faits = r_.form(object + 1) == "faits";
      constexpr std::uint32_t kLead = 3;  // sentences in which an article says what it is about
      const bool leads = r_.words.token(sentence.first).sentence < kLead;
      std::vector<std::size_t> claims =
          charges_against(r_, candidates_, last_end, sentence.first, who, faits || leads);
      // l'accuse. Elle rejette les accusations: of what she is charged with herself
      if (!passive && who.empty() && !subject.empty())
        std::erase_if(claims, [&](std::size_t claim) {
          return charges_another(r_, candidates_[claim], subject.first);
        });
      // Le maire a nié les allégations.: no other charge was told
      if (claims.empty() && !faits && ends_or_tells(r_, object + 2, sentence))
        claims = claims_meant(r_, candidates_, last_end, sentence.first, {true, true, false});
      std::vector<TokenSpan> by;
      if (!who.empty()) by.push_back(who);
      for (const std::size_t claim : claims)
        verdicts_.raise(claim, StatusValue::denied, {t, doubt.end}, "doubt-phrase", by);
      return !claims.empty();
    }
    return false;
  }

  // nie | les faits, rejette les accusations |: where the object of the denial begins
  [[nodiscard]] std::uint32_t object_of(TokenSpan denial) const {
    return names_charges(r_, denial.end - 1) ? denial.end - 2 : r_.past_adverbials(denial.end);
  }

  // Poursuivi dans une autre affaire, un élu nie les faits.: not what was told here
  [[nodiscard]] bool elsewhere(TokenSpan sentence) const {
    for (std::uint32_t t = sentence.first; t + 1 < sentence.end; ++t)
      if (r_.fw(t) == Fw::dans && r_.form(t + 2).starts_with("autre")) return true;
    return false;
  }

  // Le préfet assure que la rumeur est infondée · « En réalité, A », dit le préfet. C'est un
  // canular.: the verdict agrees
  [[nodiscard]] bool calls_something_false(std::size_t claim) const {
    const std::uint32_t first = candidates_[claim].content.front().first;
    if (r_.fw(first) == Fw::en && r_.form(first + 1) == "réalité") return true;
    for (const TokenSpan& part : candidates_[claim].content)
      for (std::uint32_t t = part.first; t < part.end; ++t)
        if (detect::is_false_adjective(r_.form(t)) || detect::is_falsehood(r_.form(t))) return true;
    return false;
  }

  // C'est un canular. · Sauf que c'est faux. · Il s'agit d'une fausse information.
  bool called_false_alone(std::size_t last_end, TokenSpan sentence) {
    const TokenSpan words = verdict_words(r_, sentence);
    if (words.empty() || claimed(sentence)) return false;
    for (const std::size_t claim : claims_meant(r_, candidates_, last_end, sentence.first,
                                                {true, false, !opens_paragraph(sentence.first)}))
      if (!calls_something_false(claim))
        verdicts_.raise(claim, StatusValue::denied, words, "called-false");
    return true;
  }

  // L'ONG accuse l'armée d'avoir tiré. Le village est isolé. L'armée dément.: of the last claim
  // that speaks of who denies, though a sentence stands between.
  bool accused_denies(std::size_t last_end, TokenSpan sentence) {
    constexpr std::size_t kClaims = 3;
    constexpr std::uint32_t kSentences = 3;
    const std::uint32_t stands = r_.words.token(sentence.first).sentence;
    const Candidate& last = candidates_[last_end - 1];
    if (r_.words.token(last.content.back().end - 1).sentence + 1 >= stands) return false;
    const Denial denial = first_denial(sentence);
    const TokenSpan who = denial.entry != nullptr
                              ? verdicts_.party(*denial.entry, denial.span, sentence)
                              : TokenSpan{};
    const syntax::NounPhrase* np = who.empty() ? nullptr : r_.phrase_at(who.first);
    if (np == nullptr) return false;
    for (std::size_t i = last_end; i > 0 && i + kClaims > last_end; --i) {
      const Candidate& c = candidates_[i - 1];
      if (r_.words.token(c.content.back().end - 1).sentence + kSentences < stands) return false;
      if (!concerned(r_.form(np->head)) && !speaks_of(r_, c, who)) continue;
      verdicts_.apply(i - 1, *denial.entry, denial.span, sentence);
      return true;
    }
    return false;
  }

  struct Denial {
    const lexicon::Doubt* entry = nullptr;
    TokenSpan span;
  };

  // The first words of the sentence that say how sure a claim is, where they deny it.
  [[nodiscard]] Denial first_denial(TokenSpan sentence) const {
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      const auto doubt = r_.lexicon.match_doubt(r_.doc, t);
      if (!doubt) continue;
      const bool denies =
          doubt.entry->status == StatusValue::denied && !is_negated(r_, {t, doubt.end});
      return denies ? Denial{doubt.entry, {t, doubt.end}} : Denial{};
    }
    return {};
  }

  // l'intéressé, le mis en cause: whoever the claim is about
  [[nodiscard]] static bool concerned(std::string_view noun) {
    return noun.starts_with("intéressé") || noun.starts_with("accusé") || noun == "mis" ||
           noun == "mise" || noun.starts_with("suspect");
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
      if ((v->negated && v->lemma != "confirmer") || ++verbs > 1) return false;
    }
    return verbs == 1;
  }

  // « A », dit le trésorier. Ce que conteste le maire: of the sentence right before
  [[nodiscard]] bool said_right_before(std::size_t i, std::uint32_t first) const {
    if (first == 0) return false;
    const Candidate& c = candidates_[i];
    return std::max(c.content.back().end, c.cue.end) > r_.sentence(first - 1).first;
  }

  // A paragraph that opens with a denial answers the one before; another denial the sentence
  // before.
  [[nodiscard]] bool opens_paragraph(std::uint32_t first) const {
    return first == 0 || r_.words.paragraph(first - 1) != r_.words.paragraph(first);
  }

  // Une information démentie par son agent. Des accusations que rejette le maire. Accusation
  // réfutée par le club.
  [[nodiscard]] bool comments(TokenSpan sentence) const {
    const Fw fw = r_.fw(sentence.first);
    const std::uint32_t behind = r_.past_adverbials(sentence.first + 1);
    if (names_claims(r_, sentence.first) && r_.tag(behind) == syntax::Tag::past_participle)
      return r_.fw(behind + 1) == Fw::par;
    // Accusations dont se défend le maire
    if (names_claims(r_, sentence.first) && r_.tag(behind) == syntax::Tag::relative) return true;
    return (fw == Fw::une || fw == Fw::un || fw == Fw::des) &&
           names_claims(r_, sentence.first + 1) && sentence.end - sentence.first < 30;
  }

  // The first claim that begins in the sentence or behind it; null where none does.
  [[nodiscard]] const Candidate* first_claim(TokenSpan sentence) const {
    const auto own = std::lower_bound(
        candidates_.begin(), candidates_.end(), sentence.first,
        [](const Candidate& c, std::uint32_t token) { return c.content.front().first < token; });
    return own == candidates_.end() ? nullptr : &*own;
  }

  // Somebody says the sentence.
  [[nodiscard]] bool claimed(TokenSpan sentence) const {
    const Candidate* own = first_claim(sentence);
    return own != nullptr && own->content.front().first < sentence.end;
  }

  // La presse affirme que A, mais le maire dément cette information: of what its own sentence tells
  [[nodiscard]] bool told_between(TokenSpan sentence, std::uint32_t denial) const {
    const Candidate* own = first_claim(sentence);
    return own != nullptr && own->content.back().end <= denial &&
           own->form == detect::SourceForm::phrase && !own->cue.contains(denial);
  }

  // C'est faux. · Mais c'est inexact, … · Il n'en est rien.
  [[nodiscard]] bool calls_false(TokenSpan sentence) const {
    std::uint32_t t = sentence.first;
    if (r_.tag(t) == syntax::Tag::coordinator || r_.form(t) == "pourtant") ++t;
    if (r_.is(t, Punct::comma)) ++t;
    if (r_.quoted(t) || (r_.fw(t) != Fw::c_ && r_.fw(t) != Fw::il)) return false;
    const auto doubt = r_.lexicon.match_doubt(r_.doc, t + 1);
    if (!doubt || doubt.entry->status != StatusValue::denied || doubt.end > t + 5) return false;
    // c'est faux de dire que: of what follows
    const bool alone = doubt.end >= sentence.end || r_.words.punct(doubt.end) != Punct::none;
    if (!alone || claimed(sentence)) return false;  // C'est faux, assure-t-il: his own words
    return r_.fw(t) == Fw::c_ || doubt.entry->by == lexicon::BySlot::none;
  }

  // Le club n'a pas souhaité confirmer: somebody else, of what was said; not Interrogé sur A, il …
  [[nodiscard]] bool keeps_quiet(const lexicon::Doubt& doubt, TokenSpan span,
                                 TokenSpan sentence) const {
    if (doubt.status != StatusValue::unconfirmed || !r_.form(span.end - 1).starts_with("confirm") ||
        r_.tag(sentence.first) == syntax::Tag::past_participle)
      return false;
    // Vainqueur l'an dernier, le club n'a pas confirmé: nobody asked
    const TokenSpan who = verdicts_.party(doubt, span, sentence);
    bool asked = who.first == sentence.first;
    for (std::uint32_t t = span.first; t < span.end; ++t) {
      const std::string_view form = r_.form(t);
      asked = asked || form.starts_with("souhait") || form.starts_with("voul") || form == "pu" ||
              form.starts_with("peu") || form == "veut" || form == "veulent" || form == "mesure" ||
              form.starts_with("refus") || form.starts_with("pouv");
    }
    for (std::uint32_t t = sentence.first; t < span.first; ++t)
      if (r_.form(t).starts_with("interrogé")) return false;
    return asked && !who.empty();
  }

  // dément. · a démenti mardi. · dément, accusant X de · dément et assure que: what is denied is
  // not told, so it is what was said before.
  [[nodiscard]] bool without_object(std::uint32_t from, TokenSpan sentence) const {
    const std::uint32_t i = r_.past_adverbials(from);
    if (i >= sentence.end || r_.is_stop(i)) return true;
    // L'accusé nie et affirme avoir dormi: of whatever he is charged with
    if (const VerbGroup* denial = r_.chunks.verb(from - 1);
        denial != nullptr && denial->lemma == "nier")
      return false;
    const std::uint32_t link = r_.is(i, Punct::comma) ? i + 1 : i;
    if (link > i && r_.fw(link) == Fw::mais) return true;  // ont démenti, mais La Vigie maintient B
    const bool goes_on = r_.fw(link) == Fw::et;
    if (link == i && !goes_on) return false;
    const std::uint32_t next = goes_on ? link + 1 : link;
    const VerbGroup* verb = r_.chunks.verb(next);
    return verb != nullptr && verb->span.first == next && r_.cue_at(next) != nullptr &&
           verb->form == (goes_on ? VerbForm::finite : VerbForm::gerund);
  }

  // Damas dément. · L'Alliance a démenti tout renfort. · Il nie toute implication.
  [[nodiscard]] bool denies_outright(TokenSpan sentence) const {
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      if (r_.quoted(t)) return false;
      // Alors que la presse annonce un accord, le club dément tout accord: it answers that
      if ((r_.fw(t) == Fw::alors || r_.fw(t) == Fw::tandis) && r_.is_que(t + 1)) return false;
      const auto doubt = r_.lexicon.match_doubt(r_.doc, t);
      if (!doubt) continue;
      // Le club n'a ni confirmé ni démenti: what was said before, too
      const bool neither = r_.fw(doubt.end - 2) == Fw::ni || r_.fw(doubt.end - 3) == Fw::ni;
      if (doubt.entry->by == lexicon::BySlot::before && without_object(doubt.end, sentence) &&
          (neither || keeps_quiet(*doubt.entry, {t, doubt.end}, sentence)))
        return true;
      if (doubt.entry->status != StatusValue::denied || doubt.entry->by != lexicon::BySlot::before)
        return false;
      // attribué à l'armée, qui a nié toute implication: of its own sentence, not of earlier ones
      if (in_relative_clause(r_, {t, doubt.end}, sentence.first)) return false;
      if (elsewhere(sentence)) return false;
      return says_any(r_.form(doubt.end)) || says_any(r_.form(r_.past_adverbials(doubt.end))) ||
             (besides_subject(*doubt.entry, {t, doubt.end}, sentence) < kShortDenial &&
              without_object(doubt.end, sentence));
    }
    return false;
  }

  // How many tokens of a denial stand around its subject, however long that is: Contactée par
  // l'AFP, la préfète a démenti
  [[nodiscard]] std::uint32_t besides_subject(const lexicon::Doubt& doubt, TokenSpan denial,
                                              TokenSpan sentence) const {
    const std::uint32_t whole = denial.end - sentence.first;
    const TokenSpan who = verdicts_.party(doubt, denial, sentence);
    if (who.empty() || who.first < sentence.first || who.end > denial.first) return whole;
    const bool asked = r_.fw(sentence.first + 1) == Fw::par && was_asked(r_.form(sentence.first));
    return asked ? denial.end - who.end : whole - (who.end - who.first);
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

  // ces informations, cette affirmation, cela, un bilan que …; the subject points back.
  [[nodiscard]] Anaphor speaks_of_claims(TokenSpan sentence) const {
    const std::uint32_t limit = std::min(sentence.end, sentence.first + 12);
    for (std::uint32_t t = sentence.first; t < limit; ++t) {
      const Fw fw = r_.fw(t);
      const bool demonstrative = fw == Fw::ce || fw == Fw::cet || fw == Fw::cette || fw == Fw::ces;
      if (demonstrative && r_.tag(t) == syntax::Tag::determiner) {
        // ces deux derniers chiffres: the number alone is of one claim
        const bool counted = r_.tag(t + 1) == syntax::Tag::numeral;
        std::uint32_t noun = t + 1;
        while (noun < t + 4 &&
               (r_.tag(noun) == syntax::Tag::numeral || r_.tag(noun) == syntax::Tag::adjective))
          ++noun;
        if (counted && names_count(r_.form(noun))) return {true, false, false, true};
        if (names_claims(r_, t + 1))
          return {true, fw == Fw::ces, false, names_count(r_.form(t + 1)),
                  is_accusation(r_.form(t + 1))};
      }
      if ((fw == Fw::cela || fw == Fw::ca || fw == Fw::ceci) && t < sentence.first + 3)
        return {true, false};
      const bool toll =
          t == sentence.first + 1 && (r_.form(t) == "bilan" || r_.form(t) == "chiffre");
      if ((toll || r_.lexicon.match_cue_noun(r_.doc, t)) && t > 0 &&
          (r_.fw(t - 1) == Fw::l_ || r_.fw(t - 1) == Fw::la || r_.fw(t - 1) == Fw::le)) {
        // l'annonce de son départ, la version de l'armée, l'accusation russe: whose it is, or of
        // what
        const bool of = (syntax::is_of(r_.fw(t + 1)) && t == sentence.first + 1) ||
                        r_.lexicon.demonym(r_.form(t + 1));
        return of ? Anaphor{} : Anaphor{true, false};
      }
    }
    return doubts_of_claims(sentence);
  }

  // les informations | russes, les affirmations | de l'armée
  [[nodiscard]] bool of_one_side(std::uint32_t behind) const {
    const TokenSpan side = syntax::is_of(r_.fw(behind)) ? r_.extended_at(behind + 1) : TokenSpan{};
    if (r_.form(behind) == "entre") return true;  // les rapports entre eux: no accounts
    return r_.lexicon.demonym(r_.form(behind)) || (!side.empty() && detect::can_speak(r_, side));
  }

  // L'agence n'a pas pu vérifier de manière indépendante les récits des combats.: all that was told
  // right before
  [[nodiscard]] bool checked_in_vain(const lexicon::Doubt& doubt, TokenSpan words,
                                     TokenSpan sentence) const {
    static constexpr auto kAccounts = std::to_array<std::string_view>(
        {"récits", "comptes", "comptes-rendus", "rapports", "affirmations", "informations",
         "déclarations", "allégations", "revendications", "bilans", "chiffres", "dires"});
    if (doubt.status != StatusValue::unconfirmed || doubt.by != lexicon::BySlot::before ||
        in_relative_clause(r_, words, sentence.first))
      return false;
    const TokenSpan who = verdicts_.party(doubt, words, sentence);
    if (who.empty() || !detect::sense_of(r_, who).is_media()) return false;
    constexpr std::uint32_t kReach = 10;  // tokens: de manière indépendante
    for (std::uint32_t t = words.end; t + 1 < sentence.end && t < words.end + kReach; ++t)
      if (r_.fw(t) == Fw::les && among(kAccounts, r_.form(t + 1))) return !of_one_side(t + 2);
    return false;
  }

  // Le ministère de la Défense n'a pas été en mesure de confirmer ces chiffres: the object points
  // back, however far from where the sentence begins.
  [[nodiscard]] Anaphor doubts_of_claims(TokenSpan sentence) const {
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      if (r_.quoted(t)) return {};
      const auto doubt = r_.lexicon.match_doubt(r_.doc, t);
      if (!doubt) continue;
      const syntax::NounPhrase* object = r_.phrase_at(r_.past_adverbials(doubt.end));
      if (checked_in_vain(*doubt.entry, {t, doubt.end}, sentence)) return {true, true, false};
      if (doubt.entry->by != lexicon::BySlot::before || object == nullptr ||
          in_relative_clause(r_, {t, doubt.end}, sentence.first) || told_between(sentence, t))
        return {};
      Anaphor anaphor = points_back(r_, object->span);
      // dément l'information, in a new paragraph; dément la version de la députée: another one
      if (anaphor.next &&
          (opens_paragraph(sentence.first) || syntax::is_of(r_.fw(object->span.end))))
        return {};
      anaphor.counts = anaphor.found && names_count(r_.form(object->head));
      return anaphor;
    }
    return {};
  }
};

}  // namespace

void judge_by_later_sentences(Verdicts& verdicts) { LaterSentences(verdicts).judge(); }

}  // namespace selon::verify
