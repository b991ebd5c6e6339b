#ifndef SELON_ANALYZER_MENTIONS_REFERENCE_H
#define SELON_ANALYZER_MENTIONS_REFERENCE_H

#include <cstdint>
#include <optional>
#include <vector>

#include "analyzer/mentions/bodies.h"
#include "analyzer/mentions/model.h"
#include "analyzer/mentions/pronouns.h"
#include "analyzer/mentions/roles.h"
#include "analyzer/mentions/running_pronouns.h"

namespace selon::mentions {

// Finds whom a description takes up (le ministre russe, cette agence, l'élu), reading the text
// from its beginning. Keeps what was said of whom up to where it has read.
class Referrer {
 public:
  Referrer(const Context& context, Model& model)
      : c_(context), m_(model), pronouns_(context, model), bodies_(context, model) {}

  // Gives every description before token `to` that names somebody its actor, and tells of whom the
  // pronouns before it are.
  void read_to(std::uint32_t to, const std::vector<Spoken>& spoken);

  // The actor of mention `m`, found or made. Mentions before it must have been read.
  struct Found {
    ActorId actor = kNobody;
    double confidence = 0.9;
    bool made = false;  // nobody before fitted
  };
  Found refer(std::uint32_t m, const std::vector<Spoken>& spoken);

 private:
  const Context& c_;
  Model& m_;
  RunningPronouns pronouns_;
  Bodies bodies_;
  std::uint32_t cursor_ = 0;  // mentions before it are read
  Nouns said_;

  [[nodiscard]] const Actor& actor(ActorId id) const {
    return m_.actors[static_cast<std::size_t>(id)];
  }
  // Under the name that was heard later.
  [[nodiscard]] ActorId known(ActorId id) const {
    return actor(id).now != kNobody ? actor(id).now : id;
  }
  void note(std::uint32_t m);
  [[nodiscard]] bool predicative(const Mention& mention) const;
  Found make(std::uint32_t m);
  [[nodiscard]] double by_itself(const Description& d) const;
  [[nodiscard]] bool inquires(const Actor& a) const;
  std::optional<Found> same_as(const Description& d, std::uint32_t at,
                               const std::vector<Spoken>& spoken) const;
  std::optional<Found> same_noun(const Description& d, std::uint32_t at) const;
  [[nodiscard]] bool manages(const Description& d) const;
  [[nodiscard]] bool directorate(ActorId id) const;
  void best_of(const std::vector<Said>& said, const Description& d, std::uint32_t at, Fit& fit,
               ActorId& best) const;
  [[nodiscard]] std::optional<Found> last_voice_in_office(const Description& d, std::uint32_t at,
                                                          const std::vector<Spoken>& spoken) const;
  std::optional<Found> only_bearer(const Description& d) const;
  std::optional<Found> office_holder(const Description& d, std::uint32_t at) const;
  [[nodiscard]] ActorId heard_last(const std::vector<ActorId>& holders, std::uint32_t at) const;
  std::optional<Found> announced_later(const Description& d, std::uint32_t at) const;
  std::optional<Found> announced_as(const Description& d, std::string_view noun,
                                    std::uint32_t at) const;
  [[nodiscard]] bool one_of_those_named(const Description& d, std::uint32_t at,
                                        const std::vector<Spoken>& spoken) const;
  [[nodiscard]] bool defined_here(const Description& d) const;
  [[nodiscard]] bool of_title(const Description& d) const;
  [[nodiscard]] bool says_of_outlet(const Description& d) const;
  [[nodiscard]] bool numbered(const Description& d) const;
  [[nodiscard]] bool later_source(const Description& d, ActorId id,
                                  const std::vector<Spoken>& spoken) const;
  [[nodiscard]] std::optional<Found> same_channel(const Description& d, std::uint32_t at) const;
  std::optional<Found> general_word(const Description& d, std::uint32_t at,
                                    const std::vector<Spoken>& spoken) const;
  std::optional<Found> counsel(const Description& d, std::uint32_t at) const;
  [[nodiscard]] std::optional<Found> only_counsel(const Description& d, std::uint32_t at) const;
  [[nodiscard]] bool may_be(ActorId id, const Description& d) const;
  [[nodiscard]] bool woman_in_office(const Actor& a, const Description& d) const;
  [[nodiscard]] Fit best_fit(ActorId id, const Description& d) const;
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_REFERENCE_H
