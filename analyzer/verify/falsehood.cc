#include "analyzer/verify/falsehood.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/falsehoods.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/subjects.h"
#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/false_predicates.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::is_fabrication;
using detect::is_false_adjective;
using detect::is_falsehood;
using detect::is_rejecting_adjective;
using detect::Reading;
using detect::Tag;
using syntax::TokenSpan;
using text::Punct;

constexpr std::uint32_t kLongest = 14;  // tokens of a verdict, marks included

// Past c'est, ce sont, tout cela était, il s'agit.
std::size_t past_presentation(const Plain& w) {
  const std::size_t i = w.form(0) == "tout" ? 1 : 0;
  const Fw fw = w.fw(i);
  if (i == 1 && is_copula(w.form(1))) return 2;                                 // tout est faux
  if (fw == Fw::ce && w.fw(1) == Fw::qui) return is_copula(w.form(2)) ? 3 : 0;  // ce qui est faux
  if (w.form(0) == "encore") return 1;  // encore un mensonge
  if (is_that(fw)) return is_copula(w.form(i + 1)) ? i + 2 : 0;
  const bool concerns = fw == Fw::il && w.fw(i + 1) == Fw::s_ &&
                        (w.form(i + 2) == "agit" || w.form(i + 2) == "agissait");
  return concerns ? i + 3 : 0;
}

// fausses rumeurs, faux, rumeurs infondées · cette accusation est totalement fausse; not la plainte
// est infondée: one that was not spoken of before
bool is_false_claim(const Plain& w, std::size_t i) {
  if (is_false_adjective(w.form(i))) return closes(w, w.is_claim(i + 1) ? i + 2 : i + 1);
  if (w.form(i).starts_with("folle") && w.form(i + 1).starts_with("rumeur"))
    return closes(w, i + 2);
  // (toute) cette histoire est fausse
  if (is_tale(w.form(i)) && i > 0 && is_demonstrative(w.fw(i - 1)) && is_copula(w.form(i + 1))) {
    const std::size_t at = past_adverbs(w, i + 2);
    return is_false_adjective(w.form(at)) && closes(w, at + 1);
  }
  // une rumeur totalement fantaisiste, des accusations absurdes
  if (w.is_claim(i) && is_rejecting_adjective(w.form(past_adverbs(w, i + 1))))
    return closes(w, past_adverbs(w, i + 1) + 1);
  if (!w.is_claim(i)) return false;
  const bool clause = is_copula(w.form(i + 1));
  if (clause && (i == 0 || !is_demonstrative(w.fw(i - 1)))) return false;
  const std::size_t at = past_adverbs(w, clause ? i + 2 : i + 1);
  if (const std::size_t past = past_groundless(w, at); past != 0) return closes(w, past);
  return is_false_adjective(w.form(at)) && closes(w, at + 1);
}

// ce n'est (absolument) pas vrai, exact, le cas
bool says_untrue(const Plain& w) {
  const bool that = w.fw(0) == Fw::ce || w.fw(0) == Fw::cela || w.fw(0) == Fw::ca;
  if (!that || w.fw(1) != Fw::n_ || !is_copula(w.form(2))) return false;
  std::size_t i = 3;
  while (w.form(i) == "absolument" || w.form(i) == "tout" || w.form(i) == "simplement") ++i;
  if (w.fw(i) != Fw::pas) return false;
  i = past_adverbs(w, i + 1);
  const bool untrue = w.form(i) == "vrai" || w.form(i) == "exact";
  return (untrue && closes(w, i + 1)) ||
         (w.form(i) == "le" && w.form(i + 1) == "cas" && w.ends(i + 2));
}

// cette histoire a été entièrement fabriquée, inventée de toutes pièces
bool says_made_up(const Plain& w) {
  const bool tale = is_demonstrative(w.fw(0)) && (w.is_claim(1) || is_tale(w.form(1)));
  std::size_t i = tale ? 2 : past_presentation(w);
  if (i == 0) return false;
  constexpr std::size_t kMost = 4;  // words: a entièrement été
  for (const std::size_t until = i + kMost; i < until; ++i) {
    const std::string_view form = w.form(i);
    if (form.starts_with("fabriqué") || form.starts_with("inventé")) return true;
    if (!is_copula(form) && form != "a" && form != "ont" && form != "été" && !w.is(i, Tag::adverb))
      return false;
  }
  return false;
}

