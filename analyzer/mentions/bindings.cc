#include "analyzer/mentions/bindings.h"

#include <unordered_map>
#include <vector>

#include "analyzer/mentions/acronyms.h"
#include "analyzer/mentions/canonical.h"
#include "analyzer/mentions/names_of_roles.h"
#include "analyzer/mentions/roles_of_names.h"

namespace selon::mentions {
namespace {

using Aliases = std::unordered_map<ActorId, std::uint32_t>;  // how many other names somebody has

// Paul Durand, alias Marteau · Paul Durand alias « le Marteau »: another name of the same person,
// and of nobody else
void bind_alias(const Context& c, Model& model, Aliases& aliases, std::uint32_t m) {
  const Mention& n = model.mentions[m];
  if (n.actor == kNobody || names_state(model.name_of(n))) return;
  std::uint32_t i = n.span.end;
  if (c.words.punct(i) == text::Punct::comma) ++i;
  if (!c.beside(i, n.span.first) || c.form(i) != "alias") return;
  ++i;
  if (c.words.punct(i) == text::Punct::quote_open || c.words.punct(i) == text::Punct::quote_neutral)
    ++i;
  if (c.words.tag(i) == syntax::Tag::determiner) ++i;
  const std::int32_t behind = c.beside(i, n.span.first) ? model.mention_at(i) : -1;
  if (behind < 0) return;
  const Mention& other = model.mentions[static_cast<std::size_t>(behind)];
  if (other.kind != MentionKind::name) return;
  const ActorId second = other.actor;
  if (second == kNobody || second == n.actor || aliases.contains(second) ||
      model.actors[static_cast<std::size_t>(second)].entry != nullptr)
    return;
  constexpr std::uint32_t kMost = 4;  // other names of one person
  if (++aliases[n.actor] <= kMost) model.absorb(n.actor, second);
}

}  // namespace

void bind_roles(const Context& context, Model& model) {
  std::vector<bool> taken(model.mentions.size(), false);  // names with their description before
  Aliases aliases;
  // Outer descriptions stand before the ones inside them and choose first.
  for (std::uint32_t m = 0; m < model.mentions.size(); ++m) {
    if (model.mentions[m].kind == MentionKind::name) {
      bind_acronym(context, model, m, taken);
      bind_alias(context, model, aliases, m);
      bind_roles_behind(context, model, m);
    } else if (model.mentions[m].actor == kNobody && !bind_name_behind(context, model, taken, m)) {
      bind_acronym(context, model, m, taken);
    }
  }
  bind_initials(context, model, taken);
}

}  // namespace selon::mentions
