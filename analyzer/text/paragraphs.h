#ifndef SELON_ANALYZER_TEXT_PARAGRAPHS_H
#define SELON_ANALYZER_TEXT_PARAGRAPHS_H

#include "analyzer/text/document.h"

namespace selon::text {

// Parts document.clean into paragraphs, one a line of text, and each into tokens.
void split_paragraphs(Document& document);

// Sets the kind `repeated`. REQUIRES: all kinds are `body`.
void mark_repeated(Document& document);

// Sets the kinds headline and subheading where nothing is repeated.
void classify_paragraphs(Document& document);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_PARAGRAPHS_H
