#ifndef SELON_ANALYZER_MENTIONS_SILENT_SOURCES_H
#define SELON_ANALYZER_MENTIONS_SILENT_SOURCES_H

#include <optional>

#include "analyzer/mentions/cast.h"

namespace selon::mentions {

// Words whose source is not in them: a participle (ajoutant que), a quotation alone.

// La direction dément, assurant que …: whoever spoke in the sentence of token `at`, or is its
// subject, or else the voice of the text around it.
std::optional<Resolved> resolve_ellipsis(Cast& cast, std::uint32_t at);

// The last voice before token `at`, unless somebody else came on the stage since. `says_i`: the
// words say je, so they are those of a person.
std::optional<Resolved> resolve_context(Cast& cast, std::uint32_t at, bool says_i);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_SILENT_SOURCES_H
