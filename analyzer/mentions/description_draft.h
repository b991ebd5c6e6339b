#ifndef SELON_ANALYZER_MENTIONS_DESCRIPTION_DRAFT_H
#define SELON_ANALYZER_MENTIONS_DESCRIPTION_DRAFT_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/mentions/context.h"
#include "analyzer/mentions/description.h"
#include "analyzer/mentions/names.h"
#include "analyzer/mentions/word_pool.h"

namespace selon::mentions {

// A description while it is read: the document around it, and what the readers of its parts
// (determiner, head, complements) have found. Refers to its arguments; they outlive it.
struct Draft {
  Draft(const Context& context, const std::vector<Name>& all_names,
        const std::vector<std::int32_t>& names_by_token, std::uint32_t begin, WordPool& words)
      : c(context), names(all_names), name_at(names_by_token), first(begin), pool(words) {
    d.span.first = begin;
  }

  const Context& c;
  const std::vector<Name>& names;
  const std::vector<std::int32_t>& name_at;  // see index_names
  const std::uint32_t first;                 // the token that the description starts with
  WordPool& pool;

  Description d;  // but for the lists and the key, which are these until it is whole:
  std::string key;
  std::vector<const lexicon::StateEntry*> states;
  std::vector<std::string_view> adjectives;  // of the pool, like those below
  std::vector<std::string_view> complements;

  // Token `i` may belong to the description: it stands in its sentence and near enough.
  [[nodiscard]] bool inside(std::uint32_t i) const {
    constexpr std::uint32_t kLongest = 30;  // tokens of one description
    return c.beside(i, first) && i < first + kLongest;
  }
  // The name that starts at token `i`, or null.
  [[nodiscard]] const Name* name(std::uint32_t i) const {
    return i < name_at.size() && name_at[i] >= 0 ? &names[name_at[i]] : nullptr;
  }
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_DESCRIPTION_DRAFT_H
