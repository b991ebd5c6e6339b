#include "analyzer/mentions/third_persons.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include "analyzer/base/among.h"
#include "analyzer/mentions/groups.h"
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

// accuse | le maire, critique | Anne Blanc; not critique | le projet, which answers nothing
bool aims_at_somebody(const Cast& cast, const syntax::VerbGroup& verb) {
  for (std::uint32_t t = verb.span.first; t < verb.head; ++t)
    if (cast.c.words.tag(t) == syntax::Tag::object_clitic) return true;
  const std::uint32_t object = verb.span.end;
  for (std::uint32_t m = first_mention_from(cast.model, object);
       m < cast.model.mentions.size() && cast.model.mentions[m].span.first <= object + 1; ++m) {
    const ActorId id = cast.model.mentions[m].actor;
    if (id != kNobody && cast.actor(id).kind == EntityKind::person && !cast.actor(id).place)
      return true;
  }
  return false;
}

// Paul Durand accuse le maire de mensonge. « C'est faux », répond-il: the one who attacked in the
// sentence before does not answer.
ActorId attacker(const Cast& cast, std::uint32_t token) {
  static constexpr auto kAttacks = std::to_array<std::string_view>(
      {"accuser", "attaquer", "critiquer", "défier", "épingler", "fustiger", "insulter",
       "interpeller", "interroger", "menacer", "provoquer", "questionner", "recadrer", "tacler",
       "viser"});
  constexpr std::uint32_t kReach = 50;  // tokens
  const Context& c = cast.c;
  const std::uint32_t here = c.token(token).sentence;
  // répond-il à un journaliste, réplique-t-il aux critiques: it is not the attack that he answers
  const Fw next = c.words.fw(token + 1);
  if (next == Fw::a_grave || next == Fw::au || next == Fw::aux) return kNobody;
  for (std::uint32_t m = first_mention_from(cast.model, token); m > 0; --m) {
    const Mention& mention = cast.model.mentions[m - 1];
    if (mention.span.first + kReach < token || c.token(mention.span.first).sentence + 1 < here)
      return kNobody;
    if (!mention.subject || mention.actor == kNobody || c.quote_at(mention.span.first) >= 0 ||
        c.token(mention.span.first).sentence == here)
      continue;
    const syntax::VerbGroup* verb = c.chunks.verb(mention.span.end);
    const bool attacks = verb != nullptr && !verb->passive && !verb->negated &&
                         verb->form == syntax::VerbForm::finite && among(kAttacks, verb->lemma) &&
                         aims_at_somebody(cast, *verb);
    return attacks ? mention.actor : kNobody;
  }
  return kNobody;
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
  query.adds = asked.adds;
  query.except = asked.except;
  const auto choice = choose(cast.c, cast.model, cast.spoken, query);
  if (!choice)
    return f.number == lexicon::number::plural ? resolve_joined_before(cast, at, f.gender)
                                               : std::nullopt;
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
              .humans = person || question || somebody(cast.c, token),
              .answers = answers,
              .addresses = source.addresses,
              .goes_on = source.goes_on || source.says_he,
              .adds = source.adds || source.says_he,
              .except = source.replies && !answers ? attacker(cast, token) : kNobody};
  auto found = resolve_features(cast, *f, {token, token + 1}, token, asked);
  if (found || (!question && asked.except == kNobody)) return found;
  asked.answers = source.answers;
  asked.except = kNobody;
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
