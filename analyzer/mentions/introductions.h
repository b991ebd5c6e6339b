#ifndef SELON_ANALYZER_MENTIONS_INTRODUCTIONS_H
#define SELON_ANALYZER_MENTIONS_INTRODUCTIONS_H

#include <span>

#include "analyzer/mentions/model.h"
#include "analyzer/mentions/pronouns.h"

namespace selon::mentions {

// a indiqué le porte-parole du club. « … », a ajouté Paul Roy: whoever speaks for the first time
// under a mere name is whose office spoke before. The actor of that office, or kNobody.
//
// REQUIRES: mention `m` is a name with an actor. `goes_on`: the verb lets somebody go on, not
// another one set in.
[[nodiscard]] ActorId office_before_name(const Context& context, const Model& model,
                                         std::span<const Spoken> spoken, std::uint32_t m,
                                         bool goes_on);

// « A », dit Paul Roy. Le capitaine de Lunel ajoute : the office of description `m`, which nobody
// was known by, is that of the one who goes on speaking. That actor, or kNobody.
[[nodiscard]] ActorId name_before_office(const Context& context, const Model& model,
                                         std::span<const Spoken> spoken, std::uint32_t m);

// a indiqué le porte-parole du club. Le porte-parole, Paul Roy, a dit: the bare office of
// description `m`, which bears a name heard for the first time, takes up the full one.
[[nodiscard]] ActorId office_before_role(const Model& model, std::span<const Spoken> spoken,
                                         std::uint32_t m);

// A headline says: L'accusé nie, the text below: Marc Petit est jugé lundi. L'accusé ajoute A. The
// person whom the text has named by the time description `m` stands there, if nobody but headlines
// called `office` so before; else kNobody.
[[nodiscard]] ActorId name_below_headline(const Context& context, const Model& model,
                                          std::span<const Spoken> spoken, std::uint32_t m,
                                          ActorId office);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_INTRODUCTIONS_H