// rien de tout cela n'est vrai, rien n'est vrai dans cet article; not rien n'est exact
bool nothing_true(const Plain& w) {
  if (w.fw(0) != Fw::rien) return false;
  std::size_t i = 1;
  const bool all = syntax::is_of(w.fw(i));
  if (all) i += w.fw(i + 1) == Fw::tout ? 3 : 2;
  if (!all && w.fw(i + 3) != Fw::dans) return false;
  return w.fw(i) == Fw::n_ && is_copula(w.form(i + 1)) &&
         (w.form(i + 2) == "vrai" || w.form(i + 2) == "exact") && closes(w, i + 3);
}

// cela n'a jamais existé, ça ne s'est pas passé
bool never_happened(const Plain& w) {
  const std::size_t that = w.form(0) == "tout" ? 1 : 0;
  if (!is_that(w.fw(that)) || (w.fw(that + 1) != Fw::n_ && w.fw(that + 1) != Fw::ne)) return false;
  std::size_t i = that + 2;
  const bool itself = w.fw(i) == Fw::s_;
  if (itself) ++i;
  if (w.form(i) != (itself ? "est" : "a")) return false;
  ++i;
  if (w.form(i) == "simplement" || w.form(i) == "tout") ++i;
  if (w.form(i) == "simplement") ++i;
  if (w.fw(i) != Fw::pas && w.fw(i) != Fw::jamais) return false;
  i = past_adverbs(w, i + 1);
  if (itself) return (w.form(i) == "passé" || w.form(i) == "produit") && w.ends(i + 1);
  return (w.form(i) == "existé" && w.ends(i + 1)) ||
         (w.form(i) == "eu" && w.form(i + 1) == "lieu" && w.ends(i + 2));
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
  if (nothing_of_it(w) || nothing_true(w) || never_happened(w) || says_untrue(w) ||
      says_made_up(w) || claims_called_false(w))
    return true;
  const std::size_t presented = past_presentation(w);
  const std::size_t i = past_adverbs(w, presented);
  if (const std::size_t past = past_groundless(w, i); past != 0) return closes(w, past);
  const std::size_t noun = past_article(w, i);
  if (const std::size_t past = past_tissue(w, noun); past != 0) return closes(w, past);
  // un montage calomnieux
  if (is_fabrication(w.form(noun)) && is_false_adjective(w.form(noun + 1)))
    return closes(w, noun + 2);
  if (is_falsehood(w.form(noun)))
    return closes(w, noun + 1) || (presented > 0 && syntax::is_of(w.fw(noun + 1)));
  if (presented > 0 && is_fabrication(w.form(noun)) && closes(w, noun + 1)) return true;
  // (toute) cette histoire est fausse
  const std::size_t whole = w.form(i).starts_with("tou") ? i + 1 : i;
  if (is_demonstrative(w.fw(whole)) && is_tale(w.form(whole + 1)))
    return is_false_claim(w, whole + 1);
  return is_false_claim(w, i) ||
         ((w.is_claim(noun) || w.is_claim(noun + 1)) && is_false_claim(w, noun));
}

