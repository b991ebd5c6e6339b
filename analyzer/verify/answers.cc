#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/anaphora.h"
#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/falsehood.h"
#include "analyzer/verify/same_words.h"
#include "analyzer/verify/verdicts.h"

namespace selon::verify {
namespace {

using detect::VerbForm;
using detect::VerbGroup;
namespace tense = lexicon::tense;

// « A », répond le maire: to somebody who spoke before
constexpr auto kReplyVerbs = std::to_array<std::string_view>(
    {"répondre", "rétorquer", "répliquer", "réagir", "riposter", "démentir", "balayer"});

// Claims that are themselves the answer to a claim before.
class Answers {
 public:
  explicit Answers(Verdicts& verdicts)
      : verdicts_(verdicts), r_(verdicts.reading()), candidates_(verdicts.candidates()) {}

  void judge() {
    for (std::size_t i = 1; i < candidates_.size(); ++i) {
      by_object(i);
      by_what_led_to_it(i);
      by_reported_denial(i);
      by_verdict(i);
    }
  }

 private:
  Verdicts& verdicts_;
  const Reading& r_;
  const std::vector<Candidate>& candidates_;

  // Both are said of the same noun: le ministère … le ministère; not le ministère de la Défense and
  // le ministère de la Santé
  [[nodiscard]] bool same_voice(const Candidate& a, const Candidate& b) const {
    if (a.form != detect::SourceForm::phrase || b.form != detect::SourceForm::phrase) return false;
    const syntax::NounPhrase* one = r_.phrase_at(a.source.first);
    const syntax::NounPhrase* other = r_.phrase_at(b.source.first);
    if (one == nullptr || other == nullptr || r_.form(one->head) != r_.form(other->head))
      return false;
    std::uint32_t i = one->head + 1;
    std::uint32_t k = other->head + 1;
    while (i < a.source.end && k < b.source.end && r_.form(i) == r_.form(k)) ++i, ++k;
    return i >= a.source.end || k >= b.source.end;
  }

  // Il dément ces rumeurs: if he is who claimed it, he denies something else. (Of an accusation he
  // is whom it is about.)
  [[nodiscard]] static bool names_voice(const Candidate& c) {
    return c.form == detect::SourceForm::pronoun && !c.source.empty();
  }

  // How many claims begin before the sentence of claim `i`; 0 where too many begin in it.
  [[nodiscard]] std::size_t claims_before_sentence(std::size_t i) const {
    constexpr std::size_t kMost = 8;  // claims of one sentence
    const std::uint32_t first = r_.sentence(candidates_[i].content.front().first).first;
    for (std::size_t end = i; end + kMost > i; --end)
      if (end == 0 || candidates_[end - 1].content.front().first < first) return end;
    return 0;
  }

  // Of a verb in the main clause of the sentence, of what was or is said.
  [[nodiscard]] bool answers_now(const Candidate& c) const {
    const VerbGroup* verb = c.cue.empty() ? nullptr : r_.chunks.verb(c.cue.first);
    if (verb == nullptr || c.reported_in_conditional ||
        (verb->tenses & (tense::future | tense::conditional)) != 0)
      return false;
    // attribué à l'armée, qui a nié cette accusation: of its own sentence
    // (but Le maire, qui a nié cette accusation, porte plainte: the subject of the sentence)
    const std::uint32_t first = r_.sentence(c.cue.first).first;
    return verb->form != VerbForm::finite || c.source.first == first ||
           !detect::clause_opener(r_, *verb, first);
  }

  // La presse affirme que A, mais le maire nie ces accusations: of what its own sentence tells
  [[nodiscard]] bool answers_its_sentence(std::size_t i) const {
    const Candidate& before = candidates_[i - 1];
    const Candidate& c = candidates_[i];
    const TokenSpan sentence = r_.sentence(c.content.front().first);
    return before.content.front().first >= sentence.first &&
           before.content.back().end <= c.cue.first && before.form == detect::SourceForm::phrase &&
           !before.source.overlaps(c.source) && c.form == detect::SourceForm::phrase;
  }

