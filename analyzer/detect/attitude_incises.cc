#include "analyzer/detect/attitude_incises.h"

#include <algorithm>
#include <array>

#include "analyzer/base/among.h"
#include "analyzer/detect/clause_parts.h"
#include "analyzer/detect/modifiers.h"
#include "analyzer/detect/rules.h"
#include "analyzer/detect/senses.h"

namespace selon::detect {
namespace {

bool has_clitic(const Reading& r, const VerbGroup& verb, std::string_view clitic) {
  for (std::uint32_t t = verb.span.first; t < verb.span.end; ++t)
    if (r.form(t) == clitic) return true;
  return false;
}

// rassurant, très prudent, plus que confiant: one past the adjective, or `i`.
std::uint32_t past_adjective(const Reading& r, std::uint32_t i) {
  constexpr std::uint32_t kAdverbs = 3;
  std::uint32_t t = i;
  while (t < i + kAdverbs && r.tag(t) == Tag::adverb) ++t;
  // rassurant, prudent may be read as a verb or a noun
  const bool adjective = r.words[t].morph.any(lexicon::pos::adjective) &&
                         r.tag(t) != Tag::determiner && r.tag(t) != Tag::preposition;
  return adjective || r.tag(t) == Tag::past_participle ? t + 1 : i;
}

// ses mots, sa joie: one past the phrase, or `i`.
std::uint32_t past_own_thing(const Reading& r, std::uint32_t i) {
  const Fw whose = r.fw(i);
  const NounPhrase* np = r.phrase_at(i);
  const bool own = whose == Fw::son || whose == Fw::sa || whose == Fw::ses || whose == Fw::leur ||
                   whose == Fw::leurs;
  if (!own || np == nullptr) return i;
  return np->name.empty() ? np->span.end : np->name.first;  // ne cache pas sa joie | Paul Roy
}

// ne désespère pas, ne se démonte pas, ne comprend toujours pas: what somebody does not do tells
// the attitude by itself. A verb that could take who stands behind it for its object says so only
// where the words open the sentence, so that nobody else is its subject.
bool is_refusal(const Reading& r, const VerbGroup& verb, bool words_open) {
  constexpr auto kAlone = std::to_array<std::string_view>(
      {"décolérer", "désespérer", "douter", "plaisanter", "rire", "rigoler", "trembler", "fléchir",
       "ciller", "mollir", "renoncer", "abdiquer"});
  constexpr auto kReflexive =
      std::to_array<std::string_view>({"démonter", "décourager", "résigner", "inquiéter",
                                       "plaindre", "cacher", "apitoyer", "emballer", "affoler"});
  constexpr auto kOfObjects =
      std::to_array<std::string_view>({"comprendre", "digérer", "cacher", "regretter"});
  if (verb.reflexive) return among(kReflexive, verb.lemma);
  if ((verb.lemma == "revenir" || verb.lemma == "démordre") && has_clitic(r, verb, "en"))
    return true;
  return among(kAlone, verb.lemma) || (words_open && among(kOfObjects, verb.lemma));
}

// se veut rassurant, ne décolère pas, n'en revient toujours pas, ne cache pas sa joie: one past the
// words that tell the attitude, or where the verb begins.
std::uint32_t past_attitude(const Reading& r, const VerbGroup& verb, bool words_open) {
  const std::uint32_t first = verb.span.first;
  if (!verb.negated) {
    const bool keeps = verb.lemma == "rester" || verb.lemma == "demeurer";
    const bool shows = verb.reflexive && (verb.lemma == "vouloir" || verb.lemma == "montrer");
    if (!keeps && !shows) return first;
    std::uint32_t from = verb.span.end;
    if (verb.inverted) from = std::max(from, static_cast<std::uint32_t>(verb.subject_clitic) + 1);
    const std::uint32_t past = past_adjective(r, from);
    return past != from ? past : first;
  }
  std::uint32_t i = verb.span.end;
  while (r.form(i) == "pas" || r.form(i) == "plus" || r.form(i) == "toujours") ++i;
  if (verb.lemma == "cacher" || verb.lemma == "mâcher" || verb.lemma == "dissimuler")
    if (const std::uint32_t past = past_own_thing(r, i); past != i) return past;
  return is_refusal(r, verb, words_open) ? i : first;
}

// The token before, or before its comma, closes a quotation with a verb of its own.
bool behind_words(const Reading& r, const SentenceFinds& finds, std::uint32_t first) {
  if (first < finds.span.first + 2 || r.quoted(first)) return false;
  const std::uint32_t last = r.is(first - 1, Punct::comma) ? first - 2 : first - 1;
  return r.quoted(last) && has_finite_verb(r, r.quote_inside(r.quote_at(last)));
}

// reste bloqué le compteur, reste calme la ville: things keep a state; they decide nothing (ne
// décolère pas le parquet)
bool is_somebody(const Reading& r, TokenSpan phrase, bool decides) {
  const NounPhrase* np = r.phrase_at(phrase.first);
  if (!decides && np != nullptr && np->kind == syntax::NounKind::common && np->name.empty() &&
      sense_of(r, phrase).kind != EntityKind::person)
    return false;
  const bool name = r.phrase_at(phrase.first) == nullptr;  // the end of a phrase
  return (name || can_speak(r, phrase)) && sense_of(r, phrase).kind != EntityKind::document;
}

// The phrase at `i`, or the name with which another one ends; empty where neither stands there.
TokenSpan subject_at(const Reading& r, std::uint32_t i) {
  const NounPhrase* np = r.chunks.noun(i);
  if (np == nullptr || np->kind == syntax::NounKind::pronoun) return {};
  if (np->name.first == i && !np->name.empty() && np->span.first < i) return np->name;
  return np->span.first == i && np->preposition == kNone ? r.extended_at(i) : TokenSpan{};
}

}  // namespace

bool shows_attitude(const Reading& r, const VerbGroup& verb) {
  const bool keeps = verb.lemma == "rester" || verb.lemma == "demeurer";  // le pont reste fermé
  return !keeps && verb.form == VerbForm::finite &&
         past_attitude(r, verb, false) != verb.span.first;
}

bool read_attitude(const Reading& r, const SentenceFinds& finds, std::uint32_t i, Incise& out) {
  const VerbGroup* verb = r.chunks.verb(i);
  if (verb == nullptr || verb->span.first != i || verb->form != VerbForm::finite ||
      !verb->third_person() || verb->passive || !behind_words(r, finds, i))
    return false;
  const std::uint32_t last = r.is(i - 1, Punct::comma) ? i - 2 : i - 1;
  const bool words_open = r.quote_span(r.quote_at(last)).first == finds.span.first;
  const std::uint32_t past = past_attitude(r, *verb, words_open);
  if (past == i) return false;
  Candidate& c = out.candidate;
  std::uint32_t end = past;
  if (verb->inverted) {
    const auto at = static_cast<std::uint32_t>(verb->subject_clitic);
    c.form = SourceForm::pronoun;
    c.source = {at, at + 1};
    end = std::max(past, at + 1);
  } else {
    c.source = subject_at(r, past);
    if (c.source.empty() || verb->subject_clitic != kNone) return false;
    c.form = SourceForm::phrase;
    if (!is_somebody(r, c.source, verb->negated)) return false;
    end = c.source.end;
  }
  const Modifiers behind = read_modifiers(r, end, finds.span.end);
  end = std::max(end, behind.end);
  if (end < finds.span.end && !r.is_stop(end) && !r.is(end, Punct::comma)) return false;
  c.relays = behind.relays;
  c.rule = rule::kIncise;
  c.cue = {i, std::max(past, verb->span.end)};
  c.lemma = verb->lemma;
  c.at = i;
  c.confidence = 0.9;
  out.span = {i, end};
  return true;
}

}  // namespace selon::detect
