#include "analyzer/verify/false_predicates.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/falsehoods.h"
#include "analyzer/verify/claim_words.h"

namespace selon::verify {
namespace {

using detect::is_falsehood;
using detect::is_rejecting_adjective;
using syntax::Fw;
using syntax::Tag;

// l'information, la rumeur: so is called what was told
bool is_news(std::string_view form) {
  static constexpr auto kNews = std::to_array<std::string_view>(
      {"information", "rumeur", "nouvelle", "affirmation", "accusation", "allégation"});
  return among(kNews, form);
}

// ces craintes, ces inquiétudes: what somebody feels, and not what was said right before
bool is_feeling(std::string_view form) {
  return form.starts_with("crainte") || form.starts_with("inquiétude") ||
         form.starts_with("espoir") || form.starts_with("promesse");
}

// relèvent du fantasme, de la désinformation: past it; 0 where something else stands at word `i`
std::size_t past_fancy(const Plain& w, std::size_t i) {
  static constexpr auto kFancies = std::to_array<std::string_view>(
      {"fantasme", "fantasmes", "diffamation", "fiction", "imagination", "imaginaire"});
  if (!syntax::is_of(w.fw(i))) return 0;
  const std::size_t noun = past_article(w, i);
  return is_falsehood(w.form(noun)) || among(kFancies, w.form(noun)) ? noun + 1 : 0;
}

// sur rien, sur aucune preuve; à la réalité
std::size_t past_nothing(const Plain& w, std::size_t i) {
  if (w.fw(i) != Fw::sur) return 0;
  if (w.fw(i + 1) == Fw::rien) return i + 2;
  return w.fw(i + 1) == Fw::aucun || w.fw(i + 1) == Fw::aucune ? i + 3 : 0;
}

std::size_t past_truth(const Plain& w, std::size_t i) {
  const bool truth = w.form(i + 2) == "réalité" || w.form(i + 2) == "vérité";
  return w.fw(i) == Fw::a_grave && w.fw(i + 1) == Fw::la && truth ? i + 3 : 0;
}

// est (totalement) fausse, sont de pures inventions, sont contraires à la vérité: past what stands
// behind the copula; 0 where it does not call false
std::size_t past_false_attribute(const Plain& w, std::size_t i) {
  i = past_adverbs(w, i);
  if (const std::size_t past = past_groundless(w, i); past != 0) return past;
  if (is_rejecting_adjective(w.form(i))) return i + 1;
  if (w.form(i).starts_with("contraire")) return past_truth(w, i + 1);
  const std::size_t noun = past_article(w, i);
  if (const std::size_t past = past_tissue(w, noun); past != 0) return past;
  return is_falsehood(w.form(noun)) ? noun + 1 : 0;
}

// ces accusations, toutes ces rumeurs, l'ensemble de ces accusations, de telles informations,
// l'information, tout cela: past what names the claims of others; 0 where nothing does
std::size_t past_claim_name(const Plain& w) {
  std::size_t i = 0;
  if (is_that(w.fw(w.fw(0) == Fw::tout ? 1 : 0)) && w.fw(0) != Fw::c_)
    return w.fw(0) == Fw::tout ? 2 : 1;
  if (w.fw(i) == Fw::toutes || w.fw(i) == Fw::tous) ++i;
  if (w.fw(i) == Fw::l_ && (w.form(i + 1) == "ensemble" || w.form(i + 1) == "intégralité") &&
      w.fw(i + 2) == Fw::de)
    i += 3;
  const bool such = w.form(i + 1).starts_with("tel") &&
                    (w.fw(i) == Fw::de || w.fw(i) == Fw::une || w.fw(i) == Fw::un);
  const bool definite = i == 0 && (w.fw(0) == Fw::l_ || w.fw(0) == Fw::la);
  if (!such && !definite && !is_demonstrative(w.fw(i))) return 0;
  i += such ? 2 : 1;
  while (w.is(i, Tag::adjective)) ++i;
  if ((!w.is_claim(i) && !is_tale(w.form(i))) || is_feeling(w.form(i))) return 0;
  if (definite && !is_news(w.form(i))) return 0;
  return w.fw(i + 1) == Fw::des && w.form(i + 2) == "faits" ? i + 3 : i + 1;
}

}  // namespace

std::size_t past_groundless(const Plain& w, std::size_t i) {
  const bool lacks = w.form(i).starts_with("dénué") || w.form(i).starts_with("dépourvu");
  if (!lacks && w.fw(i) != Fw::sans) return 0;
  std::size_t noun = lacks && syntax::is_of(w.fw(i + 1)) ? i + 2 : i + 1;
  if (w.fw(noun) == Fw::tout || w.fw(noun) == Fw::aucun) ++noun;
  return w.form(noun) == "fondement" ? noun + 1 : 0;
}

bool is_tale(std::string_view form) {
  static constexpr auto kTales =
      std::to_array<std::string_view>({"histoire", "histoires", "affaire", "rumeur", "récit"});
  return among(kTales, form);
}

std::size_t past_tissue(const Plain& w, std::size_t i) {
  if (w.form(i) == "fake") return w.form(i + 1) == "news" ? i + 2 : i + 1;
  const bool tissue = w.form(i) == "tissu" || w.form(i) == "ramassis";
  return tissue && syntax::is_of(w.fw(i + 1)) && is_falsehood(w.form(i + 2)) ? i + 3 : 0;
}

std::size_t past_false_predicate(const Plain& w, std::size_t i) {
  if (w.fw(i) != Fw::ne && w.fw(i) != Fw::n_) {
    if (is_copula(w.form(i))) return past_false_attribute(w, i + 1);
    return w.form(i).starts_with("relev") || w.form(i).starts_with("relèv") ? past_fancy(w, i + 1)
                                                                            : 0;
  }
  const std::string_view verb = w.form(i + 1);
  i += 2;
  if (verb == "a" || verb == "ont" || verb == "avait" || verb == "avaient")
    return w.fw(i) == Fw::aucun && w.form(i + 1) == "fondement" ? i + 2 : 0;
  if (verb.starts_with("repos")) return past_nothing(w, past_adverbs(w, i));
  if (!verb.starts_with("correspond")) return 0;
  while (w.fw(i) == Fw::pas || w.is(i, Tag::adverb)) ++i;
  return past_truth(w, i);
}

bool claims_called_false(const Plain& w) {
  const std::size_t verb = past_claim_name(w);
  const std::size_t past = verb == 0 ? 0 : past_false_predicate(w, verb);
  return past != 0 && closes(w, past);
}

}  // namespace selon::verify
