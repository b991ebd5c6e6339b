#ifndef SELON_ANALYZER_DETECT_PHRASE_SOURCES_H
#define SELON_ANALYZER_DETECT_PHRASE_SOURCES_H

#include "analyzer/detect/families.h"
#include "analyzer/detect/reading.h"
#include "analyzer/detect/source_phrase.h"

namespace selon::detect {

// Who stands behind selon, d'après, pour: the readers of an object take the token at which it
// begins, set source and span of `f` and return true, when it is somebody who can say something.

// à l'en croire, à les écouter, à ses dires: who is meant stands inside.
[[nodiscard]] bool inner_pronoun(const Reading& r, const SentenceFinds& finds, SourcePhrase& f);

// de source policière, de sources proches du dossier
[[nodiscard]] bool adjective_object(const Reading& r, const SentenceFinds& finds, std::uint32_t at,
                                    SourcePhrase& f);

// selon X, selon lui, X, selon qui
[[nodiscard]] bool noun_object(const Reading& r, const SentenceFinds& finds, std::uint32_t at,
                               SourcePhrase& f);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_PHRASE_SOURCES_H
