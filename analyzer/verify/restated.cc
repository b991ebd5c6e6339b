#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "analyzer/base/among.h"
#include "analyzer/detect/falsehoods.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/same_words.h"
#include "analyzer/verify/verdicts.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::VerbForm;
using detect::VerbGroup;
using syntax::Tag;

// A claim that somebody denies in words of his own, and the same claim made by another: Le club
// dément vouloir vendre le stade. … Selon La Vigie, le club voudrait vendre le stade.
class Restated {
 public:
  explicit Restated(Verdicts& verdicts)
      : verdicts_(verdicts), r_(verdicts.reading()), candidates_(verdicts.candidates()) {}

  void judge() {
    constexpr std::size_t kReach = 8;  // claims on either side
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (!answered_in_own_words(i) || of_an_owner(candidates_[i])) continue;
      const std::vector<Key> keys = keys_of(r_, candidates_[i]);
      const bool negated = is_negated(candidates_[i]);
      const std::size_t first = i > kReach ? i - kReach : 0;
      const std::size_t end = std::min(candidates_.size(), i + kReach + 1);
      for (std::size_t k = first; k < end; ++k)
        if (k != i && !within(i, k) &&
            (says_the_same(i, k, keys, negated) || names_the_deed(i, k, keys)) &&
            !same_voice(i, k) && same_subject(i, k))
          verdicts_.raise(k, verdicts_.at(i).value, candidates_[i].cue, "denied-elsewhere",
                          by_of(i));
    }
  }

 private:
  Verdicts& verdicts_;
  const Reading& r_;
  const std::vector<Candidate>& candidates_;

  // affirme que la vidéo confirme cette version: part of what is claimed
  [[nodiscard]] bool within(std::size_t i, std::size_t k) const {
    const TokenSpan inner = candidates_[i].content.front();
    return std::any_of(candidates_[k].content.begin(), candidates_[k].content.end(),
                       [&](TokenSpan part) { return part.contains(inner); });
  }

  // Le club dément avoir …, dément que …, confirme que …; le club dément l'information selon
  // laquelle …
  [[nodiscard]] bool answered_in_own_words(std::size_t i) const {
    const Verdict& v = verdicts_.at(i);
    if ((v.value != StatusValue::denied && v.value != StatusValue::confirmed) ||
        candidates_[i].content.empty())
      return false;
    if (v.rule == "answering-verb") return !v.by.empty();
    return v.rule == "cue" && candidates_[i].form == detect::SourceForm::phrase;
  }

  // dément l'affirmation de la juge, rejette les accusations de Paul Roy: whose claim it is, and
  // not what it says
  [[nodiscard]] bool of_an_owner(const Candidate& c) const {
    const syntax::NounPhrase* np = r_.phrase_at(c.content.front().first);
    if (np == nullptr || !names_claims(r_, np->head)) return false;
    std::uint32_t of = np->head + 1;
    while (r_.tag(of) == Tag::adjective) ++of;
    const TokenSpan owner = syntax::is_of(r_.fw(of)) ? r_.extended_at(of + 1) : TokenSpan{};
    return !owner.empty() && detect::can_speak(r_, owner);
  }

  // A, accusing Paul Roy. Paul Roy dément tout détournement, cette vente, l'avoir harcelée: one
  // word is enough where it points back, or is of what he is charged with.
  [[nodiscard]] bool names_the_deed(std::size_t i, std::size_t k, const std::vector<Key>& named) {
    const Candidate& answer = candidates_[i];
    const Candidate& claim = candidates_[k];
    // (cette version, ces accusations name the claims themselves)
    const syntax::NounPhrase* np = r_.phrase_at(answer.content.front().first);
    if (named.size() != 1 || named.front().name || claim.content.empty() ||
        (np != nullptr && names_claims(r_, np->head)))
      return false;
    const std::vector<Key> claimed = keys_of(r_, claim);
    if (std::none_of(claimed.begin(), claimed.end(),
                     [&](const Key& key) { return same_word(key, named.front()); }))
      return false;
    const std::uint32_t first = answer.content.front().first;
    const Fw fw = r_.fw(first);
    const std::uint32_t here = r_.words.token(first).sentence;
    const std::uint32_t told = r_.words.token(claim.content.front().first).sentence;
    if (fw == Fw::ce || fw == Fw::cet || fw == Fw::cette || fw == Fw::ces || fw == Fw::son ||
        fw == Fw::sa)
      return told <= here && told + 2 >= here;
    const bool near = told <= here + 2 && here <= told + 2;
    const bool charged =
        (near && accuses(claim)) || (!by_of(i).empty() && speaks_of(r_, claim, by_of(i).front()));
    return charged && (says_any(r_.form(first)) || first_verb(answer, false) != nullptr);
  }

  [[nodiscard]] std::vector<TokenSpan> by_of(std::size_t i) const {
    const Verdict& v = verdicts_.at(i);
    return v.rule == "cue" ? std::vector<TokenSpan>{candidates_[i].source} : v.by;
  }

  [[nodiscard]] bool same_voice(std::size_t i, std::size_t k) const {
    const std::vector<TokenSpan> by = by_of(i);
    const Candidate& c = candidates_[k];
    if (c.source.empty() || by.empty()) return c.form == detect::SourceForm::pronoun;
    if (c.form == detect::SourceForm::pronoun) return true;  // he may be who denies
    const syntax::NounPhrase* one = r_.phrase_at(by.front().first);
    const syntax::NounPhrase* other = r_.phrase_at(c.source.first);
    if (one == nullptr || other == nullptr || r_.form(one->head) == r_.form(other->head))
      return true;
    return verdicts_.at(i).value == StatusValue::confirmed && one_house(by.front(), c.source);
  }

  // le ministère de l'Eau … la ministre de l'Eau: what one says the other does not confirm
  [[nodiscard]] bool one_house(TokenSpan a, TokenSpan b) const {
    for (std::uint32_t t = a.first; t < a.end; ++t)
      for (std::uint32_t k = b.first; k < b.end; ++k)
        if ((r_.tag(t) == Tag::noun || r_.tag(t) == Tag::proper) && r_.form(t) == r_.form(k))
          return true;
    return false;
  }

  // The first verb of the claim, or its first finite one; null where there is none.
  [[nodiscard]] const VerbGroup* first_verb(const Candidate& c, bool finite) const {
    for (const TokenSpan& part : c.content)
      for (std::uint32_t t = part.first; t < part.end; ++t) {
        const VerbGroup* verb = r_.chunks.verb(t);
        if (verb != nullptr && (!finite || verb->form == VerbForm::finite)) return verb;
      }
    return nullptr;
  }

  [[nodiscard]] bool same_head(TokenSpan a, TokenSpan b) const {
    const syntax::NounPhrase* one = a.empty() ? nullptr : r_.phrase_at(a.first);
    const syntax::NounPhrase* other = b.empty() ? nullptr : r_.phrase_at(b.first);
    if (one == nullptr || other == nullptr) return false;
    if (r_.form(one->head) == r_.form(other->head)) return true;
    // le ministère arménien de la Défense … l'Arménie
    const lexicon::StateEntry* state = state_of(r_, a);
    if (state != nullptr && state == state_of(r_, b)) return true;
    return !one->name.empty() && !other->name.empty() &&
           r_.form(one->name.end - 1) == r_.form(other->name.end - 1);
  }

  // Norvan dément avoir licencié cent salariés: the infinitive has who denies for its subject, so
  // what another says must be of him; not: Brandel affirme avoir licencié cent salariés, la police
  // affirme que le tableau a été volé.
  [[nodiscard]] bool same_subject(std::size_t i, std::size_t k) const {
    const VerbGroup* denied = first_verb(candidates_[i], false);
    if (denied == nullptr || denied->form != VerbForm::infinitive) return true;
    const std::vector<TokenSpan> by = by_of(i);
    const Candidate& c = candidates_[k];
    if (by.empty()) return false;
    // accuse Norvan d'avoir licencié cent salariés
    const VerbGroup* opening = first_verb(c, false);
    if (c.lemma == "accuser" && opening != nullptr && opening->form == VerbForm::infinitive)
      return opening->span.first <= c.content.front().first + 1 ||  // X est accusé par Y de A
             same_head(by.front(), c.content.front());
    const VerbGroup* claimed = first_verb(c, true);
    if (claimed == nullptr || claimed != opening || claimed->passive != denied->passive)
      return false;
    const detect::Subject s = detect::subject_of(r_, *claimed);
    if (s.relative || s.span.empty()) return false;
    if (s.form == detect::SourceForm::phrase) return same_head(by.front(), s.span);
    // Selon La Vigie, il …: hardly she; La Vigie affirme qu'il: maybe who claims it
    const Fw pronoun = r_.fw(s.span.first);
    const bool third =
        pronoun == Fw::il || pronoun == Fw::elle || pronoun == Fw::ils || pronoun == Fw::elles;
    return third && i < k && r_.fw(c.cue.first) == Fw::selon;
  }

  // n'a pas vendu; « ces accusations sont infondées » says the opposite, too
  [[nodiscard]] bool is_negated(const Candidate& c) const {
    for (const TokenSpan& part : c.content)
      for (std::uint32_t t = part.first; t < part.end; ++t)
        if (r_.fw(t) == Fw::ne || r_.fw(t) == Fw::n_ || detect::is_false_adjective(r_.form(t)) ||
            detect::is_falsehood(r_.form(t)) || r_.form(t) == "fondement")
          return true;
    return false;
  }

  // la mère de Paul Roy est morte: not what is said of him
  [[nodiscard]] bool of_kin(const Candidate& c, const std::vector<Key>& denied) const {
    static constexpr auto kKin = std::to_array<std::string_view>(
        {"mère",   "père",  "fils",     "fille",     "frère",  "sœur",    "femme",   "mari",
         "épouse", "époux", "compagne", "compagnon", "cousin", "cousine", "oncle",   "tante",
         "ami",    "amie",  "avocat",   "avocate",   "enfant", "parents", "enfants", "proches"});
    const syntax::NounPhrase* np = r_.phrase_at(c.content.front().first);
    if (np == nullptr || !syntax::is_of(r_.fw(np->head + 1))) return false;
    const Key kin{r_.form(np->head)};
    return among(kKin, kin.text) && std::none_of(denied.begin(), denied.end(), [&](const Key& key) {
             return same_word(key, kin);
           });
  }

  // Two words in three of the denial stand in claim `k`, two at least, and no names alone.
  [[nodiscard]] bool says_the_same(std::size_t answer, std::size_t k,
                                   const std::vector<Key>& denied, bool negated) const {
    const Candidate& c = candidates_[k];
    if (denied.size() < 2 || c.content.empty() || is_negated(c) != negated) return false;
    if (of_kin(c, denied)) return false;
    const std::vector<Key> claimed = keys_of(r_, c);
    std::size_t shared = 0;
    bool word = false;
    bool name = false;
    bool deed = false;  // la mort de X: what the denial is about
    for (const Key& key : denied) {
      if (std::none_of(claimed.begin(), claimed.end(),
                       [&](const Key& other) { return same_word(key, other); }))
        continue;
      ++shared;
      word = word || !key.name;
      name = name || key.name;
      deed = deed || &key == denied.data();
    }
    // who confirms one thing of many has not confirmed the others
    // (nor who confirms that it closes in June that it closes in May)
    if (verdicts_.at(answer).value == StatusValue::confirmed &&
        (shared * 2 < claimed.size() || shared * 4 < denied.size() * 3))
      return false;
    if (deed && name && !denied.front().name && shared >= 3 && shared * 2 >= denied.size())
      return true;
    return word && shared >= 2 && shared * 3 >= denied.size() * 2;
  }
};

}  // namespace

void judge_by_restatements(Verdicts& verdicts) { Restated(verdicts).judge(); }

}  // namespace selon::verify
