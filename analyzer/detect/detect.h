#ifndef SELON_ANALYZER_DETECT_DETECT_H
#define SELON_ANALYZER_DETECT_DETECT_H

#include <vector>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// All reported statements of the document in text order of their sentences. Paragraphs of
// furniture, credits and repetitions are left out. Linear in the length of the text.
[[nodiscard]] std::vector<Candidate> detect(const Reading& reading);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_DETECT_H
