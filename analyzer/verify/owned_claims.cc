#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/falsehoods.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/falsehood.h"
#include "analyzer/verify/same_words.h"
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
  void judge(std::size_t last_end, TokenSpan sentence, std::int32_t quote, TokenSpan voice) {
    for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
      if (r_.quote_at(t) != quote) continue;
      Answer answer = answer_at(t, sentence);
      if (answer.value == StatusValue::asserted) continue;
      if (answer.by.empty()) answer.by = voice;
      const Owner owner = owner_of_claims(answer.from);
      if (owner.phrase.empty() && voice.empty() && quote == syntax::kNone)
        heard_last(answer, last_end, sentence);
      if (owner.phrase.empty() || in_relative_clause(r_, answer.words, sentence.first)) return;
      if (!told_in_relative(answer, owner, last_end, sentence) &&
          !behind(answer, owner, last_end, sentence) && voice.empty() && may_lead(owner))
        ahead(answer, owner, last_end, sentence);
      return;
    }
  }

  // Contrairement à ce qu'affirme La Vigie, B · contrairement aux informations de La Vigie, B: of
  // what it claimed on that matter
  void judge_contrast(std::uint32_t at) {
    constexpr std::size_t kReach = 8;         // claims
    constexpr std::uint32_t kParagraphs = 3;  // told so far away
    const Contrast contrast = contrast_at(at);
    if (contrast.owner.empty()) return;
    const TokenSpan sentence = r_.sentence(at);
    Candidate told;  // what is set against it
    if (sentence.first < at) told.content.push_back({sentence.first, at});
    if (contrast.end < sentence.end) told.content.push_back({contrast.end, sentence.end});
    const auto first = std::partition_point(
        candidates_.begin(), candidates_.end(),
        [&](const Candidate& c) { return c.content.front().first < sentence.first; });
    const std::size_t end = static_cast<std::size_t>(first - candidates_.begin());
    const std::uint32_t paragraph = r_.words.paragraph(sentence.first);
    for (std::size_t i = end; i > 0 && i + kReach > end; --i) {
      const Candidate& c = candidates_[i - 1];
      if (r_.words.paragraph(c.content.front().first) + kParagraphs < paragraph) return;
      if (!is_owner(c, contrast.owner)) continue;
      // (what a paper tells is all that its name may mean)
      const bool paper =
          detect::sense_of(r_, contrast.owner).is_media() && !names_no_medium(contrast.owner);
      if (!paper && !share_word(r_, c, told)) continue;
      std::vector<TokenSpan> by;
      if (first != candidates_.end() && first->content.front().first < sentence.end &&
          !first->source.empty() && !first->source.overlaps(contrast.owner))
        by.push_back(first->source);
      return verdicts_.raise(i - 1, StatusValue::denied, {at, contrast.end}, "doubt-phrase",
                             std::move(by));
    }
  }

 private:
  Verdicts& verdicts_;
  const Reading& r_;
  const std::vector<Candidate>& candidates_;

  // contrairement à ce qu'affirme La Vigie: whose claim it is, and where the words end
  struct Contrast {
    TokenSpan owner;
    std::uint32_t end = 0;
  };

  [[nodiscard]] Contrast contrast_at(std::uint32_t at) const {
    constexpr std::uint32_t kReach = 12;  // tokens up to the verb
    const Fw to = r_.fw(at + 1);
    if (to == Fw::aux || to == Fw::au) {
      const Owner owner = owner_behind({at + 2, to == Fw::aux ? Fw::les : Fw::le});
      return {owner.phrase, owner.phrase.end};
    }
    if (to != Fw::a_grave) return {};
    if (r_.fw(at + 2) != Fw::ce || !r_.is_que(at + 3)) {
      const Owner owner = owner_of_claims(at + 2);
      return {owner.phrase, owner.phrase.end};
    }
    for (std::uint32_t t = at + 4; t < at + kReach && !r_.is_stop(t); ++t) {
      const auto* hit = r_.cue_at(t);
      if (hit == nullptr || r_.chunks.verbs[hit->verb].form != detect::VerbForm::finite) continue;
      if (hit->entry->cue_class == lexicon::CueClass::think) return {};  // à ce que craignait X
      const TokenSpan behind = r_.extended_at(hit->span.end, {false, false});
      const detect::Subject s = detect::subject_of(r_, r_.chunks.verbs[hit->verb]);
      const TokenSpan who =
          behind.empty() && s.form == detect::SourceForm::phrase ? s.span : behind;
      return {who, std::max(who.end, hit->span.end)};
    }
    return {};
  }

  // What a sentence says of somebody's claims: by which words, and from where on these are named.
  struct Answer {
    StatusValue value = StatusValue::asserted;  // asserted: nothing
    TokenSpan words;
    std::uint32_t from = 0;
    TokenSpan by;
  };

  // les accusations | de la junte, l'accusation | russe
  struct Owner {
    TokenSpan phrase;
    std::uint32_t noun = 0;  // what names the claims
    TokenSpan matter;        // sur la mort du chef: what they are about, as far as that is said
  };

  [[nodiscard]] Answer answer_at(std::uint32_t t, TokenSpan sentence) const {
    if (const auto doubt = r_.doubt_at(t)) {
      // Les accusations de la junte sont réfutées par le ministère: they stand before the verb
      const bool passive = doubt.entry->by != lexicon::BySlot::before;
      const TokenSpan words{t, doubt.end};
      if ((!passive && doubt.end >= sentence.end) || (passive && r_.chunks.verb(t) == nullptr) ||
          (doubt.entry->status == StatusValue::denied && is_negated(r_, words)))
        return {};
      return {status_said(r_, *doubt.entry, words), words, passive ? sentence.first : doubt.end,
              verdicts_.party(*doubt.entry, words, sentence)};
    }
    // Les accusations de la junte relèvent du fantasme
    if (const detect::VerbGroup* calls = r_.chunks.verb(t);
        calls != nullptr && calls->span.first == t && calls->form == detect::VerbForm::finite)
      if (const TokenSpan words = false_predicate(r_, t, sentence.end); !words.empty())
        return {StatusValue::denied, words, sentence.first, {}};
    const auto* hit = r_.cue_at(t);
    if (hit == nullptr || r_.chunks.verbs[hit->verb].form != detect::VerbForm::finite) return {};
    const detect::VerbGroup& verb = r_.chunks.verbs[hit->verb];
    const detect::Subject s = detect::subject_of(r_, verb);
    const TokenSpan by = s.form == detect::SourceForm::phrase ? s.span : TokenSpan{};
    // a qualifié de « mensongères » les accusations de la junte
    if (const std::uint32_t end = detect::past_called_false(r_, *hit); end != 0)
      return {StatusValue::denied, {t, end}, r_.quoted(end) ? end + 1 : end, by};
    // rejette les accusations de la junte, confirme la version de la junte
    const bool told = (verb.tenses & (lexicon::tense::future | lexicon::tense::conditional)) == 0;
    const bool answers = hit->entry->status == StatusValue::denied ||
                         (hit->entry->status == StatusValue::confirmed && !verb.passive);
    if (!answers || !told || verb.negated || verb.passive) return {};
    return {hit->entry->status, hit->span, hit->span.end, by};
  }

  void raise(std::size_t i, const Answer& answer) {
    std::vector<TokenSpan> by;
    if (!answer.by.empty()) by.push_back(answer.by);
    verdicts_.raise(i, answer.value, answer.words, "doubt-phrase", std::move(by));
  }

  // les informations divulguées par Séoul: where a claim of its own is told only later, it may be
  // another one; not les accusations portées par X, les informations publiées par La Vigie
  [[nodiscard]] bool may_lead(const Owner& owner) const {
    return r_.tag(owner.noun + 1) != syntax::Tag::past_participle ||
           names_charges(r_, owner.noun) || detect::sense_of(r_, owner.phrase).is_media();
  }

  // dément les accusations de deux femmes qui disent A: of what is told there
  bool told_in_relative(const Answer& answer, const Owner& owner, std::size_t last_end,
                        TokenSpan sentence) {
    constexpr std::size_t kReach = 4;                                // claims of the sentence
    const bool comma = r_.is(owner.phrase.end, text::Punct::comma);  // de la junte, qui affirme
    const std::uint32_t qui = owner.phrase.end + (comma ? 1 : 0);
    if (answer.value != StatusValue::denied || r_.fw(qui) != Fw::qui) return false;
    for (std::size_t i = last_end; i < candidates_.size() && i < last_end + kReach; ++i) {
      const Candidate& c = candidates_[i];
      if (c.content.front().first >= sentence.end) return false;
      if (c.cue.empty() || c.cue.first < qui || c.cue.first > qui + 2) continue;
      raise(i, answer);
      return true;
    }
    return false;
  }

  // dément | ses déclarations: the noun behind the possessive; 0 where none stands there
  [[nodiscard]] std::uint32_t his_claims(std::uint32_t from, bool& several) const {
    constexpr auto kWords = std::to_array<std::string_view>(
        {"déclaration", "déclarations", "affirmation", "affirmations", "accusation", "accusations",
         "allégation", "allégations", "assertions", "propos", "dires", "version", "chiffres",
         "bilan", "informations", "témoignage", "récit", "explications", "insinuations"});
    const std::uint32_t at = object_behind(r_, from);
    const Fw whose = r_.fw(at);
    several = whose == Fw::leurs || whose == Fw::leur;
    const bool his = whose == Fw::ses || whose == Fw::son || whose == Fw::sa;
    return (his || several) && among(kWords, r_.form(at + 1)) ? at + 1 : 0;
  }

  // Le maire affirme que A. La préfecture dément ses déclarations. · Ses déclarations n'ont pas été
  // confirmées.: those of whoever was heard right before, unless he says so himself. (La préfecture
  // a confirmé ses chiffres: her own.)
  void heard_last(const Answer& answer, std::size_t last_end, TokenSpan sentence) {
    constexpr std::size_t kReach = 4;  // claims
    bool several = false;
    const std::uint32_t noun = his_claims(answer.from, several);
    const bool active = answer.from != sentence.first;
    if (noun == 0 || (active && (answer.by.empty() || answer.value == StatusValue::confirmed)) ||
        in_relative_clause(r_, answer.words, sentence.first))
      return;
    // ses déclarations sur leur divorce, ses propos de la veille: other words of his
    if (active && !r_.is_stop(noun + 1) && !r_.is(noun + 1, text::Punct::comma)) return;
    const std::uint32_t paragraph = r_.words.paragraph(sentence.first);
    const bool all = r_.form(noun).ends_with('s');
    TokenSpan voice;
    for (std::size_t i = last_end; i > 0 && i + kReach > last_end; --i) {
      const Candidate& c = candidates_[i - 1];
      const syntax::NounPhrase* np = c.source.empty() ? nullptr : r_.phrase_at(c.source.first);
      if (np == nullptr || c.content.front().first >= sentence.first ||
          r_.words.paragraph(c.content.front().first) + 1 < paragraph ||
          (np->number == lexicon::number::plural) != several ||
          (!answer.by.empty() && is_owner(c, answer.by)))
        return;
      if (!voice.empty() && !is_owner(c, voice)) return;
      // Le procureur affirme que Luc Brun a avoué: his may be Luc Brun's
      const syntax::NounPhrase* told_of = r_.phrase_at(c.content.front().first);
      if (c.rule == detect::rule::kDenial ||
          (told_of != nullptr && told_of->kind != syntax::NounKind::pronoun &&
           detect::sense_of(r_, told_of->span).kind == EntityKind::person))
        return;
      if (told_of != nullptr && told_of->kind == syntax::NounKind::proper) return;
      if (!may_be_meant({c.source, noun, {}}, c, answer.by)) return;
      voice = c.source;
      raise(i - 1, answer);
      if (!all) return;
    }
  }

  // Of what was claimed before; true where there was such a claim.
  bool behind(const Answer& answer, const Owner& owner, std::size_t last_end, TokenSpan sentence) {
    constexpr std::size_t kReach = 6;  // claims
    const std::uint32_t paragraph = r_.words.paragraph(sentence.first);
    const bool all = r_.form(owner.noun).ends_with('s');
    // les déclarations de Paul Roy, les chiffres de la junte may lie farther back than la version
    // du ministre
    const syntax::NounPhrase* np = r_.phrase_at(owner.phrase.first);
    const std::uint32_t paragraphs = np != nullptr && !np->name.empty() ? 3
                                     : names_count(r_.form(owner.noun)) ? 2
                                                                        : 1;
    bool answered = false;
    for (std::size_t i = last_end; i > 0 && i + kReach > last_end; --i) {
      const Candidate& c = candidates_[i - 1];
      if (r_.words.paragraph(c.content.front().first) + paragraphs < paragraph) break;
      if (!is_owner(c, owner.phrase)) {
        if (answered) break;
        continue;
      }
      if (!may_be_meant(owner, c, answer.by)) break;
      raise(i - 1, answer);
      answered = true;
      if (!all) break;
    }
    return answered;
  }

  // Le ministère dément les accusations de la junte. ¶ La junte affirme que A: what a lead answers
  // is told behind it.
  void ahead(const Answer& answer, const Owner& owner, std::size_t last_end, TokenSpan sentence) {
    constexpr std::size_t kReach = 6;            // claims
    constexpr std::uint32_t kParagraphs = 3;     // a headline, a lead, and what it leads to
    constexpr std::uint32_t kLeadSentences = 5;  // in which an article says what it is about
    if (r_.words.token(sentence.first).sentence >= kLeadSentences) return;
    const std::uint32_t paragraph = r_.words.paragraph(sentence.first);
    for (std::size_t i = last_end; i < candidates_.size() && i < last_end + kReach; ++i) {
      const Candidate& c = candidates_[i];
      const std::uint32_t at = c.content.front().first;
      if (at < sentence.end) continue;
      if (r_.words.paragraph(at) > paragraph + kParagraphs) return;
      if (!is_owner(c, owner.phrase) || c.negated || !may_be_meant(owner, c, answer.by)) continue;
      return raise(i, answer);
    }
  }

  // dément | les accusations, rejette les accusations |, rejette « les accusations: the noun with
  // its article
  [[nodiscard]] ClaimName claims_at(std::uint32_t from) const {
    if (const ClaimName name = claim_name(r_, object_behind(r_, from)); name.noun != 0) return name;
    const bool before = from > 1 && names_claims(r_, from - 1);
    return before ? ClaimName{from - 1, r_.fw(from - 2)} : ClaimName{};
  }

  // dément les accusations de la junte, refuse de confirmer le bilan du maire: whose claims these
  // are; empty where the words from `from` on name no claim or nobody.
  [[nodiscard]] Owner owner_of_claims(std::uint32_t from) const {
    const ClaimName name = claims_at(from);
    return name.noun == 0 || is_demonstrative(name.article) ? Owner{} : owner_behind(name);
  }

  // (les) accusations | de la junte: whose they are
  [[nodiscard]] Owner owner_behind(ClaimName name) const {
    const std::uint32_t noun = name.noun;
    if (!names_claims(r_, noun)) return {};
    std::uint32_t of = noun + 1;
    const std::int32_t quote = r_.quote_at(noun);  // les « allégations » du journal
    if (quote != syntax::kNone && r_.quote_span(quote).end == noun + 2) ++of;
    while (r_.tag(of) == syntax::Tag::adjective) ++of;
    // les accusations de la junte selon lesquelles B: they are told here
    constexpr std::uint32_t kReach = 20;  // tokens
    for (std::uint32_t t = of; t < of + kReach && !r_.is_stop(t); ++t)
      if (r_.is_que(t) || (r_.fw(t) == Fw::selon && r_.tag(t + 1) == syntax::Tag::relative))
        return {};
    // l'accusation russe
    const bool national = of > noun + 1 && r_.lexicon.demonym(r_.form(of - 1)).state != nullptr;
    // les accusations portées à son encontre par La Vigie, les informations publiées par La Vigie
    if (r_.tag(of) == syntax::Tag::past_participle) return {made_by(of), noun, {}};
    if (!syntax::is_of(r_.fw(of)))
      return national ? Owner{{of - 1, of}, noun, matter_behind(of)} : Owner{};
    const syntax::NounPhrase* owner = r_.phrase_at(of + 1);
    if (owner == nullptr) return {};
    return {owner->span, noun, matter_behind(owner->span.end)};
  }

  // les accusations de la junte | sur sa gestion, contre le maire: what they are about
  [[nodiscard]] TokenSpan matter_behind(std::uint32_t behind) const {
    constexpr std::uint32_t kLongest = 10;  // tokens
    if (r_.fw(behind) != Fw::sur && r_.fw(behind) != Fw::contre &&
        r_.form(behind) != "concernant" && r_.form(behind) != "quant")
      return {};
    std::uint32_t end = behind + 1;
    while (end < behind + kLongest && r_.words.punct(end) == text::Punct::none) ++end;
    return {behind + 1, end};
  }

  // The claim is about that, by a noun or a name of it.
  [[nodiscard]] bool about(const Candidate& c, TokenSpan matter) const {
    const std::vector<Key> keys = keys_of(r_, c);
    for (std::uint32_t t = matter.first; t < matter.end; ++t) {
      const syntax::Tag tag = r_.tag(t);
      if (tag != syntax::Tag::noun && tag != syntax::Tag::proper) continue;
      const Key key{r_.form(t), tag == syntax::Tag::proper};
      if (std::any_of(keys.begin(), keys.end(),
                      [&](const Key& other) { return same_word(key, other); }))
        return true;
    }
    return false;
  }

  // portées à son encontre | par la junte, avancés | par la junte: who made them; empty where
  // nobody is named
  [[nodiscard]] TokenSpan made_by(std::uint32_t participle) const {
    constexpr std::uint32_t kReach = 12;  // tokens
    for (std::uint32_t t = participle + 1; t < participle + kReach && !r_.is_stop(t); ++t) {
      const syntax::NounPhrase* np = r_.fw(t) == Fw::par ? r_.phrase_at(t + 1) : nullptr;
      if (np != nullptr) return np->span;
    }
    return {};
  }

  // les chiffres de X: a claim with a number; les accusations de X: one that speaks of whom denies
  [[nodiscard]] bool may_be_meant(const Owner& owner, const Candidate& c, TokenSpan denier) const {
    const std::string_view noun = r_.form(owner.noun);
    if (!owner.matter.empty() && !about(c, owner.matter)) return false;
    if (names_count(noun)) return has_number(r_, c);
    if (!is_accusation(noun) || denier.empty()) return true;
    const lexicon::StateEntry* state = state_of(r_, denier);
    if (speaks_of(r_, c, denier) || accuses(c)) return true;
    // what a paper tells of somebody else, what a state tells of another
    if (detect::sense_of(r_, owner.phrase).is_media()) return true;
    const lexicon::StateEntry* own = state_of(r_, owner.phrase);
    if (own != nullptr && std::any_of(c.content.begin(), c.content.end(), [&](TokenSpan part) {
          const lexicon::StateEntry* other = state_of(r_, part);
          return other != nullptr && other != own;
        }))
      return true;
    return state != nullptr && std::any_of(c.content.begin(), c.content.end(), [&](TokenSpan part) {
             return state_of(r_, part) == state;
           });
  }

  // le journal, la chaîne: a medium without its name
  [[nodiscard]] bool names_no_medium(TokenSpan phrase) const {
    const syntax::NounPhrase* np = r_.phrase_at(phrase.first);
    const detect::Sense sense = detect::sense_of(r_, phrase);  // du Monde is named
    return np != nullptr && np->name.empty() && sense.is_media() && sense.name == nullptr;
  }

  // La Vigie, Le Phare: a name with its article, as papers have it
  [[nodiscard]] bool reads_like_a_title(TokenSpan phrase) const {
    const syntax::NounPhrase* np = r_.phrase_at(phrase.first);
    const Fw article = r_.fw(phrase.first);
    return np != nullptr && np->span.end <= phrase.first + 2 && !np->name.empty() &&
           (article == Fw::la || article == Fw::le || article == Fw::l_ || article == Fw::les);
  }

  // The claim is of whom the phrase names: le ministre … du ministre, la ministre Anne Blanc …
  // d'Anne Blanc, La Vigie … du quotidien, l'armée russe … de Moscou.
  [[nodiscard]] bool is_owner(const Candidate& c, TokenSpan owner) const {
    if (c.form != detect::SourceForm::phrase) return false;
    const syntax::NounPhrase* who = r_.phrase_at(c.source.first);
    const syntax::NounPhrase* np = r_.phrase_at(owner.first);
    if (who != nullptr && np != nullptr && r_.form(who->head) == r_.form(np->head)) return true;
    const lexicon::StateEntry* state = state_of(r_, owner);
    if (state != nullptr && state_of(r_, c.source) == state) return true;
    if (np == nullptr) return false;
    const bool media = detect::sense_of(r_, owner).is_media() &&
                       (detect::sense_of(r_, c.source).is_media() || reads_like_a_title(c.source));
    if (media && (names_no_medium(owner) || names_no_medium(c.source))) return true;
    const std::string_view word = np->name.empty() ? r_.form(np->head) : r_.form(np->name.end - 1);
    for (std::uint32_t t = c.source.first; t < c.source.end; ++t)
      if (r_.form(t) == word) return true;
    return false;
  }
};

}  // namespace

void judge_by_owner(Verdicts& verdicts, std::size_t end, TokenSpan sentence, std::int32_t quote,
                    TokenSpan voice) {
  OwnedClaims(verdicts).judge(end, sentence, quote, voice);
}

void judge_by_contrasts(Verdicts& verdicts) {
  const Reading& r = verdicts.reading();
  OwnedClaims claims(verdicts);
  for (std::uint32_t t = 0; t < r.size(); ++t)
    if (r.form(t) == "contrairement") claims.judge_contrast(t);
}

}  // namespace selon::verify
