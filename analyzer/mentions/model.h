#ifndef SELON_ANALYZER_MENTIONS_MODEL_H
#define SELON_ANALYZER_MENTIONS_MODEL_H

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/mentions/description.h"
#include "analyzer/mentions/names.h"

namespace selon::mentions {

using ActorId = std::int32_t;
inline constexpr ActorId kNobody = -1;

// Somebody or something of the article that may speak: what becomes an Entity when asked for.
struct Actor {
  std::string name;  // the fullest so far
  EntityKind kind = EntityKind::person;
  bool named = false;       // has a proper name
  bool human = false;       // a first name or a title says so: no role makes an institution of it
  bool place = false;       // only stands where places stand (à Puebla): nobody
  std::uint8_t gender = 0;  // lexicon::gender bits, 0 unknown
  std::uint8_t number = 0;  // lexicon::number bits, 0 unknown
  ActorId now = kNobody;    // who it turned out to be: whom a later name introduced
  bool titled_he = false;   // known as a man only by a masculine role, which women bear, too
  const lexicon::NameEntry* entry = nullptr;
  const lexicon::StateEntry* state = nullptr;
  std::vector<std::uint32_t> roles;     // descriptions (indices) that say what it is
  std::vector<std::uint32_t> mentions;  // indices of mentions, as they were found
  std::uint32_t last = 0;  // one past the first token of the latest mention read, 0: none
};

// The first mentions of an actor, a bounded number: of whom is named a thousand times they tell as
// much as all.
[[nodiscard]] inline std::span<const std::uint32_t> first_mentions(const Actor& a) {
  constexpr std::size_t kMost = 24;
  return std::span(a.mentions).first(std::min(a.mentions.size(), kMost));
}

// A noun said of an actor, and where.
struct Said {
  std::uint32_t at = 0;  // token
  ActorId actor = kNobody;
};
// Under which key a noun's bearers are kept: its first word, so that "président du Sénat" is
// found by "président".
[[nodiscard]] std::string noun_index(std::string_view key);

using Nouns = std::unordered_map<std::string, std::vector<Said>>;

enum class MentionKind : std::uint8_t { name, description, pronoun };

// A place where an actor stands in the text.
struct Mention {
  TokenSpan span;
  std::uint32_t detail = 0;  // index into Model::names or Model::descriptions
  ActorId actor = kNobody;   // kNobody until resolved
  MentionKind kind = MentionKind::name;
  bool subject = false;   // of a finite verb
  bool governed = false;  // behind a preposition
  bool nested = false;    // inside the complement of another mention
};

// A public office that the tables know an actor to hold or have held. The tokens of the description
// are those of the table, not of the article.
struct Office {
  ActorId actor = kNobody;
  Description description;
};

// All that is known of the people and institutions of one document.
struct Model {
  WordPool words;  // of the names and descriptions
  std::vector<Name> names;
  std::vector<Description> descriptions;
  std::vector<Mention> mentions;  // ascending by first token; a description before what it holds
  std::vector<Actor> actors;
  base::SpanIndex starts;      // the tokens at which mentions start
  std::vector<bool> reported;  // by token: inside what somebody was found to say
  Nouns roles;             // by the key of a noun: the actors whose role it is, all over the text
  std::vector<Said> told;  // whom il and elle mean in the article's own words, ascending

  std::vector<Office> offices;  // of the people whom the article names

  // The actors of the states that the article names, and of capitals whose state it does not.
  std::unordered_map<const lexicon::StateEntry*, ActorId> states;
  std::unordered_map<const lexicon::StateEntry*, ActorId> capitals;

  // The first mention that starts at a token, -1 for none.
  [[nodiscard]] std::int32_t mention_at(std::uint32_t token) const;

  [[nodiscard]] const Name& name_of(const Mention& m) const { return names[m.detail]; }
  [[nodiscard]] const Description& description_of(const Mention& m) const {
    return descriptions[m.detail];
  }
  ActorId add_actor(Actor actor) {
    actors.push_back(std::move(actor));
    return static_cast<ActorId>(actors.size() - 1);
  }
  // Says that mention `m` stands for `actor`.
  void assign(std::uint32_t m, ActorId actor);
  // Says that `unnamed`, known by a role, is `named`: mentions and roles become those of the
  // latter.
  void unite(ActorId unnamed, ActorId named);
  // All mentions and roles of `other` become those of `id`, which keeps its own name.
  void absorb(ActorId id, ActorId other);
};

// Reads names and descriptions of a document; no mention has an actor yet.
[[nodiscard]] Model find_mentions(const Context& context);

// Index of the first mention at or after token `i`.
[[nodiscard]] std::uint32_t first_mention_from(const Model& model, std::uint32_t i);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_MODEL_H
