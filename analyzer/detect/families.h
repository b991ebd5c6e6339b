#ifndef SELON_ANALYZER_DETECT_FAMILIES_H
#define SELON_ANALYZER_DETECT_FAMILIES_H

#include <vector>

#include "analyzer/detect/bounds.h"
#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// A phrase such as ", selon Sana" at the end of a sentence whose verb already hands the words
// over: the verb's claim reached the article through it.
struct RelayPhrase {
  std::uint32_t verb = 0;  // verb group of the cue
  TokenSpan source;
  std::vector<TokenSpan> further;  // relays of the relay, outward
};

// What the families find in one sentence. They run in the order of detect.cc; each sees what
// the ones before it took.
struct SentenceFinds {
  TokenSpan span;               // the sentence
  std::vector<Phrase> phrases;  // attribution phrases, ascending
  std::vector<Candidate> candidates;
  std::vector<RelayPhrase> relay_phrases;
  std::vector<RelayPhrase> heard_phrases;  // La Vigie rapporte, selon X, que A: whom it heard
  std::vector<std::uint32_t> used_verbs;   // verb groups that are the cue of a candidate
  std::vector<std::int32_t> used_quotes;   // outermost quotations that are (part of) a content

  [[nodiscard]] bool verb_used(std::uint32_t verb) const;
  [[nodiscard]] bool quote_used(std::int32_t quote) const;
  void use_quotes(const Reading& r, TokenSpan content);
  // Brings phrases back in order; a family calls it once it has added all of its own.
  void sort_phrases();
};

// What a cue verb says of its candidate by itself: cue, lemma, status, negation, conditional.
void describe_cue(const CueHit& cue, const VerbGroup& verb, Candidate& out);

// A. C'est ce qu'affirme X.
void find_points_back(const Reading& r, SentenceFinds& finds);

// …, a dit X · « A, a dit X, B » · … a-t-il ajouté · comme l'a dit X. Fills phrases and candidates.
void find_incises(const Reading& r, SentenceFinds& finds);

// La Vigie a appris de source policière que A.
void find_learned(const Reading& r, SentenceFinds& finds);

// selon X, d'après X, pour X, aux yeux de X, de source policière.
void find_source_phrases(const Reading& r, SentenceFinds& finds);

// Words handed over by a verb with its subject in order: que-clauses, infinitives, indirect
// questions, accusations, quoted objects, judgements, « … » behind a colon.
void find_clauses(const Reading& r, SentenceFinds& finds);

// l'analyse de X selon laquelle …, l'annonce par X que …, la volonté de X de voir « … ».
void find_nouns(const Reading& r, SentenceFinds& finds);

// « … » : X prévient, at the head of an article.
void find_headline_quotes(const Reading& r, SentenceFinds& finds);

// X : « … » without a verb of saying; « … » alone; conditionals nobody stands for.
void find_colons(const Reading& r, SentenceFinds& finds);
void find_floating(const Reading& r, SentenceFinds& finds);
void find_conditionals(const Reading& r, SentenceFinds& finds);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_FAMILIES_H
