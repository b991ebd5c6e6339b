#ifndef SELON_ANALYZER_TEXT_SENTENCES_H
#define SELON_ANALYZER_TEXT_SENTENCES_H

#include "analyzer/text/document.h"

namespace selon::text {

// Sets Token::strong_end and Token::sentence and fills document.sentences.
// REQUIRES: paragraphs, tokens and quotes. Linear.
void find_sentences(Document& document);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_SENTENCES_H
