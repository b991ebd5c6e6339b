#ifndef SELON_ANALYZER_SYNTAX_SENTENCE_VIEW_H
#define SELON_ANALYZER_SYNTAX_SENTENCE_VIEW_H

#include <cstdint>

#include "analyzer/syntax/chunks.h"
#include "analyzer/syntax/word.h"

namespace selon::syntax {

// The words and chunks of one sentence, as those ask who walk on from a phrase in it. Borrows both.
struct SentenceView {
  const Words& words;
  const Chunks& chunks;
  std::uint32_t sentence;

  [[nodiscard]] bool inside(std::uint32_t i) const {
    return i < words.size() && words.token(i).sentence == sentence;
  }
  // The base phrase that begins there; null where none does.
  [[nodiscard]] const NounPhrase* phrase_at(std::uint32_t i) const {
    const NounPhrase* np = chunks.noun(i);
    return np != nullptr && np->span.first == i ? np : nullptr;
  }
  [[nodiscard]] bool capital(std::uint32_t i) const {
    return inside(i) && words.token(i).shape != text::Shape::lower &&
           words.token(i).shape != text::Shape::none;
  }
  // la secrétaire d'Etat chargée de la mer, le ministre délégué aux transports: part of the title
  [[nodiscard]] bool charged(std::uint32_t i) const {
    const std::string_view form = words.form(i);
    if (!form.starts_with("chargé") && !form.starts_with("délégué")) return false;
    return words.tag(i) == Tag::past_participle && inside(i + 1) &&
           words.tag(i + 1) == Tag::preposition && words.fw(i + 1) != Fw::par;
  }
};

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_SENTENCE_VIEW_H
