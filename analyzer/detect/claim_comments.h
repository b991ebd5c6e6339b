#ifndef SELON_ANALYZER_DETECT_CLAIM_COMMENTS_H
#define SELON_ANALYZER_DETECT_CLAIM_COMMENTS_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// What somebody says of the claim that begins at `start` begins at `i`, and is no part of it: , une
// information non confirmée · , comme il l'a dit · ce que dément Pékin · , sans plus de détails.
// `comma`: a comma or dash stands at `i`.
[[nodiscard]] bool comments_on_claim(const Reading& r, std::uint32_t start, std::uint32_t i,
                                     bool comma);

// (une annonce non confirmée par Y): a bracket about the claim, not of it.
[[nodiscard]] bool bracket_on_claim(const Reading& r, std::uint32_t paren);

// X a dit partir, sans préciser quand, sans que l'on sache où: what was not said begins here.
[[nodiscard]] bool leaves_out(const Reading& r, std::uint32_t i);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CLAIM_COMMENTS_H
