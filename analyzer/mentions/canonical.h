#ifndef SELON_ANALYZER_MENTIONS_CANONICAL_H
#define SELON_ANALYZER_MENTIONS_CANONICAL_H

#include <string>

#include "analyzer/mentions/description.h"
#include "analyzer/mentions/names.h"

namespace selon::mentions {

// A name as the article writes it, without title; a known name that is only written with a
// contracted article (au Monde) as the table has it.
[[nodiscard]] std::string name_text(const Context& context, const Name& name);

// A description as the article words it, without article, demonstrative or possessive.
[[nodiscard]] std::string description_text(const Context& context, const Description& d);

// The words of tokens [first, end) on one line, without quotation marks.
[[nodiscard]] std::string phrase_text(const Context& context, TokenSpan span);

// The whole phrase that the grammar found, without its article and cut before what commas,
// brackets or a relative clause set off: how somebody is called who has no name.
[[nodiscard]] std::string unnamed_text(const Context& context, TokenSpan span);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_CANONICAL_H
