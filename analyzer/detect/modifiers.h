#ifndef SELON_ANALYZER_DETECT_MODIFIERS_H
#define SELON_ANALYZER_DETECT_MODIFIERS_H

#include <cstdint>
#include <string_view>
#include <vector>

#include "analyzer/detect/reading.h"

namespace selon::detect {

// What stands around a cue besides its subject and its content: who was told, where it was
// published, who cites it.
struct Modifiers {
  std::vector<TokenSpan> relays;  // in text order, which is from the speaker outwards
  std::uint32_t end = 0;          // one past the last modifier read
};

// interrogé, consulté, joint par X: who was asked, and by whom.
[[nodiscard]] bool asks_out(std::string_view lemma);

// une source bien informée | citée par X: past a participle that describes, where one that cites or
// asks follows; else `i`.
[[nodiscard]] std::uint32_t past_description(const Reading& r, std::uint32_t i);

// Reads modifiers from `from` on, up to `limit`: adverbials, prepositional phrases, "cité par
// l'agence Tass", "interrogé par RTL", ", citant …", also set off by commas. Stops at anything
// else (a finite verb, que, a quotation, a gerund).
[[nodiscard]] Modifiers read_modifiers(const Reading& r, std::uint32_t from, std::uint32_t limit);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_MODIFIERS_H
