#ifndef SELON_ANALYZER_MENTIONS_DESCRIPTION_H
#define SELON_ANALYZER_MENTIONS_DESCRIPTION_H

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "analyzer/mentions/context.h"
#include "analyzer/mentions/names.h"
#include "analyzer/mentions/word_pool.h"

namespace selon::mentions {

enum class Determiner : std::uint8_t {
  none,           // porte-parole du Kremlin
  definite,       // le, la, l', les, du, au
  indefinite,     // un, une, des, plusieurs, a numeral
  demonstrative,  // ce, cette
  possessive,     // son, leur
};

// A phrase that says what somebody is: determiner, noun, adjectives, complements. A text has one
// every thirty bytes, so it is kept small: words and lists are those of a WordPool.
//
//     l' ancien ministre de la Défense russe
//        former  head       complements  states = {Russie}
struct Description {
  TokenSpan span;          // determiner … last complement
  std::uint32_t bare = 0;  // where it begins without determiner
  std::uint32_t head = 0;
  std::uint32_t head_end = 0;
  Determiner determiner = Determiner::none;
  bool demonym : 1 = false;      // the head is a nationality: le Russe; the first of states
  bool same : 1 = false;         // le même, la même
  bool other : 1 = false;        // un autre, d'autres
  bool former : 1 = false;       // ancien, ex-
  bool capitalised : 1 = false;  // the head is capitalised inside a sentence: an institution's name
  std::uint8_t gender = 0;       // lexicon::gender bits, 0 unknown
  std::uint8_t number = 0;       // lexicon::number bits, 0 unknown
  const lexicon::SourceNoun* noun = nullptr;    // null: a noun the tables do not know
  std::string_view key;                         // the head's stem, equal for all its forms
  KeptList<const lexicon::StateEntry*> states;  // russe, de Russie
  KeptList<std::string_view> adjectives;        // stems
  KeptList<std::string_view> complements;       // stems of the words behind de, à …

  [[nodiscard]] bool plural() const { return number == lexicon::number::plural; }
  [[nodiscard]] bool has(std::uint32_t traits) const {
    return noun != nullptr && noun->has(traits);
  }
};

// Where the names of a document start: by token, the index into the names, or -1.
[[nodiscard]] std::vector<std::int32_t> index_names(const Context& context,
                                                    const std::vector<Name>& names);

// False where no noun of the tables begins, with a prefix (ex-ministre) or without. Cheap.
[[nodiscard]] bool may_be_noun(const Context& context, std::uint32_t i);

// Reads the description that starts at token `i`: with its determiner, or without one at a noun
// that the tables know. nullopt where there is none (a bare name, a pronoun). Its words live as
// long as `pool`.
[[nodiscard]] std::optional<Description> read_description(const Context& context,
                                                          const std::vector<Name>& names,
                                                          const std::vector<std::int32_t>& name_at,
                                                          std::uint32_t i, WordPool& pool);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_DESCRIPTION_H
