// Incises whose cue is an infinitive.
#include "analyzer/detect/incise_infinitives.h"

#include <algorithm>

#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/incise_beginnings.h"
#include "analyzer/detect/incise_sources.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

namespace frame = lexicon::frame;

// faut-il le préciser, pourrait-on dire: the author on the author's own words
bool remarks(const Reading& r, const VerbGroup& main) {
  if (main.lemma == "falloir") return true;
  return main.inverted && main.conditional() &&
         r.fw(static_cast<std::uint32_t>(main.subject_clitic)) == Fw::on;
}

// prend soin de préciser, prend le temps d'expliquer, se donne la peine de répondre: the noun
// belongs to the verb.
bool takes_care(const Reading& r, const VerbGroup& main, std::uint32_t t) {
  if (main.lemma != "prendre" && main.lemma != "donner") return false;
  const std::string_view noun = r.form(r.tag(t) == Tag::determiner ? t + 1 : t);
  return noun == "soin" || noun == "temps" || noun == "peine";
}

// Words that can have been said stand around the incise: before it quoted or with a verb of their
// own, or their verb right behind it (Le pont, a tenu à rappeler le colonel, est fermé). Le maire,
// Paul Valmont, a tenu à expliquer la décision: nothing was said.
bool set_into_words(const Reading& r, const SentenceFinds& finds, TokenSpan incise) {
  for (std::uint32_t t = finds.span.first; t < incise.first; ++t)
    if (r.quoted(t)) return true;
  if (has_main_verb(r, {finds.span.first, incise.first})) return true;
  const VerbGroup* next = r.is(incise.end, Punct::comma) ? r.chunks.verb(incise.end + 1) : nullptr;
  return next != nullptr && next->span.first == incise.end + 1 && next->form == VerbForm::finite;
}

// s'entend répondre le prévenu, se voit rappeler le maire: he is told
bool is_told(const VerbGroup& main) { return main.lemma == "entendre" || main.lemma == "voir"; }

// a fait trembler les murs, laisse pleurer l'enfant: what somebody has others do, if it is no
// saying (« A », a fait répondre le préfet)
bool has_others_do(const VerbGroup& main, const CueHit& cue) {
  return (main.lemma == "faire" || main.lemma == "laisser") &&
         cue.entry->cue_class == lexicon::CueClass::act;
}

// a préféré ironiser X, s'est contenté de répondre X, ose affirmer X: how somebody went about it
bool tends_to(std::string_view lemma) {
  return lemma == "préférer" || lemma == "contenter" || lemma == "borner" || lemma == "hasarder" ||
         lemma == "risquer" || lemma == "oser";
}

// ne manque pas de rappeler X, n'hésite pas à lancer X, ne peut s'empêcher de glisser X: who does
// not keep from saying it says it.
bool keeps_not_from(const VerbGroup& main) {
  return main.negated &&
         (main.lemma == "manquer" || main.lemma == "hésiter" || main.lemma == "priver" ||
          main.lemma == "lasser" || main.lemma == "cesser" || main.lemma == "oublier");
}

// ne peut s'empêcher de glisser X: two verbs stand before the cue.
bool cannot_keep_from(const Reading& r, std::uint32_t cue) {
  if (cue < 2) return false;
  const VerbGroup& held = r.chunks.verbs[cue - 1];
  const VerbGroup& can = r.chunks.verbs[cue - 2];
  return held.lemma == "empêcher" && held.form == VerbForm::infinitive && held.reflexive &&
         can.lemma == "pouvoir" && can.negated && can.span.end == held.span.first;
}

}  // namespace

bool begins_or_ends(const Reading& r, const VerbGroup& main) {
  return r.fw(main.span.end) == Fw::par &&
         (main.lemma == "finir" || main.lemma == "commencer" || main.lemma == "terminer") &&
         r.cue_at(main.span.end + 1) != nullptr;
}

