#ifndef SELON_GRAPHS_EXPORT_PAGE_PIECES_H
#define SELON_GRAPHS_EXPORT_PAGE_PIECES_H

#include <vector>

#include "selon/analysis.h"

namespace selon::page {

// A paragraph of the article as the page shows it.
struct Piece {
  Span span;             // without blanks at its ends
  bool heading = false;  // a headline or subheading
  bool aside = false;    // furniture, credits: nothing of it was read as a sentence
};

// The paragraphs of an article, ascending. Hard-wrapped lines are joined: a block between blank
// lines is wrapped when one of its line ends lies within a sentence; otherwise every line of it is
// a paragraph.
[[nodiscard]] std::vector<Piece> pieces_of(const Document& document);

}  // namespace selon::page

#endif  // SELON_GRAPHS_EXPORT_PAGE_PIECES_H
