#include "analyzer/verify/status.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/bounds.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::kNone;
using detect::VerbForm;
using detect::VerbGroup;
using text::Punct;
namespace tense = lexicon::tense;

constexpr std::uint32_t kShortDenial = 8;  // tokens up to the end of a bare denial

// denied before unconfirmed before confirmed before hedged before asserted
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

void raise(Verdict& verdict, StatusValue value, TokenSpan span, std::string_view rule,
           std::vector<TokenSpan> by = {}) {
  if (rank(value) <= rank(verdict.value)) return;
  verdict = {value, std::move(by), span, rule};
}

class Judge {
 public:
  Judge(const Reading& r, const std::vector<Candidate>& candidates)
      : r_(r), candidates_(candidates) {
    verdicts_.resize(candidates.size());
  }

  std::vector<Verdict> run() && {
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      by_cue(i);
      by_conditional(i);
      by_hedge(i);
      by_confirming_participle(i);
      by_answering_verb(i);
      by_words_of_source(i);
      by_words_behind(i);
    }
    by_later_sentences();
    return std::move(verdicts_);
  }

 private:
  const Reading& r_;
  const std::vector<Candidate>& candidates_;
  std::vector<Verdict> verdicts_;

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

  void by_cue(std::size_t i) {
    const Candidate& c = candidates_[i];
    Verdict& v = verdicts_[i];
    if (c.rule == detect::rule::kConditional)
      return raise(v, StatusValue::hedged, c.status_span, "journalistic-conditional");
    if (c.negated) {
      if (neither(c)) return raise(v, StatusValue::unconfirmed, c.cue, "cue-not-confirmed");
      if (c.status == StatusValue::confirmed)
        return raise(v, StatusValue::unconfirmed, c.cue, "cue-not-confirmed");
      if (c.lemma == "croire" || c.lemma == "penser")
        return raise(v, StatusValue::denied, c.cue, "cue-negated");
      return;
    }
    if (!answers(c)) raise(v, c.status, c.cue, "cue");
    if (c.reported_in_conditional && !wishes(c))
      raise(v, StatusValue::hedged, c.cue, "cue-in-conditional");
  }

  // « Je n'ai rien promis », se défend l'élue: she denies what others say, not her own words.
  [[nodiscard]] static bool answers(const Candidate& c) {
    return c.status == StatusValue::denied &&
           (c.rule == detect::rule::kIncise || c.rule == detect::rule::kColonQuote);
  }

  // Le maire voudrait, aimerait que: politeness, not distance.
  [[nodiscard]] static bool wishes(const Candidate& c) {
    return c.lemma == "vouloir" || c.lemma == "aimer" || c.lemma == "souhaiter" ||
           c.lemma == "préférer" || c.lemma == "désirer";
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
          return raise(verdicts_[i], StatusValue::hedged, verb->span, "journalistic-conditional");
      }
    }
  }

  // est, paraît-il, fermé · aurait prétendument: words by which the article keeps its distance.
  void by_hedge(std::size_t i) {
    const Candidate& c = candidates_[i];
    for (const TokenSpan& part : c.content) {
      for (std::uint32_t t = part.first; t < part.end; ++t) {
        if (r_.quoted(t)) continue;
        if (const auto hedge = r_.lexicon.match_hedge(r_.doc, t); hedge && !c.cue.contains(t))
          return raise(verdicts_[i], hedge.entry->status, {t, hedge.end}, "hedge-word");
      }
    }
  }

  // A relative clause, or a clause under a second que, does not carry the claim itself.
  [[nodiscard]] bool subordinate(const VerbGroup& verb, std::uint32_t from) const {
    const auto opener = detect::clause_opener(r_, verb, from);
    return opener && r_.fw(*opener) != Fw::ou_grave && !detect::is_cleft(r_, from, *opener);
  }

  [[nodiscard]] bool is_direct(const Candidate& c) const {
    return std::all_of(c.content.begin(), c.content.end(), [this](const TokenSpan& part) {
      return r_.quoted(part.first) && r_.quote_at(part.first) == r_.quote_at(part.end - 1);
    });
  }

  [[nodiscard]] bool has_condition(TokenSpan part) const {
    for (std::uint32_t t = part.first; t < part.end; ++t) {
      const Fw fw = r_.fw(t);
      if (fw == Fw::si && r_.tag(t) == syntax::Tag::subordinator) return true;
      if (fw == Fw::s_ && (r_.fw(t + 1) == Fw::il || r_.fw(t + 1) == Fw::ils)) return true;
    }
    return false;
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
    if (c.rule == detect::rule::kSourcePhrase || c.rule == detect::rule::kComme)
      return aux == "être" || aux == "avoir" || of_somebody(verb);
    // serait behind a verb in the past is the future in the past; behind the present a hedge
    if (past_cue(c)) return false;
    return aux == "être" || aux == "avoir";
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

  struct Withholding {
    const lexicon::Doubt* entry = nullptr;
    TokenSpan span;
  };

  // ne confirme pas, refuse de confirmer, n'est pas en mesure de vérifier: the words that end at
  // `end` and say that somebody does not confirm; entry nullptr when they say no such thing.
  [[nodiscard]] Withholding withholding_up_to(std::uint32_t end, std::uint32_t first) const {
    constexpr std::uint32_t kLongest = 10;  // tokens
    for (std::uint32_t t = end; t > first && t + kLongest > end; --t) {
      const auto doubt = r_.lexicon.match_doubt(r_.doc, t - 1);
      if (doubt && doubt.end == end && doubt.entry->status == StatusValue::unconfirmed &&
          doubt.entry->by == lexicon::BySlot::before)
        return {doubt.entry, {t - 1, end}};
    }
    return {};
  }

  // Le club dément l'information de La Vigie selon laquelle A: who answers what is somebody else's
  void by_answering_verb(std::size_t i) {
    constexpr std::uint32_t kReach = 10;  // tokens between the verb and the noun
    const Candidate& c = candidates_[i];
    if (c.rule != detect::rule::kNounLaquelle || c.cue.empty()) return;
    const std::uint32_t first = r_.sentence(c.cue.first).first;
    for (std::uint32_t t = c.cue.first; t > first && t + kReach > c.cue.first; --t) {
      if (r_.quoted(t - 1) || r_.is(t - 1, Punct::comma)) return;
      const VerbGroup* verb = r_.chunks.verb(t - 1);
      if (verb == nullptr) continue;
      if (const auto doubt = withholding_up_to(t, first); doubt.entry != nullptr)
        return apply(i, *doubt.entry, doubt.span, r_.sentence(t - 1));
      const auto* hit = r_.cue_at(t - 1);
      if (hit == nullptr || verb->form != VerbForm::finite || verb->negated || verb->passive)
        return;
      // rejette l'argument selon lequel: its conclusion, not what it says
      constexpr auto kAnswers = std::to_array<std::string_view>(
          {"démentir", "nier", "réfuter", "infirmer", "contester", "confirmer"});
      const bool rejects = hit->entry->lemma == "rejeter" && r_.form(c.cue.first) != "argument" &&
                           (c.lemma == "information" || c.lemma == "accusation" ||
                            c.lemma == "allégation" || c.lemma == "rumeur");
      if (!rejects && !among(kAnswers, hit->entry->lemma)) return;
      // confirmera lundi, aurait démenti, si le parquet confirme: nobody has answered yet
      if ((verb->tenses & (tense::future | tense::conditional)) != 0 ||
          r_.fw(first) == syntax::Fw::si)
        return;
      std::vector<TokenSpan> by;
      if (const detect::Subject s = detect::subject_of(r_, *verb);
          s.form == detect::SourceForm::phrase && !s.span.overlaps(c.source))
        by.push_back(s.span);
      return raise(verdicts_[i], hit->entry->status, hit->span, "answering-verb", std::move(by));
    }
  }

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
      return raise(verdicts_[i], StatusValue::confirmed, hit->span, "confirming-participle");
    }
  }

  // A (un chiffre non confirmé par Y) · A, ce que dément Y · A, selon X, sans
  // confirmation de source indépendante: the same sentence, behind the content.
  void by_words_behind(std::size_t i) {
    const Candidate& c = candidates_[i];
    if (c.content.empty()) return;
    const std::uint32_t from = std::max(c.content.back().end, c.cue.end);
    const TokenSpan sentence = r_.sentence(c.content.back().end - 1);
    const std::uint32_t until = std::min(sentence.end, from + 24);
    for (std::uint32_t t = c.content.back().end; t < until; ++t) {
      if (r_.quoted(t)) continue;
      if (r_.is(t, Punct::semicolon) || another_claim(t, c)) break;
      if (denied_behind(i, t)) return;
      if (const auto doubt = r_.lexicon.match_doubt(r_.doc, t); doubt && !c.cue.contains(t)) {
        if (by_its_speaker(c, *doubt.entry, {t, doubt.end}, sentence)) return;
        apply(i, *doubt.entry, {t, doubt.end}, sentence);
        return;
      }
    }
  }

  // Selon les chiffres officiels, contestés par X, A · Selon un bilan non confirmé par X, A
  void by_words_of_source(std::size_t i) {
    const Candidate& c = candidates_[i];
    if (c.rule != detect::rule::kSourcePhrase || c.content.empty() || c.cue.empty()) return;
    // Selon le ministre, contesté par son camp: he is, not his words
    // (but selon une information de La Vigie, confirmée par Y: that is what is told)
    const auto kind = detect::sense_of(r_, c.source).kind;
    if (kind && *kind != EntityKind::document && *kind != EntityKind::anonymous &&
        !names_claims(c.cue.end) && !names_claims(c.cue.end + 1))
      return;
    constexpr std::uint32_t kLongestSource = 30;  // tokens
    const std::uint32_t until = std::min(c.content.front().first, c.cue.end + kLongestSource);
    for (std::uint32_t t = c.cue.end; t < until; ++t) {
      if (r_.quoted(t) || r_.tag(t) == syntax::Tag::relative) return;
      const auto doubt = r_.lexicon.match_doubt(r_.doc, t);
      if (!doubt || doubt.end > until) continue;
      if (!agrees_with(c.cue.end, t, doubt.end)) return;
      return apply(i, *doubt.entry, {t, doubt.end}, r_.sentence(t));
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

  // Le maire assure que A et nie B, mais ne peut confirmer B: nobody denies or doubts in one breath
  // what he says.
  [[nodiscard]] bool by_its_speaker(const Candidate& c, const lexicon::Doubt& doubt, TokenSpan span,
                                    TokenSpan sentence) const {
    if (doubt.by != lexicon::BySlot::before) return false;
    // La chaîne affirme que A, mais n'a pas pu vérifier cette information
    if (doubt.status == StatusValue::unconfirmed && names_claims(r_.past_adverbials(span.end) + 1))
      return false;
    const TokenSpan who = party(doubt, span, sentence);
    return !who.empty() && !c.source.empty() && who.overlaps(c.source);
  }

  // Another report begins: what is said behind it is not about this claim.
  [[nodiscard]] bool another_claim(std::uint32_t t, const Candidate& c) const {
    const auto* hit = r_.cue_at(t);
    if (hit == nullptr || c.cue.contains(t) || t < c.cue.end) return false;
    return hit->entry->status != StatusValue::denied &&
           hit->entry->status != StatusValue::confirmed &&
           r_.chunks.verbs[hit->verb].form == VerbForm::finite;
  }

  // ne confirme pas · n'a pas pu confirmer, refuse de confirmer: the verb, or the one that rules it
  [[nodiscard]] bool withheld(const VerbGroup& verb, std::uint32_t from) const {
    if (verb.negated) return true;
    if (verb.form != VerbForm::infinitive) return false;
    for (std::uint32_t t = from; t < verb.span.first; ++t) {
      const VerbGroup* ruling = r_.chunks.verb(t);
      if (ruling == nullptr || ruling->form != VerbForm::finite) continue;
      // n'a pas tardé à confirmer, n'a pu que confirmer: confirms
      constexpr auto kReadily =
          std::to_array<std::string_view>({"tarder", "hésiter", "manquer", "oublier"});
      const bool only = r_.is_que(ruling->span.end);
      if (ruling->lemma == "refuser" ||
          (ruling->negated && !only && !among(kReadily, ruling->lemma)))
        return true;
    }
    return false;
  }

  // ce que X dément, ce que conteste X
  bool denied_behind(std::size_t i, std::uint32_t t) {
    if (r_.fw(t) != Fw::ce || !r_.is_que(t + 1)) return false;
    const TokenSpan sentence = r_.sentence(t);
    for (std::uint32_t k = t + 2; k < sentence.end && k < t + 16; ++k) {
      const auto* hit = r_.cue_at(k);
      if (hit == nullptr || r_.chunks.verbs[hit->verb].span.first != k) continue;
      if (hit->entry->lemma == "refuser" && r_.fw(hit->span.end) == Fw::de)
        continue;  // ce que X refuse de confirmer
      const VerbGroup& verb = r_.chunks.verbs[hit->verb];
      const bool confirms = hit->entry->status == StatusValue::confirmed;
      if (hit->entry->status != StatusValue::denied && !confirms) return false;
      std::vector<TokenSpan> by;
      TokenSpan who = r_.extended_at(hit->span.end);
      if (who.empty()) who = r_.extended_at(t + 2);
      if (!who.empty()) by.push_back({who.first, std::min(who.end, who.first < k ? k : who.end)});
      const StatusValue value = !confirms               ? StatusValue::denied
                                : withheld(verb, t + 2) ? StatusValue::unconfirmed
                                                        : StatusValue::confirmed;
      raise(verdicts_[i], value, {t, hit->span.end}, "ce-que", std::move(by));
      return true;
    }
    return false;
  }

  void apply(std::size_t i, const lexicon::Doubt& doubt, TokenSpan span, TokenSpan sentence) {
    std::vector<TokenSpan> by;
    if (const TokenSpan who = party(doubt, span, sentence); !who.empty()) by.push_back(who);
    raise(verdicts_[i], doubt.status, span, "doubt-phrase", std::move(by));
  }

  [[nodiscard]] TokenSpan party(const lexicon::Doubt& doubt, TokenSpan span,
                                TokenSpan sentence) const {
    if (doubt.by == lexicon::BySlot::after) {
      std::uint32_t t = r_.past_adverbials(span.end);
      if (r_.fw(t) == Fw::par || r_.fw(t) == Fw::de || r_.fw(t) == Fw::du || r_.fw(t) == Fw::d_)
        ++t;
      const TokenSpan np = r_.extended_at(t);
      if (!np.empty() && np.end <= sentence.end && detect::can_speak(r_, np)) return np;
      return {};
    }
    if (doubt.by == lexicon::BySlot::before) {
      for (std::uint32_t t = span.first; t < span.end; ++t) {
        const VerbGroup* verb = r_.chunks.verb(t);
        if (verb == nullptr) continue;
        const detect::Subject s = detect::subject_of(r_, *verb);
        if (s.form == detect::SourceForm::phrase) return s.span;
        // une affirmation que conteste le musée
        const TokenSpan behind = r_.extended_at(r_.past_adverbials(span.end), {false, false});
        const bool inverted =
            s.form == detect::SourceForm::none && !behind.empty() && detect::can_speak(r_, behind);
        return inverted ? behind : TokenSpan{};
      }
    }
    return {};
  }

  // The next sentence speaks of the claim: Ces chiffres n'ont pas été confirmés par la préfète.
  void by_later_sentences() {
    std::size_t last_end = 0;  // candidates [first, last_end) lie before the sentence
    for (std::size_t s = 0; s < r_.doc.sentences.size(); ++s) {
      const TokenSpan sentence{r_.doc.sentences[s].first_token, r_.doc.sentences[s].end_token};
      while (last_end < candidates_.size() &&
             candidates_[last_end].content.front().first < sentence.first)
        ++last_end;
      if (last_end == 0 || sentence.end - sentence.first > 80) continue;
      if (r_.fw(sentence.first) == Fw::ce && r_.is_que(sentence.first + 1)) {
        if (said_right_before(last_end - 1, sentence.first) && is_fragment(sentence))
          denied_behind(last_end - 1, sentence.first);
        continue;
      }
      const std::uint32_t paragraph = r_.doc.sentences[s].paragraph;
      Anaphor anaphor = speaks_of_claims(sentence);
      if (!anaphor.found)
        anaphor = {denies_outright(sentence), false, !opens_paragraph(sentence.first)};
      if (!anaphor.found) anaphor = {comments(sentence) || calls_false(sentence), false, true};
      if (!anaphor.found) {
        answer_owner(last_end, paragraph, sentence);
        continue;
      }
      for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
        if (r_.quoted(t)) continue;
        const auto doubt = r_.lexicon.match_doubt(r_.doc, t);
        if (!doubt || of_somebody_else(*doubt.entry, {t, doubt.end}, sentence.first)) continue;
        attach(last_end, paragraph, sentence, anaphor, *doubt.entry, {t, doubt.end});
        break;
      }
    }
  }

  // Ce que conteste le maire.: one verb, not negated; Ce que dément le maire, c'est B says another
  // thing
  [[nodiscard]] bool is_fragment(TokenSpan sentence) const {
    int verbs = 0;
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      const VerbGroup* v = r_.chunks.verb(t);
      if (v == nullptr || v->span.first != t || v->form != VerbForm::finite) continue;
      if (v->negated || ++verbs > 1) return false;
    }
    return verbs == 1;
  }

  // « A », dit le trésorier. Ce que conteste le maire: of the sentence right before
  [[nodiscard]] bool said_right_before(std::size_t i, std::uint32_t first) const {
    if (first == 0 || r_.words.paragraph(first - 1) != r_.words.paragraph(first)) return false;
    const Candidate& c = candidates_[i];
    return std::max(c.content.back().end, c.cue.end) > r_.sentence(first - 1).first;
  }

  // A paragraph that opens with a denial answers the one before; another denial the sentence
  // before.
  [[nodiscard]] bool opens_paragraph(std::uint32_t first) const {
    return first == 0 || r_.words.paragraph(first - 1) != r_.words.paragraph(first);
  }

  struct Anaphor {
    bool found = false;
    bool plural = false;
    bool next = false;  // of the sentence right before, and of no other
  };

  // Une information démentie par son agent. Des accusations que rejette le maire. Accusation
  // réfutée par le club.
  [[nodiscard]] bool comments(TokenSpan sentence) const {
    const Fw fw = r_.fw(sentence.first);
    const std::uint32_t behind = r_.past_adverbials(sentence.first + 1);
    if (names_claims(sentence.first) && r_.tag(behind) == syntax::Tag::past_participle)
      return r_.fw(behind + 1) == Fw::par;
    return (fw == Fw::une || fw == Fw::un || fw == Fw::des) && names_claims(sentence.first + 1) &&
           sentence.end - sentence.first < 30;
  }

  // Somebody says the sentence.
  [[nodiscard]] bool claimed(TokenSpan sentence) const {
    const auto from = std::lower_bound(
        candidates_.begin(), candidates_.end(), sentence.first,
        [](const Candidate& c, std::uint32_t token) { return c.content.front().first < token; });
    return from != candidates_.end() && from->content.front().first < sentence.end;
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
    const TokenSpan who = party(doubt, span, sentence);
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

  // Damas dément. · L'Alliance a démenti tout renfort. · Il nie toute implication.
  [[nodiscard]] bool denies_outright(TokenSpan sentence) const {
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      if (r_.quoted(t)) return false;
      // Alors que la presse annonce un accord, le club dément tout accord: it answers that
      if ((r_.fw(t) == Fw::alors || r_.fw(t) == Fw::tandis) && r_.is_que(t + 1)) return false;
      const auto doubt = r_.lexicon.match_doubt(r_.doc, t);
      if (!doubt) continue;
      // Le club n'a ni confirmé ni démenti: what was said before, too
      if (doubt.entry->by == lexicon::BySlot::before && without_object(doubt.end, sentence) &&
          (r_.fw(doubt.end - 2) == Fw::ni || keeps_quiet(*doubt.entry, {t, doubt.end}, sentence)))
        return true;
      if (doubt.entry->status != StatusValue::denied || doubt.entry->by != lexicon::BySlot::before)
        return false;
      // attribué à Moscou, qui a nié toute implication: of its own sentence, not of earlier ones
      if (in_relative_clause({t, doubt.end}, sentence.first)) return false;
      const std::string_view next = r_.form(doubt.end);
      return next == "tout" || next == "toute" || next == "toutes" ||
             (doubt.end - sentence.first < kShortDenial && without_object(doubt.end, sentence));
    }
    return false;
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
    const bool goes_on =
        r_.fw(link) == Fw::et || (link > i && r_.fw(link) == Fw::mais);  // dément, mais évoque B
    if (link == i && !goes_on) return false;
    const std::uint32_t next = goes_on ? link + 1 : link;
    const VerbGroup* verb = r_.chunks.verb(next);
    return verb != nullptr && verb->span.first == next && r_.cue_at(next) != nullptr &&
           verb->form == (goes_on ? VerbForm::finite : VerbForm::gerund);
  }

  [[nodiscard]] bool in_relative_clause(TokenSpan denial, std::uint32_t from) const {
    for (std::uint32_t t = denial.first; t < denial.end; ++t)
      if (const VerbGroup* verb = r_.chunks.verb(t))
        return detect::clause_opener(r_, *verb, from).has_value();
    return false;
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

  [[nodiscard]] bool names_claims(std::uint32_t noun) const {
    const std::string_view form = r_.form(noun);
    return form == "bilan" || form == "chiffre" || form == "chiffres" || form == "éléments" ||
           form == "faits" || r_.lexicon.match_cue_noun(r_.doc, noun);
  }

  // ces informations, cette affirmation, cela, un bilan que …; the subject points back.
  [[nodiscard]] Anaphor speaks_of_claims(TokenSpan sentence) const {
    const std::uint32_t limit = std::min(sentence.end, sentence.first + 12);
    for (std::uint32_t t = sentence.first; t < limit; ++t) {
      const Fw fw = r_.fw(t);
      const bool demonstrative = fw == Fw::ce || fw == Fw::cet || fw == Fw::cette || fw == Fw::ces;
      if (demonstrative && r_.tag(t) == syntax::Tag::determiner) {
        if (names_claims(t + 1)) return {true, fw == Fw::ces};
      }
      if ((fw == Fw::cela || fw == Fw::ca || fw == Fw::ceci) && t < sentence.first + 3)
        return {true, false};
      if (r_.lexicon.match_cue_noun(r_.doc, t) && t > 0 &&
          (r_.fw(t - 1) == Fw::l_ || r_.fw(t - 1) == Fw::la || r_.fw(t - 1) == Fw::le))
        return {true, false};
    }
    return {};
  }

  // dément les accusations de la junte, refuse de confirmer le bilan du maire: whose claims these
  // are; nullptr where the words from `from` on name no claim or nobody.
  [[nodiscard]] const syntax::NounPhrase* owner_of_claims(std::uint32_t from) const {
    std::uint32_t noun = r_.past_adverbials(from);
    if (r_.tag(noun) == syntax::Tag::determiner) ++noun;
    if (noun == from && names_claims(from - 1)) --noun;  // rejette les accusations
    const Fw article = r_.fw(noun - 1);
    const bool definite =
        article == Fw::le || article == Fw::la || article == Fw::l_ || article == Fw::les;
    if (!definite || !names_claims(noun)) return nullptr;
    std::uint32_t of = noun + 1;
    while (r_.tag(of) == syntax::Tag::adjective) ++of;
    // les accusations de la junte selon lesquelles B: they are told here
    constexpr std::uint32_t kReach = 20;  // tokens
    for (std::uint32_t t = of; t < of + kReach && !r_.is_stop(t); ++t)
      if (r_.is_que(t) || (r_.fw(t) == Fw::selon && r_.tag(t + 1) == syntax::Tag::relative))
        return nullptr;
    if (!syntax::is_of(r_.fw(of))) return nullptr;
    // les accusations de Kiev sur sa gestion: others than those told before
    const syntax::NounPhrase* owner = r_.phrase_at(of + 1);
    const bool others = owner != nullptr && (r_.fw(owner->span.end) == Fw::sur ||
                                             r_.fw(owner->span.end) == Fw::contre ||
                                             r_.form(owner->span.end) == "concernant");
    return others ? nullptr : owner;
  }

  // les chiffres de X: a claim with a number; les accusations de X: one that speaks of whom denies
  [[nodiscard]] bool may_be_meant(std::uint32_t from, const Candidate& c, TokenSpan denier) const {
    std::uint32_t noun = r_.past_adverbials(from);
    if (r_.tag(noun) == syntax::Tag::determiner) ++noun;
    if (noun == from && names_claims(from - 1)) --noun;
    const std::string_view form = r_.form(noun);
    const bool counts = form.starts_with("chiffre") || form == "bilan";
    const bool accuses = form.starts_with("accusation");
    if (!counts && !accuses) return true;
    const syntax::NounPhrase* who = denier.empty() ? nullptr : r_.phrase_at(denier.first);
    for (const TokenSpan& part : c.content) {
      for (std::uint32_t t = part.first; t < part.end; ++t) {
        if (counts && r_.tag(t) == syntax::Tag::numeral) return true;
        if (accuses && who != nullptr && r_.form(t) == r_.form(who->head)) return true;
      }
    }
    return accuses && (c.lemma == "accuser" || c.lemma == "reprocher" || c.lemma == "dénoncer");
  }

  // Kiev affirme que A. Moscou dément les accusations de Kiev: the last that Kiev claimed.
  void answer_owner(std::size_t last_end, std::uint32_t paragraph, TokenSpan sentence) {
    constexpr std::size_t kReach = 6;  // claims
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      if (r_.quoted(t)) continue;
      const auto doubt = r_.lexicon.match_doubt(r_.doc, t);
      if (!doubt) continue;
      if (doubt.entry->by != lexicon::BySlot::before || doubt.end >= sentence.end) return;
      const syntax::NounPhrase* owner = owner_of_claims(doubt.end);
      if (owner == nullptr || in_relative_clause({t, doubt.end}, sentence.first)) return;
      for (std::size_t i = last_end; i > 0 && i + kReach > last_end; --i) {
        const Candidate& c = candidates_[i - 1];
        if (r_.words.paragraph(c.content.front().first) + 1 < paragraph) return;
        const syntax::NounPhrase* who =
            c.form == detect::SourceForm::phrase ? r_.phrase_at(c.source.first) : nullptr;
        if (who == nullptr || r_.form(who->head) != r_.form(owner->head)) continue;
        if (!may_be_meant(doubt.end, c, party(*doubt.entry, {t, doubt.end}, sentence))) return;
        return apply(i - 1, *doubt.entry, {t, doubt.end}, sentence);
      }
      return;
    }
  }

  void attach(std::size_t last_end, std::uint32_t paragraph, TokenSpan sentence, Anaphor anaphor,
              const lexicon::Doubt& doubt, TokenSpan span) {
    int reached = 0;
    const std::uint32_t before = r_.sentence(sentence.first - 1).first;
    std::uint32_t first_sentence = 0;
    for (std::size_t i = last_end; i > 0 && reached < 6; --i) {
      const Candidate& c = candidates_[i - 1];
      const auto& token = r_.words.token(c.content.front().first);
      if (r_.words.paragraph(c.content.front().first) + 1 < paragraph) break;
      if (anaphor.next && c.content.back().end < before) break;
      if (reached > 0 && (!anaphor.plural || token.sentence + 1 < first_sentence)) break;
      if (reached == 0) first_sentence = token.sentence;
      first_sentence = std::min(first_sentence, token.sentence);
      apply(i - 1, doubt, span, sentence);
      ++reached;
    }
  }
};

}  // namespace

std::vector<Verdict> judge(const Reading& reading, const std::vector<Candidate>& candidates) {
  return Judge(reading, candidates).run();
}

}  // namespace selon::verify
