#ifndef SELON_ANALYZER_LEXICON_LOAD_H
#define SELON_ANALYZER_LEXICON_LOAD_H

#include <optional>
#include <string>

#include "analyzer/lexicon/store.h"
#include "selon/result.h"

namespace selon::lexicon {

// Reads a user's tables and then the built-in ones into `store`: of two rows for the same word
// the first read counts.
std::optional<Error> load_tables(const std::string& extra_directory, Store& store);

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_LOAD_H
