#include "analyzer/mentions/third_persons.h"

#include <algorithm>
#include <string>
#include <utility>

#include "analyzer/mentions/pronouns.h"
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
  const bool answers =
      source.answers || (source.replies && !cast.spoken.empty() && cast.spoken.back().asked);
  return resolve_features(cast, *f, {token, token + 1}, token,
                          {.incise = inverted,
                           .humans = person || somebody(cast.c, token),
                           .answers = answers,
                           .addresses = source.addresses,
                           .goes_on = source.goes_on || source.says_he});
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