  // Selon La Vigie, A. ¶ Le maire · Selon une source policière, A. ¶ Mais le maire: what papers and
  // unnamed sources tell, and nothing that turns to another matter (Par ailleurs, le maire)
  [[nodiscard]] bool follows_news(std::size_t i) const {
    const std::size_t end = claims_before_sentence(i);
    const std::uint32_t first = r_.sentence(candidates_[i].content.front().first).first;
    const std::uint32_t from = r_.tag(first) == syntax::Tag::coordinator ? first + 1 : first;
    if (candidates_[i].source.first != from || end == 0 ||
        candidates_[end - 1].form != detect::SourceForm::phrase)
      return false;
    const TokenSpan source = candidates_[end - 1].source;
    const detect::Sense sense = detect::sense_of(r_, source);
    return sense.is_media() || sense.kind == EntityKind::anonymous || titled(source);
  }

  // L'ONG accuse l'armée d'avoir tiré. L'armée a vivement rejeté cette accusation.
  void by_object(std::size_t i) {
    const Candidate& c = candidates_[i];
    const StatusValue value = verdicts_.at(i).value;
    if ((c.rule != detect::rule::kDenial && c.rule != detect::rule::kQuoteObject) ||
        value == StatusValue::asserted || value == StatusValue::hedged)
      return;
    const Anaphor anaphor = points_back(r_, c.content.front());
    if (!anaphor.found || !answers_now(c) || answers_its_sentence(i)) return;
    const std::uint32_t first = r_.sentence(c.content.front().first).first;
    // l'information, in a new paragraph, may be that of a paragraph before, unless what was told
    // last is news
    if (anaphor.next && first > 0 && r_.words.paragraph(first) != r_.words.paragraph(first - 1) &&
        !follows_news(i))
      return;
    for (const std::size_t claim :
         claims_meant(r_, candidates_, claims_before_sentence(i), first, anaphor)) {
      const Candidate& answered = candidates_[claim];
      if (same_voice(answered, c)) continue;
      std::vector<TokenSpan> by;
      // s'est refusé à confirmer ce bilan: who refuses
      const bool withheld = c.form == detect::SourceForm::ellipsis && !c.source.empty();
      if (c.form == detect::SourceForm::phrase || withheld ||
          (names_voice(c) && answered.lemma != "accuser"))
        by.push_back(c.source);
      verdicts_.raise(claim, value, c.cue, "answering-object", std::move(by));
    }
  }

  // L'élue accuse le maire de A. « Mon client conteste les faits », dit son avocat. · Selon son
  // avocat, il nie ces accusations.: what somebody reports is that the accused denies
  void by_reported_denial(std::size_t i) {
    constexpr std::uint32_t kReach = 16;  // tokens up to the denial
    const Candidate& c = candidates_[i];
    const TokenSpan words = c.content.front();
    for (std::uint32_t t = words.first; t < std::min(words.end, words.first + kReach); ++t) {
      const VerbGroup* verb = r_.chunks.verb(t);
      if (verb == nullptr || verb->form != VerbForm::finite || verb->span.first != t) continue;
      // « Le bilan de la junte relève du fantasme », dit le ministre.
      if (!false_predicate(r_, t, words.end).empty())
        return judge_by_owner(verdicts_, claims_before_sentence(i), words, r_.quote_at(t),
                              c.source);
      const auto doubt = r_.doubt_at(t);
      if (doubt && doubt.entry->status == StatusValue::unconfirmed)
        return by_reported_doubt(i, {t, doubt.end});
      if (!doubt || doubt.entry->status != StatusValue::denied || is_negated(r_, {t, doubt.end}))
        return;
      // « Le bilan de la junte est faux », dit le ministre.
      if (doubt.entry->by == lexicon::BySlot::none)
        return judge_by_owner(verdicts_, claims_before_sentence(i), words, r_.quote_at(t),
                              c.source);
      if (doubt.end >= words.end || doubt.entry->by != lexicon::BySlot::before) return;
      const std::uint32_t object =
          names_charges(r_, doubt.end - 1) ? doubt.end - 2 : r_.past_adverbials(doubt.end);
      // « Le club dément les accusations de La Vigie », dit sa porte-parole.
      if (!against_who_denies(r_, object))
        return judge_by_owner(verdicts_, claims_before_sentence(i), words, r_.quote_at(t));
      const detect::Subject s = detect::subject_of(r_, *verb);
      const TokenSpan who = who_denies(c, s);
      const std::uint32_t first = r_.sentence(words.first).first;
      std::vector<TokenSpan> by;
      if (!who.empty() || !c.source.empty()) by.push_back(who.empty() ? c.source : who);
      for (const std::size_t claim :
           charges_against(r_, candidates_, claims_before_sentence(i), first, who, false))
        verdicts_.raise(claim, StatusValue::denied, {t, doubt.end}, "answering-object", by);
      return;
    }
  }

