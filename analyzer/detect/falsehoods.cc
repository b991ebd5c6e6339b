#include "analyzer/detect/falsehoods.h"

#include <array>

#include "analyzer/base/among.h"

namespace selon::detect {

bool is_false_adjective(std::string_view form) {
  static constexpr auto kFalse = std::to_array<std::string_view>(
      {"faux",        "fausse",       "fausses",    "inexact",     "inexacte",
       "inexacts",    "inexactes",    "erroné",     "erronée",     "erronés",
       "erronées",    "infondé",      "infondée",   "infondés",    "infondées",
       "mensonger",   "mensongère",   "mensongers", "mensongères", "calomnieux",
       "calomnieuse", "calomnieuses", "fallacieux", "fallacieuse", "fallacieuses"});
  return among(kFalse, form);
}

bool is_falsehood(std::string_view form) {
  static constexpr auto kFalsehoods = std::to_array<std::string_view>(
      {"mensonge", "mensonges", "invention", "inventions", "intox", "infox", "désinformation",
       "calomnie", "calomnies", "affabulation", "affabulations", "contre-vérité", "contre-vérités",
       "propagande", "fake", "bobard", "bobards", "fable", "fables"});
  return among(kFalsehoods, form);
}

bool is_fabrication(std::string_view form) {
  static constexpr auto kFabrications = std::to_array<std::string_view>(
      {"canular", "canulars", "photomontage", "photomontages", "montage", "trucage", "hoax",
       "parodie", "faux", "fiction", "machination"});
  return among(kFabrications, form);
}

bool is_rejecting_adjective(std::string_view form) {
  static constexpr auto kRejecting = std::to_array<std::string_view>(
      {"absurde", "absurdes", "fantaisiste", "fantaisistes", "grotesque", "grotesques",
       "diffamatoire", "diffamatoires", "imaginaire", "imaginaires"});
  return is_false_adjective(form) || among(kRejecting, form);
}

namespace {

// qualifie, qualifiant
bool says_so(const VerbGroup& verb) {
  return verb.form == VerbForm::finite || verb.form == VerbForm::gerund;
}

// que X juge | infondées, que X a jugés | « mensongers »
std::uint32_t past_judged_false(const Reading& r, const CueHit& cue) {
  static constexpr auto kJudging =
      std::to_array<std::string_view>({"juger", "estimer", "trouver", "considérer"});
  // dénonce comme fausses
  static constexpr auto kPresenting =
      std::to_array<std::string_view>({"dénoncer", "présenter", "rejeter"});
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  std::uint32_t at = r.past_adverbials(cue.span.end);
  const bool as = r.fw(at) == Fw::comme;
  if ((!among(kJudging, verb.lemma) && !(as && among(kPresenting, verb.lemma))) || !says_so(verb) ||
      verb.negated)
    return 0;
  if (as) ++at;
  if (r.opens_quote(at)) ++at;
  while (r.tag(at) == Tag::adverb) ++at;
  return is_false_adjective(r.form(at)) ? at + 1 : 0;
}

}  // namespace

std::uint32_t past_called_false(const Reading& r, const CueHit& cue) {
  constexpr std::uint32_t kReach = 4;  // tokens: « pure …
  if (const std::uint32_t judged = past_judged_false(r, cue); judged != 0) return judged;
  const VerbGroup& verb = r.chunks.verbs[cue.verb];
  const Fw of = r.fw(cue.span.end);
  if (verb.lemma != "qualifier" || !says_so(verb) || verb.negated || (of != Fw::de && of != Fw::d_))
    return 0;
  for (std::uint32_t t = cue.span.end + 1; t <= cue.span.end + kReach; ++t) {
    if (is_false_adjective(r.form(t)) || is_falsehood(r.form(t))) return t + 1;
    if (!r.opens_quote(t) && !r.form(t).starts_with("pur") && !r.form(t).starts_with("gros"))
      return 0;
  }
  return 0;
}

}  // namespace selon::detect
