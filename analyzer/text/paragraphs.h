#ifndef SELON_ANALYZER_TEXT_PARAGRAPHS_H
#define SELON_ANALYZER_TEXT_PARAGRAPHS_H

#include "analyzer/text/document.h"

namespace selon::text {

// Parts document.clean into paragraphs, one a line of text, and each into tokens.
void split_paragraphs(Document& document);

// Sets the kinds headline, subheading and body. REQUIRES: tokens.
void classify_paragraphs(Document& document);

// Marks the paragraphs that repeat others. REQUIRES: kinds are set.
void mark_repeated(Document& document);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_PARAGRAPHS_H
