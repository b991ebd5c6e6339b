#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "analyzer/detect/subjects.h"
#include "analyzer/verify/verdicts.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::VerbForm;
using detect::VerbGroup;
using syntax::Tag;

// What a word is compared by.
struct Key {
  std::string_view text;  // of a verb its lemma
  bool name = false;

  friend bool operator==(const Key& a, const Key& b) { return a.text == b.text; }
};

// A claim that somebody denies in words of his own, and the same claim made by another: Le club
// dément vouloir vendre le stade. … Selon La Vigie, le club voudrait vendre le stade.
class Restated {
 public:
  explicit Restated(Verdicts& verdicts)
      : verdicts_(verdicts), r_(verdicts.reading()), candidates_(verdicts.candidates()) {}

  void judge() {
    constexpr std::size_t kReach = 8;  // claims on either side
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (!denied_in_own_words(i)) continue;
      const std::vector<Key> keys = keys_of(candidates_[i]);
      const bool negated = is_negated(candidates_[i]);
      const std::size_t first = i > kReach ? i - kReach : 0;
      const std::size_t end = std::min(candidates_.size(), i + kReach + 1);
      for (std::size_t k = first; k < end; ++k)
        if (k != i && says_the_same(k, keys, negated) && !same_voice(i, k) && same_subject(i, k))
          verdicts_.raise(k, StatusValue::denied, candidates_[i].cue, "denied-elsewhere", by_of(i));
    }
  }

 private:
  Verdicts& verdicts_;
  const Reading& r_;
  const std::vector<Candidate>& candidates_;

  // Le club dément avoir …, dément que …; le club dément l'information selon laquelle …
  [[nodiscard]] bool denied_in_own_words(std::size_t i) const {
    const Verdict& v = verdicts_.at(i);
    if (v.value != StatusValue::denied || candidates_[i].content.empty()) return false;
    if (v.rule == "answering-verb") return !v.by.empty();
    return v.rule == "cue" && candidates_[i].form == detect::SourceForm::phrase;
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
    return one == nullptr || other == nullptr || r_.form(one->head) == r_.form(other->head);
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
      return same_head(by.front(), c.content.front());
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

  [[nodiscard]] bool is_negated(const Candidate& c) const {
    for (const TokenSpan& part : c.content)
      for (std::uint32_t t = part.first; t < part.end; ++t)
        if (r_.fw(t) == Fw::ne || r_.fw(t) == Fw::n_) return true;
    return false;
  }

  [[nodiscard]] std::vector<Key> keys_of(const Candidate& c) const {
    constexpr std::size_t kMost = 40;
    std::vector<Key> keys;
    for (const TokenSpan& part : c.content)
      for (std::uint32_t t = part.first; t < part.end && keys.size() < kMost; ++t) {
        const Key key = key_of(t);
        if (!key.text.empty() && std::find(keys.begin(), keys.end(), key) == keys.end())
          keys.push_back(key);
      }
    return keys;
  }

  // The word by which a claim is known again; empty for those that every claim may have.
  [[nodiscard]] Key key_of(std::uint32_t t) const {
    const Tag tag = r_.tag(t);
    if (tag == Tag::noun || tag == Tag::adjective || tag == Tag::numeral) return {r_.form(t)};
    if (tag == Tag::proper) return {r_.form(t), true};
    const VerbGroup* verb = r_.chunks.verb(t);
    if (verb == nullptr || verb->head != t || verb->lemma == "être" || verb->lemma == "avoir" ||
        verb->lemma == "vouloir" || verb->lemma == "faire")
      return {};
    return {verb->lemma};
  }

  // Two words in three of the denial stand in claim `k`, two at least, and no names alone.
  [[nodiscard]] bool says_the_same(std::size_t k, const std::vector<Key>& denied,
                                   bool negated) const {
    const Candidate& c = candidates_[k];
    if (denied.size() < 2 || c.content.empty() || is_negated(c) != negated) return false;
    const std::vector<Key> claimed = keys_of(c);
    std::size_t shared = 0;
    bool word = false;
    for (const Key& key : denied) {
      if (std::find(claimed.begin(), claimed.end(), key) == claimed.end()) continue;
      ++shared;
      word = word || !key.name;
    }
    return word && shared >= 2 && shared * 3 >= denied.size() * 2;
  }
};

}  // namespace

void judge_by_restatements(Verdicts& verdicts) { Restated(verdicts).judge(); }

}  // namespace selon::verify
