#include "analyzer/detect/clause_openers.h"

#include "analyzer/detect/senses.h"
#include "analyzer/syntax/prepositions.h"

namespace selon::detect {
namespace {

// A phrase without a preposition stands between the token and the verb.
bool phrase_between(const Reading& r, std::uint32_t from, const VerbGroup& verb) {
  for (std::uint32_t t = from; t < verb.span.first; ++t)
    if (const NounPhrase* np = r.chunks.noun(t);
        np != nullptr && np->preposition == kNone && np->kind != syntax::NounKind::pronoun &&
        r.past_adverbials(np->span.first) == np->span.first)
      return true;
  return false;
}

// Le suspect, connu comme l'auteur du vol, a fui · Paul Roy comme ministre n'est pas: comme before
// a phrase that a comma closes or that has no article, as no subject could.
bool compares(const Reading& r, std::uint32_t i, bool closed) {
  if (r.fw(i) != Fw::comme) return false;
  const NounPhrase* np = r.phrase_at(i + 1);
  return closed || (np != nullptr && np->kind == syntax::NounKind::common &&
                    np->determiner == kNone && np->name.empty());
}

}  // namespace

bool restricts(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = i > 0 && r.is_que(i) ? r.chunks.verb(i - 1) : nullptr;
  if (verb == nullptr || !verb->negated) return false;
  for (std::uint32_t t = verb->span.first; t < i; ++t) {
    const std::string_view form = r.form(t);
    if (form == "pas" || form == "plus" || form == "jamais" || form == "point") return false;
  }
  const TokenSpan only = r.extended_at(i + 1);
  if (only.empty()) return syntax::is_to(r.fw(i + 1));  // ne pense qu'au port
  // ne doute que le port ferme: a clause, behind a verb that says or thinks
  const VerbGroup* next = r.chunks.verb(only.end);
  return r.cue_at(verb->head) == nullptr || next == nullptr || next->form != VerbForm::finite;
}

bool opens_subordinate(const Reading& r, std::uint32_t i) {
  if (restricts(r, i)) return false;
  // un degré plutôt qu'à deux; but estime plutôt que A
  if (i > 1 && r.is_que(i) && r.form(i - 1) == "plutôt" && r.chunks.verb(i - 2) == nullptr)
    return false;
  const Tag tag = r.tag(i);
  return tag == Tag::relative || tag == Tag::complementiser || tag == Tag::subordinator;
}

bool tells_when(const Reading& r, const VerbGroup& verb) {
  if (verb.lemma != "avoir" || verb.compound || verb.negated || verb.subject_clitic == kNone ||
      r.fw(static_cast<std::uint32_t>(verb.subject_clitic)) != Fw::il)
    return false;
  bool there = false;
  for (std::uint32_t t = verb.span.first; t < verb.head; ++t) there |= r.fw(t) == Fw::y;
  const std::uint32_t time = r.past_adverbials(verb.span.end);
  const NounPhrase* np = r.phrase_at(time);
  return there && np != nullptr && is_measure(r, np->span);
}

namespace {

// `relatives`: how many relative clauses on the subject may still be passed.
std::optional<std::uint32_t> opener_within(const Reading& r, const VerbGroup& verb,
                                           std::uint32_t from, int relatives) {
  std::uint32_t i = verb.span.first;
  if (i > kClauseReach) from = std::max(from, i - kClauseReach);
  int commas = 0;
  while (i > from) {
    --i;
    if (r.quoted(i) && r.quote_at(i) != r.quote_at(verb.head)) {
      i = r.quote_span(r.quote_at(i)).first;
      continue;
    }
    const bool closed = commas == 1 && r.is(verb.span.first - 1, Punct::comma);
    if (!compares(r, i, closed) && opens_subordinate(r, i)) return i;
    const VerbGroup* v = r.chunks.verb(i);
    if (v != nullptr && v->form == VerbForm::finite) {
      // A coordinated second verb of the same clause: qui parle et qui agit, qui parle et agit.
      if (tells_when(r, *v)) {
        i = static_cast<std::uint32_t>(v->subject_clitic);
        continue;
      }
      if (commas > 0) return std::nullopt;
      for (std::uint32_t t = verb.span.first; t > v->span.end; --t) {
        if (r.tag(t - 1) != Tag::coordinator) continue;
        const auto opener = opener_within(r, *v, from, relatives);
        // Le plan qui prévoit A et B constitue C: qui has no further subject, B is an object
        const bool own = opener && r.fw(*opener) == Fw::qui && phrase_between(r, t, verb);
        return own ? std::nullopt : opener;
      }
      // que l'homme dont la photo est parue nie tout: past a relative clause on its subject
      const auto relative =
          relatives > 0 ? opener_within(r, *v, from, relatives - 1) : std::nullopt;
      if (!relative || r.tag(*relative) != Tag::relative || r.is_que(*relative))
        return std::nullopt;
      i = *relative;
      continue;
    }
    if (r.words.punct(i) == Punct::comma) ++commas;
    if (r.words.punct(i) == Punct::semicolon || r.words.punct(i) == Punct::colon)
      return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::uint32_t> clause_opener(const Reading& r, const VerbGroup& verb,
                                           std::uint32_t from) {
  return opener_within(r, verb, from, 1);
}

bool is_cleft(const Reading& r, std::uint32_t start, std::uint32_t qui) {
  constexpr std::uint32_t kReach = 30;  // tokens
  for (std::uint32_t t = qui; t > start && t + kReach > qui; --t) {
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (r.quoted(t - 1) || v == nullptr || v->form != VerbForm::finite) continue;
    return v->lemma == "être" && v->subject_clitic != kNone &&
           (r.fw(static_cast<std::uint32_t>(v->subject_clitic)) == Fw::c_ ||
            r.fw(static_cast<std::uint32_t>(v->subject_clitic)) == Fw::ce);
  }
  return false;
}

}  // namespace selon::detect
