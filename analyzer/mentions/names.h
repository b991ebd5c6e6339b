#ifndef SELON_ANALYZER_MENTIONS_NAMES_H
#define SELON_ANALYZER_MENTIONS_NAMES_H

#include <cstdint>
#include <string>
#include <vector>

#include "analyzer/mentions/context.h"

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
  NameShape shape = NameShape::plain;
  lexicon::NameMatch known;
  std::uint8_t gender = 0;  // lexicon::gender bits by title, first name or article; 0 unknown
  bool titled = false;      // M., Mme, Dr …
  std::vector<std::string> words;  // folded, without titles
};

// All names of a document, ascending and disjoint. Names in furniture are left out.
[[nodiscard]] std::vector<Name> find_names(const Context& context);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_NAMES_H
