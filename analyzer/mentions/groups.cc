#include "analyzer/mentions/groups.h"

#include <algorithm>
#include <string>

#include "analyzer/syntax/joiners.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using syntax::Tag;
using text::Punct;

// des groupes de défense des droits et l'ambassadeur: past complements to an et that opens a
// phrase with an article of its own.
std::uint32_t second_party(const Cast& cast, std::uint32_t i, TokenSpan span) {
  for (std::uint32_t t = i; t + 2 < std::min(span.end, cast.c.size()); ++t) {
    if (cast.c.words.punct(t) != Punct::none) return i;
    const std::uint32_t past = syntax::past_joiner(cast.c.words, t);
    if (past != t && cast.c.words.fw(t) != Fw::ou && cast.c.words.tag(past) == Tag::determiner &&
        cast.model.mention_at(past) >= 0)
      return t;
  }
  return i;
}

bool is_state(const Cast& cast, std::uint32_t m) {
  const Mention& mention = cast.model.mentions[m];
  return mention.kind == MentionKind::name &&
         cast.model.name_of(mention).shape == NameShape::known &&
         cast.model.name_of(mention).known.entry->kind == EntityKind::state;
}

// directeur du Centre et spécialiste …: two roles of one actor.
bool same_person(const Cast& cast, std::uint32_t m, TokenSpan span) {
  const ActorId id = cast.model.mentions[m].actor;
  if (id == kNobody) return false;
  for (std::uint32_t n = m + 1; n < cast.model.mentions.size(); ++n) {
    const Mention& mention = cast.model.mentions[n];
    if (mention.span.first >= span.end) return false;
    if (mention.span.first > 0 && cast.c.words.fw(mention.span.first - 1) == Fw::et)
      return mention.actor == id;
  }
  return false;
}

// Le Figaro et La Croix: articles that belong to a name.
bool begins_outlet(const Cast& cast, std::uint32_t token) {
  const std::int32_t m = cast.model.mention_at(token);
  if (m < 0) return false;
  const Mention& mention = cast.model.mentions[static_cast<std::size_t>(m)];
  if (mention.kind != MentionKind::name) return false;
  const Name& name = cast.model.name_of(mention);
  return name.shape == NameShape::known && name.known.entry->type == lexicon::NameType::media;
}

// Past what joins the next party at token `i`, or `i`: le maire | et le préfet, le maire|, ainsi
// que le préfet, tant le maire | que le préfet.
std::uint32_t past_link(const Cast& cast, std::uint32_t i, TokenSpan span) {
  const syntax::Words& words = cast.c.words;
  const Fw fw = words.fw(i);
  if (words.punct(i) == Punct::comma) {
    const std::uint32_t past = syntax::past_joiner(words, i + 1);
    return past > i + 2 ? past : i;
  }
  if ((fw == Fw::que || fw == Fw::qu_) && span.first > 0) {
    const std::string_view before = cast.c.form(span.first - 1);
    return before == "tant" || before == "bien" ? i + 1 : i;
  }
  return syntax::past_joiner(words, i);
}

ActorId group_actor(Cast& cast, TokenSpan span, bool states) {
  std::string text;
  for (std::uint32_t i = span.first; i < span.end; ++i) {
    // le ministère de la Santé et la mairie: the article of a complement stays
    const bool complement = i > span.first && syntax::is_of(cast.c.words.fw(i - 1));
    // le maire ainsi que le préfet: maire et préfet, as everywhere
    const std::uint32_t past = i > span.first ? past_link(cast, i, span) : i;
    if (past > i + 1 ||
        (past > i && cast.c.words.fw(i) != Fw::et && cast.c.words.fw(i) != Fw::ou)) {
      text += " et";
      i = past - 1;
      continue;
    }
    if (cast.c.words.tag(i) == Tag::determiner && !complement && !begins_outlet(cast, i)) continue;
    if (!text.empty() && text.back() != '\'' && cast.c.words.punct(i) != Punct::comma) text += ' ';
    text += cast.c.document().surface(i);
  }
  const ActorId id = cast.stand_in(key_of(cast.c, span), [&] {
    Actor a;
    a.name = text;
    a.kind = states ? EntityKind::state : EntityKind::group;
    a.number = lexicon::number::plural;
    a.named = true;
    return a;
  });
  cast.extra_mentions.emplace_back(id, span);
  return id;
}

}  // namespace

