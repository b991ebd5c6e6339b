#ifndef SELON_ANALYZER_MENTIONS_PHRASES_H
#define SELON_ANALYZER_MENTIONS_PHRASES_H

#include <cstdint>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Tells which mention a phrase of the grammar is. Mentions are indices into Model::mentions, -1
// for none. Refers to its arguments; they outlive it.
class Phrases {
 public:
  Phrases(const Context& context, const Model& model) : c_(context), m_(model) {}

  // The mention that the phrase opens with: at its first token, just before it (the phrase was
  // found without its article), or the first one inside.
  [[nodiscard]] std::int32_t primary(TokenSpan span) const;

  // The mention that speaks: past what only leads to it (à l'égard de X, à l'AFP X).
  [[nodiscard]] std::int32_t speaker(TokenSpan span) const;

  // The name inside the phrase that the description `m` at its head describes.
  [[nodiscard]] std::uint32_t past_second_role(std::uint32_t i, TokenSpan span) const;
  [[nodiscard]] std::int32_t name_within(std::uint32_t m, TokenSpan span) const;

  // The one person whom the phrase names behind a comma (…, chef du service, Anne Durand).
  [[nodiscard]] std::int32_t apposed_person(TokenSpan span) const;

  // One somebody, told by role and, behind a comma, by name; no et joins another to them.
  [[nodiscard]] bool one_person(TokenSpan span) const;
  // The institution that the sentence opens with before "on" at token `on` (À la mairie, on
  // assure).
  [[nodiscard]] std::int32_t house_before(std::uint32_t on) const;
  // The institution behind "on" at token `on` (indique-t-on au ministère, chez le constructeur).
  [[nodiscard]] std::int32_t house_behind(std::uint32_t on) const;

 private:
  [[nodiscard]] bool is_house(const Mention& mention) const;
  const Context& c_;
  const Model& m_;

  [[nodiscard]] std::int32_t name_of_apposed_role(std::uint32_t i, std::uint32_t end) const;
  [[nodiscard]] bool joins_party(std::uint32_t i) const;
  [[nodiscard]] bool covers(std::int32_t m, std::uint32_t token) const;
  [[nodiscard]] bool leads(TokenSpan span, std::uint32_t i) const;
  [[nodiscard]] TokenSpan past_locution(TokenSpan span) const;
  [[nodiscard]] std::int32_t teller_behind(std::int32_t m, TokenSpan span) const;
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_PHRASES_H
