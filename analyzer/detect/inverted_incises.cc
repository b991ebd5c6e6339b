#include "analyzer/detect/inverted_incises.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/base/among.h"
#include "analyzer/detect/agreement.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/connectives.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

// « A », apprend le maire, « A », a-t-il pu lire: somebody hears or reads it, or it happens to him
bool takes_in(std::string_view lemma) {
  static constexpr auto kTakingIn = std::to_array<std::string_view>(
      {"apprendre", "attendre", "découvrir", "déchiffrer", "écouter", "encaisser", "entendre",
       "lire", "obtenir", "recevoir", "regarder", "retrouver", "subir", "voir"});
  return among(kTakingIn, lemma);
}

// « A », est-il écrit, « A », semble-t-il, « A », peut-on croire: nobody is told to have said it
bool tells_nobody(std::string_view lemma) {
  static constexpr auto kBare = std::to_array<std::string_view>(
      {"avoir", "devoir", "falloir", "figurer", "importer", "paraître", "pouvoir", "rester",
       "sembler", "suffire", "valoir", "être", "exister"});
  return among(kBare, lemma);
}

// « A », signe Anne Blanc, « A », tourne-t-il en mai: what is told of a work, or of somebody's way
bool tells_of_work_or_way(std::string_view lemma) {
  static constexpr auto kWorksAndWays = std::to_array<std::string_view>(
      {"adapter", "aller",  "arborer",   "arriver",   "composer",    "demeurer", "éditer",
       "entrer",  "faire",  "illustrer", "inaugurer", "interpréter", "jouer",    "mourir",
       "naître",  "partir", "peindre",   "préfacer",  "produire",    "réaliser", "remporter",
       "signer",  "suivre", "tatouer",   "tourner",   "traduire",    "venir"});
  return among(kWorksAndWays, lemma);
}

// « A », a-t-il tenu à rappeler, a-t-elle fini par dire: the infinitive hands the words over.
bool governs_saying(const Reading& r, const VerbGroup& verb) {
  const std::uint32_t at =
      r.tag(verb.span.end) == Tag::preposition ? verb.span.end + 1 : verb.span.end;
  const VerbGroup* next = r.chunks.verb(at);
  return next != nullptr && next->form == VerbForm::infinitive && next->span.first == at &&
         r.cue_at(at) != nullptr && r.cue_at(at)->entry->takes(lexicon::frame::quote);
}

// Nothing but a quotation that says something, and its comma, stands before token `i`.
bool behind_quotation_alone(const Reading& r, const SentenceFinds& finds, const VerbGroup& verb) {
  const std::uint32_t i = verb.span.first;
  std::uint32_t first = finds.span.first;
  if (r.is(first, Punct::dash) || r.is(first, Punct::bullet)) ++first;
  first = past_connectives(r, first, finds.span.end);  // Mais « A », enrage-t-elle
  if (!r.opens_quote(first) || r.quoted(i)) return false;
  const std::uint32_t past = r.past_quote(first);
  const TokenSpan inside = r.quote_inside(r.quote_at(first));
  if (inside.empty()) return false;
  const bool exclaims = r.is_stop(inside.end - 1);
  // « A ! » s'emporte le maire; but « A ? » divise le conseil: a title and what it does
  if (past == i) return exclaims && (verb.reflexive || verb.inverted);
  return past + 1 == i && r.is(past, Punct::comma) && (exclaims || has_finite_verb(r, inside));
}

// « A, bondit-il, B » · « A, bondit-il. B »: set into the words between two marks, behind a verb of
// theirs; a question may invert so, too.
bool set_into_quotation(const Reading& r, const VerbGroup& verb) {
  constexpr std::uint32_t kReach = 60;  // tokens back to the verb of the words
  const std::uint32_t i = verb.span.first;
  if (!verb.inverted || !r.quoted(i) || (verb.tenses & lexicon::tense::future) != 0 ||
      verb.conditional())
    return false;
  const TokenSpan inside = r.quote_inside(r.quote_at(i));
  const std::uint32_t end =
      std::max(verb.span.end, static_cast<std::uint32_t>(verb.subject_clitic) + 1);
  if (i < inside.first + 2 || !r.is(i - 1, Punct::comma) ||
      (!r.is(end, Punct::comma) && !r.is(end, Punct::period)))
    return false;
  const std::uint32_t first = i > inside.first + kReach ? i - kReach : inside.first;
  for (std::uint32_t t = end; t < inside.end && t < end + kReach; ++t) {
    if (r.is(t, Punct::question)) return false;
    if (r.is_stop(t)) break;
  }
  return has_finite_verb(r, {first, i - 1});
}

// Who stands behind the verb, a person or several; empty where nobody does.
TokenSpan somebody_behind(const Reading& r, const VerbGroup& verb) {
  const std::uint32_t at = r.past_adverbials(verb.span.end);
  const NounPhrase* np = r.phrase_at(at);
  if (np == nullptr || np->preposition != kNone || np->kind == syntax::NounKind::pronoun ||
      !agrees(r, *np, verb))
    return {};
  const TokenSpan whole = r.extended_at(at);
  // a tourné la page Anne Blanc: the object of the verb, with who speaks behind it
  if (np->kind == syntax::NounKind::common && !np->name.empty() &&
      !r.lexicon.match_noun(r.doc, np->head))
    return {};
  const auto kind = sense_of(r, whole).kind;
  const bool person = kind == EntityKind::person || kind == EntityKind::anonymous ||
                      (np->kind == syntax::NounKind::proper && np->span.end >= at + 2 &&
                       r.words[at].morph.any(lexicon::pos::first_name));
  return person && can_speak(r, whole) ? whole : TokenSpan{};
}

}  // namespace

bool read_inverted(const Reading& r, const SentenceFinds& finds, std::uint32_t i, Incise& out) {
  const VerbGroup* verb = r.chunks.verb(i);
  if (verb == nullptr || verb->span.first != i || verb->form != VerbForm::finite ||
      !verb->third_person() || verb->passive || verb->negated || tells_nobody(verb->lemma) ||
      takes_in(verb->lemma) || governs_saying(r, *verb) || tells_of_work_or_way(verb->lemma) ||
      (!behind_quotation_alone(r, finds, *verb) && !set_into_quotation(r, *verb)))
    return false;
  Candidate& c = out.candidate;
  std::uint32_t end = verb->span.end;
  if (verb->inverted) {
    const auto at = static_cast<std::uint32_t>(verb->subject_clitic);
    if (r.fw(at) == Fw::on || r.fw(at) == Fw::ce) return false;
    c.form = SourceForm::pronoun;
    c.source = {at, at + 1};
    end = std::max(end, at + 1);
  } else {
    if (verb->subject_clitic != kNone) return false;
    c.form = SourceForm::phrase;
    c.source = somebody_behind(r, *verb);
    if (c.source.empty()) return false;
    end = c.source.end;
  }
  const Modifiers behind = read_modifiers(r, end, finds.span.end);
  end = std::max(end, behind.end);
  if (end < finds.span.end && r.is(end, Punct::question)) return false;
  if (end < finds.span.end && !r.is_stop(end) && !r.is(end, Punct::comma) && !verb->inverted)
    return false;
  c.relays = behind.relays;
  c.rule = rule::kIncise;
  c.cue = verb->span;
  c.lemma = verb->lemma;
  c.at = i;
  c.confidence = 0.85;
  out.span = {i, end};
  return true;
}

}  // namespace selon::detect
