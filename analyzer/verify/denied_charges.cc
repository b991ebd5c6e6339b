#include "analyzer/verify/denied_charges.h"

#include "analyzer/detect/subjects.h"
#include "analyzer/verify/anaphora.h"
#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/sentence_claims.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::VerbGroup;
using text::Punct;

// nie | les faits, rejette les accusations |: where the object of the denial begins
std::uint32_t object_of(const Reading& r, TokenSpan denial) {
  return names_charges(r, denial.end - 1) ? denial.end - 2 : object_behind(r, denial.end);
}

struct Denial {
  const lexicon::Doubt* entry = nullptr;
  TokenSpan span;
};

// The first words of the sentence that say how sure a claim is, where they deny it.
Denial first_denial(const Reading& r, TokenSpan sentence) {
  for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
    const auto doubt = r.doubt_at(t);
    if (!doubt) continue;
    const bool denies =
        doubt.entry->status == StatusValue::denied && !is_negated(r, {t, doubt.end});
    return denies ? Denial{doubt.entry, {t, doubt.end}} : Denial{};
  }
  return {};
}

// l'intéressé, le mis en cause: whoever the claim is about
bool concerned(std::string_view noun) {
  return noun.starts_with("intéressé") || noun.starts_with("accusé") || noun == "mis" ||
         noun == "mise" || noun.starts_with("suspect");
}

}  // namespace

bool deny_charges(Verdicts& verdicts, std::size_t last_end, TokenSpan sentence) {
  const Reading& r = verdicts.reading();
  const std::vector<Candidate>& candidates = verdicts.candidates();
  for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
    // Il « conteste les faits »
    const bool opens = r.opens_quote(t) && t > sentence.first;
    if (r.quoted(t) && !opens && (t == 0 || !r.opens_quote(t - 1))) return false;
    const auto doubt = r.doubt_at(t);
    if (!doubt) continue;
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb == nullptr || doubt.entry->status != StatusValue::denied ||
        is_negated(r, {t, doubt.end}) || elsewhere(r, sentence))
      return false;
    const bool passive = doubt.entry->by == lexicon::BySlot::after;
    const TokenSpan subject = detect::subject_of(r, *verb).span;
    if (passive && subject.empty()) return false;
    const std::uint32_t object = passive ? subject.first : object_of(r, {t, doubt.end});
    if (says_any(r.form(object)) || !against_who_denies(r, object)) return false;
    const ClaimName name = claim_name(r, object);
    const bool faits = r.form(name.noun) == "faits";
    // ces accusations are those told right before
    if (name.article == Fw::ces && !faits) return false;
    const TokenSpan who = verdicts.party(*doubt.entry, {t, doubt.end}, sentence);
    // la victime dit que l'homme, qui nie les faits, est parti: in a clause of its own
    if (!passive && in_relative_clause(r, {t, doubt.end}, sentence.first) &&
        who.first != sentence.first && !r.is(who.first - 1, Punct::comma))
      return false;
    constexpr std::uint32_t kLead = 3;  // sentences in which an article says what it is about
    const bool leads = r.words.token(sentence.first).sentence < kLead;
    std::vector<std::size_t> claims =
        charges_against(r, candidates, last_end, sentence.first, who, faits || leads);
    // l'accuse. Elle rejette les accusations: of what she is charged with herself
    if (!passive && who.empty() && !subject.empty())
      std::erase_if(claims, [&](std::size_t claim) {
        return charges_another(r, candidates[claim], subject.first);
      });
    // Le maire a nié les allégations.: no other charge was told
    // (les reproches, les griefs: of somebody who blames)
    const bool told = !names_blame(r.form(name.noun));
    if (claims.empty() && !faits && told && ends_or_tells(r, name.noun + 1, sentence))
      claims = claims_meant(r, candidates, last_end, sentence.first, {true, true, false});
    std::vector<TokenSpan> by;
    if (!who.empty()) by.push_back(who);
    for (const std::size_t claim : claims)
      verdicts.raise(claim, StatusValue::denied, {t, doubt.end}, "doubt-phrase", by);
    return !claims.empty();
  }
  return false;
}

bool deny_by_accused(Verdicts& verdicts, std::size_t last_end, TokenSpan sentence) {
  const Reading& r = verdicts.reading();
  const std::vector<Candidate>& candidates = verdicts.candidates();
  constexpr std::size_t kClaims = 3;
  constexpr std::uint32_t kSentences = 3;
  const std::uint32_t stands = r.words.token(sentence.first).sentence;
  const Candidate& last = candidates[last_end - 1];
  if (r.words.token(last.content.back().end - 1).sentence + 1 >= stands) return false;
  const Denial denial = first_denial(r, sentence);
  const TokenSpan who =
      denial.entry != nullptr ? verdicts.party(*denial.entry, denial.span, sentence) : TokenSpan{};
  const syntax::NounPhrase* np = who.empty() ? nullptr : r.phrase_at(who.first);
  if (np == nullptr) return false;
  for (std::size_t i = last_end; i > 0 && i + kClaims > last_end; --i) {
    const Candidate& c = candidates[i - 1];
    if (r.words.token(c.content.back().end - 1).sentence + kSentences < stands) return false;
    if (!concerned(r.form(np->head)) && !speaks_of(r, c, who)) continue;
    verdicts.apply(i - 1, *denial.entry, denial.span, sentence);
    return true;
  }
  return false;
}

}  // namespace selon::verify
