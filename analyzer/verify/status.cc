#include "analyzer/verify/status.h"

#include "analyzer/verify/verdicts.h"

namespace selon::verify {

std::vector<Verdict> judge(const Reading& reading, const std::vector<Candidate>& candidates) {
  Verdicts verdicts(reading, candidates);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    judge_by_own_words(verdicts, i);
    judge_by_answering_verb(verdicts, i);
    judge_by_sentence(verdicts, i);
  }
  judge_by_answers(verdicts);
  judge_by_restatements(verdicts);
  judge_by_later_sentences(verdicts);
  judge_by_contrasts(verdicts);
  judge_by_despite(verdicts);
  return std::move(verdicts).take();
}

}  // namespace selon::verify
