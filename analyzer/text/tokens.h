#ifndef SELON_ANALYZER_TEXT_TOKENS_H
#define SELON_ANALYZER_TEXT_TOKENS_H

#include <cstddef>
#include <vector>

#include "analyzer/text/normal.h"
#include "analyzer/text/token.h"

namespace selon::text {

// Appends the tokens of one paragraph, the bytes [begin, end) of the clean text. Sets all of
// each token but `sentence` and `strong_end`. The tokens cover every character
// that is no white space. Linear.
void tokenize(const Clean& clean, std::size_t begin, std::size_t end, std::vector<Token>& out);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_TOKENS_H
