#include "analyzer/verify/anaphora.h"

#include <algorithm>

#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"

namespace selon::verify {

using detect::Fw;

namespace {

// A toll is told, then who fled; ce bilan a été confirmé: past the claims without a number, unless
// there is none with one near.
std::size_t past_uncounted(const Reading& r, const std::vector<Candidate>& candidates,
                           std::size_t end, std::uint32_t paragraph) {
  constexpr std::size_t kReach = 4;  // claims
  for (std::size_t i = end; i > 0 && i + kReach > end; --i) {
    const Candidate& c = candidates[i - 1];
    if (r.words.paragraph(c.content.front().first) + 1 < paragraph) break;
    if (has_number(r, c)) return i;
  }
  return end;
}

// L'élue accuse le maire. « L'enquête sera longue », dit le juge. Ces accusations … are hers alone,
// and what she said with them.
void keep_charges(const std::vector<Candidate>& candidates, std::vector<std::size_t>& claims) {
  const auto charge = std::find_if(claims.begin(), claims.end(),
                                   [&](std::size_t i) { return accuses(candidates[i]); });
  if (charge == claims.end()) return;
  const TokenSpan source = candidates[*charge].source;
  std::erase_if(claims, [&](std::size_t i) {
    return !accuses(candidates[i]) && !candidates[i].source.overlaps(source) &&
           candidates[i].form == detect::SourceForm::phrase;
  });
}

// A dit B. ¶ C dit D. ¶ Ces affirmations …: of the claims of one paragraph that is a single
// sentence and of those that end the one before.
bool goes_on_before(const Reading& r, const Candidate& c, std::uint32_t paragraph) {
  // (of another with a name of his own: his alone)
  const syntax::NounPhrase* who =
      c.form == detect::SourceForm::phrase ? r.phrase_at(c.source.first) : nullptr;
  if (who != nullptr && who->kind == syntax::NounKind::proper) return false;
  const std::uint32_t at = c.content.front().first;
  const TokenSpan sentence = r.sentence(at);
  const bool opens = sentence.first == 0 ||
                     r.words.paragraph(sentence.first - 1) != r.words.paragraph(sentence.first);
  const bool closes =
      sentence.end >= r.size() || r.words.paragraph(sentence.end) != r.words.paragraph(at);
  return opens && closes && r.words.paragraph(at) + 1 == paragraph;
}

}  // namespace

std::vector<std::size_t> claims_meant(const Reading& r, const std::vector<Candidate>& candidates,
                                      std::size_t end, std::uint32_t first, Anaphor anaphor) {
  constexpr std::size_t kMost = 6;  // claims
  std::vector<std::size_t> claims;
  if (first == 0) return claims;
  const std::uint32_t before = r.sentence(first - 1).first;
  const std::uint32_t paragraph = r.words.paragraph(first);
  std::uint32_t first_sentence = 0;
  if (anaphor.counts) end = past_uncounted(r, candidates, end, paragraph);
  for (std::size_t i = end; i > 0 && claims.size() < kMost; --i) {
    const Candidate& c = candidates[i - 1];
    const auto& token = r.words.token(c.content.front().first);
    const std::uint32_t own = r.words.paragraph(c.content.front().first);
    const bool on = anaphor.plural && !anaphor.charge && !claims.empty() &&
                    goes_on_before(r, candidates[claims.front()], paragraph);
    if (own + (on ? 2 : 1) < paragraph ||
        (own + 1 < paragraph && r.quoted(c.content.front().first)))
      break;  // (what is quoted there may be an appeal)
    // those of its own paragraph, if there are any
    if (!claims.empty() && own < paragraph &&
        r.words.paragraph(candidates[claims.front()].content.front().first) == paragraph)
      break;
    if (anaphor.next && claims.empty() && c.content.back().end < before) break;
    // (ce bilan: all that one sentence counts)
    const bool counted = anaphor.counts && token.sentence == first_sentence && has_number(r, c);
    if (!claims.empty() && !counted && (!anaphor.plural || token.sentence + 1 < first_sentence))
      break;
    first_sentence = claims.empty() ? token.sentence : std::min(first_sentence, token.sentence);
    claims.push_back(i - 1);
  }
  if (anaphor.charge) keep_charges(candidates, claims);
  return claims;
}

Anaphor points_back(const Reading& r, TokenSpan object) {
  const ClaimName name = claim_name(r, object.first);
  if (name.noun == 0) return {};
  const std::string_view noun = r.form(name.noun);
  if (is_demonstrative(name.article)) {
    if (noun == "démenti") return {};  // the denial was what was said, and nobody denies it
    return {true, name.article == Fw::ces, false, false, is_accusation(noun)};
  }
  return {name.noun + 1 == object.end && name.article != Fw::les, false, true};
}

}  // namespace selon::verify
