#include <algorithm>
#include <array>
#include <utility>

#include "analyzer/base/among.h"
#include "analyzer/detect/carried_out.h"
#include "analyzer/detect/falsehoods.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/verdicts.h"

namespace selon::verify {
namespace {

using detect::CueHit;
using detect::Fw;
using detect::VerbForm;
using detect::VerbGroup;
using text::Punct;
namespace tense = lexicon::tense;

// A verb whose object hands a claim over, and says whether it is true: Le club dément l'information
// selon laquelle A, les rumeurs de La Vigie affirmant que A.
class AnsweringVerbs {
 public:
  explicit AnsweringVerbs(Verdicts& verdicts)
      : verdicts_(verdicts), r_(verdicts.reading()), candidates_(verdicts.candidates()) {}

  void judge(std::size_t i) {
    by_answering_verb(i);
    by_answered_text(i);
  }

 private:
  Verdicts& verdicts_;
  const Reading& r_;
  const std::vector<Candidate>& candidates_;

  struct Withholding {
    const lexicon::Doubt* entry = nullptr;
    TokenSpan span;
  };

  // ne confirme pas, refuse de confirmer, n'est pas en mesure de vérifier: the words that end at
  // `end` and say that somebody does not confirm; entry nullptr when they say no such thing.
  [[nodiscard]] Withholding withholding_up_to(std::uint32_t end, std::uint32_t first) const {
    constexpr std::uint32_t kLongest = 10;  // tokens
    for (std::uint32_t t = end; t > first && t + kLongest > end; --t) {
      const auto doubt = r_.doubt_at(t - 1);
      if (doubt && doubt.end == end && doubt.entry->status == StatusValue::unconfirmed &&
          doubt.entry->by == lexicon::BySlot::before)
        return {doubt.entry, {t - 1, end}};
    }
    return {};
  }

  // a démenti, vendredi soir, l'information: where the aside begins that ends with the comma before
  // `end`; `end` when it is none.
  [[nodiscard]] std::uint32_t before_aside(std::uint32_t end, std::uint32_t first) const {
    constexpr std::uint32_t kLongest = 8;  // tokens
    for (std::uint32_t t = end - 1; t > first && t + kLongest > end; --t) {
      if (r_.chunks.verb(t - 1) != nullptr || r_.quoted(t - 1) || r_.is_stop(t - 1)) return end;
      if (!r_.is(t - 1, Punct::comma)) continue;
      const bool aside = r_.tag(t) == syntax::Tag::preposition || r_.past_adverbials(t) == end - 1;
      return aside ? t - 1 : end;
    }
    return end;
  }

  // qualifie d'« inexactes » les informations, rejette comme « infondée » la thèse: where the
  // quoted words begin that end before `end`; `end` when they are more than a word or three.
  [[nodiscard]] std::uint32_t before_quoted_words(std::uint32_t end, std::uint32_t first) const {
    constexpr std::uint32_t kLongest = 4;  // tokens
    std::uint32_t t = end;
    while (t > first && r_.quoted(t - 1) && end - t <= kLongest) --t;
    const bool attribute =
        t > first && (r_.fw(t - 1) == Fw::de || r_.fw(t - 1) == Fw::d_ ||
                      r_.fw(t - 1) == Fw::comme || r_.chunks.verb(t - 1) != nullptr);
    return attribute && !r_.quoted(t - 1) ? t : end;
  }

  // l'information, les propos selon lesquels A: named as what was said, and not as an opinion
  [[nodiscard]] static bool can_be_false(std::string_view noun) {
    static constexpr auto kSaid = std::to_array<std::string_view>(
        {"information", "accusation", "allégation", "rumeur", "affirmation", "assertion",
         "insinuation", "déclaration", "propos", "thèse", "version", "révélation", "nouvelle",
         "soupçon", "spéculation", "hypothèse", "fuite"});
    return among(kSaid, noun);
  }

  // confirmera lundi, aurait démenti: nobody has answered yet
  // (a dû démentir une rumeur, démentant une rumeur: somebody has)
  [[nodiscard]] bool has_answered(const VerbGroup& verb) const {
    if (verb.negated || verb.passive || verb.inverted) return false;
    if (verb.form == VerbForm::gerund) return true;
    if (verb.form != VerbForm::finite) return detect::carried_out(r_, verb.head);
    return (verb.tenses & (tense::future | tense::conditional)) == 0;
  }

  void raise(std::size_t i, StatusValue value, TokenSpan words, const VerbGroup& verb) {
    std::vector<TokenSpan> by;
    if (const detect::Subject s = detect::subject_of(r_, verb);
        s.form == detect::SourceForm::phrase && !s.span.overlaps(candidates_[i].source))
      by.push_back(s.span);
    verdicts_.raise(i, value, words, "answering-verb", std::move(by));
  }

  // dément l'information selon laquelle A, juge infondée l'accusation selon laquelle A: by the cue
  // `hit`, on whose verb the noun of claim `i` depends
  void by_verb_of_noun(std::size_t i, const CueHit& hit) {
    const VerbGroup& verb = r_.chunks.verbs[hit.verb];
    if (!has_answered(verb)) return;
    // rejette l'argument, l'idée selon lesquels: its conclusion, not what it says
    constexpr auto kAnswers = std::to_array<std::string_view>(
        {"démentir", "nier", "réfuter", "infirmer", "contester", "confirmer"});
    constexpr auto kRejects =
        std::to_array<std::string_view>({"rejeter", "balayer", "repousser", "récuser"});
    const bool rejects = among(kRejects, hit.entry->lemma) && can_be_false(candidates_[i].lemma);
    if (const std::uint32_t end = detect::past_called_false(r_, hit); end != 0)
      raise(i, StatusValue::denied, {hit.span.first, end}, verb);
    else if (rejects || among(kAnswers, hit.entry->lemma))
      raise(i, hit.entry->status, hit.span, verb);
  }

