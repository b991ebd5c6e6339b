#ifndef SELON_ANALYZER_MENTIONS_SOURCE_H
#define SELON_ANALYZER_MENTIONS_SOURCE_H

#include <cstdint>

#include "analyzer/syntax/chunks.h"
#include "selon/analysis.h"

namespace selon::mentions {

using syntax::TokenSpan;

// What the grammar found standing where a source stands.
enum class SourceForm : std::uint8_t {
  phrase,    // a noun phrase or a name: `span`
  pronoun,   // il, elle, celui-ci, lui, qui (then `span` is the antecedent's phrase, form phrase)
  ellipsis,  // nothing: the subject of `controller` (ajoutant que)
  context,   // nothing: a floating quotation; the voice that speaks there
};

struct Source {
  SourceForm form = SourceForm::phrase;
  TokenSpan span;          // the words; empty for ellipsis and context
  std::uint32_t at = 0;    // where in the text the source is needed (token)
  bool answers = false;    // lui a-t-il répondu: whoever spoke last is told
  bool replies = false;    // répond-il: whoever asked last is answered
  bool addresses = false;  // « A », lui glisse-t-il: to somebody spoken of before
  bool says_i = false;     // the words say je, or are whispered: those of a person, of no body
  bool says_he = false;    // the words begin with il or elle: of somebody who does not say them
  bool goes_on = false;    // a ajouté X, a précisé X: words of one who speaks in an office
  bool adds = false;       // a ajouté X, a conclu X: of whoever spoke right before
};

struct Resolved {
  EntityIndex entity = 0;
  Resolution how = Resolution::name;
  double confidence = 1.0;
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_SOURCE_H
