#ifndef SELON_ANALYZER_VERIFY_SHORT_ANSWERS_H
#define SELON_ANALYZER_VERIFY_SHORT_ANSWERS_H

#include "analyzer/verify/anaphora.h"

namespace selon::verify {

// What a sentence that hands over no words says of the claims before it.
struct ShortAnswer {
  StatusValue value = StatusValue::asserted;  // asserted: it answers nothing
  TokenSpan span;                             // the words that say so
  TokenSpan by;                               // whose answer it is; empty: the article's
  Anaphor anaphor;
  std::string_view rule = "answering-object";
  bool told = false;  // somebody asked for it, or was told
};

// Le parquet a confirmé. · Le maire a qualifié ces accusations de mensonges. · Faux, répond le
// club. · Faux. · Il s'est rétracté.
[[nodiscard]] ShortAnswer short_answer(const Reading& r, TokenSpan sentence);

// parle | d'un mensonge, dénonce | une information erronée: the words by which `verb` calls false
// what was said before; empty where it does not.
[[nodiscard]] TokenSpan falsehood_named(const Reading& r, const syntax::VerbGroup& verb,
                                        TokenSpan sentence);

// The answer may be of claim `c`: « On va gagner » is for nobody else to confirm, and who comes
// back on his avowals takes back no forecast.
[[nodiscard]] bool answers_claim(const Reading& r, const ShortAnswer& answer, const Candidate& c);

}  // namespace selon::verify

#endif  // SELON_ANALYZER_VERIFY_SHORT_ANSWERS_H
