#ifndef SELON_ANALYZER_BASE_UNSEEN_H
#define SELON_ANALYZER_BASE_UNSEEN_H

namespace selon {

// Characters that a reader does not see but a terminal, a page or a program obeys.

// Controls (C0 with line ends and tabs, DEL, C1), line and paragraph separators.
[[nodiscard]] bool is_control(char32_t code);

// What turns the order in which the text around it is shown: marks, embeddings, overrides and
// isolates of direction.
[[nodiscard]] bool turns_order(char32_t code);

// Format characters that show nothing, those that turn the order among them: soft hyphen,
// zero-width characters, byte order mark, variation selectors, tags, noncharacters (U+FFFE …).
[[nodiscard]] bool is_invisible(char32_t code);

}  // namespace selon

#endif  // SELON_ANALYZER_BASE_UNSEEN_H
