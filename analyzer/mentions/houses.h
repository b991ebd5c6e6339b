#ifndef SELON_ANALYZER_MENTIONS_HOUSES_H
#define SELON_ANALYZER_MENTIONS_HOUSES_H

#include <optional>

#include "analyzer/mentions/cast.h"

namespace selon::mentions {

// À la mairie, on assure · indique-t-on au ministère · précise-t-on à l'AFP: whoever on means at
// token `on`. a-t-on appris alone is nobody, who reads the article.
std::optional<Resolved> resolve_on(Cast& cast, std::uint32_t on);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_HOUSES_H
