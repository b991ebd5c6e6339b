#ifndef SELON_ANALYZER_MENTIONS_BINDER_H
#define SELON_ANALYZER_MENTIONS_BINDER_H

#include <cstdint>

#include "analyzer/mentions/bearing.h"
#include "analyzer/mentions/model.h"

namespace selon::mentions {

// What the ways to tie a role to a name share. Context and model must outlive it.
class Binder {
 public:
  Binder(const Context& context, Model& model) : c_(context), m_(model) {}

 protected:
  static constexpr std::uint32_t kLongestTail = 10;  // tokens

  const Context& c_;
  Model& m_;

  [[nodiscard]] const Description& description(std::uint32_t m) const {
    return m_.description_of(m_.mentions[m]);
  }
  [[nodiscard]] std::uint32_t end_of(std::uint32_t m) const { return m_.mentions[m].span.end; }

  // The mention that starts at token `i`, if it is of that kind; its index or -1.
  [[nodiscard]] std::int32_t mention(std::uint32_t i, MentionKind kind) const;
  [[nodiscard]] std::int32_t name_at(std::uint32_t i) const {
    return mention(i, MentionKind::name);
  }
  [[nodiscard]] bool human_kind(std::uint32_t m) const;

  // A stretch that began at token `with` is closed at token `i`: by a mark or with its paragraph.
  [[nodiscard]] bool closes(std::uint32_t i, std::uint32_t with) const;

  // le ministre, Paul et Anne: a list, no apposition.
  [[nodiscard]] bool enumeration(std::uint32_t i) const;

  // l'opposant et prêtre Paul Roy: a second noun without article is of the same person, whose name
  // stands behind it; -1 where there is none.
  [[nodiscard]] std::int32_t joined_name(std::uint32_t m) const;

  // Makes the description `m` a role of whom the mention `name` names; false if it cannot be one.
  bool bind(std::uint32_t m, std::int32_t name);

 private:
  [[nodiscard]] bool told_all(std::uint32_t m) const;
  [[nodiscard]] bool sets_the_scene(std::uint32_t m) const;
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_BINDER_H
