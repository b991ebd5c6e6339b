#ifndef SELON_ANALYZER_MENTIONS_CONTEXT_H
#define SELON_ANALYZER_MENTIONS_CONTEXT_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/base/span_index.h"
#include "analyzer/lexicon/lexicon.h"
#include "analyzer/syntax/chunks.h"

namespace selon::mentions {

using syntax::TokenSpan;

// What every step of this folder reads: one document, its words and chunks, the tables.
// Refers to its parts; they outlive it.
struct Context {
  const lexicon::Lexicon& lexicon;
  const syntax::Words& words;
  const syntax::Chunks& chunks;
  base::RunIndex quotes;

  Context(const lexicon::Lexicon& l, const syntax::Words& w, const syntax::Chunks& c);

  [[nodiscard]] const text::Document& document() const { return *words.document; }
  [[nodiscard]] std::uint32_t size() const { return words.size(); }
  [[nodiscard]] const text::Token& token(std::uint32_t i) const { return words.token(i); }
  [[nodiscard]] std::uint32_t paragraph(std::uint32_t i) const { return words.paragraph(i); }
  // See text::Document; `from` stands before `to` or is it.
  [[nodiscard]] std::uint32_t paragraphs_between(std::uint32_t from, std::uint32_t to) const {
    return document().paragraphs_between(from, to);
  }
  [[nodiscard]] bool in_caption(std::uint32_t i) const {
    return text::is_caption(document().paragraphs[words.paragraph(i)]);
  }
  // In the headline or a subheading.
  [[nodiscard]] bool in_heading(std::uint32_t i) const {
    const text::ParagraphKind kind = document().paragraphs[words.paragraph(i)].kind;
    return kind == text::ParagraphKind::headline || kind == text::ParagraphKind::subheading;
  }
  [[nodiscard]] std::string_view form(std::uint32_t i) const { return words.form(i); }
  // The innermost quotation around a token; -1 outside.
  [[nodiscard]] std::int32_t quote_at(std::uint32_t i) const { return quotes.at(i); }
  [[nodiscard]] bool is_word(std::uint32_t i) const {
    return i < size() && token(i).kind == text::TokenKind::word;
  }
  // Token `i` exists and stands in the same sentence as token `with`.
  [[nodiscard]] bool beside(std::uint32_t i, std::uint32_t with) const {
    return i < size() && token(i).sentence == token(with).sentence;
  }
  // (Marnoise): the words are all that stands between two brackets.
  [[nodiscard]] bool fills_bracket(TokenSpan span) const {
    return span.first > 0 && words.punct(span.first - 1) == text::Punct::paren_open &&
           words.punct(span.end) == text::Punct::paren_close;
  }
  [[nodiscard]] bool capitalised(std::uint32_t i) const;
  // A capital at `i` says nothing, because any word has one there.
  [[nodiscard]] bool opens_sentence(std::uint32_t i) const;
  // The words stand in menus, credits and the like: they name nobody of the article.
  [[nodiscard]] bool furniture(std::uint32_t i) const;
  // Token i stands in a dateline: LUNEL (Gard), 3 mars (AFP) -
  [[nodiscard]] bool dateline(std::uint32_t i) const;
  [[nodiscard]] bool tells(const text::Paragraph& paragraph) const;
};

// Whether a word ends as French makes adjectives of places: Lillois, Auscitaine, Parisien.
[[nodiscard]] bool ends_like_inhabitant(std::string_view form);

// Lower-case letters without accents: what is compared when spellings may differ.
// `form` is in lower case.
[[nodiscard]] std::string fold(std::string_view form);

// Calls `use(word)` for the words of a folded text, parted at spaces, hyphens and apostrophes;
// elided articles and particles (l', d') are left out.
template <typename Use>
void for_each_folded_word(std::string_view folded, Use use) {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= folded.size(); ++i) {
    const char c = i < folded.size() ? folded[i] : ' ';
    if (c != ' ' && c != '-' && c != '\'' && c != '.') continue;
    const bool elided = c == '\'' && i - begin == 1;
    if (i > begin && !elided) use(folded.substr(begin, i - begin));
    begin = i + 1;
  }
}

// The words of a phrase, folded, parted at spaces, hyphens and apostrophes; elided articles and
// particles (l', d') are left out. `lower` is lower-case text.
[[nodiscard]] std::vector<std::string> fold_words(std::string_view lower);

// `text` in lower case, for the letters of Latin-1 (what French capitals need).
[[nodiscard]] std::string lower_latin(std::string_view text);

// A folded common noun or adjective in a form that singular and plural share.
[[nodiscard]] std::string stem(std::string_view form);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_CONTEXT_H
