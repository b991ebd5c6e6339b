#ifndef SELON_ANALYZER_TEXT_ADDRESSES_H
#define SELON_ANALYZER_TEXT_ADDRESSES_H

#include <cstddef>

#include "analyzer/text/scanner.h"

namespace selon::text {

// Internet addresses, which are one token each. Offsets are bytes.

// End of an URL that begins at `at`, without the punctuation of the sentence around it; `at` where
// none does.
[[nodiscard]] std::size_t end_of_url(const Scanner& s, std::size_t at);

// End of an internet or e-mail address whose first dot is at `p`; `p` where it is none.
[[nodiscard]] std::size_t end_of_address(const Scanner& s, std::size_t p);

}  // namespace selon::text

#endif  // SELON_ANALYZER_TEXT_ADDRESSES_H
