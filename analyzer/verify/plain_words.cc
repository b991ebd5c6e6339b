#include "analyzer/verify/plain_words.h"

#include "analyzer/verify/claim_words.h"

namespace selon::verify {

using syntax::Fw;
using syntax::Tag;

bool is_copula(std::string_view form) {
  return form == "est" || form == "sont" || form == "était" || form == "étaient";
}

bool is_that(Fw fw) {
  return fw == Fw::c_ || fw == Fw::ce || fw == Fw::cela || fw == Fw::ca || fw == Fw::ceci;
}

std::size_t past_adverbs(const Plain& w, std::size_t i) {
  while (w.is(i, Tag::adverb)) ++i;
  return i;
}

std::size_t past_article(const Plain& w, std::size_t i) {
  if (syntax::is_of(w.fw(i))) ++i;
  if (w.is(i, Tag::determiner)) ++i;
  return w.form(i).starts_with("pur") ? i + 1 : i;
}

bool closes(const Plain& w, std::size_t i) {
  if (w.fw(i) == Fw::et)
    return (w.is(i + 1, Tag::adjective) || w.is(i + 1, Tag::past_participle) ||
            w.form(i + 1).starts_with("archi")) &&
           w.ends(i + 2);
  if (w.form(i).starts_with("pur") && w.fw(i + 1) == Fw::et) return w.ends(i + 3);
  return w.ends(i) || (w.fw(i) == Fw::dans && is_demonstrative(w.fw(i + 1)) && w.ends(i + 3));
}

}  // namespace selon::verify
