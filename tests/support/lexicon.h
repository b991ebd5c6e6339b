#ifndef SELON_TESTS_SUPPORT_LEXICON_H
#define SELON_TESTS_SUPPORT_LEXICON_H

#include "analyzer/lexicon/lexicon.h"

namespace selon::testing {

// The built-in tables, loaded once for all tests. Throws, which fails the test, when they do not
// load.
const lexicon::Lexicon& built_in_lexicon();

}  // namespace selon::testing

#endif  // SELON_TESTS_SUPPORT_LEXICON_H
