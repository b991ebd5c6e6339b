#ifndef SELON_ANALYZER_MENTIONS_ELIGIBILITY_H
#define SELON_ANALYZER_MENTIONS_ELIGIBILITY_H

#include <span>

#include "analyzer/mentions/model.h"
#include "analyzer/mentions/pronouns.h"

namespace selon::mentions {

// Whom a pronoun or a role may mean at all: whom its gender, number and description allow and the
// clause it stands in does not keep apart from it. Which of them it means, `choose` weighs.
class Eligibility {
 public:
  // What it is made of must outlive it; `spoken` in the order in which it was heard.
  Eligibility(const Context& context, const Model& model, std::span<const Spoken> spoken,
              const Query& query);

  [[nodiscard]] bool may_mean(ActorId id) const;

  // cet habitant
  [[nodiscard]] bool pointed() const;

 private:
  [[nodiscard]] ActorId governing() const;
  [[nodiscard]] ActorId framed() const;
  [[nodiscard]] bool governs(const Mention& mention) const;
  [[nodiscard]] bool bare_stranger(ActorId id, const Actor& a) const;
  [[nodiscard]] bool only_in_others(const Actor& a) const;

  const Context& c_;
  const Model& m_;
  const std::span<const Spoken> spoken_;
  const Query& q_;
  ActorId governing_ = kNobody;  // acts in the clause of what is asked for
  ActorId framed_ = kNobody;     // stands in the frame of that clause
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_ELIGIBILITY_H
