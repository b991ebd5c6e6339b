#ifndef SELON_ANALYZER_DETECT_CANDIDATE_H
#define SELON_ANALYZER_DETECT_CANDIDATE_H

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/syntax/chunks.h"
#include "selon/analysis.h"

namespace selon::detect {

using syntax::TokenSpan;

// How the grammar found the source of a claim.
enum class SourceForm : std::uint8_t {
  none,      // nobody: a conditional without a voice
  phrase,    // `span` is a noun phrase or a name
  pronoun,   // `span` is il, elle, lui, celui-ci …
  ellipsis,  // the subject is left out; `span` is the subject it is taken from, may be empty
  context,   // a floating quotation: whoever speaks there
};

// A reported statement as the grammar sees it: tokens, not yet people.
struct Candidate {
  std::string_view rule;  // id of the construction, one of kRules (rules.h)
  std::vector<TokenSpan> content;
  TokenSpan cue;      // empty: none
  std::string lemma;  // of the cue
  SourceForm form = SourceForm::none;
  TokenSpan source;
  std::vector<TokenSpan> relays;               // from the speaker outwards
  StatusValue status = StatusValue::asserted;  // what the cue itself says
  TokenSpan status_span;
  bool negated = false;                  // the cue stands in the negative
  bool reported_in_conditional = false;  // aurait déclaré
  double confidence = 0.9;
  std::uint32_t at = 0;  // token where the speaker is needed: text order of resolution
};

}  // namespace selon::detect

#endif  // SELON_ANALYZER_DETECT_CANDIDATE_H
