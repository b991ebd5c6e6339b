#ifndef SELON_ANALYZER_TEXT_QUOTES_H
#define SELON_ANALYZER_TEXT_QUOTES_H

#include "analyzer/text/document.h"

namespace selon::text {

// Pairs the quotation marks of every paragraph into document.quotes. REQUIRES: paragraphs and
// tokens. Linear: what is nested deeper than 32 marks is ignored.
void find_quotes(Document& document);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_QUOTES_H
