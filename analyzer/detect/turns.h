#ifndef SELON_ANALYZER_DETECT_TURNS_H
#define SELON_ANALYZER_DETECT_TURNS_H

#include <vector>

#include "analyzer/detect/families.h"

namespace selon::detect {

// A paragraph of an interview that names who says it (an answer below a question without a name has
// an empty label):
//
//     Anne Durand : Nous partons lundi. La mer est calme.
//     └ label ─┘    └──────────── words ──────────────┘
struct Turn {
  TokenSpan label;
  TokenSpan words;
  TokenSpan who;  // the label, or the full name that its initials stand for
};

// The turns of the document, ascending; none where fewer than two paragraphs look like one. Turns
// that ask are left out.
[[nodiscard]] std::vector<Turn> turns_of(const Reading& r);

// The turn that opens with the sentence, if any.
void find_turn(const Reading& r, const std::vector<Turn>& turns, SentenceFinds& finds);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_TURNS_H
