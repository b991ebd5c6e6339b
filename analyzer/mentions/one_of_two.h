#ifndef SELON_ANALYZER_MENTIONS_ONE_OF_TWO_H
#define SELON_ANALYZER_MENTIONS_ONE_OF_TWO_H

#include "analyzer/mentions/context.h"
#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Paul Roy a reçu Jean Noir. Le premier …, la seconde …: of the two persons that the last sentence
// with two names, the one; kNobody where `phrase` is no such word or no sentence has just two.
[[nodiscard]] ActorId one_of_two(const Context& context, const Model& model,
                                 syntax::TokenSpan phrase);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_ONE_OF_TWO_H
