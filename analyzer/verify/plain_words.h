#ifndef SELON_ANALYZER_VERIFY_PLAIN_WORDS_H
#define SELON_ANALYZER_VERIFY_PLAIN_WORDS_H

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzer/detect/reading.h"

namespace selon::verify {

// The words of a verdict, its marks left out; past the last one no word stands.
class Plain {
 public:
  Plain(const detect::Reading& r, syntax::TokenSpan span) : r_(r) {
    for (std::uint32_t t = span.first; t < span.end; ++t)
      if (r.words.punct(t) == text::Punct::none) tokens_.push_back(t);
  }

  [[nodiscard]] bool ends(std::size_t i) const { return i >= tokens_.size(); }
  [[nodiscard]] std::string_view form(std::size_t i) const {
    return ends(i) ? std::string_view{} : r_.form(tokens_[i]);
  }
  [[nodiscard]] syntax::Fw fw(std::size_t i) const {
    return ends(i) ? syntax::Fw::none : r_.fw(tokens_[i]);
  }
  [[nodiscard]] bool is(std::size_t i, syntax::Tag tag) const {
    return !ends(i) && r_.tag(tokens_[i]) == tag;
  }
  // accusation, rumeur: what can be false
  [[nodiscard]] bool is_claim(std::size_t i) const {
    return !ends(i) && r_.lexicon.match_cue_noun(r_.doc, tokens_[i]);
  }

 private:
  const detect::Reading& r_;
  std::vector<std::uint32_t> tokens_;
};

// est, étaient
[[nodiscard]] bool is_copula(std::string_view form);

// c', cela, ceci
[[nodiscard]] bool is_that(syntax::Fw fw);

[[nodiscard]] std::size_t past_adverbs(const Plain& w, std::size_t i);

// Past une, des, ces, de la, une pure.
[[nodiscard]] std::size_t past_article(const Plain& w, std::size_t i);

// Nothing more stands from word `i` on, but for … et diffamatoire, et fabriquées, pur et simple,
// dans cette histoire.
[[nodiscard]] bool closes(const Plain& w, std::size_t i);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_PLAIN_WORDS_H
