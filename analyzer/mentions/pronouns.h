#ifndef SELON_ANALYZER_MENTIONS_PRONOUNS_H
#define SELON_ANALYZER_MENTIONS_PRONOUNS_H

#include <cstdint>
#include <optional>
#include <span>

#include "analyzer/mentions/model.h"

namespace selon::mentions {

// Somebody who spoke, and where.
struct Spoken {
  ActorId actor = kNobody;
  std::uint32_t at = 0;
  bool asked = false;      // put a question to somebody
  bool questions = false;  // and is said to ask it: demande le juge
};

// What is asked for: who a pronoun or a word without content of its own may mean.
struct Query {
  std::uint32_t at = 0;             // token; only mentions before it count
  std::uint8_t gender = 0;          // lexicon::gender bits, 0 any
  std::uint8_t number = 0;          // lexicon::number bits, 0 any
  bool nearest = false;             // celui-ci, ce dernier: the last one named, subject or not
  bool humans = false;              // people only
  bool incise = false;              // behind its verb in an incise: likelier the one who spoke last
  bool answers = false;             // lui a-t-il répondu: not the one who spoke last
  bool addresses = false;           // lui glisse-t-il: whoever came on since the last voice
  bool goes_on = false;             // ajoute-t-il: likelier still the one who spoke last
  bool adds = false;                // of these, what nobody else sets in with
  ActorId except = kNobody;         // who attacked, where the words answer
  bool named = false;               // only people with a name that is certainly one
  const Description* as = nullptr;  // who can be called this; null: anybody
};

struct Choice {
  ActorId actor = kNobody;
  double confidence = 0;
};

constexpr std::uint32_t kMentionsBack = 60;  // mentions looked back for whom words may mean

// The likeliest actor among those mentioned in the last sentences; nullopt when nobody fits.
// Looks back a bounded number of mentions.
[[nodiscard]] std::optional<Choice> choose(const Context& context, const Model& model,
                                           std::span<const Spoken> spoken, const Query& query);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_PRONOUNS_H
