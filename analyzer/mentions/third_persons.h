#ifndef SELON_ANALYZER_MENTIONS_THIRD_PERSONS_H
#define SELON_ANALYZER_MENTIONS_THIRD_PERSONS_H

#include <optional>

#include "analyzer/mentions/cast.h"
#include "analyzer/mentions/features.h"

namespace selon::mentions {

// What is known of a pronoun's meaning beside gender and number: see Query.
struct Asked {
  bool incise = false;
  bool humans = false;
  bool answers = false;
  bool addresses = false;
  bool goes_on = false;
  bool adds = false;
  ActorId except = kNobody;
};

// The likeliest owner of a pronoun or a phrase like one at token `at`, by its features; `span` is
// what stands for it. nullopt where nobody is likely enough.
std::optional<Resolved> resolve_features(Cast& cast, const Features& f, TokenSpan span,
                                         std::uint32_t at, const Asked& asked);

// il, elle, celui-ci, eux, le (à l'en croire) at token `token`; REQUIRES: not on.
std::optional<Resolved> resolve_third_person(Cast& cast, std::uint32_t token, const Source& source);

// l'un d'eux, l'une d'entre elles: somebody of the group `them`, who has no name.
std::optional<Resolved> resolve_one_of(Cast& cast, const Features& them, TokenSpan span);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_THIRD_PERSONS_H
