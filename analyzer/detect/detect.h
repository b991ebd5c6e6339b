#ifndef SELON_ANALYZER_DETECT_DETECT_H
#define SELON_ANALYZER_DETECT_DETECT_H

#include <cstddef>
#include <cstdint>
#include <vector>

#include "analyzer/detect/candidate.h"
#include "analyzer/detect/reading.h"

namespace selon::detect {

// What keeps the time and the size of an analysis in proportion to its text, and what garbage alone
// goes beyond. Tokens of a sentence that is read at once; longer ones are read in pieces.
inline constexpr std::uint32_t kLongestSentence = 1000;
// Claims that may share a word, one within the other; those that would be nested deeper are left
// out.
inline constexpr std::uint8_t kMostShared = 16;

struct Detected {
  bool too_many = false;              // more claims than asked for: the rest was not read
  std::vector<Candidate> candidates;  // in text order of their sentences
  std::size_t long_sentences = 0;     // of more than kLongestSentence tokens
  std::size_t left_out = 0;           // claims, as too many others share their words
};

// All reported statements of the document. Paragraphs of furniture, credits and repetitions are
// passed over. Linear in the length of the text. Stops once it has more than `most_claims`, so that
// garbage cannot fill the memory before somebody looks.
[[nodiscard]] Detected detect(const Reading& reading, std::size_t most_claims);

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_DETECT_H