  // La mairie a déclaré qu'elle ne pouvait pas confirmer ces informations.
  void by_reported_doubt(std::size_t i, TokenSpan doubt) {
    const Candidate& c = candidates_[i];
    const ClaimName name = claim_name(r_, object_behind(r_, doubt.end));
    if (name.noun == 0 || !is_demonstrative(name.article)) return;
    const std::uint32_t first = r_.sentence(c.content.front().first).first;
    for (const std::size_t claim : claims_meant(r_, candidates_, claims_before_sentence(i), first,
                                                {true, name.article == detect::Fw::ces, false}))
      if (!same_voice(candidates_[claim], c))
        verdicts_.raise(claim, StatusValue::unconfirmed, doubt, "answering-object", {c.source});
  }

  // « Le maire conteste les faits », « Je conteste les faits », dit Paul Roy; nobody where it is
  // said of a client or by a pronoun that may mean anybody
  [[nodiscard]] TokenSpan who_denies(const Candidate& c, const detect::Subject& s) const {
    if (s.form == detect::SourceForm::phrase) return is_client(s.span) ? TokenSpan{} : s.span;
    const bool himself = !s.span.empty() && r_.fw(s.span.first) == detect::Fw::je;
    return himself && c.form == detect::SourceForm::phrase ? c.source : TokenSpan{};
  }

  // mon client, sa cliente: for whom somebody speaks
  [[nodiscard]] bool is_client(TokenSpan who) const {
    const syntax::NounPhrase* np = r_.phrase_at(who.first);
    return np != nullptr && r_.form(np->head).starts_with("client");
  }

  // La Vigie: a name with its article, as papers have it
  [[nodiscard]] bool titled(TokenSpan source) const {
    const syntax::NounPhrase* np = r_.phrase_at(source.first);
    const detect::Fw article = r_.fw(source.first);
    return np != nullptr && !np->name.empty() && np->span.end <= source.first + 2 &&
           (article == detect::Fw::la || article == detect::Fw::le || article == detect::Fw::l_ ||
            article == detect::Fw::les);
  }

  // Le club a démenti vouloir vendre B après que La Vigie a affirmé que A.
  void by_what_led_to_it(std::size_t i) {
    constexpr std::size_t kMost = 3;  // claims of one sentence
    const Candidate& c = candidates_[i];
    const TokenSpan sentence = r_.sentence(c.content.front().first);
    if (c.form != detect::SourceForm::phrase || c.source.first < sentence.first + 2) return;
    const std::uint32_t que = c.source.first - 1;
    if (que > c.cue.first || !r_.is_que(que) || r_.form(que - 1) != "après") return;
    const bool news = detect::sense_of(r_, c.source).is_media() || titled(c.source) || accuses(c);
    for (std::size_t k = i; k > 0 && k + kMost > i; --k) {
      const Candidate& denial = candidates_[k - 1];
      if (denial.content.front().first < sentence.first) return;
      if (verdicts_.at(k - 1).value != StatusValue::denied || denial.content.back().end > que ||
          verdicts_.at(k - 1).rule != "cue" || !answers_now(denial))
        continue;
      // nie avoir bu après que le juge a indiqué que l'enquête était close: it only came first
      if (!news && !speaks_of(r_, c, denial.source) && !share_word(r_, denial, c)) continue;
      std::vector<TokenSpan> by;
      if (denial.form == detect::SourceForm::phrase) by.push_back(denial.source);
      return verdicts_.raise(i, StatusValue::denied, denial.cue, "answering-object", std::move(by));
    }
  }

