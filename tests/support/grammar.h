#ifndef SELON_TESTS_SUPPORT_GRAMMAR_H
#define SELON_TESTS_SUPPORT_GRAMMAR_H

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/detect/reading.h"
#include "selon/span.h"

namespace selon::testing {

// The built-in tables, read once.
[[nodiscard]] const lexicon::Lexicon& tables();

// A text read as far as the grammar: tokens, tags, chunks, cues.
struct Grammar {
  explicit Grammar(std::string_view text);
  Grammar(const Grammar&) = delete;
  Grammar& operator=(const Grammar&) = delete;

  // The tokens that lie in these bytes of the text. Throws std::runtime_error when there is none.
  [[nodiscard]] syntax::TokenSpan tokens(Span bytes) const;
  // The words of a token span as written.
  [[nodiscard]] std::string words_of(syntax::TokenSpan span) const;

  text::Document document;
  syntax::Words words;
  syntax::Chunks chunks;
  detect::Reading reading;
};

// "past_participle" for Tag::past_participle.
[[nodiscard]] std::string_view tag_name(syntax::Tag tag);

// Every verb group as "words = lemma form traits": "n'a pas dit = dire finite negated compound".
[[nodiscard]] std::vector<std::string> verbs_of(const Grammar& grammar);

// The words of every base noun phrase.
[[nodiscard]] std::vector<std::string> nouns_of(const Grammar& grammar);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_GRAMMAR_H
