#include "analyzer/mentions/given_roles.h"

#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/roles.h"

namespace selon::mentions {

void give_role(const Context& context, Model& model, std::uint32_t mention, ActorId actor) {
  const std::uint32_t detail = model.mentions[mention].detail;
  const Description& d = model.descriptions[detail];
  model.assign(mention, actor);
  Actor& a = model.actors[static_cast<std::size_t>(actor)];
  a.roles.push_back(detail);
  model.roles[noun_index(d.key)].push_back({d.head, actor});
  // Johnny, un opérateur du port: a first name
  const bool person = a.human || (d.determiner == Determiner::indefinite && a.gender != 0);
  if (a.gender == 0) {
    a.gender = d.gender;
    a.titled_he = d.gender == lexicon::gender::masculine;
  }
  // The noun tells what an unknown name is: le site Durand, la chaîne Huit, l'ONG Lumière.
  if (a.entry == nullptr && d.noun != nullptr) {
    const EntityKind kind = kind_of_description(context, d);
    a.kind = kind == EntityKind::anonymous ? EntityKind::person : kind;
    // le brasseur Paul Durand, le joaillier Brandel: the name says which
    if (d.has(lexicon::trait::firm))
      a.kind = person ? EntityKind::person : EntityKind::organisation;
  }
}

}  // namespace selon::mentions