  // Le club dément l'information de La Vigie selon laquelle A: who answers what is somebody else's
  void by_answering_verb(std::size_t i) {
    constexpr std::uint32_t kReach = 16;  // tokens between the verb and the noun
    const Candidate& c = candidates_[i];
    // (or: des informations de La Vigie, selon laquelle A)
    const bool of_medium = c.rule == detect::rule::kSourcePhrase && !c.cue.empty() &&
                           r_.tag(c.cue.end) == syntax::Tag::relative;
    if ((c.rule != detect::rule::kNounLaquelle && !of_medium) || c.cue.empty()) return;
    const std::uint32_t first = r_.sentence(c.cue.first).first;
    // si le parquet confirme: nobody has
    const bool supposed = r_.fw(first) == syntax::Fw::si;
    for (std::uint32_t t = c.cue.first; t > first && t + kReach > c.cue.first; --t) {
      if (r_.is(t - 1, Punct::comma))
        t = of_medium && t == c.cue.first ? t - 1 : before_aside(t, first);
      if (t > first && r_.quoted(t - 1)) t = before_quoted_words(t, first);
      if (t <= first || r_.quoted(t - 1) || r_.is(t - 1, Punct::comma)) return;
      if (r_.chunks.verb(t - 1) == nullptr) continue;
      if (const auto doubt = withholding_up_to(t, first); doubt.entry != nullptr)
        return verdicts_.apply(i, *doubt.entry, doubt.span, r_.sentence(t - 1));
      if (const auto* hit = r_.cue_at(t - 1); hit != nullptr && !supposed) by_verb_of_noun(i, *hit);
      return;
    }
  }

  // rejette un rapport, des informations; not une plainte, une motion: these ask for something
  [[nodiscard]] bool tells_news(TokenSpan text) const {
    static constexpr auto kNews = std::to_array<std::string_view>(
        {"rapport", "rapports", "communiqué", "communiqués", "article", "articles", "enquête",
         "étude", "vidéo", "documentaire", "reportage", "tract", "dépêche", "message",
         "publication", "tweet", "post"});
    const syntax::NounPhrase* np = r_.phrase_at(text.first);
    return np != nullptr && (among(kNews, r_.form(np->head)) || names_claims(r_, np->head));
  }

  // Le Sénat, le tribunal, la revue rejette un rapport: it does not adopt it, and denies nothing
  [[nodiscard]] bool decides(const VerbGroup& verb) const {
    static constexpr auto kDeciding = std::to_array<std::string_view>(
        {"sénat",   "assemblée", "parlement", "congrès",   "chambre",   "conseil",     "commission",
         "comité",  "tribunal",  "cour",      "juge",      "juges",     "jury",        "revue",
         "éditeur", "majorité",  "députés",   "sénateurs", "électeurs", "actionnaires"});
    const detect::Subject s = detect::subject_of(r_, verb);
    const syntax::NounPhrase* np =
        s.form == detect::SourceForm::phrase ? r_.phrase_at(s.span.first) : nullptr;
    return np != nullptr && among(kDeciding, r_.form(np->head));
  }

  // un rapport | affirmant que A, une vidéo | qui affirme que A: what a text says, right behind it
  [[nodiscard]] bool said_by_text(const Candidate& c) const {
    const VerbGroup* says = c.cue.empty() ? nullptr : r_.chunks.verb(c.cue.first);
    if (says == nullptr || c.source.empty() || c.source.end > c.cue.first) return false;
    const bool relative = says->form == VerbForm::finite && r_.fw(c.source.end) == Fw::qui;
    if (!relative && says->form != VerbForm::gerund) return false;
    // confirme cette information en indiquant que A: who confirms it says so
    if (!relative && r_.fw(c.cue.first - 1) == Fw::en) return false;
    const syntax::NounPhrase* np = r_.phrase_at(c.source.first);
    return detect::sense_of(r_, c.source).kind == EntityKind::document ||
           (np != nullptr && names_claims(r_, np->head));
  }

  // Le ministre a rejeté comme « infondé » un rapport de l'ONG accusant l'armée de A: what the text
  // says that he rejects
  void by_answered_text(std::size_t i) {
    constexpr std::uint32_t kReach = 12;  // tokens between the verb and the text
    const Candidate& c = candidates_[i];
    if (!said_by_text(c) || !tells_news(c.source)) return;
    const std::uint32_t first = r_.sentence(c.cue.first).first;
    if (r_.fw(first) == Fw::si) return;
    for (std::uint32_t t = c.source.first; t > first && t + kReach > c.source.first; --t) {
      if (const auto doubt = withholding_up_to(t, first); doubt.entry != nullptr) {
        if (object_behind(r_, t) == c.source.first)
          verdicts_.apply(i, *doubt.entry, doubt.span, r_.sentence(t - 1));
        return;
      }
      const auto* hit = r_.cue_at(t - 1);
      if (hit == nullptr) continue;
      const VerbGroup& verb = r_.chunks.verbs[hit->verb];
      const bool answers =
          hit->entry->status == StatusValue::denied || hit->entry->status == StatusValue::confirmed;
      if (answers && has_answered(verb) && object_behind(r_, hit->span.end) == c.source.first &&
          !decides(verb))
        raise(i, hit->entry->status, hit->span, verb);
      return;
    }
  }
};

}  // namespace

void judge_by_answering_verb(Verdicts& verdicts, std::size_t i) {
  AnsweringVerbs(verdicts).judge(i);
}

}  // namespace selon::verify
