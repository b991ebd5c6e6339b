#include "analyzer/verify/outright_denials.h"

#include "analyzer/verify/charges.h"
#include "analyzer/verify/claim_words.h"
#include "analyzer/verify/sentence_claims.h"

namespace selon::verify {
namespace {

using detect::Fw;
using detect::VerbForm;
using detect::VerbGroup;
using text::Punct;

constexpr std::uint32_t kShortDenial = 8;  // tokens up to the end of a bare denial

// Le club n'a pas souhaité confirmer: somebody else, of what was said; not Interrogé sur A, il …
bool keeps_quiet(const Verdicts& verdicts, const lexicon::Doubt& doubt, TokenSpan span,
                 TokenSpan sentence) {
  const Reading& r = verdicts.reading();
  if (doubt.status != StatusValue::unconfirmed || !r.form(span.end - 1).starts_with("confirm") ||
      r.tag(sentence.first) == syntax::Tag::past_participle)
    return false;
  // Vainqueur l'an dernier, le club n'a pas confirmé: nobody asked
  const TokenSpan who = verdicts.party(doubt, span, sentence);
  bool asked = who.first == sentence.first;
  for (std::uint32_t t = span.first; t < span.end; ++t) {
    const std::string_view form = r.form(t);
    asked = asked || form.starts_with("souhait") || form.starts_with("voul") || form == "pu" ||
            form.starts_with("peu") || form == "veut" || form == "veulent" || form == "mesure" ||
            form.starts_with("refus") || form.starts_with("pouv");
  }
  for (std::uint32_t t = sentence.first; t < span.first; ++t)
    if (r.form(t).starts_with("interrogé")) return false;
  return asked && !who.empty();
}

// dément. · a démenti mardi. · dément, accusant X de · dément et assure que: what is denied is
// not told, so it is what was said before.
bool without_object(const Reading& r, std::uint32_t from, TokenSpan sentence) {
  const std::uint32_t i = r.past_adverbials(from);
  if (i >= sentence.end || r.is_stop(i)) return true;
  // L'accusé nie et affirme avoir dormi: of whatever he is charged with
  if (const VerbGroup* denial = r.chunks.verb(from - 1);
      denial != nullptr && denial->lemma == "nier")
    return false;
  const std::uint32_t link = r.is(i, Punct::comma) ? i + 1 : i;
  if (link > i && r.fw(link) == Fw::mais) return true;  // ont démenti, mais La Vigie maintient B
  const bool goes_on = r.fw(link) == Fw::et;
  if (link == i && !goes_on) return false;
  const std::uint32_t next = goes_on ? link + 1 : link;
  const VerbGroup* verb = r.chunks.verb(next);
  return verb != nullptr && verb->span.first == next && r.cue_at(next) != nullptr &&
         verb->form == (goes_on ? VerbForm::finite : VerbForm::gerund);
}

// How many tokens of a denial stand around its subject, however long that is: Contactée par
// l'AFP, la préfète a démenti
std::uint32_t besides_subject(const Verdicts& verdicts, const lexicon::Doubt& doubt,
                              TokenSpan denial, TokenSpan sentence) {
  const Reading& r = verdicts.reading();
  const std::uint32_t whole = denial.end - sentence.first;
  const TokenSpan who = verdicts.party(doubt, denial, sentence);
  if (who.empty() || who.first < sentence.first || who.end > denial.first) return whole;
  const bool asked = r.fw(sentence.first + 1) == Fw::par && was_asked(r.form(sentence.first));
  return asked ? denial.end - who.end : whole - (who.end - who.first);
}

// a tout nié, nie tout en bloc
bool says_all(const Reading& r, TokenSpan denial) {
  for (std::uint32_t t = denial.first; t < denial.end; ++t)
    if (r.fw(t) == Fw::tout) return true;
  const std::uint32_t behind = r.past_adverbials(denial.end + 1);
  return r.fw(denial.end) == Fw::tout && (behind >= r.size() || r.is_stop(behind));
}

}  // namespace

bool of_whole_subject(const Reading& r, TokenSpan denial, TokenSpan sentence) {
  if (denial.first < sentence.first + 2 || !r.is(denial.first - 2, Punct::comma) ||
      r.fw(denial.first - 1) != Fw::qui)
    return false;
  for (std::uint32_t t = sentence.first; t + 2 < denial.first; ++t)
    if (r.is(t, Punct::comma) || r.chunks.verb(t) != nullptr) return false;
  std::uint32_t end = denial.end;
  if (r.fw(end) == Fw::tout) ++end;
  return r.is(r.past_adverbials(end), Punct::comma);
}

namespace {

bool is_nier(const Reading& r, std::uint32_t verb) {
  const VerbGroup* group = r.chunks.verb(verb);
  return group != nullptr && group->lemma == "nier";
}

// La société, qui conteste, fera appel: a charge or a ruling, and not what was said before
bool answers_charges(const Reading& r, std::uint32_t verb) {
  const VerbGroup* group = r.chunks.verb(verb);
  return is_nier(r, verb) || (group != nullptr && group->lemma == "contester");
}

}  // namespace

Outright denies_outright(const Verdicts& verdicts, TokenSpan sentence) {
  const Reading& r = verdicts.reading();
  for (std::uint32_t t = sentence.first; t < sentence.end; ++t) {
    if (r.quoted(t)) return Outright::no;
    // Alors que la presse annonce un accord, le club dément tout accord: it answers that
    if ((r.fw(t) == Fw::alors || r.fw(t) == Fw::tandis) && r.is_que(t + 1)) return Outright::no;
    const auto doubt = r.doubt_at(t);
    if (!doubt) continue;
    // Le club n'a ni confirmé ni démenti: what was said before, too
    const bool neither = r.fw(doubt.end - 2) == Fw::ni || r.fw(doubt.end - 3) == Fw::ni;
    if (doubt.entry->by == lexicon::BySlot::before && without_object(r, doubt.end, sentence) &&
        (neither || keeps_quiet(verdicts, *doubt.entry, {t, doubt.end}, sentence)))
      return Outright::last;
    if (doubt.entry->status != StatusValue::denied || doubt.entry->by != lexicon::BySlot::before)
      return Outright::no;
    // attribué à l'armée, qui a nié toute implication: of its own sentence, not of earlier ones
    if (in_relative_clause(r, {t, doubt.end}, sentence.first))
      return !of_whole_subject(r, {t, doubt.end}, sentence) ? Outright::no
             : answers_charges(r, t)                        ? Outright::charges
                                                            : Outright::last;
    if (elsewhere(r, sentence)) return Outright::no;
    // Paul Roy, jugé pour vol, a tout nié: what he is charged with there
    if (says_all(r, {t, doubt.end}))
      return besides_subject(verdicts, *doubt.entry, {t, doubt.end}, sentence) < kShortDenial
                 ? Outright::all
                 : Outright::charges;
    // balaie les reproches: of somebody who blames, and not what was said before
    if (names_blame(r.form(doubt.end - 1))) return Outright::no;
    const bool denies =
        says_any(r.form(doubt.end)) || says_any(r.form(r.past_adverbials(doubt.end))) ||
        (besides_subject(verdicts, *doubt.entry, {t, doubt.end}, sentence) < kShortDenial &&
         without_object(r, doubt.end, sentence));
    if (denies) return Outright::last;
    // Le mis en cause nie en bloc et va porter plainte: whatever he is charged with
    const std::uint32_t behind = r.past_adverbials(doubt.end);
    return is_nier(r, t) && (r.fw(behind) == Fw::et || r.is(behind, Punct::comma))
               ? Outright::charges
               : Outright::no;
  }
  return Outright::no;
}

}  // namespace selon::verify
