#ifndef SELON_ANALYZER_MENTIONS_NAMES_H
#define SELON_ANALYZER_MENTIONS_NAMES_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/mentions/context.h"
#include "analyzer/mentions/word_pool.h"

namespace selon::mentions {

// What the shape of a name says of its bearer.
enum class NameShape : std::uint8_t {
  known,    // in the tables
  person,   // begins with a first name, or bears a title (M. Dupont)
  acronym,  // all capitals
  plain,    // anything else that is capitalised
};

// A name where it stands.
struct Name {
  TokenSpan span;  // with a title (M., Mme) but without article
  TokenSpan bare;  // the name alone
  lexicon::NameMatch known;
  KeptList<std::string_view> words;  // folded, without titles; of a WordPool
  NameShape shape = NameShape::plain;
  std::uint8_t gender = 0;  // lexicon::gender bits by title, first name or article; 0 unknown
  bool titled = false;      // M., Mme, Dr …
};

// la France, Moscou: a state of the tables, or its capital.
[[nodiscard]] inline bool names_state(const Name& name) {
  return name.shape == NameShape::known && name.known.entry->state != nullptr;
}

// Me Durand, Maître Durand: the title of a lawyer, in small letters.
[[nodiscard]] inline bool counsels(std::string_view title) {
  return title == "me" || title == "maître";
}

// All names of a document, ascending and disjoint. Names in furniture are left out. Their words
// live as long as `pool`.
[[nodiscard]] std::vector<Name> find_names(const Context& context, WordPool& pool);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_NAMES_H
