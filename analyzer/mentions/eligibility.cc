#include "analyzer/mentions/eligibility.h"

#include <algorithm>

#include "analyzer/lexicon/morphology.h"
#include "analyzer/mentions/antecedents.h"
#include "analyzer/mentions/placenames.h"
#include "analyzer/mentions/presence.h"
#include "analyzer/mentions/roles.h"
#include "analyzer/mentions/variation.h"

namespace selon::mentions {

Eligibility::Eligibility(const Context& context, const Model& model, std::span<const Spoken> spoken,
                         const Query& query)
    : c_(context), m_(model), spoken_(spoken), q_(query) {
  if (q_.as == nullptr) return;
  governing_ = governing();
  framed_ = framed();
}

// Paul Valmont a salué l'acteur: who acts in a clause is called something else in it only by
// a pronoun.
ActorId Eligibility::governing() const {
  std::uint32_t m = first_mention_from(m_, q_.at);
  for (std::uint32_t steps = 0; m > 0 && steps < kMentionsBack; ++steps) {
    const Mention& mention = m_.mentions[--m];
    if (!c_.beside(q_.at, mention.span.first)) return kNobody;
    if (mention.actor != kNobody && governs(mention)) return mention.actor;
  }
  return kNobody;
}

// Contrairement à Paul Durand, le maire: who is named behind a preposition before the comma in
// front of the words asked for is somebody else.
ActorId Eligibility::framed() const {
  const std::uint32_t m = first_mention_from(m_, q_.at);
  if (m == 0 || q_.at == 0 || c_.words.punct(q_.at - 1) != text::Punct::comma) return kNobody;
  const Mention& mention = m_.mentions[m - 1];
  const bool frame = mention.governed && mention.span.end + 1 == q_.at;
  return frame && c_.beside(q_.at, mention.span.first) ? mention.actor : kNobody;
}

bool Eligibility::governs(const Mention& mention) const {
  if (!mention.subject) return false;
  for (std::uint32_t i = mention.span.end; i < q_.at; ++i) {
    const text::Punct p = c_.words.punct(i);
    if (c_.words.tag(i) == syntax::Tag::relative ||
        c_.words.tag(i) == syntax::Tag::complementiser ||
        c_.words.tag(i) == syntax::Tag::subordinator || p == text::Punct::comma ||
        p == text::Punct::semicolon || p == text::Punct::colon)
      return false;
  }
  return true;
}
bool Eligibility::may_mean(ActorId id) const {
  const Actor& a = m_.actors[static_cast<std::size_t>(id)];
  if (a.place || !agrees(a, q_.gender, q_.number)) return false;
  // a capital, a network (X, Facebook) is no "il" that says something
  if (a.entry != nullptr &&
      (a.entry->type == lexicon::NameType::capital || a.entry->type == lexicon::NameType::network))
    return false;
  // Une vidéo circule sur les réseaux sociaux. « A », ont-ils écrit
  if (q_.as == nullptr &&
      any_role(m_, a, [](const Description& role) { return role.has(lexicon::trait::network); }))
    return false;
  // Il revient sur ce film. « A », dit-il: a work says nothing of its own; a report does
  if (q_.as == nullptr && q_.incise && !a.named && a.kind == EntityKind::document &&
      !any_role(m_, a,
                [](const Description& role) { return role.has(lexicon::trait::speech_document); }))
    return false;
  if (a.named && !a.human && placename(a.name)) return false;
  // la préfète du Gard
  if (a.named && a.entry == nullptr && only_in_others(a) && territory(a.name)) return false;
  if ((id == framed_ && id != kNobody) || id == governing_ || (id == q_.except && id != kNobody))
    return false;
  if (q_.answers && !spoken_.empty() && id == spoken_.back().actor) return false;
  if (q_.named && !a.named) return false;
  // La digue de Lunel cède, affirme ce responsable: a word that may be a town's bears no role
  if ((q_.named || pointed() || bare_stranger(id, a)) && !evident(m_, a)) return false;
  if (q_.as != nullptr && (clashes(m_, a, *q_.as) || counsel_for(c_, m_, a, *q_.as) ||
                           (q_.as->has(lexicon::trait::role) && under_age(c_, m_, a))))
    return false;
  // l'exécutif is a group and an "il"; les femmes are no "elle", even where their noun is unsure
  if (q_.number == lexicon::number::singular && a.kind == EntityKind::group &&
      a.number != lexicon::number::singular)
    return false;
  if (!q_.humans) return true;
  const bool one = a.kind == EntityKind::person || a.kind == EntityKind::anonymous;
  return one && !(q_.answers && only_in_others(a));
}
// L'armée bombarde Kaboda: one word that no table knows, and that nobody has said anything by
bool Eligibility::bare_stranger(ActorId id, const Actor& a) const {
  constexpr std::size_t kLastVoices = 8;
  if (a.kind != EntityKind::person || a.human || a.name.find(' ') != a.name.npos ||
      lexicon::lookup(lower_latin(a.name)).known())
    return false;
  const auto last = spoken_.last(std::min(spoken_.size(), kLastVoices));
  return std::none_of(last.begin(), last.end(), [id](const Spoken& s) { return s.actor == id; });
}

// le procureur de Lunel: a name that only says whose somebody else is
bool Eligibility::only_in_others(const Actor& a) const {
  const auto mentions = first_mentions(a);
  return !a.human && a.roles.empty() && !mentions.empty() &&
         std::all_of(mentions.begin(), mentions.end(),
                     [this](std::uint32_t m) { return m_.mentions[m].nested; });
}

bool Eligibility::pointed() const {
  return q_.as != nullptr && q_.as->determiner == Determiner::demonstrative;
}

}  // namespace selon::mentions