namespace {

// Whether what begins at `first` is the subject of a verb of its sentence, and not in a relative
// clause alone.
bool has_own_verb(const Reading& r, std::uint32_t first) {
  const std::uint32_t end = r.sentence(first).end;
  for (std::uint32_t t = first; t < end && !r.is_stop(t); ++t) {
    const detect::VerbGroup* verb = r.chunks.verb(t);
    if (verb == nullptr || verb->span.first != t || verb->form != detect::VerbForm::finite ||
        verb->inverted)
      continue;
    if (t == first + 4 && r.is(t - 1, Punct::comma)) return false;  // , affirme le maire
    const detect::Subject s = detect::subject_of(r, *verb);
    if (!s.relative && s.span.first == first) return true;
  }
  return false;
}

// Des affirmations mensongères | qui ont fait réagir le maire. · Une information erronée, …
TokenSpan named_false(const Reading& r, std::uint32_t first) {
  const Fw article = r.fw(first);
  if ((article != Fw::des && article != Fw::une && article != Fw::un) ||
      !names_claims(r, first + 1) || !is_false_adjective(r.form(first + 2)))
    return {};
  if (r.is_stop(first + 3)) return {first, first + 3};
  // (Une information erronée, relayée en ligne, circule depuis lundi: the subject of its sentence)
  const bool apart = r.is(first + 3, Punct::comma) || r.tag(first + 3) == Tag::relative;
  return apart && !has_own_verb(r, first) ? TokenSpan{first, first + 3} : TokenSpan{};
}

// Past mais, or, sauf que, Attention, · En réalité,: what leads up to a verdict.
std::uint32_t past_opener(const Reading& r, TokenSpan sentence) {
  constexpr std::uint32_t kReach = 4;  // tokens before a comma
  std::uint32_t t = sentence.first;
  if (r.tag(t) == Tag::coordinator) ++t;
  if (r.form(t) == "sauf" && r.is_que(t + 1)) return t + 2;
  if (r.form(t).ends_with("emment") || r.form(t).ends_with("amment")) ++t;  // évidemment
  for (std::uint32_t k = t; k < std::min(sentence.end, t + kReach); ++k) {
    if (r.is(k, Punct::comma)) return k + 1;
    const detect::VerbGroup* verb = r.chunks.verb(k);
    if (verb != nullptr && verb->form == detect::VerbForm::finite) return t;
  }
  return t;
}

// The words of a sentence that call something false, where it says nothing else up to the first
// comma behind its opening words; empty where it does not, or asks.
TokenSpan verdict_between(const Reading& r, TokenSpan sentence) {
  const std::uint32_t from = past_opener(r, sentence);
  const std::int32_t quote = r.quote_at(from);
  std::uint32_t end = from;
  while (end < sentence.end && !r.is_stop(end) && !r.is(end, Punct::comma) &&
         !r.is(end, Punct::colon) && r.quote_at(end) == quote)
    ++end;
  if (r.is(end, Punct::question)) return {};  // C'est faux ? asks
  const TokenSpan words{from, end};
  return only_calls_false(r, words) ? words : TokenSpan{};
}

}  // namespace

TokenSpan false_predicate(const Reading& r, std::uint32_t verb, std::uint32_t end) {
  constexpr std::uint32_t kReach = 14;  // tokens
  std::uint32_t until = verb;
  while (until < std::min(end, verb + kReach) && !r.is_stop(until) && !r.is(until, Punct::comma) &&
         !r.is(until, Punct::semicolon))
    ++until;
  const Plain w(r, {verb, until});
  const std::size_t past = past_false_predicate(w, 0);
  return past != 0 && closes(w, past) ? TokenSpan{verb, until} : TokenSpan{};
}

TokenSpan verdict_words(const Reading& r, TokenSpan sentence) {
  if (const TokenSpan named = named_false(r, sentence.first); !named.empty()) return named;
  const TokenSpan words = verdict_between(r, sentence);
  // (a quotation gives its own)
  return words.empty() || r.quoted(words.first) ? TokenSpan{} : words;
}

TokenSpan spoken_verdict(const Reading& r, TokenSpan sentence) {
  const TokenSpan words = verdict_between(r, sentence);
  if (words.empty()) return {};
  const Plain w(r, words);
  const std::size_t whole = w.form(0).starts_with("tou") ? 1 : 0;
  const bool named = is_demonstrative(w.fw(whole)) && w.is(whole, Tag::determiner);
  return named || claims_called_false(w) || past_presentation(w) > 0 || nothing_of_it(w) ||
                 nothing_true(w) || never_happened(w) || says_untrue(w)
             ? words
             : TokenSpan{};
}

bool only_calls_true(const Reading& r, TokenSpan words) {
  if (words.empty() || words.end - words.first > kLongest) return false;
  const Plain w(r, words);
  std::size_t i = w.fw(0) == Fw::oui ? 1 : 0;
  if (w.fw(i) == Fw::je || w.fw(i) == Fw::nous) {
    do ++i;
    while (w.is(i, Tag::object_clitic));  // je vous le confirme
    return (w.form(i) == "confirme" || w.form(i) == "confirmons") && closes(w, i + 1);
  }
  i = past_adverbs(w, past_presentation(w));
  return i > 0 && (w.form(i) == "vrai" || w.form(i) == "exact") && closes(w, i + 1);
}