std::optional<Resolved> resolve_group(Cast& cast, std::uint32_t m, TokenSpan span) {
  if (cast.phrases.past_second_role(cast.model.mentions[m].span.end, span) !=
      cast.model.mentions[m].span.end)
    return std::nullopt;
  if (cast.model.mentions[m].kind == MentionKind::description &&
      !cast.model.description_of(cast.model.mentions[m]).plural() && cast.phrases.one_person(span))
    return std::nullopt;
  std::uint32_t i = cast.model.mentions[m].span.end;
  if (const std::int32_t n = cast.phrases.name_within(m, span);
      n >= 0 && cast.model.mentions[m].kind == MentionKind::description)
    i = cast.model.mentions[static_cast<std::size_t>(n)].span.end;
  if (const std::uint32_t link = second_party(cast, i, span); link != i) i = link;
  bool all_states = is_state(cast, m);
  bool conjunction = false;
  std::uint32_t count = 1;
  while (i + 1 < std::min(span.end, cast.c.size()) && count < 20) {
    const std::uint32_t past = past_link(cast, i, span);
    const bool et = past != i;
    if (!et && cast.c.words.punct(i) != Punct::comma) break;
    const std::int32_t next = cast.model.mention_at(et ? past : i + 1);
    if (next < 0) break;
    const auto n = static_cast<std::uint32_t>(next);
    if (!et && cast.model.mentions[n].kind != cast.model.mentions[m].kind) break;
    conjunction = conjunction || et;
    all_states = all_states && is_state(cast, n);
    i = cast.model.mentions[n].span.end;
    // le ministre Paul Roy et la maire Marie Blanc
    if (const std::int32_t name = cast.phrases.name_within(n, span);
        name >= 0 && cast.model.mentions[n].kind == MentionKind::description &&
        cast.model.mentions[static_cast<std::size_t>(name)].span.first == i)
      i = cast.model.mentions[static_cast<std::size_t>(name)].span.end;
    ++count;
  }
  if (!conjunction || same_person(cast, m, span)) return std::nullopt;
  return cast.answer(group_actor(cast, {span.first, i}, all_states), Resolution::name, 0.9);
}

namespace {

// A woman and a man are no elles.
bool may_be_called(const Cast& cast, std::uint32_t m, std::uint8_t gender) {
  const ActorId id = cast.model.mentions[m].actor;
  if (id == kNobody || cast.actor(id).place) return false;
  const EntityKind kind = cast.actor(id).kind;
  if (kind == EntityKind::document || kind == EntityKind::media) return false;
  return gender != lexicon::gender::feminine || cast.actor(id).gender != lexicon::gender::masculine;
}

// le maire | et le préfet: the last of those whom et joins right behind mention `m`; -1 for none
std::int32_t joined_to(const Cast& cast, std::uint32_t m) {
  const std::uint32_t et = cast.model.mentions[m].span.end;
  if (cast.c.words.fw(et) != Fw::et) return -1;
  std::int32_t next = cast.model.mention_at(et + 1);
  if (next < 0 && cast.c.words.tag(et + 1) == Tag::determiner) next = cast.model.mention_at(et + 2);
  return next;
}

}  // namespace

std::optional<Resolved> resolve_joined_before(Cast& cast, std::uint32_t token,
                                              std::uint8_t gender) {
  constexpr std::uint32_t kSteps = 8;  // mentions looked back
  const Context& c = cast.c;
  std::uint32_t m = first_mention_from(cast.model, token);
  for (std::uint32_t n = 0; m > 0 && n < kSteps; ++n) {
    const Mention& mention = cast.model.mentions[--m];
    if (c.token(mention.span.first).sentence + 1 < c.token(token).sentence) return std::nullopt;
    if (cast.model.reported[mention.span.first] || c.quote_at(mention.span.first) >= 0) continue;
    const std::int32_t last = joined_to(cast, m);
    const bool acts = mention.subject ||
                      (last >= 0 && cast.model.mentions[static_cast<std::size_t>(last)].subject);
    // (the last of them, le maire et | le préfet)
    const std::uint32_t first = mention.span.first;
    const bool joined =
        first > 1 &&
        (c.words.fw(first - 1) == Fw::et ||
         (c.words.tag(first - 1) == Tag::determiner && c.words.fw(first - 2) == Fw::et));
    if (!acts || (last < 0 && joined)) continue;
    if (last < 0 || !may_be_called(cast, m, gender) ||
        !may_be_called(cast, static_cast<std::uint32_t>(last), gender))
      return std::nullopt;
    // Le directeur de l'école et le maire, Le maire, le préfet et le juge: not these two alone
    const bool articled = first > 0 && c.words.tag(first - 1) == Tag::determiner;
    const std::uint32_t before = articled ? first - 1 : first;
    if (before > 0 && c.beside(before - 1, first) &&
        (c.words.tag(before - 1) == Tag::preposition ||
         c.words.punct(before - 1) == text::Punct::comma || mention.governed))
      return std::nullopt;
    if (c.form(token + 1) == "trois" || c.form(token + 1) == "quatre") return std::nullopt;
    const TokenSpan last_one = cast.model.mentions[static_cast<std::size_t>(last)].span;
    return resolve_group(cast, m, {mention.span.first, last_one.end});
  }
  return std::nullopt;
}

}  // namespace selon::mentions
