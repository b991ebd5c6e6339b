#include "analyzer/mentions/phrase_resolution.h"

#include <algorithm>
#include <optional>
#include <string>

#include "analyzer/base/among.h"
#include "analyzer/mentions/canonical.h"
#include "analyzer/mentions/clusters.h"
#include "analyzer/mentions/given_roles.h"
#include "analyzer/mentions/groups.h"
#include "analyzer/mentions/introductions.h"
#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/one_of_two.h"
#include "analyzer/mentions/roles.h"
#include "analyzer/mentions/third_persons.h"
#include "analyzer/mentions/unread_phrases.h"

namespace selon::mentions {
namespace {

using syntax::Fw;

// nos confrères de La Vigie: the paper; -1 where none is named.
std::int32_t paper_of_colleagues(const Cast& cast, TokenSpan span) {
  if (span.end < span.first + 3) return -1;
  const std::string_view noun = cast.c.form(span.first + 1);
  if (noun != "confrères" && noun != "consœurs") return -1;
  for (std::uint32_t i = span.first + 2; i < std::min(span.end, cast.c.size()); ++i) {
    const std::int32_t n = cast.model.mention_at(i);
    if (n < 0) continue;
    const Mention& mention = cast.model.mentions[static_cast<std::size_t>(n)];
    if (mention.kind != MentionKind::name || mention.actor == kNobody) continue;
    const EntityKind kind = cast.actor(mention.actor).kind;
    if (kind == EntityKind::media || kind == EntityKind::agency) return n;
  }
  return -1;
}

// A capital speaks under its own name; the country is its affiliation.
ActorId place_actor(Cast& cast, const Name& name) {
  const lexicon::StateEntry* state = name.known.entry->state;
  const auto [it, fresh] = cast.model.capitals.emplace(state, kNobody);
  if (fresh) it->second = cast.model.add_actor(actor_of_name(cast.c, name));
  return it->second;
}

Resolved resolve_name(Cast& cast, std::uint32_t m) {
  ActorId id = cast.model.mentions[m].actor;
  if (id == kNobody) {  // a capital that looked like a place
    id = place_actor(cast, cast.model.name_of(cast.model.mentions[m]));
    cast.model.assign(m, id);
  }
  return cast.answer(id, Resolution::name, 0.985);
}

// le ministre et porte-parole: whoever spoke under the second of the roles
ActorId second_role_bearer(const Cast& cast, std::uint32_t m, TokenSpan span) {
  constexpr std::size_t kVoices = 6;
  const std::uint32_t end = cast.model.mentions[m].span.end;
  if (cast.phrases.past_second_role(end, span) == end || end + 1 >= cast.c.size()) return kNobody;
  const std::int32_t second = cast.model.mention_at(end + 1);
  if (second < 0) return kNobody;
  const Mention& mention = cast.model.mentions[static_cast<std::size_t>(second)];
  if (mention.kind != MentionKind::description) return kNobody;
  const Description& d = cast.model.description_of(mention);
  if (d.noun == nullptr || d.determiner != Determiner::none) return kNobody;
  for (std::size_t k = cast.spoken.size(); k > 0 && k + kVoices > cast.spoken.size(); --k) {
    const Actor& a = cast.actor(cast.spoken[k - 1].actor);
    const auto called = [&](std::uint32_t role) {
      const Description& known = cast.model.descriptions[role];
      // porte-parole du parti, porte-parole du gouvernement
      const bool same = known.complements.empty() || d.complements.empty() ||
                        among(d.complements, *known.complements.begin());
      return known.key == d.key && same;
    };
    const auto roles = std::min<std::size_t>(a.roles.size(), 12);
    if (agrees(a, d.gender, lexicon::number::singular) &&
        std::any_of(a.roles.begin(), a.roles.begin() + static_cast<std::ptrdiff_t>(roles), called))
      return cast.spoken[k - 1].actor;
  }
  return kNobody;
}

// Who has no name is called what the whole phrase says where it is first asked for.
void name_by_phrase(Cast& cast, ActorId id, std::uint32_t m, TokenSpan span) {
  Actor& a = cast.actor(id);
  if (a.named || a.mentions.front() != m || cast.is_handed_out(id)) return;
  const std::string text = unnamed_text(cast.c, span);
  if (text.size() > a.name.size()) a.name = text;
}

Resolved resolve_description(Cast& cast, std::uint32_t m, TokenSpan span, bool adds) {
  const ActorId bound = cast.model.mentions[m].actor;
  const std::int32_t name = cast.phrases.name_within(m, span);
  if (name >= 0) {
    const Mention& n = cast.model.mentions[static_cast<std::size_t>(name)];
    if (bound != kNobody && bound == n.actor) return cast.answer(bound, Resolution::name, 0.985);
    const Description& d = cast.model.description_of(cast.model.mentions[m]);
    const bool apposed = can_bear(cast.c, d, cast.model.name_of(n)) ||
                         (d.noun == nullptr && cast.model.name_of(n).shape == NameShape::person);
    if (bound == kNobody && n.actor != kNobody && apposed) {
      give_role(cast.c, cast.model, m, n.actor);
      return cast.answer(n.actor, Resolution::name, 0.95);
    }
  }
  if (const ActorId known = bound == kNobody ? second_role_bearer(cast, m, span) : kNobody;
      known != kNobody) {
    give_role(cast.c, cast.model, m, known);
    return cast.answer(known, Resolution::role, 0.85);
  }
  // le cabinet du ministre, Paul Durand: the name is the minister's
  const EntityKind kind =
      kind_of_description(cast.c, cast.model.description_of(cast.model.mentions[m]));
  const bool house = kind == EntityKind::organisation || kind == EntityKind::group;
  if (const std::int32_t n = cast.phrases.apposed_person(span);
      bound == kNobody && n >= 0 && !house) {
    const ActorId id = cast.model.mentions[static_cast<std::size_t>(n)].actor;
    give_role(cast.c, cast.model, m, id);
    return cast.answer(id, Resolution::name, 0.85);
  }
  const Referrer::Found found = cast.referrer.refer(m, cast.spoken);
  if (const ActorId voice =
          found.made && adds ? name_before_office(cast.c, cast.model, cast.spoken, m) : kNobody;
      voice != kNobody) {
    cast.unite(found.actor, voice);
    return cast.answer(voice, Resolution::role, 0.75);
  }
  if (const ActorId named = name_below_headline(cast.c, cast.model, cast.spoken, m, found.actor);
      named != kNobody) {
    cast.unite(found.actor, named);
    return cast.answer(named, Resolution::role, 0.7);
  }
  name_by_phrase(cast, found.actor, m, span);
  return cast.answer(found.actor, Resolution::role, found.confidence);
}

// The name beside "un de ses joueurs"; -1 where there is none.
std::int32_t named_one_of(const Cast& cast, TokenSpan span) {
  const Fw of = cast.c.words.fw(span.first + 1);
  const bool one_of = of == Fw::de || of == Fw::des || of == Fw::d_;
  return one_of ? cast.phrases.apposed_person(span) : -1;
}

// tous deux, toutes les trois: whoever ils or elles would be, by gender; 0 where it is no such
// phrase
std::uint8_t all_of_them(const Cast& cast, TokenSpan span) {
  const Context& c = cast.c;
  std::uint32_t number = span.end - 1;
  if (c.form(number) != "deux" && c.form(number) != "trois") return 0;
  if (number > 0 && c.words.fw(number - 1) == Fw::les) --number;
  if (number == 0 || number - 1 > span.first) return 0;
  if (c.form(number - 1) == "toutes") return lexicon::gender::feminine;
  if (c.form(number - 1) == "tous") return lexicon::gender::masculine;
  return 0;
}

// ce dernier · le même · certains, on, plusieurs sources
std::optional<Resolved> resolve_special(Cast& cast, TokenSpan span, bool answers) {
  if (span.empty() || span.first >= cast.c.size()) return std::nullopt;
  const std::uint32_t last = span.end - 1;
  if (span.end - span.first == 2) {
    if (const auto f = latter(cast.c.form(last))) {
      if (auto r = resolve_features(cast, *f, span, span.first, {.answers = answers})) return r;
    }
    const Fw fw = cast.c.words.fw(last);
    if ((fw == Fw::meme || fw == Fw::memes) && !cast.spoken.empty())
      return cast.answer(cast.spoken.back().actor, Resolution::role, 0.85);
    // Anne Blanc est arrivée. « A », lance la même: whoever was told of
    const Fw article = cast.c.words.fw(span.first);
    if (fw == Fw::meme && (article == Fw::le || article == Fw::la))
      if (auto r = resolve_features(
              cast,
              {article == Fw::la ? lexicon::gender::feminine : lexicon::gender::masculine,
               lexicon::number::singular, false},
              span, span.first, {.incise = true, .humans = true}))
        return r;
  }
  if (const std::uint8_t gender = all_of_them(cast, span); gender != 0)
    if (auto r = resolve_features(cast, {gender, lexicon::number::plural, false}, span, span.first,
                                  {.answers = answers}))
      return r;
  if (const ActorId id = one_of_two(cast.c, cast.model, span); id != kNobody)
    return cast.answer(id, Resolution::role, 0.8);
  // un de ses joueurs, Paul Roy
  const Fw one = cast.c.words.fw(span.first);
  if (const std::int32_t n = one == Fw::un || one == Fw::une ? named_one_of(cast, span) : -1;
      n >= 0)
    return resolve_name(cast, static_cast<std::uint32_t>(n));
  const auto whole = one_of_them(cast.c, span.first);
  if (const std::int32_t n = whole ? cast.phrases.apposed_person(span) : -1; n >= 0)
    return resolve_name(cast, static_cast<std::uint32_t>(n));
  if (whole) return resolve_one_of(cast, *whole, span);
  if (span.end - span.first == 1) {
    if (features(cast.c.words.fw(span.first)))
      return resolve_third_person(cast, span.first, {.span = span});
  }
  return std::nullopt;
}

// « Le Grand Soir »: a name of which the words in marks say more is another's.
bool part_of_title(const Cast& cast, std::uint32_t m, TokenSpan span) {
  const Mention& mention = cast.model.mentions[m];
  if (mention.kind != MentionKind::name || !fills_quotation(cast.c, span)) return false;
  const TokenSpan name = cast.model.name_of(mention).span;
  const bool article = cast.c.words.tag(span.first) == syntax::Tag::determiner;
  return name.first > span.first + (article ? 1 : 0) || name.end < span.end;
}

}  // namespace

Resolved resolve_phrase(Cast& cast, TokenSpan span, const PhraseUse& use) {
  // les élus eux-mêmes: the pronoun adds nobody
  if (span.end > span.first + 1 && (cast.c.form(span.end - 1).ends_with("-même") ||
                                    cast.c.form(span.end - 1).ends_with("-mêmes")))
    --span.end;
  cast.read_to(span.first);
  if (const auto special = resolve_special(cast, span, use.answers)) return *special;
  if (const std::int32_t paper = paper_of_colleagues(cast, span); paper >= 0)
    return resolve_name(cast, static_cast<std::uint32_t>(paper));
  const std::int32_t m = use.relays ? cast.phrases.primary(span) : cast.phrases.speaker(span);
  if (m < 0 || part_of_title(cast, static_cast<std::uint32_t>(m), span))
    return resolve_unread(cast, span);
  const auto mention = static_cast<std::uint32_t>(m);
  if (const auto group = resolve_group(cast, mention, span)) return *group;
  if (cast.model.mentions[mention].kind == MentionKind::name) return resolve_name(cast, mention);
  return resolve_description(cast, mention, span, use.adds);
}

EntityKind kind_of_phrase(const Cast& cast, TokenSpan span) {
  const std::int32_t m = cast.phrases.primary(span);
  if (m < 0) return kind_of_unread(cast.c, span);
  const Mention& mention = cast.model.mentions[static_cast<std::size_t>(m)];
  if (mention.actor != kNobody) return cast.actor(mention.actor).kind;
  if (mention.kind == MentionKind::name) return kind_of_name(cast.c, cast.model.name_of(mention));
  return kind_of_description(cast.c, cast.model.description_of(mention));
}

}  // namespace selon::mentions
