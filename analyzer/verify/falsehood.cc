#include "analyzer/verify/falsehood.h"

#include <vector>

#include "analyzer/detect/falsehoods.h"
#include "analyzer/detect/rules.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::is_false_adjective;
using detect::is_falsehood;
using detect::Reading;
using detect::Tag;
using syntax::TokenSpan;
using text::Punct;

constexpr std::uint32_t kLongest = 14;  // tokens of a verdict, marks included

// The words of a verdict, its marks left out; past the last one no word stands.
class Plain {
 public:
  Plain(const Reading& r, TokenSpan span) : r_(r) {
    for (std::uint32_t t = span.first; t < span.end; ++t)
      if (r.words.punct(t) == Punct::none) tokens_.push_back(t);
  }

  [[nodiscard]] bool ends(std::size_t i) const { return i >= tokens_.size(); }
  [[nodiscard]] std::string_view form(std::size_t i) const {
    return ends(i) ? std::string_view{} : r_.form(tokens_[i]);
  }
  [[nodiscard]] Fw fw(std::size_t i) const { return ends(i) ? Fw::none : r_.fw(tokens_[i]); }
  [[nodiscard]] bool is(std::size_t i, Tag tag) const {
    return !ends(i) && r_.tag(tokens_[i]) == tag;
  }
  // accusation, rumeur: what can be false
  [[nodiscard]] bool is_claim(std::size_t i) const {
    return !ends(i) && r_.lexicon.match_cue_noun(r_.doc, tokens_[i]);
  }

 private:
  const Reading& r_;
  std::vector<std::uint32_t> tokens_;
};

bool is_copula(std::string_view form) {
  return form == "est" || form == "sont" || form == "était" || form == "étaient";
}

bool is_demonstrative(Fw fw) {
  return fw == Fw::ce || fw == Fw::cet || fw == Fw::cette || fw == Fw::ces;
}

// Past c'est, ce sont, tout cela était, il s'agit.
std::size_t past_presentation(const Plain& w) {
  const std::size_t i = w.form(0) == "tout" ? 1 : 0;
  const Fw fw = w.fw(i);
  if (i == 1 && is_copula(w.form(1))) return 2;  // tout est faux
  if (fw == Fw::c_ || fw == Fw::ce || fw == Fw::cela || fw == Fw::ca)
    return is_copula(w.form(i + 1)) ? i + 2 : 0;
  const bool concerns = fw == Fw::il && w.fw(i + 1) == Fw::s_ &&
                        (w.form(i + 2) == "agit" || w.form(i + 2) == "agissait");
  return concerns ? i + 3 : 0;
}

std::size_t past_adverbs(const Plain& w, std::size_t i) {
  while (w.is(i, Tag::adverb)) ++i;
  return i;
}

// Past une, des, ces, de la, une pure.
std::size_t past_article(const Plain& w, std::size_t i) {
  if (syntax::is_of(w.fw(i))) ++i;
  if (w.is(i, Tag::determiner)) ++i;
  return w.form(i).starts_with("pur") ? i + 1 : i;
}

// Nothing more stands from word `i` on, but for … et diffamatoire.
bool closes(const Plain& w, std::size_t i) {
  return w.ends(i) || (w.fw(i) == Fw::et && w.is(i + 1, Tag::adjective) && w.ends(i + 2));
}

// sans (aucun) fondement, dénuées de (tout) fondement: past it; 0 where it does not stand at word
// `i`.
std::size_t past_groundless(const Plain& w, std::size_t i) {
  const bool lacks = w.form(i).starts_with("dénué") || w.form(i).starts_with("dépourvu");
  if (!lacks && w.fw(i) != Fw::sans) return 0;
  std::size_t noun = lacks && syntax::is_of(w.fw(i + 1)) ? i + 2 : i + 1;
  if (w.fw(noun) == Fw::tout || w.fw(noun) == Fw::aucun) ++noun;
  return w.form(noun) == "fondement" ? noun + 1 : 0;
}

