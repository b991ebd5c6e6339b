#ifndef SELON_GRAPHS_AUDIT_PASSAGE_H
#define SELON_GRAPHS_AUDIT_PASSAGE_H

#include <algorithm>
#include <string_view>
#include <vector>

#include "graphs/audit/context.h"

namespace selon::audit_rules_detail {

// What stands around a place of the article. Places are bytes of Document::text; what is returned
// is valid as long as the context's analysis.

// The sentence that holds a place; nullptr where none is read.
[[nodiscard]] const Sentence* sentence_at(const Context& c, std::size_t at);

// Its neighbours in the article, of whatever paragraph; nullptr at either end.
[[nodiscard]] const Sentence* sentence_before(const Context& c, const Sentence& s);
[[nodiscard]] const Sentence* sentence_after(const Context& c, const Sentence& s);

// A line end stands between the two: the second begins a paragraph.
[[nodiscard]] bool apart(const Context& c, const Sentence& first, const Sentence& second);

// Its words; of a monstrous one the beginning, as rules read a sentence once for each claim in it.
[[nodiscard]] std::string_view text_of(const Context& c, const Sentence& s);

// One of the words, or parts of words, stands somewhere in the text, byte for byte.
template <typename Words>
[[nodiscard]] bool holds_any(std::string_view text, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

// A capital behind the first word, or an acronym: the text names somebody or some place.
[[nodiscard]] bool names_something(std::string_view text);

// The text says where what it tells comes from: selon, d'après, révéler, rapporter …
[[nodiscard]] bool gives_a_source(std::string_view text);

// Where attributions have words, cues and claims: ascending, disjoint.
[[nodiscard]] std::vector<Span> attributed_spans(const Context& c);
// Whether one of them touches a stretch.
[[nodiscard]] bool attributed(const std::vector<Span>& spans, Span stretch);

}  // namespace selon::audit_rules_detail

#endif  // SELON_GRAPHS_AUDIT_PASSAGE_H
