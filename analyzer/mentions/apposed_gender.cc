#include "analyzer/mentions/apposed_gender.h"

#include "analyzer/mentions/roles.h"

namespace selon::mentions {
namespace {

// la victime Paul Roy, cette star: the noun has one gender, whoever is called so
bool inflects(const Context& context, const Description& d) {
  if (d.noun == nullptr || d.noun->kind != EntityKind::person || d.has(lexicon::trait::relational))
    return false;
  return context.lexicon.noun(d.noun->noun).gender != lexicon::gender::feminine;
}

}  // namespace

bool woman_in_office(const Model& model, std::uint32_t role, const Actor& bearer) {
  const Mention& described = model.mentions[role];
  return bearer.kind == EntityKind::person && !described.governed &&
         borne_by_both(model.description_of(described));
}

bool role_tells_gender(const Context& context, const Model& model, std::uint32_t role,
                       std::int32_t name) {
  const Mention& described = model.mentions[role];
  const Mention& named = model.mentions[static_cast<std::size_t>(name)];
  const Description& d = model.description_of(described);
  const Name& n = model.name_of(named);
  if (n.titled || n.shape != NameShape::person || d.plural() || !inflects(context, d)) return false;
  if (d.gender != lexicon::gender::feminine && d.gender != lexicon::gender::masculine) return false;
  if (borne_by_both(d)) return false;  // Anne Blanc, procureur de Lunel
  if (agrees(model.actors[static_cast<std::size_t>(named.actor)], d.gender, 0)) return false;
  const bool before = described.span.end == named.span.first &&
                      context.beside(named.span.first, described.span.first) &&
                      d.determiner == Determiner::definite && d.complements.empty() &&
                      !described.nested;
  const bool behind = named.span.end <= described.span.first && d.determiner == Determiner::none &&
                      context.beside(described.span.first, named.span.first);
  return before || behind;
}

void take_gender_of_role(Actor& actor, const Description& role) {
  actor.gender = role.gender == lexicon::gender::masculine ? std::uint8_t{0} : role.gender;
}

}  // namespace selon::mentions
