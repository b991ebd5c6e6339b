#include "analyzer/syntax/chunks.h"

#include "analyzer/syntax/noun_phrases.h"
#include "analyzer/syntax/phrase_appositions.h"
#include "analyzer/syntax/phrase_complements.h"
#include "analyzer/syntax/verb_groups.h"

namespace selon::syntax {

Chunks chunk(const Words& words, const lexicon::Lexicon& lexicon) {
  Chunks out;
  out.verbs = find_verb_groups(words);
  out.nouns = find_noun_phrases(words, lexicon);
  out.verb_at = base::SpanIndex(words.size());
  out.noun_at = base::SpanIndex(words.size());
  for (const VerbGroup& verb : out.verbs) out.verb_at.add(verb.span.first, verb.span.end);
  for (const NounPhrase& noun : out.nouns) out.noun_at.add(noun.span.first, noun.span.end);
  return out;
}

bool is_one_subject(const Words& words, const Chunks& chunks, TokenSpan phrase) {
  const auto finite_at = [&chunks](std::uint32_t i) {
    const VerbGroup* v = chunks.verb(i);
    return v != nullptr && v->form == VerbForm::finite && v->third_singular();
  };
  if (words.punct(phrase.end) == text::Punct::comma)
    return chunks.verb(phrase.end + 1) != nullptr &&
           chunks.verb(phrase.end + 1)->span.first == phrase.end + 1 && finite_at(phrase.end + 1);
  const bool ends = phrase.end >= words.size() || words.punct(phrase.end) == text::Punct::period ||
                    words.token(phrase.end).sentence != words.token(phrase.first).sentence;
  return ends && phrase.first > 0 && finite_at(phrase.first - 1);
}

TokenSpan extend(const Words& words, const Chunks& chunks, std::uint32_t index,
                 ExtendOptions options) {
  const NounPhrase& np = chunks.nouns[index];
  const SentenceView view{words, chunks, words.token(np.head).sentence};
  PhraseComplements complements(view);
  std::uint32_t end = complements.past(np);
  const std::uint32_t one = end;
  if (options.coordination) end = complements.past_coordinated(end, np);
  if (options.appositions) end = PhraseAppositions(view, complements, end != one).past(end, np);
  return {np.span.first, end};
}

}  // namespace selon::syntax
