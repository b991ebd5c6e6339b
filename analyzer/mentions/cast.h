#ifndef SELON_ANALYZER_MENTIONS_CAST_H
#define SELON_ANALYZER_MENTIONS_CAST_H

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analyzer/mentions/compose.h"
#include "analyzer/mentions/model.h"
#include "analyzer/mentions/phrases.h"
#include "analyzer/mentions/pronouns.h"
#include "analyzer/mentions/reference.h"
#include "analyzer/mentions/source.h"

namespace selon::mentions {

class OfficeBook;

// The people and institutions of an article, who of them spoke up to where it was read, and which
// of them were asked for: what the resolvers of phrases and pronouns share. Refers to what it is
// made of; that outlives it.
struct Cast {
  Cast(const lexicon::Lexicon& lexicon, const OfficeBook& offices, const syntax::Words& words,
       const syntax::Chunks& chunks);
  Cast(const Cast&) = delete;
  Cast& operator=(const Cast&) = delete;

  const Context c;
  Model model;
  Phrases phrases{c, model};
  Referrer referrer{c, model};
  std::vector<Spoken> spoken;                // the voices so far, in the order they were heard
  std::vector<ExtraMention> extra_mentions;  // pronouns and phrases asked for

  [[nodiscard]] Actor& actor(ActorId id) { return model.actors[static_cast<std::size_t>(id)]; }
  [[nodiscard]] const Actor& actor(ActorId id) const {
    return model.actors[static_cast<std::size_t>(id)];
  }

  // Reads descriptions up to token `to`: who they are depends on who spoke before.
  void read_to(std::uint32_t to) { referrer.read_to(to, spoken); }

  // Hands out the entity of an actor, or of who it turned out to be; `confidence` in [0, 1].
  Resolved answer(ActorId id, Resolution how, double confidence);
  // The actors handed out, by EntityIndex.
  [[nodiscard]] const std::vector<ActorId>& handed_out() const { return handed_out_; }
  [[nodiscard]] bool is_handed_out(ActorId id) const { return index_.contains(id); }

  // Says that `office`, who is known by a role, is `named`, who was not handed out yet: entities
  // and the last voices become those of the latter.
  void unite(ActorId office, ActorId named);

  // The actor of words in which nobody was found, by their key (`key_of`); `make()` tells who it is
  // when they are met first.
  template <typename Make>
  ActorId stand_in(const std::string& key, Make make) {
    const auto [it, fresh] = stand_ins_.emplace(key, kNobody);
    if (fresh) it->second = model.add_actor(make());
    return it->second;
  }

 private:
  std::vector<ActorId> handed_out_;
  std::unordered_map<ActorId, EntityIndex> index_;  // the inverse
  std::unordered_map<std::string, ActorId> stand_ins_;
};

// The words of a phrase, folded: equal for all its spellings.
[[nodiscard]] std::string key_of(const Context& c, TokenSpan span);

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_CAST_H
