#ifndef SELON_ANALYZER_DETECT_FRONTED_NOUNS_H
#define SELON_ANALYZER_DETECT_FRONTED_NOUNS_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// Malgré les rumeurs selon lesquelles A, B · Alors que court la rumeur selon laquelle A, B: the
// noun stands in what goes before the clause of the sentence, which a comma behind A opens.
[[nodiscard]] bool stands_in_front(const Reading& r, TokenSpan sentence, std::uint32_t noun);

// Les rumeurs selon lesquelles A | , relayées par la presse, ont fait rire: where a participle says
// of the noun, and not of A, how it came about; `end` where none does.
[[nodiscard]] std::uint32_t before_handing_on(const Reading& r, std::uint32_t start,
                                              std::uint32_t end);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_FRONTED_NOUNS_H
