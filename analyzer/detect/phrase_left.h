#ifndef SELON_ANALYZER_DETECT_PHRASE_LEFT_H
#define SELON_ANALYZER_DETECT_PHRASE_LEFT_H

#include <cstdint>

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"
#include "analyzer/detect/source_phrase.h"

namespace selon::detect {

// What stands before a source phrase and is its source's: of a whole sentence (A, selon X), or of
// the clause that the phrase is set into (un pays qui connaît, selon X, la paix). May be empty.
[[nodiscard]] TokenSpan content_before(const Reading& r, const SentenceFinds& finds,
                                       const SourcePhrase& f);

// Le cargo a coulé, tuant, selon X, dix marins: the participle, set off by commas, that the phrase
// at `phrase` stands right behind; `phrase` where there is none.
[[nodiscard]] std::uint32_t own_participle(const Reading& r, std::uint32_t phrase);

// , qui serait sauf: the relative clause with its verb that closes the stretch, behind its comma;
// or the end of the stretch.
[[nodiscard]] std::uint32_t closing_relative(const Reading& r, std::uint32_t start,
                                             std::uint32_t end);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PHRASE_LEFT_H
