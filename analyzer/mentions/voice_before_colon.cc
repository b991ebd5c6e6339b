#include "analyzer/mentions/voice_before_colon.h"

#include <algorithm>

#include "analyzer/mentions/kinds.h"
#include "analyzer/mentions/presence.h"
#include "analyzer/mentions/roles.h"
#include "analyzer/mentions/variation.h"

namespace selon::mentions {
namespace {

using syntax::Fw;
using text::Punct;

constexpr std::uint32_t kIncise = 10;  // tokens between a quotation and who is said to have said it
constexpr std::uint32_t kOpening = 40;  // tokens before the colon
constexpr std::uint32_t kMentionsOfOpening = 16;

// The quotation that the incise before token `at` closes, or null.
const text::Quote* quotation_before(const Context& c, std::uint32_t at) {
  for (std::uint32_t t = at; t > 0 && t + kIncise > at; --t) {
    if (c.paragraph(t - 1) != c.paragraph(at)) return nullptr;
    const std::int32_t q = c.quote_at(t - 1);
    if (q >= 0) return &c.document().quotes[static_cast<std::size_t>(q)];
  }
  return nullptr;
}

// Behind the colon: « Il …, « Elle …: of whoever stands before it
bool speaks_of_another_person(const Context& c, std::uint32_t i) {
  const Fw fw = c.words.fw(i);
  return fw == Fw::il || fw == Fw::elle || fw == Fw::ils || fw == Fw::elles;
}

// s'inquiète, dénonce, se veut rassurant; not est arrêté
bool opens_mouth(const Context& c, const Mention& subject, std::uint32_t colon) {
  for (std::uint32_t t = subject.span.end; t < colon; ++t) {
    const syntax::VerbGroup* verb = c.chunks.verb(t);
    if (verb == nullptr || verb->form != syntax::VerbForm::finite) continue;
    if (verb->passive || verb->negated) return false;
    return c.lexicon.cue_verb(verb->lemma, false) != nullptr ||
           c.lexicon.cue_verb(verb->lemma, true) != nullptr ||
           comes_to_speak(c, subject.span.first);
  }
  return false;
}

// The one person with a name who is a subject between `first` and the colon; -1 for none or
// several.
std::int32_t only_subject(const Context& c, const Model& model, std::uint32_t first,
                          std::uint32_t colon) {
  std::int32_t only = -1;
  std::uint32_t m = first_mention_from(model, colon);
  for (std::uint32_t steps = 0; m > 0 && steps < kMentionsOfOpening; ++steps) {
    const Mention& mention = model.mentions[--m];
    if (mention.span.first < first) break;
    if (!mention.subject || mention.actor == kNobody || c.quote_at(mention.span.first) >= 0)
      continue;
    if (only >= 0) return -1;
    only = static_cast<std::int32_t>(m);
  }
  return only;
}

}  // namespace

ActorId voice_before_colon(const Context& context, const Model& model, const Description& d,
                           std::uint32_t at) {
  if (d.determiner != Determiner::definite || d.plural() || d.other ||
      kind_of_description(context, d) != EntityKind::person)
    return kNobody;
  const text::Quote* quote = quotation_before(context, at);
  if (quote == nullptr || !quote->opened || quote->open_token == 0) return kNobody;
  const std::uint32_t colon = quote->open_token - 1;
  if (context.words.punct(colon) != Punct::colon ||
      context.paragraph(colon) != context.paragraph(at) ||
      speaks_of_another_person(context, quote->first_token))
    return kNobody;
  const std::uint32_t first =
      context.document().sentences[context.token(colon).sentence].first_token;
  if (first + kOpening < colon) return kNobody;
  const std::int32_t m = only_subject(context, model, first, colon);
  if (m < 0) return kNobody;
  const Mention& subject = model.mentions[static_cast<std::size_t>(m)];
  const Actor& a = model.actors[static_cast<std::size_t>(subject.actor)];
  if (!a.named || a.kind != EntityKind::person || !agrees(a, d.gender, d.number) ||
      clashes(model, a, d) || (d.has(lexicon::trait::role) && !a.roles.empty()))
    return kNobody;
  return opens_mouth(context, subject, colon) ? subject.actor : kNobody;
}

}  // namespace selon::mentions
