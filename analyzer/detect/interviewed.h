#ifndef SELON_ANALYZER_DETECT_INTERVIEWED_H
#define SELON_ANALYZER_DETECT_INTERVIEWED_H

#include "analyzer/detect/reading.h"

namespace selon::detect {

// The same words in the same order.
[[nodiscard]] bool same_words(const Reading& r, TokenSpan a, TokenSpan b);

// je, j', nous as the subject: token `t` stands for who speaks.
[[nodiscard]] bool says_i_or_we(const Reading& r, std::uint32_t t);

// je, mon, moi: for nobody but who speaks.
[[nodiscard]] bool says_i(const Reading& r, std::uint32_t t);

// The full name that the label before an answer stands for (Anne Durand, ANNE DURAND, Mme Durand,
// Durand, Anne, A. D., AD), where it first stands outside labels; empty where none or two fit.
[[nodiscard]] TokenSpan named_by(const Reading& r, TokenSpan label);

// The one person whom the title names by the full name, or else what stands before the first
// question: most often, where it names several. Empty where nobody is.
[[nodiscard]] TokenSpan interviewed_before(const Reading& r, std::uint32_t first_question);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_INTERVIEWED_H
