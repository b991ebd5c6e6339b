#ifndef SELON_ANALYZER_DETECT_FALSEHOODS_H
#define SELON_ANALYZER_DETECT_FALSEHOODS_H

#include <cstdint>
#include <string_view>

#include "analyzer/detect/reading.h"

namespace selon::detect {

// fausse, infondés, mensongères
[[nodiscard]] bool is_false_adjective(std::string_view form);

// mensonge, intox, inventions
[[nodiscard]] bool is_falsehood(std::string_view form);

// un canular, un montage: what is no falsehood but where nothing else is said of it (c'est un
// montage; not un montage financier)
[[nodiscard]] bool is_fabrication(std::string_view form);

// fausses, absurdes, fantaisistes: said of an accusation or a piece of news, they reject it
[[nodiscard]] bool is_rejecting_adjective(std::string_view form);

// que X a qualifié | de « pur mensonge »: one past the word behind the cue that calls something
// false; 0 where it calls it something else.
[[nodiscard]] std::uint32_t past_called_false(const Reading& r, const CueHit& cue);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_FALSEHOODS_H
