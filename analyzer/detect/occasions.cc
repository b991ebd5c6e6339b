#include "analyzer/detect/occasions.h"

#include "analyzer/detect/senses.h"

namespace selon::detect {

namespace {

// C'est au tour du maire de rappeler que A: whose turn it is, of an infinitive at `i`.
TokenSpan took_turn(const Reading& r, std::uint32_t from, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 14;  // tokens
  for (std::uint32_t t = i - 1; t > from + 2 && t + kLongest > i; --t) {
    if (r.form(t) != "tour" || r.fw(t - 1) != Fw::au || !is_of(r.fw(t + 1))) continue;
    const std::uint32_t is = t - 2;
    const VerbGroup* be = r.chunks.verb(r.tag(is) == Tag::adverb && is > from ? is - 1 : is);
    const TokenSpan who = r.extended_at(t + 2);
    const bool came = be != nullptr && be->lemma == "être" && be->form == VerbForm::finite &&
                      !be->negated && !be->inverted && !be->conditional() &&
                      (be->tenses & lexicon::tense::future) == 0;
    return came && who.end == i - 1 && can_speak(r, who) ? who : TokenSpan{};
  }
  return {};
}

// Cela n'a pas empêché le maire de dire que A: who did say so, of an infinitive at `i`.
TokenSpan not_prevented(const Reading& r, std::uint32_t from, std::uint32_t i) {
  constexpr std::uint32_t kLongest = 14;  // tokens
  for (std::uint32_t t = i - 1; t > from && t + kLongest > i; --t) {
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (v == nullptr) continue;
    const bool past = v->lemma == "empêcher" && v->negated && v->form == VerbForm::finite &&
                      v->compound && !v->conditional();
    const TokenSpan who = past ? r.extended_at(v->span.end) : TokenSpan{};
    const bool nobody = r.form(who.first) == "personne";
    return !who.empty() && !nobody && who.end == i - 1 && can_speak(r, who) ? who : TokenSpan{};
  }
  return {};
}

}  // namespace

// L'occasion pour la maire de rappeler que A: a noun that opens its clause, without a verb, tells
// what was done.
TokenSpan took_occasion(const Reading& r, const VerbGroup& verb) {
  const std::uint32_t from = r.sentence(verb.head).first;
  const std::uint32_t i = verb.span.first;
  if (verb.form != VerbForm::infinitive || i < from + 5 ||
      (r.fw(i - 1) != Fw::de && r.fw(i - 1) != Fw::d_))
    return {};
  if (const TokenSpan who = took_turn(r, from, i); !who.empty()) return who;
  if (const TokenSpan who = not_prevented(r, from, i); !who.empty()) return who;
  constexpr std::uint32_t kLongest = 14;  // tokens
  for (std::uint32_t t = i - 1; t > from + 1 && t + kLongest > i; --t) {
    if (r.fw(t) != Fw::pour) continue;
    std::uint32_t noun = t - 1;
    while (noun > from && r.tag(noun) == Tag::adverb) --noun;
    if (r.form(noun) != "occasion" || noun == 0) return {};
    const std::uint32_t first = noun - 1;  // its article
    const bool opens = first == from || r.is(first - 1, Punct::comma);
    const TokenSpan who = r.extended_at(t + 1, {.coordination = false});
    return opens && who.end == i - 1 && can_speak(r, who) ? who : TokenSpan{};
  }
  return {};
}

// The noun of ce qui donne l'occasion au juge de rappeler que A.
std::uint32_t given_occasion(const Reading& r, const VerbGroup& verb) {
  constexpr std::uint32_t kLongest = 14;  // tokens
  const std::uint32_t i = verb.span.first;
  if (verb.form != VerbForm::infinitive || i < 5 ||
      (r.fw(i - 1) != Fw::de && r.fw(i - 1) != Fw::d_))
    return 0;
  for (std::uint32_t t = i - 1; t > 2 && t + kLongest > i; --t) {
    if (r.form(t) != "occasion") continue;
    const Fw to = r.fw(t + 1);
    if (to != Fw::a_grave && to != Fw::au && to != Fw::aux) return 0;
    const TokenSpan who = r.extended_at(t + 2, {.coordination = false});
    return who.end == i - 1 && can_speak(r, who) ? t : 0;
  }
  return 0;
}

}  // namespace selon::detect
