#ifndef SELON_ANALYZER_PIPELINE_ASSEMBLE_H
#define SELON_ANALYZER_PIPELINE_ASSEMBLE_H

#include <vector>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"
#include "analyzer/mentions/resolver.h"
#include "analyzer/pipeline/frame.h"
#include "analyzer/verify/status.h"
#include "selon/analysis.h"

namespace selon::pipeline {

// Turns candidates into attributions: resolves speakers and relays in text order, sets status,
// nesting and confidence, and maps every span back to the text as given. Fills `entities`,
// `attributions` and the frame of `analysis`, whose document.text is set.
void assemble(const detect::Reading& reading, std::vector<detect::Candidate> candidates,
              std::vector<verify::Verdict> verdicts, const Frame& frame,
              mentions::Resolver& resolver, Analysis& analysis);

}  // namespace selon::pipeline

#endif  // SELON_ANALYZER_PIPELINE_ASSEMBLE_H