bool read_periphrasis(const Reading& r, SentenceFinds& finds, const CueHit& cue, Incise& out) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (verb.form != VerbForm::infinitive || !cue.entry->takes(frame::quote) || cue.verb == 0)
    return false;
  const bool helpless = cannot_keep_from(r, cue.verb);
  const std::uint32_t told = helpless ? cue.verb - 2 : cue.verb - 1;
  const VerbGroup& main = r.chunks.verbs[told];
  if (remarks(r, main) || is_told(main) || has_others_do(main, cue)) return false;
  const bool text = cue.entry->lemma == "lire";
  if (text && main.lemma != "pouvoir") return false;
  if (main.form != VerbForm::finite || !main.third_person() ||
      (main.negated && !helpless && !keeps_not_from(main)) || main.span.first < finds.span.first)
    return false;
  if (r.cue_at(main.head) != nullptr && main.lemma != "vouloir" && main.lemma != "souhaiter" &&
      main.lemma != "croire" && !tends_to(main.lemma) && !keeps_not_from(main) &&
      !begins_or_ends(r, main))
    return false;  // a-t-il dit avant de rappeler: two verbs of saying
  if (cue.span.first > main.span.end + 3 || !is_set_off(r, finds, main.span.first)) return false;
  for (std::uint32_t t = main.span.end; t < cue.span.first && !helpless; ++t)
    if (r.tag(t) != Tag::preposition && r.tag(t) != Tag::adverb && r.tag(t) != Tag::adjective &&
        !takes_care(r, main, t))
      return false;
  Candidate& c = out.candidate;
  std::uint32_t after = cue.span.end;
  if (main.inverted) {
    const auto at = static_cast<std::uint32_t>(main.subject_clitic);
    c.form = SourceForm::pronoun;
    c.source = {at, at + 1};
    if (text && !take_written_source(r, c, after)) return false;
  } else {
    // tient à rappeler à La Vigie le maire: who was told stands before who speaks, too
    const Modifiers between = read_modifiers(r, after, finds.span.end);
    const TokenSpan who = r.extended_at(between.end);
    if (main.subject_clitic != kNone || who.empty() || !can_speak(r, who)) return false;
    c.form = SourceForm::phrase;
    c.source = who;
    c.relays = between.relays;
    after = who.end;
    if (!set_into_words(r, finds, {main.span.first, after})) return false;
  }
  const Modifiers behind = read_modifiers(r, after, finds.span.end);
  c.relays.insert(c.relays.end(), behind.relays.begin(), behind.relays.end());
  c.rule = rule::kIncise;
  c.cue = {main.span.first, cue.span.end};
  c.lemma = cue.entry->lemma;
  c.status = cue.entry->status;
  c.at = main.span.first;
  c.confidence = 0.95;
  out.span = {main.span.first, std::max(behind.end, after)};
  finds.used_verbs.push_back(told);
  return true;
}

bool read_told_infinitive(const Reading& r, const SentenceFinds& finds, const CueHit& cue,
                          Incise& out) {
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  if (verb.form != VerbForm::infinitive || verb.negated || !cue.entry->takes(frame::quote) ||
      cue.span.first < finds.span.first + 2)
    return false;
  const std::uint32_t of = cue.span.first - 1;
  if ((r.fw(of) != Fw::de && r.fw(of) != Fw::d_) || !is_set_off(r, finds, of)) return false;
  const std::uint32_t words = r.is(of - 1, Punct::comma) && !r.quoted(of - 1) ? of - 2 : of - 1;
  if (r.quoted(of) || !r.quoted(words)) return false;
  // no words: C'est la « mission », de rappeler le maire à l'ordre
  if (!has_finite_verb(r, r.quote_inside(r.quote_at(words)))) return false;
  const std::uint32_t at = r.past_adverbials(cue.span.end);
  const NounPhrase* np = r.phrase_at(at);
  if (np == nullptr || np->preposition != kNone || np->kind == syntax::NounKind::pronoun)
    return false;
  const TokenSpan who = r.extended_at(at);
  if (!can_speak(r, who)) return false;
  const Modifiers behind = read_modifiers(r, who.end, finds.span.end);
  const std::uint32_t end = std::max(behind.end, who.end);
  if (end < finds.span.end && !r.is_stop(end) && !r.is(end, Punct::comma)) return false;
  Candidate& c = out.candidate;
  c.form = SourceForm::phrase;
  c.source = who;
  c.relays = behind.relays;
  c.rule = rule::kIncise;
  describe_cue(cue, verb, c);
  c.confidence = 0.95;
  out.span = {of, end};
  return true;
}

}  // namespace selon::detect