// fausses rumeurs, faux, rumeurs infondées · cette accusation est totalement fausse; not la plainte
// est infondée: one that was not spoken of before
bool is_false_claim(const Plain& w, std::size_t i) {
  if (is_false_adjective(w.form(i))) return closes(w, w.is_claim(i + 1) ? i + 2 : i + 1);
  if (!w.is_claim(i)) return false;
  const bool clause = is_copula(w.form(i + 1));
  if (clause && (i == 0 || !is_demonstrative(w.fw(i - 1)))) return false;
  const std::size_t at = past_adverbs(w, clause ? i + 2 : i + 1);
  if (const std::size_t past = past_groundless(w, at); past != 0) return closes(w, past);
  return is_false_adjective(w.form(at)) && closes(w, at + 1);
}

// il n'en est rien
bool nothing_of_it(const Plain& w) {
  return w.fw(0) == Fw::il && w.fw(1) == Fw::n_ && w.fw(2) == Fw::en && is_copula(w.form(3)) &&
         w.fw(4) == Fw::rien && w.ends(5);
}

}  // namespace

bool only_calls_false(const Reading& r, TokenSpan words) {
  if (words.empty() || words.end - words.first > kLongest) return false;
  const Plain w(r, words);
  if (nothing_of_it(w)) return true;
  const std::size_t i = past_adverbs(w, past_presentation(w));
  if (const std::size_t past = past_groundless(w, i); past != 0) return closes(w, past);
  const std::size_t noun = past_article(w, i);
  if (is_falsehood(w.form(noun))) return closes(w, noun + 1);
  // il s'agit d'un faux: of a thing that is forged
  return is_false_claim(w, i) ||
         ((w.is_claim(noun) || w.is_claim(noun + 1)) && is_false_claim(w, noun));
}

bool only_calls_true(const Reading& r, TokenSpan words) {
  if (words.empty() || words.end - words.first > kLongest) return false;
  const Plain w(r, words);
  std::size_t i = w.fw(0) == Fw::oui ? 1 : 0;
  if ((w.fw(i) == Fw::je && w.form(i + 1) == "confirme") ||
      (w.fw(i) == Fw::nous && w.form(i + 1) == "confirmons"))
    return closes(w, i + 2);
  i = past_adverbs(w, past_presentation(w));
  return i > 0 && (w.form(i) == "vrai" || w.form(i) == "exact") && closes(w, i + 1);
}

namespace {

// l'information erronée selon laquelle, une fausse rumeur selon laquelle
TokenSpan false_noun(const Reading& r, TokenSpan noun) {
  if (noun.first > 0 && is_false_adjective(r.form(noun.first - 1)))
    return {noun.first - 1, noun.first};
  const std::uint32_t behind = r.past_adverbials(noun.end);
  return is_false_adjective(r.form(behind)) ? TokenSpan{behind, behind + 1} : TokenSpan{};
}

}  // namespace

TokenSpan called_wrong(const Reading& r, const detect::Candidate& c) {
  constexpr std::uint32_t kReach = 4;  // tokens behind the cue
  if (c.rule == detect::rule::kNounLaquelle) return false_noun(r, c.cue);
  if (c.cue.empty() || c.content.empty() || r.chunks.verb(c.cue.first) == nullptr) return {};
  std::uint32_t until = c.cue.end + kReach;
  if (const std::uint32_t start = c.content.front().first; start >= c.cue.end && start < until)
    until = start;
  for (std::uint32_t t = c.cue.first; t < until && !r.is_stop(t); ++t) {
    if (r.quoted(t) || c.source.contains(t)) continue;
    const std::string_view form = r.form(t);
    if (form == "faussement" || form == "mensongèrement" || form == "erronément") return {t, t + 1};
    // à tort ou à raison: the article leaves it open
    const bool kept = t > 0 && (r.form(t - 1) == "non" || r.form(t - 1) == "pas");  // non à tort
    if (r.fw(t) == Fw::a_grave && r.form(t + 1) == "tort" && r.fw(t + 2) != Fw::ou && !kept)
      return {t, t + 2};
    // a dit Paul Verdet, accusé à tort: that is of him
    if (t >= c.cue.end && !r.is(t, Punct::comma) && r.tag(t) != Tag::adverb) return {};
  }
  return {};
}

}  // namespace selon::verify
