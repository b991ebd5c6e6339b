#include "analyzer/detect/announced_words.h"

#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/saying_nouns.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// est claire, est sans appel, n'a pas tardé, fuse, tient en un mot: what kind of words they are or
// how they come; not est rejetée, which another may say.
bool tells_how(const Reading& r, const VerbGroup& verb) {
  constexpr auto kComing = std::to_array<std::string_view>(
      {"tarder", "arriver", "attendre", "claquer", "fuser", "résonner", "résumer", "rester",
       "sonner", "tenir", "tomber", "venir", "devenir"});
  if (verb.passive || verb.subject_clitic != kNone || !verb.third_person()) return false;
  if (verb.lemma == "faire") return r.form(verb.span.end) == "attendre";
  if (verb.lemma != "être") return among(kComing, verb.lemma);
  const std::uint32_t i = r.past_adverbials(verb.span.end);
  return r.tag(i) == Tag::adjective || r.form(i) == "sans" || r.form(i) == "tout" ||
         r.is(i, Punct::colon);
}

// la réponse du maire à Paul Roy: whom it is given to is no part of who gives it.
TokenSpan without_addressee(const Reading& r, TokenSpan who) {
  for (std::uint32_t t = who.first + 1; t + 1 < who.end; ++t)
    if (r.fw(t) == Fw::a_grave && r.words[t + 1].morph.any(lexicon::pos::first_name))
      return {who.first, t};
  return who;
}

// la réponse, le verdict: what somebody says, as a noun with its article, opens the phrase.
bool names_saying(const Reading& r, TokenSpan phrase) {
  const NounPhrase* np = r.phrase_at(phrase.first);
  return np != nullptr && np->determiner != kNone && np->preposition == kNone && np->name.empty() &&
         is_saying(r.form(np->head));
}

// The main verb behind `from`, which only complements part from it; null where there is none.
const VerbGroup* verb_behind(const Reading& r, std::uint32_t from, std::uint32_t end) {
  for (std::uint32_t t = from; t < end; ++t) {
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb != nullptr) return verb->form == VerbForm::finite ? verb : nullptr;
    if (r.words.punct(t) != Punct::none || r.quoted(t) || r.tag(t) == Tag::relative || r.is_que(t))
      return nullptr;
  }
  return nullptr;
}

}  // namespace

bool names_act_of_saying(const Reading& r, TokenSpan phrase) {
  return names_saying(r, phrase) && !may_be_source_too(r.form(r.phrase_at(phrase.first)->head));
}

std::optional<TokenSpan> announced_sayer(const Reading& r, TokenSpan clause) {
  constexpr std::uint32_t kLongest = 30;  // tokens of the whole clause
  const std::uint32_t first = past_connectives(r, clause.first, clause.end);
  if (clause.end > first + kLongest || !names_saying(r, {first, clause.end})) return std::nullopt;
  const NounPhrase* np = r.phrase_at(first);
  switch (r.fw(static_cast<std::uint32_t>(np->determiner))) {
    case Fw::le:
    case Fw::la:
    case Fw::les:
    case Fw::l_:
      break;
    default:
      return std::nullopt;  // sa réponse: whoever is spoken of
  }
  TokenSpan who;
  std::uint32_t from = np->span.end;
  if (is_of(r.fw(from))) {
    who = without_addressee(r, r.extended_at(from + 1));
    if (who.empty() || !can_speak(r, who)) return std::nullopt;
    from = r.is(who.end, Punct::comma) && who.end > from + 2 ? who.end + 1 : who.end;
  }
  const VerbGroup* verb = verb_behind(r, from, clause.end);
  if (verb == nullptr || !tells_how(r, *verb) || has_main_verb(r, {verb->span.end, clause.end}))
    return std::nullopt;
  return who;
}

}  // namespace selon::detect
