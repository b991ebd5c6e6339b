#ifndef SELON_ANALYZER_DETECT_EXCHANGES_H
#define SELON_ANALYZER_DETECT_EXCHANGES_H

#include <vector>

#include "analyzer/detect/turns.h"

namespace selon::detect {

// The paragraph asks somebody something, and says nothing else.
[[nodiscard]] bool is_question(const Reading& r, const text::Paragraph& paragraph);

// A question stands above the paragraph, with nothing in between.
[[nodiscard]] bool stands_below_question(const Reading& r, std::uint32_t first_token);

// The answers that stand below or behind questions without a label, ascending. The turns that have
// one are known: where they name one person, that one answers; where there are none, whom the
// article presents before it asks, if its questions and answers are those of an interview.
[[nodiscard]] std::vector<Turn> unlabelled_answers(const Reading& r,
                                                   const std::vector<Turn>& labelled);

// Quotations that stand as paragraphs below short headings, ascending, in the voice of the one
// person who is presented above.
[[nodiscard]] std::vector<Turn> answers_by_topic(const Reading& r);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_EXCHANGES_H
