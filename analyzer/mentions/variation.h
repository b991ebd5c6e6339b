#ifndef SELON_ANALYZER_MENTIONS_VARIATION_H
#define SELON_ANALYZER_MENTIONS_VARIATION_H

#include <optional>
#include <span>

#include "analyzer/mentions/model.h"
#include "analyzer/mentions/pronouns.h"

namespace selon::mentions {

// French news call one person by ever new words: Anne Durand, the actress, the Breton. These
// tell for whom a description may be such another word.

// Whether what the article says of `actor` rules out that it is called `d`: another bearer of the
// same office, another country, another sort of organisation, or a description that names the actor
// in its complement (la mère de Paul is not Paul).
[[nodiscard]] bool clashes(const Model& model, const Actor& actor, const Description& d);

// l'accusé, le prévenu, la plaignante: who answers to a court, of whom a report has one.
[[nodiscard]] bool answers_to_court(const Description& d);

// Me Durand is a lawyer: not the accused, the defendant, the suspect that `d` speaks of.
[[nodiscard]] bool counsel_for(const Context& context, const Model& model, const Actor& actor,
                               const Description& d);

// Whether `d` can be another word for somebody at all. Not offices that one person holds and
// everybody knows (le ministre, le préfet), and not those who come on in every report (le
// procureur, la victime): they are somebody of their own.
[[nodiscard]] bool varies(const Context& context, const Description& d);

// The named person, other than `except`, whom `d`, at token `at`, is another word for.
[[nodiscard]] std::optional<Choice> protagonist(const Context& context, const Model& model,
                                                std::span<const Spoken> spoken,
                                                const Description& d, std::uint32_t at,
                                                ActorId except = kNobody);

// The named person who spoke last in the paragraph of token `at`, where `d` is a calling that many
// have (« … », rappelle Raja Chatin. « … », répond le chercheur) and `bearer`, of whom the article
// said it before, has not been heard of in the paragraph.
[[nodiscard]] std::optional<Choice> rather_than(const Context& context, const Model& model,
                                                std::span<const Spoken> spoken,
                                                const Description& d, std::uint32_t at,
                                                ActorId bearer);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_VARIATION_H
