#ifndef SELON_TESTS_SUPPORT_DOCUMENT_DUMP_H
#define SELON_TESTS_SUPPORT_DOCUMENT_DUMP_H

#include <string>
#include <vector>

#include "analyzer/text/document.h"

namespace selon::testing {

// The surfaces of all tokens, joined by "|": "L'|élu|dit|-il|.".
[[nodiscard]] std::string tokens_of(const text::Document& document);

// The outer sentences, with " " where white space stood.
[[nodiscard]] std::vector<std::string> sentences_of(const text::Document& document);

// One string a quote: its words, "<" before when it has no opening mark, ">" behind when it has
// no closing mark, "@n" behind for its parent n and "+n" for the quote n it continues.
[[nodiscard]] std::vector<std::string> quotes_of(const text::Document& document);

// One letter a paragraph: H(eadline), S(ubheading), b(ody), R(epeated); F, C for kinds that are
// set later.
[[nodiscard]] std::string kinds_of(const text::Document& document);

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_DOCUMENT_DUMP_H
