#include "analyzer/mentions/description.h"

#include "analyzer/lexicon/beginnings.h"
#include "analyzer/mentions/description_adjectives.h"
#include "analyzer/mentions/description_complements.h"
#include "analyzer/mentions/description_determiners.h"
#include "analyzer/mentions/description_draft.h"
#include "analyzer/mentions/description_heads.h"

namespace selon::mentions {
namespace {

namespace gender = lexicon::gender;
namespace number = lexicon::number;

// What determiner and head leave open: both is unknown; a noun alone is one.
void settle(Description& d) {
  if (d.gender == gender::both) d.gender = 0;
  if (d.number == number::both) d.number = 0;
  if (d.number == 0 && d.determiner == Determiner::none) d.number = number::singular;
}

}  // namespace

std::vector<std::int32_t> index_names(const Context& context, const std::vector<Name>& names) {
  std::vector<std::int32_t> at(context.size(), -1);
  for (std::size_t n = 0; n < names.size(); ++n)
    at[names[n].span.first] = static_cast<std::int32_t>(n);
  return at;
}

bool may_be_noun(const Context& context, std::uint32_t i) {
  return (context.token(i).begins & lexicon::begins::noun) != 0 ||
         !prefix_of(context.form(i)).empty();
}

std::optional<Description> read_description(const Context& context, const std::vector<Name>& names,
                                            const std::vector<std::int32_t>& name_at,
                                            std::uint32_t i, WordPool& pool) {
  Draft draft(context, names, name_at, i, pool);
  if (!read_head(draft, read_before_head(draft, read_determiner(draft)))) return std::nullopt;
  Description& d = draft.d;
  d.span.end = read_complements(draft, read_adjectives(draft, d.head_end));
  // de même source, without an article
  if (d.determiner == Determiner::none && d.head > 1 &&
      context.words.fw(d.head - 1) == syntax::Fw::meme &&
      syntax::is_of(context.words.fw(d.head - 2)))
    d.same = true;
  settle(d);
  d.key = pool.keep(draft.key);
  d.states = pool.keep(draft.states);
  d.adjectives = pool.keep(draft.adjectives);
  d.complements = pool.keep(draft.complements);
  return d;
}

}  // namespace selon::mentions
