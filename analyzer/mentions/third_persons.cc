#include "analyzer/mentions/third_persons.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include "analyzer/base/among.h"
#include "analyzer/mentions/pronouns.h"
#include "analyzer/mentions/roles.h"
#include "analyzer/mentions/unread_phrases.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using syntax::Tag;

// a confié celle qui incarnait la reine: a person, whatever feminine noun was named last
bool somebody(const Context& c, std::uint32_t i) {
  const Fw fw = c.words.fw(i);
  return (fw == Fw::celui || fw == Fw::celle) && c.words.fw(i + 1) == Fw::qui;
}

// la présidente, le procureur, une journaliste: whose part it is to ask and not to answer
bool examines(const Cast& cast, ActorId id) {
  static constexpr auto kExaminers = std::to_array<std::string_view>(
      {"juge", "magistrat", "procureur", "avocat general", "assesseur", "policier", "enqueteur",
       "gendarme", "journaliste", "presentateur", "intervieweur", "animateur"});
  return any_role(cast.model, cast.actor(id), [](const Description& d) {
    const bool of_court = among(d.complements, "tribunal") || among(d.complements, "cour");
    return among(kExaminers, d.key) ||
           (d.key == "president" && (d.complements.empty() || of_court));
  });
}

// requiert-il, plaide-t-elle: what they say on their own account
bool pleads(const Cast& cast, std::uint32_t token) {
  static constexpr auto kPleas =
      std::to_array<std::string_view>({"requérir", "réclamer", "plaider", "demander", "interroger",
                                       "conclure", "rappeler", "insister", "relancer"});
  for (std::uint32_t t = token < 3 ? 0 : token - 3; t < token + 3 && t < cast.c.size(); ++t)
    if (const syntax::VerbGroup* verb = cast.c.chunks.verb(t);
        verb != nullptr && among(kPleas, verb->lemma))
      return true;
  return false;
}

// « Pourquoi ? », demande la juge. Elle dit que A · « Où étiez-vous ? », demande Paul Durand. « B
// », dit-il: whoever was asked, if somebody else is there.
bool answers_question(const Cast& cast, std::uint32_t token, bool inverted, const Source& source) {
  if (cast.spoken.empty() || source.goes_on || source.adds) return false;
  const Spoken& last = cast.spoken.back();
  if (!last.questions || last.at >= token ||
      cast.c.token(token).sentence > cast.c.token(last.at).sentence + 1 || pleads(cast, token))
    return false;
  return examines(cast, last.actor) || (inverted && last.asked);
}

}  // namespace

std::optional<Resolved> resolve_features(Cast& cast, const Features& f, TokenSpan span,
                                         std::uint32_t at, const Asked& asked) {
  Query query;
  query.at = at;
  query.gender = f.gender;
  query.number = f.number;
  query.nearest = f.nearest;
  query.incise = asked.incise;
  query.humans = asked.humans;
  query.answers = asked.answers;
  query.addresses = asked.addresses;
  query.goes_on = asked.goes_on;
  const auto choice = choose(cast.c, cast.model, cast.spoken, query);
  if (!choice) return std::nullopt;
  // dit-elle: from here on a person of whom nothing told it is a woman
  Actor& a = cast.actor(choice->actor);
  if (a.gender == 0 && a.kind == EntityKind::person && choice->confidence >= 0.9)
    a.gender = f.gender;
  cast.extra_mentions.emplace_back(choice->actor, span);
  return cast.answer(choice->actor, Resolution::pronoun, choice->confidence);
}

std::optional<Resolved> resolve_third_person(Cast& cast, std::uint32_t token,
                                             const Source& source) {
  const Fw fw = cast.c.words.fw(token);
  const bool inverted = cast.c.token(token).clitic == text::Clitic::inverted;
  if (const auto inner = inner_features(fw))  // à l'en croire: who was heard
    return resolve_features(cast, *inner, {token, token + 1}, token, {.incise = true});
  const auto f = features(fw);
  if (!f && cast.c.words.tag(token) == Tag::pronoun && fw != Fw::moi && fw != Fw::toi)
    return resolve_unread(cast, {token, std::max(token + 1, source.span.end)});
  if (!f) return std::nullopt;
  const bool person = source.says_i && f->number == lexicon::number::singular;
  const bool question = answers_question(cast, token, inverted, source);
  const bool answers = source.answers || question ||
                       (source.replies && !cast.spoken.empty() && cast.spoken.back().asked);
  Asked asked{.incise = inverted,
              .humans = person || somebody(cast.c, token),
              .answers = answers,
              .addresses = source.addresses,
              .goes_on = source.goes_on || source.says_he};
  auto found = resolve_features(cast, *f, {token, token + 1}, token, asked);
  if (found || !question) return found;
  asked.answers = source.answers;
  return resolve_features(cast, *f, {token, token + 1}, token, asked);
}

std::optional<Resolved> resolve_one_of(Cast& cast, const Features& them, TokenSpan span) {
  Query query;
  query.at = span.first;
  query.gender = them.gender;
  query.number = them.number;
  const auto group = choose(cast.c, cast.model, cast.spoken, query);
  const std::uint32_t them_at = span.first + (cast.c.form(span.first + 3) == "entre" ? 4 : 3);
  if (!group || group->confidence < 0.75)
    return resolve_unread(cast, {span.first, std::min(them_at + 1, cast.c.size())});
  if (cast.actor(group->actor).named) return resolve_features(cast, them, span, span.first, {});
  const bool feminine = cast.c.words.fw(span.first + 1) == Fw::une;
  const std::string name = (feminine ? "une des " : "un des ") + cast.actor(group->actor).name;
  const ActorId id = cast.stand_in(name, [&] {
    Actor a;
    a.name = name;
    a.kind = EntityKind::anonymous;
    a.number = lexicon::number::singular;
    a.gender = feminine ? lexicon::gender::feminine : lexicon::gender::masculine;
    return a;
  });
  cast.extra_mentions.emplace_back(id, span);
  return cast.answer(id, Resolution::pronoun, group->confidence);
}

}  // namespace selon::mentions
