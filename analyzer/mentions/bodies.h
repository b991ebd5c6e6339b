#ifndef SELON_ANALYZER_MENTIONS_BODIES_H
#define SELON_ANALYZER_MENTIONS_BODIES_H

#include <cstdint>
#include <optional>
#include <vector>

#include "analyzer/mentions/model.h"
#include "analyzer/mentions/pronouns.h"

namespace selon::mentions {

// Finds which agency, outlet, organisation, text or unnamed source a general word takes up: cette
// agence, le groupe, le quotidien américain, cette source. Looks back a bounded number of mentions.
class Bodies {
 public:
  Bodies(const Context& context, Model& model) : c_(context), m_(model) {}

  // The one mentioned last that the words can mean; le syndicat: before others one that the tables
  // know for a union.
  [[nodiscard]] std::optional<Choice> last_of_kind(const Description& d, std::uint32_t at,
                                                   const std::vector<Spoken>& spoken) const;

  // l'agence onusienne, l'organisation de l'ONU: the one of its bodies that was named last.
  [[nodiscard]] std::optional<Choice> agency_of_un(const Description& d, std::uint32_t at) const;

  // Brissol, then: le constructeur; La Vigie, then: le journal: a bare name becomes that kind.
  void settle(ActorId id, EntityKind kind);

 private:
  const Context& c_;
  Model& m_;

  [[nodiscard]] const Actor& actor(ActorId id) const {
    return m_.actors[static_cast<std::size_t>(id)];
  }
  [[nodiscard]] bool abroad(const Actor& a, const Description& d) const;
  [[nodiscard]] bool acts(const Mention& mention) const;
  [[nodiscard]] bool may_be_body(ActorId id, std::uint32_t at) const;
  [[nodiscard]] bool may_be_source(const Mention& mention) const;
  [[nodiscard]] bool unnamed_source(ActorId id) const;
  [[nodiscard]] bool called_somebody(ActorId id) const;
  [[nodiscard]] bool firm_of_medium(const Mention& mention, const Description& d) const;
  [[nodiscard]] bool of_another_trade(const Actor& a, const Description& d) const;
  [[nodiscard]] static bool may_be_network(std::string_view outlet);
  [[nodiscard]] bool of_kind(const Mention& mention, const Description& d, EntityKind own,
                             std::uint32_t at) const;
  [[nodiscard]] std::optional<Choice> titled_body_heard(const Description& d, std::uint32_t at,
                                                        const std::vector<Spoken>& spoken) const;
  [[nodiscard]] std::optional<Choice> outlet_heard(const Description& d, std::uint32_t at,
                                                   const std::vector<Spoken>& spoken) const;
};

}  // namespace selon::mentions

#endif  // SELON_ANALYZER_MENTIONS_BODIES_H
