#ifndef SELON_ANALYZER_TEXT_TOKEN_H
#define SELON_ANALYZER_TEXT_TOKEN_H

#include <cstdint>

namespace selon::text {

// What a token is by its characters alone.
enum class TokenKind : std::uint8_t {
  word,    // letters, with inner hyphens, apostrophes that elide nothing, and digits (porte-parole,
           // G7)
  number,  // 12, 1.223, 3,5, 8.000, 2e, XXIe stays a word
  punct,
};

// Which punctuation mark a `punct` token is. Quotation marks are told apart only as far as
// their character tells (a straight " is `quote_neutral`); Document::quotes pairs them.
enum class Punct : std::uint8_t {
  none,
  comma,
  period,
  ellipsis,  // … or ...
  question,
  exclamation,
  colon,
  semicolon,
  quote_open,     // « “ ‹ „
  quote_close,    // » ” ›
  quote_neutral,  // "
  paren_open,     // ( [
  paren_close,    // ) ]
  dash,           // – — and a spaced hyphen
  slash,
  bullet,  // • · * at the start of a line
  other,
};

enum class Shape : std::uint8_t {
  lower,        // ministre
  capitalised,  // Ministre, L'
  upper,        // AFP (two letters or more, all capitals)
  mixed,        // BFMtv, iPhone
  none,         // no letters
};

// How a token hangs together with its neighbour.
enum class Clitic : std::uint8_t {
  none,
  elided,    // l' d' qu' n' s' j' m' t' c' jusqu' lorsqu' puisqu' quoiqu': the token ends in '
  inverted,  // -t-il, -elle, -on, -ils, -je, -nous, -ce …: the token begins at the hyphen,
             // and its lower-case form without hyphen and euphonic t is Document::form()
};

// One token. Offsets are bytes of Document::clean (and of Document::lower, which has the
// same length), end exclusive. No token crosses a paragraph border.
struct Token {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t sentence = 0;  // index into Document::sentences; its paragraph is the token's
  TokenKind kind : 2 = TokenKind::word;
  Punct punct : 6 = Punct::none;
  Shape shape : 3 = Shape::none;
  Clitic clitic : 2 = Clitic::none;
  bool space_before : 1 = false;  // white space or a paragraph border stands before it
  bool abbreviation : 1 = false;  // the token includes its full stop (M., Dr., etc.)
  bool strong_end : 1 = false;    // a sentence ends with this token, if only inside a quotation
  // What the lexicon may have that begins with this token (bits of lexicon::begins); all bits until
  // the lexicon has been asked.
  std::uint8_t begins = 0xFF;
};
// A text has one every five bytes.
static_assert(sizeof(Token) <= 16);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_TOKEN_H
