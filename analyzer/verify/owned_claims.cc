#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/verdicts.h"

namespace selon::verify {
namespace {

using detect::Fw;

// Sentences that name whose claims they speak of: dément les accusations de la junte, les chiffres
// de la junte sont contestés par le ministère.
class OwnedClaims {
 public:
  explicit OwnedClaims(Verdicts& verdicts)
      : verdicts_(verdicts), r_(verdicts.reading()), candidates_(verdicts.candidates()) {}

  // La junte affirme que A. Le ministère dément l'information de la junte: the last that it
  // claimed; les accusations de la junte: those that stand together.
  void judge(std::size_t last_end, TokenSpan sentence) {
    const std::uint32_t paragraph = r_.words.paragraph(sentence.first);
    constexpr std::size_t kReach = 6;  // claims
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      if (r_.quoted(t)) continue;
      const auto doubt = r_.lexicon.match_doubt(r_.doc, t);
      if (!doubt) continue;
      // Les accusations de la junte sont réfutées par le ministère: they stand before the verb
      const bool passive = doubt.entry->by != lexicon::BySlot::before;
      if (doubt.end >= sentence.end || (passive && r_.chunks.verb(t) == nullptr)) return;
      const std::uint32_t from = passive ? sentence.first : doubt.end;
      const syntax::NounPhrase* owner = owner_of_claims(from);
      if (owner == nullptr || in_relative_clause(r_, {t, doubt.end}, sentence.first)) return;
      const bool all = r_.form(claim_noun(from)).ends_with('s');
      // les déclarations de Paul Roy may lie farther back than la version du ministre
      const std::uint32_t paragraphs = all && !owner->name.empty() ? 3 : 1;
      bool answered = false;
      for (std::size_t i = last_end; i > 0 && i + kReach > last_end; --i) {
        const Candidate& c = candidates_[i - 1];
        if (r_.words.paragraph(c.content.front().first) + paragraphs < paragraph) return;
        if (!is_owner(c, *owner)) {
          if (answered) return;
          continue;
        }
        if (!may_be_meant(from, c, verdicts_.party(*doubt.entry, {t, doubt.end}, sentence))) return;
        verdicts_.apply(i - 1, *doubt.entry, {t, doubt.end}, sentence);
        answered = true;
        if (!all) return;
      }
      return;
    }
  }

 private:
  Verdicts& verdicts_;
  const Reading& r_;
  const std::vector<Candidate>& candidates_;

  // dément | les accusations, rejette les accusations |: where the noun stands
  [[nodiscard]] std::uint32_t claim_noun(std::uint32_t from) const {
    std::uint32_t noun = r_.past_adverbials(from);
    if (r_.tag(noun) == syntax::Tag::determiner) ++noun;
    return noun == from && from > 0 && names_claims(r_, from - 1) ? noun - 1 : noun;
  }

  // dément les accusations de la junte, refuse de confirmer le bilan du maire: whose claims these
  // are; nullptr where the words from `from` on name no claim or nobody.
  [[nodiscard]] const syntax::NounPhrase* owner_of_claims(std::uint32_t from) const {
    const std::uint32_t noun = claim_noun(from);
    const Fw article = r_.fw(noun - 1);
    const bool definite =
        article == Fw::le || article == Fw::la || article == Fw::l_ || article == Fw::les;
    if (!definite || !names_claims(r_, noun)) return nullptr;
    std::uint32_t of = noun + 1;
    while (r_.tag(of) == syntax::Tag::adjective) ++of;
    // les accusations de la junte selon lesquelles B: they are told here
    constexpr std::uint32_t kReach = 20;  // tokens
    for (std::uint32_t t = of; t < of + kReach && !r_.is_stop(t); ++t)
      if (r_.is_que(t) || (r_.fw(t) == Fw::selon && r_.tag(t + 1) == syntax::Tag::relative))
        return nullptr;
    if (!syntax::is_of(r_.fw(of))) return nullptr;
    // les accusations de la junte sur sa gestion: others than those told before
    const syntax::NounPhrase* owner = r_.phrase_at(of + 1);
    const bool others = owner != nullptr && (r_.fw(owner->span.end) == Fw::sur ||
                                             r_.fw(owner->span.end) == Fw::contre ||
                                             r_.form(owner->span.end) == "concernant");
    return others ? nullptr : owner;
  }

  // les chiffres de X: a claim with a number; les accusations de X: one that speaks of whom denies
  [[nodiscard]] bool may_be_meant(std::uint32_t from, const Candidate& c, TokenSpan denier) const {
    const std::uint32_t noun = claim_noun(from);
    const bool counted = names_count(r_.form(noun));
    const bool accuses = r_.form(noun).starts_with("accusation");
    if (!counted && !accuses) return true;
    if (counted && has_number(r_, c)) return true;
    const syntax::NounPhrase* who = denier.empty() ? nullptr : r_.phrase_at(denier.first);
    for (const TokenSpan& part : c.content)
      for (std::uint32_t t = part.first; t < part.end; ++t)
        if (accuses && who != nullptr && r_.form(t) == r_.form(who->head)) return true;
    return accuses && (c.lemma == "accuser" || c.lemma == "reprocher" || c.lemma == "dénoncer");
  }

  // The claim is of whom the phrase names: le ministre … du ministre, la ministre Anne Blanc …
  // d'Anne Blanc.
  [[nodiscard]] bool is_owner(const Candidate& c, const syntax::NounPhrase& owner) const {
    const syntax::NounPhrase* who =
        c.form == detect::SourceForm::phrase ? r_.phrase_at(c.source.first) : nullptr;
    if (who == nullptr) return false;
    if (r_.form(who->head) == r_.form(owner.head)) return true;
    if (owner.name.empty() || owner.name.first != owner.span.first) return false;
    const std::string_view name = r_.form(owner.name.end - 1);
    for (std::uint32_t t = c.source.first; t < c.source.end; ++t)
      if (r_.form(t) == name) return true;
    return false;
  }
};

}  // namespace

void judge_by_owner(Verdicts& verdicts, std::size_t end, TokenSpan sentence) {
  OwnedClaims(verdicts).judge(end, sentence);
}

}  // namespace selon::verify
