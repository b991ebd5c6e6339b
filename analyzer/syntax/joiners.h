#ifndef SELON_ANALYZER_SYNTAX_JOINERS_H
#define SELON_ANALYZER_SYNTAX_JOINERS_H

#include <cstdint>

#include "analyzer/syntax/word.h"

namespace selon::syntax {

// The words that join a noun phrase to the one before it so that both are meant: et, ou, ainsi que,
// de même que, mais aussi, mais également.

// One past those that begin at token `i`; `i` where none do.
[[nodiscard]] std::uint32_t past_joiner(const Words& words, std::uint32_t i);

// Where those that end right before token `i` begin; `i` where none do.
[[nodiscard]] std::uint32_t joiner_before(const Words& words, std::uint32_t i);

}  // namespace selon::syntax

#endif  // SELON_ANALYZER_SYNTAX_JOINERS_H
