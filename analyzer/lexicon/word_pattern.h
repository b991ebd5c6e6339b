#ifndef SELON_ANALYZER_LEXICON_WORD_PATTERN_H
#define SELON_ANALYZER_LEXICON_WORD_PATTERN_H

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/lexicon/tsv.h"
#include "analyzer/text/document.h"

namespace selon::lexicon {

// Patterns of words, as idioms.tsv, doubts.tsv, hedges.tsv and anonymous.tsv write them:
//
//     n' a/ont [pas/jamais] été confirmé~     [..]: may be missing    a/b: either
//     annonc* la couleur                      abc*: begins so
//     ne/n' .. pas confirm*                   ..: up to four words    é~: any gender and number
//
// Elided words are words of their own (qu'il is qu' il). Case does not count; accents do, but
// for words written in capitals.
class WordPatterns {
 public:
  // Reports what is wrong with the pattern. Payloads are handed back by `longest`.
  Problem add(std::string_view pattern, std::uint32_t payload);

  // Calls `word(folded)` for every word that begins a pattern, `prefix(folded)` for every beginning
  // of such words.
  template <typename Word, typename Prefix>
  void for_each_beginning(Word word, Prefix prefix) const {
    for (const Pattern& pattern : patterns_) {
      for (const Spelled& each : pattern.elements.front().words) word(each.folded);
      for (const Spelled& each : pattern.elements.front().prefixes) prefix(each.folded);
    }
  }

  struct Found {
    std::uint32_t payload = 0;
    std::uint32_t end = 0;  // token after the match; 0: nothing found
  };
  // The longest match that starts at `token`; of two of the same length the first added.
  [[nodiscard]] Found longest(const text::Document& document, std::uint32_t token) const;

 private:
  struct Spelled {
    std::string exact;
    std::string folded;  // as words in capitals are compared
  };
  struct Element {
    std::vector<Spelled> words;     // any of them, whole
    std::vector<Spelled> prefixes;  // or beginning with any of them
    // Which words, a bit each by their size and first letter.
    std::uint64_t told = 0;
    bool optional = false;
    bool gap = false;  // any words, at most kMaxGap
  };
  // Words of which one has to stand second, a bit each by their hash, or where a gap lies between
  // among the next kNear, by their look: most patterns that share a first word with the text do not
  // go on as it does.
  struct Follow {
    std::uint64_t words = ~std::uint64_t{0};
    bool gap = false;
  };
  struct Pattern {
    std::vector<Element> elements;
    std::uint32_t payload;
    Follow follow;
  };

  static constexpr std::uint32_t kMaxGap = 4;
  static constexpr std::size_t kMaxElements = 16;
  static constexpr std::uint32_t kNear = 7;  // tokens

  static Element read_element(std::string_view cell);
  static bool fits(const Element& element, const text::Document& document, std::uint32_t token);
  static bool fits(const Element& element, std::string_view form, std::string Spelled::*spelling);
  // End of the longest match at `token`, 0 for none.
  static std::uint32_t match(const Pattern& pattern, const text::Document& document,
                             std::uint32_t token, std::uint32_t stop);
  void index(std::uint32_t pattern);
  static std::uint64_t near_words(const text::Document& document, std::uint32_t token,
                                  std::uint32_t stop);
  static Follow follow_of(const std::vector<Element>& elements);

  std::vector<Pattern> patterns_;
  // The patterns whose first word may be a folded form, by its hash (of two forms with one hash,
  // those of both), and by the first two bytes where it only begins so.
  std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> by_word_;
  std::unordered_map<std::uint16_t, std::vector<std::uint32_t>> by_prefix_;
};

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_WORD_PATTERN_H
