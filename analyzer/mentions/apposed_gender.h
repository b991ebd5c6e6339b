#ifndef SELON_ANALYZER_MENTIONS_APPOSED_GENDER_H
#define SELON_ANALYZER_MENTIONS_APPOSED_GENDER_H

#include <cstdint>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Le procureur de Lunel, Anne Durand, · Anne Durand, procureur de Lunel; not Reçue par le préfet,
// Anne Durand
[[nodiscard]] bool woman_in_office(const Model& model, std::uint32_t role, const Actor& bearer);

// Many first names are a man's in one country and a woman's in another, and the tables know one of
// the two. Whether the role `role` stands so close to the mention `name` of a person that it says
// which, though the first name says otherwise: la ministre Yacine Blanc · Yacine Blanc, ministre
// lunelloise des Sports,
[[nodiscard]] bool role_tells_gender(const Context& context, const Model& model, std::uint32_t role,
                                     std::int32_t name);

// The actor has the gender of the role from now on; a masculine one leaves it open, since women
// bear it, too.
void take_gender_of_role(Actor& actor, const Description& role);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_APPOSED_GENDER_H