namespace {

// démens, contestons: what who speaks does to what was said of him
bool denies_now(std::string_view form) {
  static constexpr auto kDenying = std::to_array<std::string_view>(
      {"démens", "démentons", "conteste", "contestons", "nie", "nions", "rejette", "rejetons",
       "réfute", "réfutons", "récuse", "récusons"});
  return among(kDenying, form);
}

// What the words from `from` on name as denied, up to the end of their sentence.
Disowned disowned_behind(const Reading& r, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kReach = 12;  // tokens: avec la plus grande fermeté
  const std::uint32_t until = std::min(end, from + kReach);
  const std::uint32_t next = r.past_adverbials(from);
  if (next >= end || r.is_stop(next)) return Disowned::all;
  for (std::uint32_t t = from; t < until && !r.is_stop(t); ++t) {
    if (r.is_que(t) || r.chunks.verb(t) != nullptr || r.is(t, Punct::comma)) return Disowned::none;
    // ces horreurs que l'on me prête
    if (is_demonstrative(r.fw(t)) && r.tag(t) == Tag::determiner && r.is_que(t + 2))
      for (std::uint32_t k = t + 3; k < t + 7; ++k)
        if (r.form(k) == "prête" || r.form(k) == "reproche" || r.form(k) == "impute")
          return Disowned::charges;
    if (!names_claims(r, t) || t == from) continue;
    if (is_demonstrative(r.fw(t - 1))) return Disowned::all;
    // toute idée d'alliance, les propos sur la ville: of a matter of his own
    const std::uint32_t behind = r.past_adverbials(t + 1);
    if (!names_charges(r, t) && behind < end && !r.is_stop(behind)) return Disowned::none;
    return says_any(r.form(t - 1)) || r.fw(t - 1) == Fw::les ? Disowned::charges : Disowned::none;
  }
  return Disowned::none;
}

}  // namespace

Disowned disowned(const Reading& r, TokenSpan words) {
  constexpr std::uint32_t kReach = 8;  // tokens: Une nouvelle fois, je …
  const std::uint32_t until = std::min(words.end, words.first + kReach);
  for (std::uint32_t t = words.first; t < until && !r.is_stop(t); ++t) {
    if (r.fw(t) != Fw::je && r.fw(t) != Fw::nous) continue;
    std::uint32_t verb = t + 1;
    bool meant = false;  // je les démens
    while (r.tag(verb) == Tag::object_clitic) ++verb, meant = true;
    const detect::VerbGroup* group = r.chunks.verb(verb);
    if (group == nullptr || group->negated || group->compound || !denies_now(r.form(verb)))
      return Disowned::none;
    return meant ? Disowned::all : disowned_behind(r, verb + 1, words.end);
  }
  return Disowned::none;
}

namespace {

// Un faux communiqué, un faux message: what hands the words over is forged itself.
TokenSpan forged_source(const Reading& r, const detect::Candidate& c) {
  static constexpr auto kForged = std::to_array<std::string_view>(
      {"communiqué", "message", "tweet", "document", "courrier", "courriel", "mail", "article",
       "lettre", "affiche", "capture", "publication", "note", "arrêté"});
  const syntax::NounPhrase* np =
      c.form == detect::SourceForm::phrase ? r.phrase_at(c.source.first) : nullptr;
  if (np == nullptr || np->head == np->span.first || !among(kForged, r.form(np->head))) return {};
  const std::string_view before = r.form(np->head - 1);
  // (ce faux communiqué is known to be one, and read for what it says)
  const bool new_here = r.form(np->span.first) == "un" || r.form(np->span.first) == "une" ||
                        r.form(np->span.first) == "des";
  return new_here && (before == "faux" || before == "fausse") ? TokenSpan{np->head - 1, np->head}
                                                              : TokenSpan{};
}

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
  if (const TokenSpan forged = forged_source(r, c); !forged.empty()) return forged;
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
