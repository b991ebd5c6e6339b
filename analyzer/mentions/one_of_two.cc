#include "analyzer/mentions/one_of_two.h"

#include <algorithm>
#include <vector>

#include "analyzer/mentions/features.h"
#include "analyzer/mentions/roles.h"

namespace selon::mentions {
namespace {

constexpr std::uint32_t kMentionsOfTwo = 24;   // looked back
constexpr std::uint32_t kParagraphsOfTwo = 1;  // looked back, besides the own one

struct Ordinal {
  bool second = false;
  std::uint8_t gender = 0;  // 0: the phrase is none
};

Ordinal ordinal(const Context& c, syntax::TokenSpan phrase) {
  if (phrase.end != phrase.first + 2) return {};
  // le premier à réagir, le premier de la liste: told of by what follows
  if (phrase.end < c.size() && c.words.tag(phrase.end) == syntax::Tag::preposition) return {};
  const std::string_view form = c.form(phrase.first + 1);
  if (form == "premier") return {false, lexicon::gender::masculine};
  if (form == "première") return {false, lexicon::gender::feminine};
  if (form == "second") return {true, lexicon::gender::masculine};
  if (form == "seconde") return {true, lexicon::gender::feminine};
  return {};
}

}  // namespace

ActorId one_of_two(const Context& context, const Model& model, syntax::TokenSpan phrase) {
  const Ordinal which = ordinal(context, phrase);
  if (which.gender == 0) return kNobody;
  std::vector<ActorId> named;  // in the sentence looked at, the last first
  std::uint32_t sentence = context.token(phrase.first).sentence;
  std::uint32_t m = first_mention_from(model, phrase.first);
  for (std::uint32_t steps = 0; m > 0 && steps < kMentionsOfTwo; ++steps) {
    const Mention& mention = model.mentions[--m];
    const std::uint32_t at = mention.span.first;
    if (context.paragraphs_between(at, phrase.first) > kParagraphsOfTwo) break;
    if (context.token(at).sentence != sentence) {
      if (named.size() > 1) break;
      named.clear();
      sentence = context.token(at).sentence;
    }
    if (mention.actor == kNobody || mention.nested || context.quote_at(at) >= 0) continue;
    const Actor& a = model.actors[static_cast<std::size_t>(mention.actor)];
    if (a.kind != EntityKind::person || !agrees(a, 0, lexicon::number::singular)) continue;
    const auto known = std::find(named.begin(), named.end(), mention.actor);
    if (known != named.end()) named.erase(known);  // where it was named first
    named.push_back(mention.actor);
  }
  if (named.size() != 2) return kNobody;
  const ActorId one = which.second ? named.front() : named.back();
  return agrees(model.actors[static_cast<std::size_t>(one)], which.gender, 0) ? one : kNobody;
}

}  // namespace selon::mentions