  // « C'est faux ? » asks; Interrogée sur son départ, …, au sujet du budget: of another matter. A
  // bare noun (dénonce une « calomnie ») answers only with a verb of answering.
  [[nodiscard]] bool asks_or_turns(const Candidate& c, TokenSpan verdict, bool confirms) const {
    const TokenSpan words = c.content.front();
    const TokenSpan sentence = r_.sentence(words.first);
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      const std::string_view form = r_.form(t);
      if (words.contains(t) ? verdict.contains(t) && r_.is(t, text::Punct::question)
                            : form.starts_with("interrogé") || form.starts_with("accusé") ||
                                  form == "sujet" || form == "propos")
        return true;
    }
    if (r_.is(words.end, text::Punct::question)) return true;
    // Des accusations « mensongères », selon le maire.
    const bool whole = c.rule == detect::rule::kSourcePhrase && words.first <= sentence.first + 1;
    return !confirms && !says_it_is(verdict) && !whole && !among(kReplyVerbs, c.lemma);
  }
  // c'est faux, faux: a verdict on what was said
  [[nodiscard]] bool says_it_is(TokenSpan words) const {
    if (r_.form(words.first) == "encore") return true;       // encore un mensonge
    if (claim_name(r_, words.first).noun != 0) return true;  // de telles accusations sont fausses
    // toute cette histoire est fausse, rien n'est vrai
    if (r_.form(words.first) == "toute" || r_.fw(words.first) == detect::Fw::rien) return true;
    for (std::uint32_t t = words.first; t < words.end; ++t) {
      const detect::Fw fw = r_.fw(t);
      if (r_.words.punct(t) != text::Punct::none) continue;
      // ces accusations sont infondées
      if (fw == detect::Fw::ces || fw == detect::Fw::cette)
        return names_claims(r_, t + 1) || r_.form(t + 1).starts_with("histoire");
      return fw == detect::Fw::c_ || fw == detect::Fw::ce || fw == detect::Fw::cela ||
             fw == detect::Fw::ca || fw == detect::Fw::il || r_.form(t) == "tout" ||
             r_.form(t) == "totalement" || r_.form(t) == "faux";
    }
    return false;
  }

  // Selon La Vigie, A. « Je démens formellement », dit le maire. · L'élue accuse le maire de A. «
  // Je conteste toute accusation », dit-il.
  bool by_disowning(std::size_t i) {
    const Candidate& c = candidates_[i];
    const Disowned what = disowned(r_, c.content.front());
    if (what == Disowned::none || !r_.quoted(c.content.front().first)) return false;
    const std::size_t before = claims_before_sentence(i);
    if (before == 0) return false;
    const std::uint32_t first = r_.sentence(c.content.front().first).first;
    std::vector<TokenSpan> by;
    if (!c.source.empty()) by.push_back(c.source);
    const std::vector<std::size_t> claims =
        what == Disowned::charges ? charges_against(r_, candidates_, before, first, c.source, false)
                                  : claims_meant(r_, candidates_, before, first,
                                                 {true, several(c.content.front()), false});
    for (const std::size_t claim : claims)
      if (!same_voice(candidates_[claim], c))
        verdicts_.raise(claim, StatusValue::denied, c.content.front(), "called-false", by);
    return !claims.empty();
  }

  // Nous rejetons ces accusations
  [[nodiscard]] bool several(TokenSpan words) const {
    for (std::uint32_t t = words.first; t < words.end && !r_.is_stop(t); ++t)
      if (r_.fw(t) == detect::Fw::ces) return true;
    return false;
  }

  // « C'est faux. Je n'ai rien vendu », « Je suis choqué. C'est faux, je n'ai rien vendu »: a
  // quotation may hold the verdict as a sentence, or open one with it.
  [[nodiscard]] TokenSpan verdict_in(const Candidate& c) const {
    constexpr int kMost = 8;  // sentences
    const TokenSpan words = c.content.front();
    if (only_calls_false(r_, words)) return words;
    if (!r_.quoted(words.first)) return opening_verdict(words);
    std::uint32_t from = words.first;
    for (int i = 0; i < kMost && from < words.end; ++i) {
      std::uint32_t end = from;
      while (end < words.end && !r_.is_stop(end) && !r_.is(end, text::Punct::comma) &&
             !r_.is(end, text::Punct::colon))
        ++end;
      const TokenSpan part{from, end};
      const bool asks = r_.is(end, text::Punct::question);
      if (end < words.end && i == 0 && !asks && only_calls_false(r_, part)) return part;
      while (end < words.end && !r_.is_stop(end)) ++end;
      // Évidemment, cette histoire est fausse. (On me dit riche. C'est faux: of his own words)
      if (!asks && !tells_of_words({words.first, from}) && !r_.is(end, text::Punct::question))
        if (const TokenSpan verdict = spoken_verdict(r_, {from, end}); !verdict.empty())
          return verdict;
      from = end + 1;
    }
    return words;
  }

