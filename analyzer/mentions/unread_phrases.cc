#include "analyzer/mentions/unread_phrases.h"

#include <string>

#include "analyzer/mentions/canonical.h"

namespace selon::mentions {
namespace {

namespace number = lexicon::number;

}  // namespace

bool fills_quotation(const Context& c, TokenSpan span) {
  const std::int32_t q = c.quote_at(span.first);
  if (q < 0) return false;
  const text::Quote& quote = c.document().quotes[static_cast<std::size_t>(q)];
  return quote.first_token == span.first && quote.end_token == span.end;
}

Resolved resolve_unread(Cast& cast, TokenSpan span) {
  const Context& c = cast.c;
  const ActorId id = cast.stand_in(key_of(c, span), [&] {
    Actor a;
    a.name = span.empty() ? std::string() : unnamed_text(c, span);
    a.kind = kind_of_unread(c, span);
    if (!span.empty()) a.number = c.words[span.first].morph.number;
    return a;
  });
  cast.extra_mentions.emplace_back(id, span);
  const bool named = cast.actor(id).named;
  return cast.answer(id, named ? Resolution::name : Resolution::role, 0.85);
}

ActorId anybody(Cast& cast) {
  return cast.stand_in("on ", [] {  // the pronoun without its hyphen
    Actor a;
    a.name = "on";
    a.kind = EntityKind::anonymous;
    return a;
  });
}

EntityKind kind_of_unread(const Context& c, TokenSpan span) {
  if (span.empty()) return EntityKind::anonymous;
  if (const auto a = c.lexicon.match_anonymous(c.document(), span.first)) return a.entry->kind;
  if (c.capitalised(span.first) && fills_quotation(c, span))
    return EntityKind::media;  // « Grand Angle » affirme que
  const std::uint8_t n = c.words[span.first].morph.number;
  return n == number::plural ? EntityKind::group : EntityKind::anonymous;
}

}  // namespace selon::mentions
