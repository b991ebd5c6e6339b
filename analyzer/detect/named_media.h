#ifndef SELON_ANALYZER_DETECT_NAMED_MEDIA_H
#define SELON_ANALYZER_DETECT_NAMED_MEDIA_H

#include <cstdint>
#include <vector>

#include "analyzer/detect/reading.h"

namespace selon::detect {

// dans « La Vigie » et « Le Phare »: a title in marks, and what et joins to it. `end` becomes one
// past the last one's marks. REQUIRES: `title` stands between marks.
[[nodiscard]] std::vector<TokenSpan> with_second_title(const Reading& r, TokenSpan title,
                                                       std::uint32_t& end);

// de France Inter et de BFMTV, au Monde et au Figaro: the medium that et joins at the token to one
// that stands before; empty where none is.
[[nodiscard]] TokenSpan second_medium(const Reading& r, std::uint32_t token);

// à l'AFP, Reuters et la BBC, par les agences Tass, Interfax et Ria: those of a list behind its
// first one, which ends at the token; at least et joins the last. `end` grows to one past it.
void add_further_media(const Reading& r, std::uint32_t token, std::vector<TokenSpan>& out,
                       std::uint32_t& end);

// The media named in the complements from a token on, behind a noun that only holds them or an
// interview, within the sentence; `end` grows to one past the last.
[[nodiscard]] std::vector<TokenSpan> media_behind(const Reading& r, std::uint32_t from,
                                                  std::uint32_t& end);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_NAMED_MEDIA_H
