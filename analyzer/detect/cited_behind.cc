#include "analyzer/detect/cited_behind.h"

#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/relay_words.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

bool holds_clause(const Candidate& c) {
  const bool told =
      c.rule == rule::kQue || c.rule == rule::kInfinitive || c.rule == rule::kAccusation;
  return told && c.content.size() == 1 && !c.cue.empty() && c.cue.end <= c.content.front().first &&
         (c.form == SourceForm::phrase || c.form == SourceForm::pronoun);
}

// What the phrase may be, of both where it is not known; la cité is a noun, so the ending tells.
bool agrees_with(const Reading& r, std::uint32_t participle, const NounPhrase& np) {
  namespace gender = lexicon::gender;
  namespace number = lexicon::number;
  std::string_view ending = r.form(participle);
  const bool plural = ending.ends_with('s');
  if (plural) ending.remove_suffix(1);
  const std::uint8_t of = ending.ends_with('e') ? gender::feminine : gender::masculine;
  const std::uint8_t many = plural ? number::plural : number::singular;
  return (np.gender == 0 || (np.gender & of) != 0) && (np.number == 0 || (np.number & many) != 0);
}

// cité par X, jointe par X at the comma `i`: of the speaker, and not of what stands right before it
// (le port figure dans le rapport, cité par X).
bool says_of_speaker(const Reading& r, const Candidate& c, std::uint32_t i) {
  const VerbGroup* verb = r.chunks.verb(r.past_adverbials(i + 1));
  if (verb == nullptr || verb->span.first != r.past_adverbials(i + 1) ||
      verb->form != VerbForm::participle || (verb->lemma != "citer" && !asks_out(verb->lemma)))
    return false;
  const NounPhrase* speaker = r.phrase_at(c.source.first);
  if (speaker == nullptr || !agrees_with(r, verb->head, *speaker)) return false;
  const NounPhrase* near = r.chunks.noun(i - 1);
  if (near == nullptr || !agrees_with(r, verb->head, *near)) return true;
  const auto kind = sense_of(r, near->span).kind;
  return kind != EntityKind::document && kind != EntityKind::person &&
         kind != EntityKind::anonymous;
}

// selon des propos | rapportés par X behind the comma `i`: where the participle stands; 0 where
// there is none.
std::uint32_t reported_words(const Reading& r, std::uint32_t i) {
  constexpr auto kWords =
      std::to_array<std::string_view>({"propos", "déclarations", "paroles", "confidences"});
  if (r.fw(i + 1) != Fw::selon) return 0;
  const NounPhrase* np = r.phrase_at(i + 2);
  if (np == nullptr || !among(kWords, r.form(np->head))) return 0;
  const VerbGroup* verb = r.chunks.verb(np->head + 1);
  const bool passed = verb != nullptr && verb->span.first == np->head + 1 &&
                      verb->form == VerbForm::participle && hands_on(verb->lemma);
  return passed ? verb->span.first : 0;
}

}  // namespace

void take_cited_behind(const Reading& r, const SentenceFinds& finds, Candidate& c) {
  constexpr std::uint32_t kLeast = 2;  // tokens of content that must be left
  if (!holds_clause(c)) return;
  TokenSpan& content = c.content.front();
  const std::uint32_t first = content.first + kLeast;
  for (std::uint32_t t = std::min(content.end + 1, finds.span.end); t > first; --t) {
    const std::uint32_t comma = t - 1;
    if (r.quoted(comma) || !r.is(comma, Punct::comma)) continue;
    const std::uint32_t words = reported_words(r, comma);
    if (words == 0 && !says_of_speaker(r, c, comma)) continue;
    const Modifiers behind = read_modifiers(r, words != 0 ? words : comma, finds.span.end);
    const bool closes = behind.end >= finds.span.end || r.is_stop(behind.end);
    const bool passed_on =
        std::any_of(behind.relays.begin(), behind.relays.end(),
                    [&r](const TokenSpan& relay) { return sense_of(r, relay).is_media(); });
    if (!passed_on || !closes) return;
    content.end = comma;
    c.relays.insert(c.relays.end(), behind.relays.begin(), behind.relays.end());
    return;
  }
}

}  // namespace selon::detect
