#include "analyzer/mentions/called.h"

#include "analyzer/syntax/chunks.h"

namespace selon::mentions {
namespace {

// s'appelle, se nomme: of somebody who stands before the verb
bool calls(const syntax::VerbGroup& verb) {
  const bool names = verb.lemma == "appeler" || verb.lemma == "nommer" || verb.lemma == "prénommer";
  return names && verb.reflexive && !verb.negated && verb.form == syntax::VerbForm::finite &&
         verb.subject_clitic == syntax::kNone;
}

// Le maire a une fille qui s'appelle Anne, Le maire dit que sa fille s'appelle Anne: who opens the
// sentence has a verb of his own, and somebody else is called so.
bool of_another(const Context& context, std::uint32_t t) {
  const syntax::VerbGroup* verb = context.chunks.verb(t);
  return verb != nullptr && verb->span.first == t && verb->form == syntax::VerbForm::finite &&
         context.words.tag(t - 1) != syntax::Tag::relative;
}

}  // namespace

std::int32_t who_is_called(const Context& context, const Model& model, std::uint32_t m) {
  constexpr std::uint32_t kReach = 12;  // tokens from the one called so to the verb
  const std::uint32_t name = model.mentions[m].span.first;
  const syntax::VerbGroup* verb = name > 0 ? context.chunks.verb(name - 1) : nullptr;
  if (verb == nullptr || verb->span.end != name || verb->span.first == 0 || !calls(*verb) ||
      context.words.tag(verb->span.first - 1) == syntax::Tag::relative)
    return -1;
  for (std::uint32_t t = verb->span.first; t > 0 && t + kReach > verb->span.first; --t) {
    if (!context.beside(t - 1, name) || context.words.tag(t - 1) == syntax::Tag::punct) return -1;
    if (t < verb->span.first && of_another(context, t)) return -1;
    if (!context.opens_sentence(t - 1)) continue;
    const std::int32_t who = model.mention_at(t - 1);
    if (who < 0) return -1;
    const Mention& described = model.mentions[static_cast<std::size_t>(who)];
    if (described.kind != MentionKind::description || described.actor != kNobody) return -1;
    const Description& d = model.description_of(described);
    const bool human = d.noun != nullptr && d.noun->kind == EntityKind::person;
    return human && !d.plural() ? who : -1;
  }
  return -1;
}

}  // namespace selon::mentions
