#include "analyzer/detect/phrase_appositions.h"

#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

bool is_person(EntityKind kind) {
  return kind == EntityKind::person || kind == EntityKind::anonymous;
}

// Whether what the tables know of both leaves one of them a description of the other: people
// describe people, bodies describe bodies. Only what is one itself describes one.
bool may_describe(const Reading& r, const NounPhrase& np, TokenSpan other) {
  const NounPhrase* described = r.phrase_at(other.first);
  if (described == nullptr) return false;
  auto own = sense_of(r, np.span).kind;
  if (const auto noun = r.lexicon.match_noun(r.doc, np.span.first + 1); !own && noun)
    own = noun.form.entry->kind;  // le collectif Lumière: the name may pass for the head
  auto its = sense_of(r, other).kind;
  // a name of anybody; les coureurs, le collectif Lumière
  if (!its &&
      (described->kind == syntax::NounKind::proper || (!np.name.empty() && can_speak(r, other))))
    its = own;
  if (!own || !its || *own == EntityKind::state || *own == EntityKind::document) return false;
  // les organisateurs, le collectif Lumière: many people are a body
  const bool many = described->number == lexicon::number::plural;
  return is_person(*own) == is_person(*its) || (many && !is_person(*own));
}

// The last phrase before the comma at `i`, with its article: …, chef de l'ONG, une association …
TokenSpan phrase_before(const Reading& r, std::uint32_t i) {
  const NounPhrase* np = i > 0 ? r.chunks.noun(i - 1) : nullptr;
  return np != nullptr ? np->span : TokenSpan{};
}

// C'est le préfet qui a tout gâché: what is set before it is taken up by nothing in it.
bool is_cleft(const Reading& r, std::uint32_t i) {
  const VerbGroup* verb = r.chunks.verb(i + 1);
  if (verb == nullptr || verb->lemma != "être" || verb->negated) return false;
  const TokenSpan who = r.extended_at(verb->span.end, {.appositions = false});
  const NounPhrase* np = r.phrase_at(verb->span.end);
  if (np == nullptr || r.fw(who.end) != Fw::qui) return false;
  const Fw article =
      np->determiner == kNone ? Fw::le : r.fw(static_cast<std::uint32_t>(np->determiner));
  return article != Fw::un && article != Fw::une;
}

// A clause whose subject is its own and no member of a list: les frappes ont, c'est le préfet qui a
bool opens_own_clause(const Reading& r, std::uint32_t i) {
  // Selon le maire, la ville, c'est un port: a phrase that ce takes up is none of the source's
  if (r.fw(i) == Fw::c_ || r.fw(i) == Fw::ce) return is_cleft(r, i);
  if (!opens_clause(r, i)) return false;
  const TokenSpan subject = r.extended_at(i);
  for (std::uint32_t t = subject.first; t < subject.end; ++t)
    if (r.fw(t) == Fw::et || r.fw(t) == Fw::ou) return false;
  return true;
}

}  // namespace

std::uint32_t past_apposition(const Reading& r, const SentenceFinds& finds, TokenSpan source,
                              std::uint32_t i) {
  constexpr std::uint32_t kLongest = 30;  // tokens
  const NounPhrase* np = r.is(i, Punct::comma) ? r.phrase_at(i + 1) : nullptr;
  if (np == nullptr || np->kind == syntax::NounKind::pronoun || np->preposition != kNone ||
      np->determiner == kNone || is_measure(r, np->span))
    return i;
  const TokenSpan last = phrase_before(r, i);
  if (!may_describe(r, *np, source) && (last.empty() || !may_describe(r, *np, last))) return i;
  bool relative = false;  // a verb of the description's own
  for (std::uint32_t t = np->span.end; t < finds.span.end && t < i + kLongest; ++t) {
    if (r.quoted(t) || r.is_stop(t) || r.is(t, Punct::colon)) return i;
    // Selon le chef, le colonel Paul Roy, « le pont est sûr »
    if (r.is(t, Punct::comma))
      return opens_own_clause(r, t + 1) || quoted_clause_end(r, t + 1) != t + 1 ? t : i;
    relative = relative || r.tag(t) == Tag::relative;
    const VerbGroup* verb = r.chunks.verb(t);
    if (verb != nullptr && verb->form == VerbForm::finite && !relative) return i;
  }
  return i;
}

}  // namespace selon::detect
