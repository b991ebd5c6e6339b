#include <algorithm>
#include <array>
#include <utility>

#include "analyzer/base/among.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/verify/anaphora.h"
#include "analyzer/verify/verdicts.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::VerbForm;
using detect::VerbGroup;
namespace tense = lexicon::tense;

// A claim kept up in the face of denials: La Vigie maintient que A, malgré les démentis du club.
class Despite {
 public:
  explicit Despite(Verdicts& verdicts)
      : verdicts_(verdicts), r_(verdicts.reading()), candidates_(verdicts.candidates()) {}

  void judge() {
    std::size_t next = 0;  // the first claim that does not begin before the words
    for (std::uint32_t t = 0; t < r_.size(); ++t) {
      while (next < candidates_.size() && candidates_[next].content.front().first < t) ++next;
      const Denials denials = denials_at(t);
      if (denials.words.empty() || r_.quoted(t)) continue;
      const TokenSpan sentence = r_.sentence(t);
      if (t <= sentence.first + 1)
        before_main_clause(next, denials, sentence);
      else
        behind_claim(next, denials, sentence);
    }
  }

 private:
  Verdicts& verdicts_;
  const Reading& r_;
  const std::vector<Candidate>& candidates_;

  struct Denials {
    TokenSpan words;  // malgré les démentis; empty: none
    TokenSpan by;     // du club
    std::uint32_t end = 0;
  };

  // malgré les démentis répétés | du club, en dépit des dénégations | de la mairie
  [[nodiscard]] Denials denials_at(std::uint32_t t) const {
    static constexpr auto kDenials =
        std::to_array<std::string_view>({"démenti", "démentis", "dénégation", "dénégations"});
    const bool in_spite = r_.fw(t) == Fw::en && r_.form(t + 1) == "dépit";
    if (r_.form(t) != "malgré" && !in_spite) return {};
    constexpr std::uint32_t kMost = 3;  // tokens up to the noun: les premiers …
    const std::uint32_t at = in_spite ? t + 2 : t + 1;
    std::uint32_t noun = at;
    while (noun < at + kMost && !among(kDenials, r_.form(noun))) ++noun;
    if (!among(kDenials, r_.form(noun))) return {};
    // malgré ses démentis: of whom the sentence speaks
    if (r_.fw(at) == Fw::ses || r_.fw(at) == Fw::son || r_.fw(at) == Fw::leurs ||
        r_.fw(at) == Fw::leur)
      return {};
    std::uint32_t of = noun + 1;
    while (r_.tag(of) == syntax::Tag::adjective || r_.tag(of) == syntax::Tag::past_participle) ++of;
    const TokenSpan who = syntax::is_of(r_.fw(of)) ? r_.extended_at(of + 1) : TokenSpan{};
    const bool speaks = !who.empty() && detect::can_speak(r_, who);
    return {{t, noun + 1}, speaks ? who : TokenSpan{}, speaks ? who.end : of};
  }

  // The denials are of who makes the claim, or of his side: son avocat, l'avocat of the client
  [[nodiscard]] bool his_own(const Candidate& c, const Denials& denials) const {
    const syntax::NounPhrase* one = c.source.empty() ? nullptr : r_.phrase_at(c.source.first);
    const syntax::NounPhrase* other = denials.by.empty() ? nullptr : r_.phrase_at(denials.by.first);
    if (one == nullptr || other == nullptr) return false;
    const Fw whose = r_.fw(c.source.first);
    const std::string_view denier = r_.form(other->head);
    return r_.form(one->head) == denier || whose == Fw::son || whose == Fw::sa ||
           whose == Fw::ses || whose == Fw::leur || whose == Fw::leurs || denier == "client" ||
           denier == "cliente";
  }

  void raise(std::size_t i, const Denials& denials) {
    std::vector<TokenSpan> by;
    if (!denials.by.empty()) by.push_back(denials.by);
    verdicts_.raise(i, StatusValue::denied, denials.words, "doubt-phrase", std::move(by));
  }

  // A, dit La Vigie malgré les démentis du club · La Vigie dit que A, malgré les démentis
  void behind_claim(std::size_t next, const Denials& denials, TokenSpan sentence) {
    if (next == 0) return;
    const std::size_t i = next - 1;
    const Candidate& c = candidates_[i];
    const std::uint32_t end = c.content.back().end;
    // a condamné X malgré les dénégations de Y: what was done
    if (end > denials.words.first && !r_.is(denials.words.first - 1, text::Punct::comma)) return;
    const bool told_here = c.content.front().first >= sentence.first;
    const bool closes = end <= denials.words.first || end <= denials.end + 1;
    // (what stands between is the cue and who says it)
    const std::uint32_t last = std::max({end, c.cue.end, c.source.end});
    const bool near = last + 1 >= denials.words.first;
    if (told_here && closes && near && !his_own(c, denials)) raise(i, denials);
  }

  // what will be done is not what is denied
  [[nodiscard]] bool tells_what_is(const Candidate& c) const {
    for (const TokenSpan& part : c.content)
      for (std::uint32_t t = part.first; t < part.end; ++t)
        if (const VerbGroup* verb = r_.chunks.verb(t);
            verb != nullptr && verb->form == VerbForm::finite)
          return (verb->tenses & tense::future) == 0 && ((verb->tenses & tense::conditional) == 0 ||
                                                         c.rule == detect::rule::kSourcePhrase);
    return true;
  }

  // Malgré les démentis du club, La Vigie maintient que A, A selon La Vigie; not: …, le préfet
  // annonce que B
  void before_main_clause(std::size_t next, const Denials& denials, TokenSpan sentence) {
    static constexpr auto kKeepUp =
        std::to_array<std::string_view>({"affirmer", "réaffirmer", "maintenir", "soutenir",
                                         "assurer", "persister", "répéter", "accuser"});
    if (next < candidates_.size() && candidates_[next].content.front().first < sentence.end) {
      const Candidate& c = candidates_[next];
      const bool kept_up = among(kKeepUp, c.lemma) || c.rule == detect::rule::kSourcePhrase;
      if (kept_up && tells_what_is(c) && !his_own(c, denials)) raise(next, denials);
    } else if (still_told(denials, sentence)) {
      for (const std::size_t claim :
           claims_meant(r_, candidates_, next, sentence.first, {true, false, true}))
        raise(claim, denials);
    }
  }

  // Malgré un démenti du club, | la rumeur enfle, ces accusations circulent: what was told before
  [[nodiscard]] bool still_told(const Denials& denials, TokenSpan sentence) const {
    static constexpr auto kTalk = std::to_array<std::string_view>(
        {"rumeur", "rumeurs", "spéculation", "spéculations", "accusations", "allégations"});
    std::uint32_t t = r_.past_adverbials(denials.end);
    if (!r_.is(t, text::Punct::comma) || t + 1 >= sentence.end) return false;
    const syntax::NounPhrase* np = r_.phrase_at(t + 1);
    return np != nullptr && among(kTalk, r_.form(np->head));
  }
};

}  // namespace

void judge_by_despite(Verdicts& verdicts) { Despite(verdicts).judge(); }

}  // namespace selon::verify
