#ifndef SELON_ANALYZER_LEXICON_EMBEDDED_TABLES_H
#define SELON_ANALYZER_LEXICON_EMBEDDED_TABLES_H

#include <span>
#include <string_view>

namespace selon::lexicon {

struct EmbeddedTable {
  std::string_view name;  // "cues.tsv"
  std::string_view rows;  // the whole file
};

// The tables of analyzer/lexicon/fr as they were at build time.
[[nodiscard]] std::span<const EmbeddedTable> embedded_tables();

}  // namespace selon::lexicon

#endif  // SELON_ANALYZER_LEXICON_EMBEDDED_TABLES_H
