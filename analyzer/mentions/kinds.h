#ifndef SELON_ANALYZER_MENTIONS_KINDS_H
#define SELON_ANALYZER_MENTIONS_KINDS_H

#include "analyzer/mentions/description.h"

namespace selon::mentions {

// The kind of what a description means when it has no name.
[[nodiscard]] EntityKind kind_of_description(const Context& context, const Description& d);

// Whether it can say something: a human, an institution, a document; not a thing or an event.
[[nodiscard]] bool description_speaks(const Context& context, const Description& d);

// moteur, bonheur, lien: a noun, without plural mark and accents, that ends like one for people.
[[nodiscard]] bool names_thing(std::string_view stem);

// gazette, courrier, écho: the word, in small letters, with which the title of a paper begins that
// goes on with where it is read (La Gazette de Lunel).
[[nodiscard]] bool heads_paper(std::string_view form);

// La Vigie, Le Phare: the noun at `token` behind the article of a name may be that of a title; not
// a family name (Le Goff, Le Roux) or somebody's office (Le Maire).
[[nodiscard]] bool may_title(const lexicon::Lexicon& lexicon, const text::Document& document,
                             std::uint32_t token);

// Radio Lune, Lunel FM, The Lunel Tribune: whether the first or the last of several words of a
// name, in lower case, says that it is a medium's.
[[nodiscard]] bool names_medium(std::string_view first, std::string_view last);

// Paris-Lyon, Amsterdam-Kuala Lumpur: a line or a match between two towns, and nobody. Of the first
// word as it is written.
[[nodiscard]] bool joins_places(std::string_view surface);

// Lunelinfo.com, Lunel-Matin: what one reads there is said there.
[[nodiscard]] bool names_outlet(std::string_view form);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_KINDS_H
