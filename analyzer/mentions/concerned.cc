#include "analyzer/mentions/concerned.h"

#include "analyzer/mentions/roles.h"

namespace selon::mentions {

namespace {
// Le vainqueur, le jeune Paul Roy: no verb parts the two, and nobody did anything to anybody
bool verb_between(const Context& context, std::uint32_t from, std::uint32_t to) {
  const syntax::VerbGroup* acts = nullptr;
  for (std::uint32_t t = from; t < to; ++t) {
    // Anne part mardi, Paul mercredi · Anne, que critique Paul · a vu Anne frapper Paul
    if (context.words.punct(t) != text::Punct::none ||
        context.words.tag(t) == syntax::Tag::relative ||
        context.words.tag(t) == syntax::Tag::complementiser)
      return false;
    const syntax::VerbGroup* verb = context.chunks.verb(t);
    if (verb == nullptr || verb == acts) continue;
    if (acts != nullptr || verb->form != syntax::VerbForm::finite || verb->passive) return false;
    acts = verb;
  }
  return acts != nullptr;
}
}  // namespace

ActorId concerned_by_last(const Context& context, const Model& model, const Description& d,
                          std::uint32_t at) {
  constexpr std::uint32_t kMentionsOfSentence = 12;  // looked back
  const std::uint32_t sentence = context.token(at).sentence;
  ActorId object = kNobody;
  std::uint32_t object_at = 0;
  std::uint32_t m = first_mention_from(model, at);
  for (std::uint32_t steps = 0; m > 0 && steps < kMentionsOfSentence; ++steps) {
    const Mention& mention = model.mentions[--m];
    const std::uint32_t there = context.token(mention.span.first).sentence;
    if (there == sentence) continue;
    if (there + 1 < sentence) break;
    if (mention.actor == kNobody || mention.nested || context.quote_at(mention.span.first) >= 0)
      continue;
    const Actor& a = model.actors[static_cast<std::size_t>(mention.actor)];
    if (a.kind != EntityKind::person) continue;
    if (mention.subject && mention.actor != object)
      return verb_between(context, mention.span.end, object_at) ? object : kNobody;
    if (!mention.subject && !mention.governed && a.named && agrees(a, d.gender, d.number)) {
      object = mention.actor;
      object_at = mention.span.first;
    }
  }
  return kNobody;
}

}  // namespace selon::mentions