  // C'est faux : l'image est ancienne, explique X. · Il n'en est rien, A, selon X.: without marks,
  // too, a sentence may open with the verdict; else all its words.
  [[nodiscard]] TokenSpan opening_verdict(TokenSpan words) const {
    if (words.first != r_.sentence(words.first).first) return words;
    std::uint32_t end = words.first;
    while (end < words.end && !r_.is(end, text::Punct::comma) && !r_.is(end, text::Punct::colon))
      ++end;
    const TokenSpan verdict =
        end < words.end ? spoken_verdict(r_, {words.first, end}) : TokenSpan{};
    return verdict.empty() ? words : verdict;
  }

  // On dit que, certains prétendent: what somebody says of what is said
  [[nodiscard]] bool tells_of_words(TokenSpan words) const {
    for (std::uint32_t t = words.first; t < words.end; ++t)
      if (r_.is_que(t) || r_.cue_at(t) != nullptr || r_.fw(t) == detect::Fw::on) return true;
    return false;
  }

  // Contrairement à la rumeur, A, dit la mairie. « C'est faux », dit son directeur: of the rumour;
  // « C'est faux », répond un riverain: of A
  [[nodiscard]] bool meant_of_contrast(const Candidate& claim, const Candidate& verdict) const {
    return r_.form(r_.sentence(claim.content.front().first).first) == "contrairement" &&
           !among(kReplyVerbs, verdict.lemma);
  }

  // La mairie affirme que A, mais le préfet assure que c'est faux: of what is told before it in its
  // sentence by somebody else; not le préfet parle d'un mensonge
  void by_verdict_in_sentence(std::size_t i, TokenSpan verdict, bool confirms) {
    const Candidate& told = candidates_[i - 1];
    const Candidate& c = candidates_[i];
    if (c.rule != detect::rule::kQue || c.form != detect::SourceForm::phrase ||
        told.form != detect::SourceForm::phrase || r_.quoted(verdict.first) ||
        !says_it_is(verdict) || told.content.empty() || told.content.back().end > c.source.first ||
        told.source.overlaps(c.source) || same_voice(told, c))
      return;
    verdicts_.raise(i - 1, confirms ? StatusValue::confirmed : StatusValue::denied, verdict,
                    confirms ? "called-true" : "called-false", {c.source});
  }

  // Selon La Vigie, A. « C'est faux », répond le maire: his words are nothing but a verdict on what
  // was said in the sentence before.
  void by_verdict(std::size_t i) {
    const Candidate& c = candidates_[i];
    const bool pronoun = c.form == detect::SourceForm::pronoun && !c.source.empty();
    if ((c.form != detect::SourceForm::phrase && !pronoun) || c.content.empty()) return;
    if (by_disowning(i)) return;
    // Une rumeur absurde, selon le maire, circule: no verdict, but what is told of it
    if (c.rule == detect::rule::kSourcePhrase && c.content.size() > 1) return;
    const TokenSpan words = verdict_in(c);
    // (« C'est vrai, mais B » grants it, and goes on against it)
    const bool confirms = only_calls_true(r_, c.content.front());
    if ((!confirms && !only_calls_false(r_, words)) || asks_or_turns(c, words, confirms)) return;
    const std::size_t before = claims_before_sentence(i);
    if (before != i) return by_verdict_in_sentence(i, words, confirms);
    const std::uint32_t first = r_.sentence(c.content.front().first).first;
    // le club indique que cette rumeur est fausse: named, it may stand farther back, and a tale is
    // all that was told
    const ClaimName name = claim_name(r_, words.first);
    const bool named = name.noun != 0 || r_.tag(words.first) == syntax::Tag::determiner;
    const bool several = name.article == detect::Fw::ces || r_.form(words.first + 1) == "histoire";
    const auto claims =
        claims_meant(r_, candidates_, before, first, {true, named && several, !named});
    for (const std::size_t claim : claims)
      if (!same_voice(candidates_[claim], c) && !meant_of_contrast(candidates_[claim], c))
        verdicts_.raise(claim, confirms ? StatusValue::confirmed : StatusValue::denied, words,
                        confirms ? "called-true" : "called-false", {c.source});
  }
};

}  // namespace

void judge_by_answers(Verdicts& verdicts) { Answers(verdicts).judge(); }

}  // namespace selon::verify
