#include "analyzer/detect/verb_places.h"

#include "analyzer/detect/clause_openers.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/seen_texts.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// Dans un rapport que La Vigie a pu consulter, l'ONU a dit: one past the text before the relative
// clause of the verb; one past the last word of the verb where there is none.
std::uint32_t text_seen_by(const Reading& r, const VerbGroup& verb, std::uint32_t from) {
  const auto opener = clause_opener(r, verb, from);
  const NounPhrase* text = opener && *opener > from ? r.chunks.noun(*opener - 1) : nullptr;
  const bool seen = text != nullptr && sense_of(r, text->span).kind == EntityKind::document &&
                    !read_seen_text(r, *opener).medium.empty();
  return seen ? *opener : verb.span.end;
}

// X salue « A » sur une chaîne, tandis que Y déclare B · X dit à l'AFP vouloir A, mais Y dit B: the
// channel is X's, and so is who was told. Whether a clause of its own begins at `t`, in which
// stands the subject at `until`.
bool begins_other_clause(const Reading& r, std::uint32_t start, std::uint32_t t,
                         std::uint32_t until) {
  if (t < start + 2) return false;
  // a publié un message sur X, mais elle affirme A: the same person goes on
  if (r.tag(t) == Tag::subject_clitic) return false;
  if (r.is_que(t - 1) && r.form(t - 2) == "tandis") return true;
  const Fw fw = r.fw(t - 1);
  const bool against = (r.is_que(t - 1) && r.fw(t - 2) == Fw::alors) || fw == Fw::mais;
  const bool joins = fw == Fw::et && (t == until || r.is(t - 2, Punct::comma));
  return (against || joins) && has_finite_verb(r, {start, t - 1});
}

}  // namespace

bool opens_sentence(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  const std::uint32_t start = past_connectives(r, finds.span.first, verb.span.first);
  // Tout en accusant X de A, le colonel a dit B
  const std::uint32_t all = r.fw(start) == Fw::tout ? start + 1 : start;
  return verb.span.first <= all + 1;
}

bool precedes_main_clause(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  constexpr std::uint32_t kFarthest = 16;  // tokens from where the sentence begins
  if (verb.form != VerbForm::gerund && verb.form != VerbForm::infinitive) return false;
  const std::uint32_t first = past_connectives(r, finds.span.first, verb.span.first);
  if (verb.span.first > first + kFarthest || r.quoted(verb.head)) return false;
  for (std::uint32_t t = first; t < verb.span.first; ++t) {
    if (const std::uint32_t past = r.past_adverbials(t); past != t) {
      t = past - 1;
      continue;
    }
    const VerbGroup* v = r.chunks.verb(t);
    const NounPhrase* np = r.phrase_at(t);
    if (r.quoted(t) || r.is(t, Punct::colon) || (v != nullptr && v->form == VerbForm::finite) ||
        (np != nullptr && np->preposition == kNone && can_speak(r, np->span)))
      return false;
  }
  return true;
}

const VerbGroup* auxiliary_partner(const Reading& r, const SentenceFinds& finds,
                                   const VerbGroup& verb) {
  std::uint32_t i = verb.span.first;
  while (i > finds.span.first && (r.tag(i - 1) == Tag::adverb || r.is(i - 1, Punct::comma))) --i;
  if (i == finds.span.first || r.tag(i - 1) != Tag::coordinator) return nullptr;
  for (std::uint32_t t = i - 1; t > finds.span.first; --t) {
    if (r.quoted(t - 1)) continue;
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (v != nullptr && v->form == VerbForm::finite && v->compound && !v->passive &&
        !clause_opener(r, *v, finds.span.first))
      return v;
  }
  return nullptr;
}

bool has_agent(const Reading& r, const VerbGroup& verb) {
  return r.fw(verb.span.end) == Fw::par && r.phrase_at(verb.span.end + 1) != nullptr &&
         can_speak(r, r.extended_at(verb.span.end + 1));
}

std::uint32_t stretch_start(const Reading& r, const SentenceFinds& finds, std::uint32_t until) {
  std::uint32_t start = finds.span.first;
  for (std::uint32_t t = until; t > start; --t) {
    if (r.quoted(t - 1)) {  // Dans l'émission « Cap au nord » de France 2, X a dit: past a title
      const std::uint32_t open = r.quote_span(r.quote_at(t - 1)).first;
      if (open < start || quoted_title(r, open).empty()) return t;
      t = open + 1;
      continue;
    }
    if (begins_other_clause(r, start, t, until)) return t;
    const VerbGroup* v = r.chunks.verb(t - 1);
    if (v != nullptr && v->form == VerbForm::finite)
      if (const std::uint32_t text = text_seen_by(r, *v, start); text != t) {
        t = text + 1;
        continue;
      }
    if (r.is(t - 1, Punct::semicolon) || r.is_stop(t - 1) ||
        (v != nullptr && v->form == VerbForm::finite))
      return t;
  }
  return start;
}

std::uint32_t past_comma_group(const Reading& r, const SentenceFinds& finds, std::uint32_t i) {
  if (!r.is(i, Punct::comma)) return i;
  for (std::uint32_t t = i + 1; t < finds.span.end && t < i + 15; ++t) {
    const VerbGroup* v = r.chunks.verb(t);
    if (r.quoted(t) || (v != nullptr && v->form == VerbForm::finite)) return i;
    if (r.is(t, Punct::comma)) return t + 1;
  }
  return i;
}

}  // namespace selon::detect
