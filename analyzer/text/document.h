#ifndef SELON_ANALYZER_TEXT_DOCUMENT_H
#define SELON_ANALYZER_TEXT_DOCUMENT_H

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/text/normal.h"
#include "analyzer/text/token.h"

namespace selon::text {

// What a paragraph is by its place and shape. `build_document` decides all but `furniture` and
// `credit`, which need the patterns of the lexicon and are set by the pipeline.
enum class ParagraphKind : std::uint8_t {
  headline,    // the title of the article: of the short lines without a full stop above the first
               // paragraph of text, the one that shares the most words with it; at most one
  subheading,  // any other short line without final punctuation (menus stand among them)
  body,
  furniture,  // menus, "À lire aussi", cookie notices, newsletters
  credit,     // photo credits, bylines, captions that only credit
  repeated,   // a paragraph that stood in the article before (or its beginning, cut by "...")
};

struct Paragraph {
  std::uint32_t begin = 0;  // bytes of Document::clean, without surrounding white space
  std::uint32_t end = 0;
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;  // exclusive
  ParagraphKind kind = ParagraphKind::body;
  // Where the credit of a caption begins (« Le maire sourit. Photo Lumen »).
  static constexpr std::uint32_t kNoCredit = 0xFFFFFFFF;
  std::uint32_t credit_token = kNoCredit;
  std::uint32_t lead_token = 0;  // where the text begins behind a dateline; 0 without one
  std::uint32_t captions = 0;    // how many captions stand before it
};

// Sentences below a picture, with its credit: the text goes on around them.
[[nodiscard]] bool is_caption(const Paragraph& paragraph);

// An outer sentence: strong punctuation inside a quotation does not end it unless the
// quotation ends there too and the sentence does not go on (« A. B. », a dit X. is one).
// A paragraph border always ends it.
struct Sentence {
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;  // exclusive
  std::uint32_t paragraph = 0;
};

// A stretch between quotation marks inside one paragraph. A quotation that runs over several
// paragraphs is one Quote a paragraph, linked by `continues`.
struct Quote {
  std::uint32_t open_token = 0;   // the opening mark; == first_token when there is none
  std::uint32_t first_token = 0;  // first token inside
  std::uint32_t end_token = 0;    // one past the last token inside
  std::uint32_t close_token = 0;  // the closing mark; == end_token when there is none
  std::int32_t parent = -1;       // index of the Quote around it
  std::int32_t continues = -1;    // index of the Quote in the paragraph before that it continues
  bool opened = true;             // has an opening mark of its own
  bool closed = true;             // has a closing mark of its own
};

// Marks around a title that quote nothing, as they are left out of the tokens: their tokens first,
// then (in Document::titles) bytes of the clean text.
struct TitleMarks {
  std::uint32_t open = 0;   // the opening mark
  std::uint32_t close = 0;  // the closing mark
};
struct Title {
  std::uint32_t open = 0;   // where the opening mark begins
  std::uint32_t begin = 0;  // the words between the marks
  std::uint32_t end = 0;
  std::uint32_t close = 0;  // one past the closing mark
};

// A text made ready for reading. Tokens and paragraphs stand in the order of the text, credits
// behind it (set_apart). `clean` is the text in the one form all later steps read
// (NFC, straight apostrophes, plain spaces; see normal.h); offsets of tokens and paragraphs
// are bytes of it, and `to_original` leads back to the text as given.
struct Document {
  Clean clean;  // clean.text, clean.lower, clean.map
  std::vector<Paragraph> paragraphs;
  std::vector<Sentence> sentences;
  std::vector<Token> tokens;
  std::vector<Quote> quotes;  // ascending by open_token; a parent stands before its children
  std::vector<Title> titles;  // whose marks are in no token; those of a paragraph ascend

  // Index into paragraphs of the one that a token stands in.
  [[nodiscard]] std::uint32_t paragraph_of(std::uint32_t token) const {
    return sentences[tokens[token].sentence].paragraph;
  }
  [[nodiscard]] bool same_paragraph(std::uint32_t a, std::uint32_t b) const {
    return tokens[a].sentence == tokens[b].sentence || paragraph_of(a) == paragraph_of(b);
  }
  // How many paragraphs further on in the text token `to` stands than `from`, a token before it or
  // the same; captions are not counted.
  [[nodiscard]] std::uint32_t paragraphs_between(std::uint32_t from, std::uint32_t to) const {
    const std::uint32_t a = paragraph_of(from);
    const std::uint32_t b = paragraph_of(to);
    return (b - paragraphs[b].captions) - (a - paragraphs[a].captions);
  }
  // The token's characters as written (cleaned).
  [[nodiscard]] std::string_view surface(std::uint32_t token) const {
    const Token& t = tokens[token];
    return std::string_view(clean.text).substr(t.begin, t.end - t.begin);
  }
  // The token's lower-case form; inverted clitics without "-t-" and "-" ("il"); ligatures and
  // accents are kept; the apostrophe of an elided form is kept ("l'").
  [[nodiscard]] std::string_view form(std::uint32_t token) const {
    const Token& t = tokens[token];
    const std::string_view lower = std::string_view(clean.lower).substr(t.begin, t.end - t.begin);
    return t.clitic == Clitic::inverted ? without_hyphens(lower) : lower;
  }
  // "-t-il", lower-case: "il".
  [[nodiscard]] static std::string_view without_hyphens(std::string_view clitic);
  // The tokens [first, end) in the text as given, with both marks of a title or with none.
  // REQUIRES: first < end.
  [[nodiscard]] Span span_of(std::uint32_t first, std::uint32_t end) const;
  // Clean text of tokens [first, end).
  [[nodiscard]] std::string_view text_of(std::uint32_t first, std::uint32_t end) const {
    if (first >= end) return {};
    const auto from = tokens[first].begin;
    return std::string_view(clean.text).substr(from, tokens[end - 1].end - from);
  }
};

// Reads paragraphs, tokens, sentences and quotations of a text. Linear in its length.
// REQUIRES: `text` is valid UTF-8 shorter than 4 GiB.
[[nodiscard]] Document build_document(std::string_view text);

// The same in steps, for who knows more of the paragraphs in between. First paragraphs and tokens.
[[nodiscard]] Document split_document(std::string_view text);
// The article goes on around furniture, repeats and credits as if they were not there: credits go
// behind the text, in their order, the others out, paragraphs with their tokens. Counts captions.
void set_apart(Document& document);
// Leaves marks around titles out of the tokens. REQUIRES: they ascend within their paragraphs, and
// quotations and sentences are not found yet.
void leave_out(Document& document, const std::vector<TitleMarks>& marks);
// Then quotations and sentences.
void find_structure(Document& document);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_DOCUMENT_H
